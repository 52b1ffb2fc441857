import Ingestion
import Query
import Segmentation

/// The fields that the model cannot do without, and what needs them.
struct FieldNeeds {
  let entity: [CanonicalField]
  /// The first dimension or clustering that needs revenue or gross margin: `dimension "abc"`.
  let revenue: String?
  let grossMargin: String?

  init(
    entity: [CanonicalField], dimensions: [Dimension], clusterings: [ClusteringConfiguration]
  ) {
    self.entity = entity
    func user(of measure: Measure) -> String? {
      if let dimension = dimensions.first(where: { $0.measure == measure }) {
        return "dimension \"\(dimension.name)\""
      }
      let names = dimensions.map(\.name)
      return clusterings.first { $0.needs(measure.rawValue, dimensions: names) }
        .map { "clustering \"\($0.name)\"" }
    }
    revenue = user(of: .revenue)
    grossMargin = user(of: .grossMargin)
  }
}

extension Dimension {
  /// The measure that it looks at; nil where its classes are given.
  var measure: Measure? {
    switch kind {
    case .pareto(let pareto): pareto.measure
    case .variability(let variability): variability.measure
    case .demandPattern(let pattern): pattern.measure
    case .given: nil
    }
  }
}

extension Configuration {
  static func source(
    _ reader: inout ConfigurationReader, needs: FieldNeeds
  ) -> SourceConfiguration? {
    let name = reader.text("name", required: "a name for the source, in quotes")
    let role = reader.word("role", or: SourceConfiguration.Role.orderLines)
    let path = reader.text(
      "path", required: "the path of a file, relative to the workspace; or \"-\"")
    let columns = Self.columns(&reader, needs: needs)
    let source = SourceConfiguration(
      name: name ?? "", role: role, path: path ?? "", delimiter: Self.delimiter(&reader),
      encoding: reader.has("encoding") ? reader.word("encoding", or: TextEncoding.utf8) : nil,
      decimal: reader.has("decimal") ? reader.word("decimal", or: DecimalSign.point) : nil,
      dateFormat: Self.dateFormat(&reader), keep: Self.keep(&reader, columns),
      clean: Self.clean(&reader), columns: columns ?? [:], refuseLimit: Self.limit(&reader))
    reader.finish()
    return name == nil || path == nil || columns == nil ? nil : source
  }

  private static func delimiter(_ reader: inout ConfigurationReader) -> UInt8? {
    guard let found = reader.value("delimiter") else { return nil }
    if case .text(let text) = found, text.utf8.count == 1, let byte = text.utf8.first,
      byte == 0x09 || (byte >= 0x20 && byte < 0x7F), byte != UInt8(ascii: "\""),
      !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    {
      return byte
    }
    reader.fault(
      "delimiter", expected: #"one character: ",", ";", "\t" or "|""#,
      remedy: "Leave the key out to have it detected.")
    return nil
  }

  private static func dateFormat(_ reader: inout ConfigurationReader) -> String? {
    guard let pattern = reader.text("date_format") else { return nil }
    do {
      _ = try DateFormat(pattern: pattern)
      return pattern
    } catch {
      reader.fault(
        "date_format", expected: "a pattern such as \"yyyy-MM-dd\" or \"d/M/yyyy\"",
        remedy: "\(error)")
      return nil
    }
  }

  private static func limit(_ reader: inout ConfigurationReader) -> Double {
    switch reader.value("refuse_limit") {
    case nil: return 0.01
    case .number(let limit) where limit >= 0 && limit <= 1: return limit
    case .integer(let limit) where limit == 0 || limit == 1: return Double(limit)
    default:
      reader.fault("refuse_limit", expected: "a share from 0 to 1, such as 0.01")
      return 0.01
    }
  }

  private static func columns(
    _ reader: inout ConfigurationReader, needs: FieldNeeds
  ) -> [CanonicalField: String]? {
    guard var table = reader.table("columns") else {
      if !reader.has("columns") {
        reader.fault(
          "columns", expected: "a table [source.columns]: canonical field = header in the file")
      }
      return nil
    }
    var columns: [CanonicalField: String] = [:]
    for field in CanonicalField.allCases {
      if let header = table.text(field.rawValue) { columns[field] = header }
    }
    func missing(_ field: CanonicalField, _ why: String) {
      table.fault(
        field.rawValue, expected: "the header of the column that holds the \(field.rawValue)",
        remedy: why)
    }
    for field in needs.entity where !table.has(field.rawValue) {
      missing(field, "The model's entity is made of it.")
    }
    if !table.has("date") { missing(.date, "Every line needs its day.") }
    if !table.has("quantity") { missing(.quantity, "Every line needs its quantity.") }
    let hasRevenue = table.has("revenue") || table.has("unit_price")
    if let user = needs.revenue ?? needs.grossMargin, !hasRevenue {
      missing(.revenue, "Or map unit_price; the \(user) needs one of them.")
    }
    if let user = needs.grossMargin, !table.has("cost") {
      missing(.cost, "The \(user) needs it.")
    }
    table.finish()
    return columns
  }

  private static func clean(
    _ reader: inout ConfigurationReader
  ) -> [CanonicalField: [CleaningStep]] {
    guard var table = reader.table("clean") else { return [:] }
    let words = CleaningStep.allCases.map(\.rawValue)
    let expected = "a list of steps: " + ConfigurationReader.oneOf(words)
    var clean: [CanonicalField: [CleaningStep]] = [:]
    for field in CanonicalField.allCases where field.isKey {
      guard let found = table.texts(field.rawValue, expected: expected) else { continue }
      clean[field] = found.compactMap { word in
        if let step = CleaningStep(rawValue: word) { return step }
        table.wordFault(field.rawValue, .text(word), words)
        return nil
      }
    }
    table.finish()
    return clean
  }

  private static func keep(
    _ reader: inout ConfigurationReader, _ columns: [CanonicalField: String]?
  ) -> String? {
    guard let text = reader.text("keep") else { return nil }
    guard let columns else { return text }
    let schema = QuerySchema(
      CanonicalField.allCases.filter { columns[$0] != nil }.map { ($0.rawValue, $0.kind) })
    do throws(QueryError) {
      _ = try Query(text, schema: schema)
    } catch {
      reader.fault(
        "keep", expected: "a condition on the mapped fields",
        remedy: "\n" + error.rendered(in: text))
    }
    return text
  }
}

extension CanonicalField {
  /// What its values are in a query.
  var kind: FieldKind {
    switch self {
    case .order, .product, .name, .customer, .region, .plant, .channel: .text
    case .date: .date
    case .quantity, .unitPrice, .revenue, .cost: .number
    }
  }
}
