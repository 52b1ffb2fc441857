import Query
import Tables

/// What is found out about a source before its lines are read: how each file is written, where
/// the mapped columns stand, how dates and numbers are to be read.
struct SourcePreparation {
  /// One file.
  struct File {
    var path: String
    var dialect: CSVDialect
    var header: CSVHeader
    var columns: [Int]
    /// Kept open where it is the only file, or cannot be opened twice.
    var opened: CSVFile?
    var size: Int?
  }

  let source: SourceSpecification
  private(set) var files: [File] = []
  private(set) var dateFormats: [DateFormat] = []
  private(set) var decimal = DecimalSign.point
  private(set) var keep: Query?
  private var scales = CanonicalField.allCases.map { _ in 0 }
  private var samples: [CanonicalField: [String]] = [:]

  /// Looks at all files of a source.
  init(_ source: SourceSpecification, entity: [CanonicalField]) throws(IngestionError) {
    self.source = source
    let needed = entity + [.date, .quantity]
    let missing = needed.filter { source.columns[$0] == nil }
    guard missing.isEmpty else {
      throw .missingFields(source: source.name, fields: missing)
    }
    try compileKeep()
    for path in source.paths { try look(at: path) }
    try chooseDates()
    try chooseDecimals()
    samples = [:]
  }

  /// The plan for one of the files.
  func plan(
    _ file: File, entity: [CanonicalField], dropsReturns: Bool, days: ClosedRange<Int32>
  ) -> LinePlan {
    let named = file.header.names.lastIndex { !$0.isEmpty } ?? 0
    return LinePlan(
      dialect: file.dialect, width: file.header.names.count, minimumWidth: named + 1,
      columns: file.columns, entity: entity, dateFormats: dateFormats, decimal: decimal,
      keep: keep,
      keepFields: (keep?.fields ?? []).compactMap { CanonicalField(rawValue: $0) },
      cleaners: source.clean.mapValues { Cleaner($0) }.filter { !$0.value.isIdentity },
      dropsReturns: dropsReturns, days: days, scales: scales)
  }

  private mutating func compileKeep() throws(IngestionError) {
    guard let text = source.keep else { return }
    let fields = CanonicalField.allCases.filter { source.columns[$0] != nil }
    let schema = QuerySchema(fields.map { ($0.rawValue, $0.kind) })
    do throws(QueryError) {
      keep = try Query(text, schema: schema)
    } catch {
      throw .keep(source: source.name, detail: error.rendered(in: text))
    }
  }

  private mutating func look(at path: String) throws(IngestionError) {
    let file: CSVFile
    do throws(CSVError) { file = try CSVFile(path: path) } catch { throw .file(error) }
    let further = file.samples(count: 8, length: 1 << 16)
    let dialect = CSVDialect.detect(
      head: file.head, samples: further, delimiter: source.delimiter,
      encoding: source.encoding.map { $0 == .utf8 ? .utf8 : .latin1 })
    let header = try findHeader(file, dialect)
    var columns = CanonicalField.allCases.map { _ in -1 }
    for (field, name) in source.columns {
      columns[field.position] = header.columns(named: name).first ?? -1
    }
    takeSamples(file.head, from: header.dataOffset, columns, dialect, header.names.count, 2_000)
    for sample in further {
      guard let end = sample.firstIndex(of: dialect.lineEnd.byte) else { continue }
      takeSamples(sample, from: end + 1, columns, dialect, header.names.count, 100)
    }
    let isOnly = source.paths.count == 1 || file.size == nil
    files.append(
      File(
        path: path, dialect: dialect, header: header, columns: columns,
        opened: isOnly ? file : nil, size: file.size))
  }

  /// The first of the file's first records that has all mapped headers.
  private func findHeader(_ file: CSVFile, _ dialect: CSVDialect) throws(IngestionError)
    -> CSVHeader
  {
    let candidates = CSVHeader.candidates(in: file.head, dialect: dialect)
    func found(_ header: CSVHeader) -> Int {
      source.columns.values.count { !header.columns(named: $0).isEmpty }
    }
    let best = candidates.max { found($0) < found($1) }
    let complete = candidates.first { found($0) == source.columns.count }
    guard
      let header = complete ?? (best.map(found) ?? 0 > 0 ? best : CSVPreview.likeliest(candidates))
    else { throw .file(.empty(path: file.path)) }
    let faults = source.columns.sorted { $0.key.position < $1.key.position }.compactMap {
      field, name -> IngestionError.HeaderFault? in
      let count = header.columns(named: name).count
      guard count != 1 else { return nil }
      return IngestionError.HeaderFault(
        field: field, header: name, count: count,
        suggestion: count == 0 ? HeaderSuggestion.nearest(to: name, in: header.names) : nil)
    }
    guard faults.isEmpty else {
      throw .headers(path: file.path, faults: faults, found: header.names)
    }
    return header
  }

  // MARK: Samples

  private static let sampledFields: [CanonicalField] = [
    .date, .quantity, .unitPrice, .revenue, .cost,
  ]
  private static let sampleLimit = 20_000

  private mutating func takeSamples(
    _ bytes: [UInt8], from offset: Int, _ columns: [Int], _ dialect: CSVDialect, _ width: Int,
    _ limit: Int
  ) {
    bytes.withUnsafeBytes { buffer in
      var cursor = CSVRecordCursor(buffer, dialect: dialect, position: offset)
      var taken = 0
      while taken < limit, cursor.next() {
        guard cursor.fields.count == width else { continue }
        taken += 1
        for field in Self.sampledFields where columns[field.position] >= 0 {
          guard samples[field, default: []].count < Self.sampleLimit else { continue }
          let text = cursor.bytes(of: columns[field.position])
          samples[field, default: []].append(CSVText.string(text, dialect: dialect))
        }
      }
    }
  }

  private mutating func chooseDates() throws(IngestionError) {
    let header = source.columns[.date] ?? ""
    if let pattern = source.dateFormat {
      do throws(DateFormatFault) {
        dateFormats = [try DateFormat(pattern: pattern)]
      } catch {
        throw .dateFormat(source: source.name, detail: error.description)
      }
      return
    }
    let values = samples[.date] ?? []
    // Without one line nothing can be detected, and nothing has to be read.
    guard !values.isEmpty else { return }
    switch DateDetection.detect(samples: values) {
    case .found(let formats): dateFormats = formats
    case .ambiguous(let first, let second, let example):
      throw .ambiguousDates(
        source: source.name, header: header, first: first, second: second, example: example)
    case .none(let example):
      throw .noDates(source: source.name, header: header, example: example)
    }
  }

  private mutating func chooseDecimals() throws(IngestionError) {
    let numbers = Self.sampledFields.filter { $0 != .date }
    if let sign = source.decimal {
      decimal = sign
    } else {
      let evidence = DecimalParser.detectSign(samples: numbers.flatMap { samples[$0] ?? [] })
      if evidence.isAmbiguous {
        let example = evidence.example ?? ""
        let field = numbers.first { samples[$0]?.contains(example) ?? false } ?? .quantity
        throw .ambiguousDecimals(
          source: source.name, header: source.columns[field] ?? "", example: example)
      }
      decimal = evidence.sign ?? .point
    }
    let parser = DecimalParser(decimal: decimal)
    for field in numbers {
      let finest = field.finest(
        hasMoney: source.columns[.unitPrice] != nil || source.columns[.revenue] != nil)
      for text in samples[field] ?? [] {
        let written = Self.writtenDecimals(text, decimal)
        guard written > scales[field.position], case .success(let value) = parser.parse(text)
        else { continue }
        // Zeros at the end are read the short way too, unless there are too many.
        let scale = written <= 4 ? written : value.scale
        scales[field.position] = max(scales[field.position], min(scale, finest))
      }
    }
  }

  private static func writtenDecimals(_ text: String, _ decimal: DecimalSign) -> Int {
    guard let sign = text.utf8.lastIndex(of: decimal == .point ? 0x2E : 0x2C) else { return 0 }
    return text.utf8[text.utf8.index(after: sign)...].prefix { $0 >= 0x30 && $0 <= 0x39 }.count
  }
}
