/// Items counted and measures totalled by segment. Totals are exact.
public struct SegmentMatrix: Sendable, Equatable {
  /// The segments' names; its `rows` and `columns` are the matrix's.
  public let naming: SegmentNaming
  /// The cells, row after row.
  public internal(set) var cells: [Cell]
  /// Items outside the matrix by state, for every state of `naming.outside`.
  public internal(set) var outside: [ItemState: Cell]

  /// The items of one cell, row, column or state together.
  public struct Cell: Sendable, Equatable {
    /// How many items.
    public internal(set) var count: Int
    /// Their total by measure, for every measure that was totalled.
    public internal(set) var totals: [Measure: ExactValue]

    /// The total of a measure as the nearest double; 0 where it was not measured.
    public func total(_ measure: Measure) -> Double { totals[measure]?.double ?? 0 }
  }

  /// The classes of the rows, best first.
  public var rows: [String] { naming.rows }
  /// The classes of the columns, best first.
  public var columns: [String] { naming.columns }

  /// The cell where a row and a column meet.
  public func cell(row: Int, column: Int) -> Cell { cells[row * columns.count + column] }

  /// The items of a segment, inside or outside; none where the matrix does not have it.
  public subscript(segment: Segment) -> Cell {
    switch segment {
    case .cell(let row, let column):
      row < rows.count && column < columns.count
        ? cell(row: Int(row), column: Int(column)) : emptyCell
    case .outside(let state): outside[state] ?? emptyCell
    }
  }

  /// A row's items together.
  public func total(row: Int) -> Cell {
    sum(columns.indices.map { cell(row: row, column: $0) })
  }

  /// A column's items together.
  public func total(column: Int) -> Cell {
    sum(rows.indices.map { cell(row: $0, column: column) })
  }

  /// All items inside the matrix together.
  public var inside: Cell { sum(cells) }

  /// All items, inside and outside, together.
  public var everything: Cell { sum(cells + naming.outside.map { self[.outside($0)] }) }

  /// A cell's part of a measure's total inside the matrix; NaN where that total is 0.
  public func share(of cell: Cell, by measure: Measure) -> Double {
    let whole = inside.total(measure)
    return whole == 0 ? .nan : cell.total(measure) / whole
  }

  private func sum(_ parts: [Cell]) -> Cell { parts.reduce(into: emptyCell) { $0.add($1) } }

  /// No items, zero of every measure.
  var emptyCell: Cell {
    Cell(
      count: 0,
      totals: (cells.first?.totals ?? [:]).mapValues { ExactValue(units: 0, scale: $0.scale) })
  }
}

extension SegmentMatrix.Cell {
  /// Adds the items of another cell.
  mutating func add(_ other: Self) {
    count += other.count
    for (measure, value) in other.totals {
      totals[measure, default: ExactValue(units: 0, scale: value.scale)].units &+= value.units
    }
  }

  /// Takes the items of another cell away.
  mutating func subtract(_ other: Self) {
    count -= other.count
    for (measure, value) in other.totals {
      totals[measure, default: ExactValue(units: 0, scale: value.scale)].units &-= value.units
    }
  }
}
