import Query
import Tables

/// Which rows of a delimited file a condition holds for.
struct RowCondition {
  /// One a row of the file, in its order.
  let holds: [Bool]
  let selection: ConditionOutcome

  /// Reads the columns that the condition asks about, and goes back to the first row.
  ///
  /// A column is one of numbers where all its values are, as far as they are there; else of texts, of
  /// which only the empty one is missing. O(bytes) time; memory: the values of these columns.
  init(_ text: String, in file: HeadedFile) throws(NumberTableError) {
    // What columns hold is known when they are read, and which to read when the condition is. Texts
    // take every operator.
    let draft = try Self.query(text, QuerySchema(file.names.map { (name: $0, kind: .text) }))
    let repeated = draft.fields.filter { file.columns(named: $0).count > 1 }
    guard repeated.isEmpty else { throw .ambiguousColumns(repeated) }
    let columns = try Self.read(draft.fields.flatMap(file.columns), of: file)
    let table = Table(zip(draft.fields, columns).map { (name: $0, data: $1.data) })
    let rows = try Self.query(text, QuerySchema(table: table)).rows(of: table)
    var holds = [Bool](repeating: false, count: table.rowCount)
    for row in rows { holds[Int(row)] = true }
    self.holds = holds
    selection = ConditionOutcome(
      leftOut: holds.count - rows.count, asTexts: columns.compactMap(\.asText))
    try file.rewind()
  }

  private static func query(
    _ text: String, _ schema: QuerySchema
  ) throws(NumberTableError) -> Query {
    do throws(QueryError) {
      return try Query(text, schema: schema)
    } catch {
      throw .condition(error, in: text)
    }
  }

  private static func read(
    _ indices: [Int], of file: HeadedFile
  ) throws(NumberTableError) -> [Column] {
    let notations = file.notations(of: indices)
    var columns = zip(indices, notations).map { index, notation in
      Column(index: index, name: file.names[index], notation: notation)
    }
    try file.forEachRow { cursor in
      for place in columns.indices {
        columns[place].append(file.text(columns[place].index, of: cursor), cursor.recordLine)
      }
    }
    return columns
  }

  /// A column that the condition asks about.
  private struct Column {
    let index: Int
    let name: String
    let notation: NumberNotation
    private var texts: [String] = []
    /// NaN where there is none.
    private var numbers: [Double] = []
    private var hasNumbers = false
    /// The first value that is there and no number.
    private var fault: NumberTableError.Fault?

    init(index: Int, name: String, notation: NumberNotation) {
      self.index = index
      self.name = name
      self.notation = notation
    }

    mutating func append(_ text: String, _ line: Int) {
      texts.append(text)
      guard fault == nil || !hasNumbers else { return }
      let number = notation.number(text)
      numbers.append(number ?? .nan)
      if number != nil {
        hasNumbers = true
      } else if fault == nil, !NumberTable.isMissing(text) {
        fault = NumberTableError.Fault(line: line, column: name, found: text)
      }
    }

    private var isNumbers: Bool { hasNumbers && fault == nil }

    var data: ColumnData {
      isNumbers
        ? .number(Column.valid(numbers)) : .text(TextColumn(texts.map { $0.isEmpty ? nil : $0 }))
    }

    private static func valid(_ numbers: [Double]) -> Tables.Column<Double> {
      Tables.Column(numbers, validity: Validity(numbers.map { !$0.isNaN }))
    }

    var asText: NumberTableError.Fault? { hasNumbers ? fault : nil }
  }
}
