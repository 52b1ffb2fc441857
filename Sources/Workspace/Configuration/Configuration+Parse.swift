import Governance
import Ingestion
import Segmentation
import Settings

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Configuration {
  /// Larger files are refused: nobody writes a megabyte of configuration by hand.
  static let longestFile = 1 << 20

  /// Reads and checks a strata.toml; all faults at once.
  public static func read(_ path: String) throws(ConfigurationError) -> Configuration {
    func failed(_ found: String, _ expected: String, _ remedy: String) -> ConfigurationError {
      ConfigurationError([
        ConfigurationFault(
          file: path, keyPath: "", found: found, expected: expected, remedy: remedy)
      ])
    }
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path, limit: longestFile)
    } catch {
      throw failed(
        error.reason, "a strata.toml that can be read",
        "Check the path and its permissions; `strata init DIR --from FILE` writes a new one.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failed("bytes that are not UTF-8", "text in UTF-8", "Save the file as UTF-8.")
    }
    var configuration = try parse(text, file: path)
    if configuration.name.isEmpty {
      let folder = URL(filePath: path).standardizedFileURL.deletingLastPathComponent()
      configuration.name = folder.lastPathComponent
    }
    return configuration
  }

  /// Checks the text of a strata.toml; `file` is what faults call it. All faults at once.
  public static func parse(
    _ text: String, file: String = "strata.toml"
  ) throws(ConfigurationError) -> Configuration {
    let document: SettingsDocument
    do throws(SettingsDocument.SyntaxError) {
      document = try SettingsDocument(text)
    } catch {
      throw ConfigurationError([
        ConfigurationFault(
          file: file, line: error.line, keyPath: "",
          found: "\(error.found) at column \(error.column)", expected: error.expected)
      ])
    }
    let faults = ConfigurationReader.Faults(file: file, document: document)
    var reader = ConfigurationReader(document.values, path: "", faults: faults)
    let configuration = parse(&reader)
    guard let configuration, faults.all.isEmpty else { throw ConfigurationError(faults.all) }
    return configuration
  }

  private static func parse(_ root: inout ConfigurationReader) -> Configuration? {
    let format = root.value("format")
    if format != .integer(1) {
      root.fault(
        "format", expected: "1",
        remedy: format == nil
          ? "Write format = 1 as the first line." : "This version of Strata reads format 1.")
    }
    var name: String?
    if var workspace = root.table("workspace") {
      name = workspace.text("name")
      workspace.finish()
    }
    var entity: [CanonicalField] = [.product]
    var currency: String?
    if var model = root.table("model") {
      entity = Self.entity(&model)
      currency = model.text("currency")
      model.finish()
    }
    var sourceReaders = root.tables("source")
    if sourceReaders.isEmpty, !root.has("source") {
      root.fault(
        "source", expected: "at least one table headed [[source]]",
        remedy: "Name the file of order lines and its columns there.")
    }
    let demand = Self.demand(&root)
    var minimumHistory = 0
    if var lifecycle = root.table("lifecycle") {
      minimumHistory = lifecycle.integer("min_history", in: 0...10_000, or: 0)
      lifecycle.finish()
    }
    let (dimensions, names) = Self.dimensions(&root)
    let clusterings = Self.clusterings(&root, dimensions, names: names)
    let matrix = Self.matrix(&root, dimensions, names: names, clusterings)
    let needs = FieldNeeds(entity: entity, dimensions: dimensions, clusterings: clusterings)
    let sources = sourceReaders.indices.compactMap { index in
      Self.source(&sourceReaders[index], needs: needs)
    }
    Self.checkTogether(sources, sourceReaders)
    let people = Self.people(&root)
    let reasons = Self.reasons(&root)
    root.finish()
    guard let matrix else { return nil }
    return Configuration(
      name: name ?? "", entity: entity, currency: currency, sources: sources,
      bucket: demand.bucket, horizon: demand.horizon, returns: demand.returns,
      model: SegmentModel(
        dimensions: dimensions + matrix.given, rows: matrix.rows, columns: matrix.columns,
        minimumHistory: minimumHistory, zeroFill: demand.zeroFill),
      clusterings: clusterings, people: people, reasons: reasons)
  }

  private static func entity(_ model: inout ConfigurationReader) -> [CanonicalField] {
    let fields = CanonicalField.allCases.filter(\.isKey)
    let words = fields.map(\.rawValue)
    guard let found = model.value("entity") else { return [.product] }
    let texts: [String]
    switch found {
    case .text(let text): texts = [text]
    case .list: texts = model.texts("entity", expected: "a list of fields") ?? []
    default:
      model.fault("entity", expected: ConfigurationReader.oneOf(words) + ", or a list of them")
      return [.product]
    }
    return texts.compactMap { text in
      if let field = fields.first(where: { $0.rawValue == text }) { return field }
      model.wordFault("entity", .text(text), words)
      return nil
    }
  }

  private static func people(_ root: inout ConfigurationReader) -> [String: [String]]? {
    guard var table = root.table("people") else { return nil }
    var people: [String: [String]] = [:]
    for person in table.keys {
      let expected = "a list of roles: " + ConfigurationReader.oneOf(roles)
      if table.value(person) == .list([]) {
        people[person] = []
        continue
      }
      guard let found = table.texts(person, expected: expected) else { continue }
      for role in found where !roles.contains(role) {
        table.wordFault(person, .text(role), roles)
      }
      people[person] = found
    }
    return people
  }

  private static func reasons(_ root: inout ConfigurationReader) -> [String] {
    guard var governance = root.table("governance") else {
      return OverrideRules.usualReasons
    }
    let reasons = governance.texts("reasons", expected: "a list of reason codes, not empty")
    governance.finish()
    return reasons ?? OverrideRules.usualReasons
  }

  /// What only shows when all sources are seen.
  private static func checkTogether(
    _ sources: [SourceConfiguration], _ readers: [ConfigurationReader]
  ) {
    guard sources.count == readers.count else { return }
    var names: Set<String> = []
    var standardInputs = 0
    for (source, reader) in zip(sources, readers) {
      if !names.insert(source.name).inserted {
        reader.fault("name", expected: "a name that no other source has")
      }
      standardInputs += source.path == "-" ? 1 : 0
      if source.path == "-", standardInputs > 1 {
        reader.fault("path", expected: "a file, since standard input can be read only once")
      }
    }
  }
}

extension CanonicalField {
  /// Whether its values can be part of an item's key.
  var isKey: Bool {
    switch self {
    case .order, .product, .name, .customer, .region, .plant, .channel: true
    case .date, .quantity, .unitPrice, .revenue, .cost: false
    }
  }
}
