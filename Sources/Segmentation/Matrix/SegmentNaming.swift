/// What segments are called: the row's class and the column's class joined.
///
/// `AX` where every class has a name of one character, else with a hyphen: `A-smooth`. Where classes
/// are given from outside each name is joined by itself, `3X` beside `12-X`: their number changes from
/// run to run, and a segment's name must not change because another one came.
/// An item outside the matrix is called by its state: `no-demand`.
public struct SegmentNaming: Sendable, Equatable {
  /// The classes of the rows, best first.
  public let rows: [String]
  /// The classes of the columns, best first.
  public let columns: [String]
  /// The states of items outside the matrix.
  public let outside: [ItemState]
  /// Whether two names of one character are joined without a hyphen.
  private let isEachJoined: Bool

  /// Names over these classes. More than 255 rows or columns have no name beyond the 255th.
  public init(rows: [String], columns: [String], outside: [ItemState] = ItemState.outside) {
    self.rows = rows
    self.columns = columns
    self.outside = outside
    isEachJoined =
      outside.contains(.noCluster) || (rows + columns).allSatisfy { $0.count == 1 }
  }

  /// The name of a segment; a class outside the lists is shown as `?`.
  public func name(of segment: Segment) -> String {
    switch segment {
    case .cell(let row, let column):
      let rowName = rows.indices.contains(Int(row)) ? rows[Int(row)] : "?"
      let columnName = columns.indices.contains(Int(column)) ? columns[Int(column)] : "?"
      return joined(rowName, columnName)
    case .outside(let state): return state.name
    }
  }

  private func joined(_ row: String, _ column: String) -> String {
    isEachJoined && row.count == 1 && column.count == 1 ? row + column : "\(row)-\(column)"
  }

  /// All cells' names, row after row.
  public var cellNames: [String] {
    rows.flatMap { row in columns.map { joined(row, $0) } }
  }

  /// All segments' names: the cells', then those of the states outside.
  public var names: [String] { cellNames + outside.map(\.name) }

  /// The place of a segment among `names`; nil for a class outside the lists, and for `active`.
  public func place(of segment: Segment) -> Int? {
    switch segment {
    case .cell(let row, let column):
      guard row < rows.count, column < columns.count else { return nil }
      return Int(row) * columns.count + Int(column)
    case .outside(let state):
      return outside.firstIndex(of: state).map { rows.count * columns.count + $0 }
    }
  }

  /// The segment of that name: spelt exactly, or else the only one that differs in case alone.
  /// States are read too (`new`); nil where the name means nothing, or more than one thing.
  /// Takes time proportional to the number of cells.
  public func segment(named name: some StringProtocol) -> Segment? {
    if let exact = only(where: { $0 == name }) { return exact }
    let lowered = name.lowercased()
    return only { $0.lowercased() == lowered }
  }

  private func only(where matches: (String) -> Bool) -> Segment? {
    var found: [Segment] = []
    for (row, rowName) in rows.prefix(255).enumerated() {
      for (column, columnName) in columns.prefix(255).enumerated()
      where matches(joined(rowName, columnName)) {
        found.append(.cell(row: UInt8(row), column: UInt8(column)))
      }
    }
    for state in outside where matches(state.name) { found.append(.outside(state)) }
    return found.count == 1 ? found[0] : nil
  }
}
