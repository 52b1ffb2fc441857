import Glibc
import Tables

/// A file of numbers while it is read.
struct NumberReading {
  private let header: CSVHeader
  private let dialect: CSVDialect
  private let path: String
  /// Whether texts are taken as categories, and values may be missing.
  private let takesTexts: Bool
  private var idColumn: Int?
  /// The columns that are asked for; nil: those that turn out to be numbers.
  private var asked: [Int]?

  private var columns: [Column] = []
  private var ids: [String] = []
  private var rows = 0
  private var line = 1
  private var faults: [NumberTableError.Fault] = []
  private var faultCount = 0

  /// So many faults are shown.
  private static let shownFaults = 10

  /// A column, as far as it is numbers.
  struct Column {
    let index: Int
    var values: [Double] = []
    /// Where texts are taken: whether there is one that is neither a number nor missing, and what each
    /// value is as a category.
    var isText = false
    var categories = CategoryReading()
    /// The first value that is no number.
    var fault: NumberTableError.Fault?
  }

  /// Reads a delimited file; how it is written is found out as for order lines.
  static func read(
    _ path: String, id: String?, columns wanted: [String]?, texts: Bool,
    categories: [String] = []
  ) throws(NumberTableError) -> NumberReading {
    let file: CSVFile
    do throws(CSVError) { file = try CSVFile(path: path) } catch { throw .file(error) }
    let dialect = CSVDialect.detect(
      head: file.head, samples: file.samples(count: 8, length: 1 << 16))
    guard let header = CSVHeader.candidates(in: file.head, dialect: dialect).first else {
      throw .file(.empty(path: path))
    }
    var reading = NumberReading(header, dialect, path: path, takesTexts: texts)
    if let fault = reading.choose(id: id, columns: wanted, categories) { throw fault }
    do throws(CSVError) { try reading.read(file) } catch { throw .file(error) }
    return reading
  }

  private init(_ header: CSVHeader, _ dialect: CSVDialect, path: String, takesTexts: Bool) {
    self.takesTexts = takesTexts
    self.header = header
    self.dialect = dialect
    self.path = path
  }

  /// Finds the columns that are named; what is wrong with them.
  private mutating func choose(
    id: String?, columns wanted: [String]?, _ categories: [String]
  ) -> NumberTableError? {
    var unknown: [String] = []
    func find(_ name: String) -> Int? {
      guard let index = header.columns(named: name).first else {
        unknown.append(name)
        return nil
      }
      return index
    }
    idColumn = id.flatMap(find)
    asked = wanted.map { $0.compactMap(find) }
    let codes = categories.compactMap(find)
    guard unknown.isEmpty else {
      return .unknownColumns(unknown, known: header.names.filter { !$0.isEmpty })
    }
    let taken = asked ?? header.names.indices.filter { $0 != idColumn }
    columns = taken.map { index in
      var column = Column(index: index)
      // Numbers that are names, such as 1, 2 and 3 for regions.
      column.isText = codes.contains(index)
      return column
    }
    return nil
  }

  /// Reads all rows.
  private mutating func read(_ file: CSVFile) throws(CSVError) {
    let reader = CSVBlockReader(file: file, dialect: dialect, from: header.dataOffset)
    let block = CSVBlock()
    line = header.dataLine
    var bytesRead = header.dataOffset
    while try reader.next(block) {
      readRecords(of: block)
      bytesRead += block.freshBytes.count
      switch block.fault {
      case .unclosedQuote(_, let limit):
        throw CSVError.unclosedQuote(path: path, line: line, limit: limit)
      case .recordTooLong(_, let limit):
        throw CSVError.recordTooLong(path: path, line: line, limit: limit)
      case nil: break
      }
    }
    try file.checkUnchanged(bytesRead: bytesRead)
  }

  private mutating func readRecords(of block: CSVBlock) {
    let bytes = UnsafeRawBufferPointer(start: block.base, count: block.recordsEnd)
    var cursor = CSVRecordCursor(bytes, dialect: dialect, line: line)
    while cursor.next() {
      rows += 1
      if let idColumn {
        ids.append(
          idColumn < cursor.fields.count
            ? CSVText.string(cursor.bytes(of: idColumn), dialect: dialect) : "")
      }
      for place in columns.indices {
        if takesTexts { readText(place, cursor) } else { read(place, cursor) }
      }
    }
    line = cursor.line
  }

  private mutating func read(_ place: Int, _ cursor: CSVRecordCursor) {
    // What is no number somewhere is not taken, unless it was asked for.
    guard columns[place].fault == nil || asked != nil else { return }
    let index = columns[place].index
    var text = ""
    if index < cursor.fields.count {
      if let number = Self.plain(cursor.bytes(of: index)) {
        columns[place].values.append(number)
        return
      }
      text = CSVText.string(cursor.bytes(of: index), dialect: dialect)
    }
    if let number = Self.decimal(text) {
      columns[place].values.append(number)
      return
    }
    let fault = NumberTableError.Fault(
      line: cursor.recordLine, column: header.names[index], found: text)
    columns[place].fault = columns[place].fault ?? fault
    columns[place].values.append(.nan)
    if asked != nil {
      faultCount += 1
      if faults.count < Self.shownFaults { faults.append(fault) }
    }
  }

  private mutating func readText(_ place: Int, _ cursor: CSVRecordCursor) {
    let index = columns[place].index
    guard index < cursor.fields.count else {
      columns[place].values.append(.nan)
      return columns[place].categories.append("")
    }
    let text = CSVText.string(cursor.bytes(of: index), dialect: dialect)
    columns[place].categories.append(text)
    if let number = Self.plain(cursor.bytes(of: index)) ?? Self.decimal(text) {
      columns[place].values.append(number)
    } else {
      columns[place].values.append(.nan)
      if !NumberTable.isMissing(text) { columns[place].isText = true }
    }
  }

  private static func decimal(_ text: String) -> Double? {
    guard case .success(let value) = DecimalParser(decimal: nil).parse(text) else { return nil }
    return Double(value.units) / pow(10, Double(value.scale))
  }

  /// A number as programs write it: digits, a point, an exponent; nil for anything else.
  private static func plain(_ bytes: UnsafeRawBufferPointer) -> Double? {
    guard (1...40).contains(bytes.count) else { return nil }
    let isPlain = bytes.allSatisfy { byte in
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }
    guard isPlain else { return nil }
    let number = Double(String(decoding: bytes, as: UTF8.self))
    return number.flatMap { $0.isFinite ? $0 : nil }
  }

  /// What was read, or what is wrong with it.
  func result() throws(NumberTableError) -> NumberTable {
    guard rows > 0 else { throw .tooFewRows(found: 0) }
    guard faults.isEmpty else { throw .faults(faults, count: faultCount) }
    let named = rowNames
    let sound = columns.filter { $0.fault == nil && $0.index != named }
    // A column with gaps was meant to be numbers: passing it over in silence would mislead.
    let gaps = columns.compactMap(\.fault).filter { fault in
      NumberTable.isMissing(fault.found)
        && columns.contains { header.names[$0.index] == fault.column && hasNumbers($0) }
    }
    guard gaps.isEmpty else {
      throw .faults(Array(gaps.prefix(Self.shownFaults)), count: gaps.count)
    }
    guard !sound.isEmpty else {
      throw .noNumbers(
        columns: columns.map { header.names[$0.index] }, example: columns.first?.fault)
    }
    guard rows > 1 else { throw .tooFewRows(found: rows) }
    var values: [Double] = []
    values.reserveCapacity(rows * sound.count)
    for row in 0..<rows { for column in sound { values.append(column.values[row]) } }
    return NumberTable(
      names: sound.map { header.names[$0.index] }, values: values,
      ids: rowIDs,
      passedOver: columns.compactMap(\.fault), rowNames: named.map { header.names[$0] })
  }

  /// What was read as numbers and categories, or what is wrong with it.
  func mixed() throws(NumberTableError) -> MixedTable {
    guard rows > 1 else { throw .tooFewRows(found: rows) }
    var taken: [(name: String, column: MixedTable.Column)] = []
    var passedOver: [String] = []
    let named = rowNames
    for column in columns where column.index != named {
      let name = header.names[column.index]
      if !column.isText, hasNumbers(column) {
        taken.append((name, .numbers(column.values)))
      } else if let codes = column.categories.codes, column.categories.values.count > 0 {
        taken.append((name, .texts(codes: codes, values: column.categories.values)))
      } else {
        passedOver.append(name)
      }
    }
    guard asked == nil || passedOver.isEmpty else { throw .tooManyTexts(passedOver) }
    guard !taken.isEmpty else {
      throw .noNumbers(columns: columns.map { header.names[$0.index] }, example: nil)
    }
    return MixedTable(
      names: taken.map(\.name), columns: taken.map(\.column), ids: rowIDs, passedOver: passedOver,
      rowNames: named.map { header.names[$0] })
  }

  /// The column that was not asked for and names the rows, if there are others beside it.
  private var rowNames: Int? {
    guard asked == nil, let first = columns.first, first.index == 0, first.fault == nil,
      !first.isText, columns.dropFirst().contains(where: { $0.fault == nil }),
      RowNames.areNames(first.values, column: header.names[0])
    else { return nil }
    return 0
  }

  private var rowIDs: [String] { idColumn == nil ? (1...rows).map(String.init) : ids }

  /// Whether numbers stand before the first fault.
  private func hasNumbers(_ column: Column) -> Bool { column.values.contains { !$0.isNaN } }
}

extension NumberTable {
  /// Whether a text says that there is no value.
  static func isMissing(_ text: String) -> Bool {
    ["", "na", "n/a", "nan", "null", "none", "-"].contains(
      text.filter { $0 != " " }.lowercased())
  }
}
