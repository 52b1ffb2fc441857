import Tables

/// A file of numbers while it is read.
struct NumberReading {
  let file: HeadedFile
  /// Whether texts are taken as categories, and values may be missing.
  private let takesTexts: Bool
  private var idColumn: Int?
  /// The columns that are asked for; nil: those that turn out to be numbers.
  private(set) var asked: [Int]?
  /// Which rows are wanted; nil for all.
  private let condition: RowCondition?

  private(set) var columns: [Column] = []
  /// What rows are called, those that are wanted.
  private(set) var ids: [String] = []
  private(set) var faults: [NumberTableError.Fault] = []
  private(set) var faultCount = 0
  private(set) var longRows: [NumberTableError.LongRow] = []
  private(set) var longRowCount = 0

  /// So many faults are shown.
  static let shownFaults = 10

  /// A column, as far as it is numbers.
  struct Column {
    let index: Int
    let notation: NumberNotation
    var values: [Double] = []
    /// Where texts are taken: whether there is one that is neither a number nor missing, and what each
    /// value is as a category.
    var isText: Bool
    var categories = CategoryReading()
    /// The first value that is no number.
    var fault: NumberTableError.Fault?

    /// Whether numbers stand before the first fault.
    var hasNumbers: Bool { values.contains { !$0.isNaN } }
  }

  /// Reads a delimited file, of its rows those that `condition` holds for.
  init(
    _ path: String, id: String?, columns wanted: [String]?, texts: Bool,
    categories: [String] = [], where condition: String?
  ) throws(NumberTableError) {
    file = try HeadedFile(path)
    takesTexts = texts
    let known = try Self.find([id].compactMap { $0 } + (wanted ?? []) + categories, in: file)
    idColumn = id.flatMap { known[$0] }
    asked = wanted.map { $0.compactMap { known[$0] } }
    let codes = Set(categories.compactMap { known[$0] })
    let taken = asked ?? file.names.indices.filter { [idColumn] in $0 != idColumn }
    guard taken.count <= NumberTable.mostColumns else { throw .tooManyColumns(taken.count) }
    if let condition {
      self.condition = try RowCondition(condition, in: file)
    } else {
      self.condition = nil
    }
    columns = zip(taken, file.notations(of: taken)).map { index, notation in
      // Numbers that are names, such as 1, 2 and 3 for regions, are texts from the start.
      Column(index: index, notation: notation, isText: codes.contains(index))
    }
    try readRows()
  }

  /// The columns of these names; throws all that are not there, or there more than once.
  private static func find(
    _ names: [String], in file: HeadedFile
  ) throws(NumberTableError) -> [String: Int] {
    let found = Dictionary(names.map { ($0, file.columns(named: $0)) }) { first, _ in first }
    let unknown = names.filter { found[$0]?.isEmpty == true }
    guard unknown.isEmpty else {
      throw .unknownColumns(unknown, known: file.names)
    }
    let repeated = names.filter { (found[$0]?.count ?? 0) > 1 }
    guard repeated.isEmpty else { throw .ambiguousColumns(repeated) }
    return found.compactMapValues(\.first)
  }

  private mutating func readRows() throws(NumberTableError) {
    var row = 0
    try file.forEachRow { cursor in
      row += 1
      if file.isTooLong(cursor) {
        longRowCount += 1
        if longRows.count < Self.shownFaults {
          longRows.append(.init(line: cursor.recordLine, fields: cursor.fields.count))
        }
      }
      guard condition.map({ row <= $0.holds.count && $0.holds[row - 1] }) ?? true else { return }
      ids.append(idColumn.map { file.text($0, of: cursor) } ?? String(row))
      for place in columns.indices {
        if takesTexts { readText(place, cursor) } else { read(place, cursor) }
      }
    }
    // A pipe gives other rows when it is read again, if it gives any.
    if let condition, condition.holds.count != row { throw .file(.changed(path: file.path)) }
  }

  private mutating func read(_ place: Int, _ cursor: CSVRecordCursor) {
    // What is no number somewhere is not taken, unless it was asked for.
    guard columns[place].fault == nil || asked != nil else { return }
    if let number = number(place, cursor) {
      columns[place].values.append(number)
      return
    }
    let index = columns[place].index
    let fault = NumberTableError.Fault(
      line: cursor.recordLine, column: file.names[index], found: file.text(index, of: cursor))
    columns[place].fault = columns[place].fault ?? fault
    columns[place].values.append(.nan)
    if asked != nil {
      faultCount += 1
      if faults.count < Self.shownFaults { faults.append(fault) }
    }
  }

  private mutating func readText(_ place: Int, _ cursor: CSVRecordCursor) {
    let text = file.text(columns[place].index, of: cursor)
    columns[place].categories.append(text)
    if let number = number(place, cursor) {
      columns[place].values.append(number)
    } else {
      columns[place].values.append(.nan)
      if !NumberTable.isMissing(text) { columns[place].isText = true }
    }
  }

  /// The number in a field; of most of them no String is made.
  private func number(_ place: Int, _ cursor: CSVRecordCursor) -> Double? {
    let index = columns[place].index
    guard index < cursor.fields.count else { return nil }
    let bytes = cursor.bytes(of: index)
    guard bytes.first == file.dialect.quote else { return columns[place].notation.number(bytes) }
    return columns[place].notation.number(file.text(index, of: cursor))
  }

  /// What the condition made of the rows; nil without one.
  var selection: ConditionOutcome? { condition?.selection }

  /// The column that was not asked for and names the rows, if there are others beside it, whatever
  /// they hold.
  var rowNames: Int? {
    guard asked == nil, let first = columns.first, first.index == 0, first.fault == nil,
      !first.isText, columns.count > 1,
      RowNames.areNames(first.values, column: file.header.names[0])
    else { return nil }
    return 0
  }
}
