import Segmentation

/// The matrix as it is now: items counted and measures totalled by segment, overrides applied.
public struct MatrixSummary: Sendable, Equatable {
  /// The segments' names; its `rows` and `columns` are the matrix's.
  public let naming: SegmentNaming
  /// The buckets' names, for the demand profiles.
  public let buckets: [String]
  /// The cells, row after row.
  public internal(set) var cells: [SegmentSummary]
  /// The items outside the matrix, by state, in the order of `naming.outside`.
  public internal(set) var outside: [SegmentSummary]

  /// The classes of the rows, best first.
  public var rows: [String] { naming.rows }
  /// The classes of the columns, best first.
  public var columns: [String] { naming.columns }

  /// The cell where a row and a column meet.
  public func cell(row: Int, column: Int) -> SegmentSummary {
    cells[row * columns.count + column]
  }

  /// A row's items together, under the row's name.
  public func total(row: Int) -> SegmentSummary {
    sum(columns.indices.map { cell(row: row, column: $0) }, rows[row])
  }

  /// A column's items together, under the column's name.
  public func total(column: Int) -> SegmentSummary {
    sum(rows.indices.map { cell(row: $0, column: column) }, columns[column])
  }

  /// All items inside the matrix together.
  public var inside: SegmentSummary { sum(cells, "") }

  /// All items, inside and outside, together.
  public var everything: SegmentSummary { sum(cells + outside, "") }

  /// The items of a segment or state by name, spelt exactly.
  public subscript(segment: String) -> SegmentSummary? {
    cells.first { $0.segment == segment } ?? outside.first { $0.segment == segment }
  }

  /// A segment's part of a measure's total inside the matrix; NaN where that total is 0.
  public func share(of segment: SegmentSummary, by measure: Measure = .revenue) -> Double {
    let whole = inside.total(measure) ?? 0
    return whole == 0 ? .nan : (segment.total(measure) ?? 0) / whole
  }

  /// Index in `cells`, or in `outside` behind them, by name.
  var places: [String: Int] {
    Dictionary((cells + outside).enumerated().map { ($1.segment, $0) }) { first, _ in first }
  }

  subscript(place place: Int) -> SegmentSummary {
    get { place < cells.count ? cells[place] : outside[place - cells.count] }
    set {
      if place < cells.count {
        cells[place] = newValue
      } else {
        outside[place - cells.count] = newValue
      }
    }
  }

  private func sum(_ parts: [SegmentSummary], _ name: String) -> SegmentSummary {
    var total = SegmentSummary(segment: name, buckets: buckets.count)
    for part in parts { total.add(part) }
    return total
  }
}

/// The items of one segment, row, column or state together.
public struct SegmentSummary: Sendable, Equatable {
  /// `AX`, `no-demand`; a class for a whole row or column; empty for more.
  public let segment: String
  /// How many items.
  public internal(set) var count: Int
  /// How many of them stand here because of an override.
  public internal(set) var overridden: Int
  /// Their exact totals by measure, for those that were measured.
  public internal(set) var totals: [Measure: ExactValue]
  /// Their quantity by bucket.
  public internal(set) var demand: [Double]

  init(segment: String, buckets: Int) {
    self.segment = segment
    count = 0
    overridden = 0
    totals = [:]
    demand = [Double](repeating: 0, count: buckets)
  }

  /// The total of a measure as the nearest double; nil where it was not measured.
  public func total(_ measure: Measure) -> Double? { totals[measure]?.double }

  mutating func add(_ other: SegmentSummary) {
    count += other.count
    overridden += other.overridden
    merge(other, adding: true)
  }

  mutating func subtract(_ other: SegmentSummary) {
    count -= other.count
    overridden -= other.overridden
    merge(other, adding: false)
  }

  private mutating func merge(_ other: SegmentSummary, adding: Bool) {
    for (measure, value) in other.totals {
      let units = totals[measure]?.units ?? 0
      totals[measure] = ExactValue(
        units: adding ? units &+ value.units : units &- value.units, scale: value.scale)
    }
    for bucket in demand.indices where bucket < other.demand.count {
      demand[bucket] += adding ? other.demand[bucket] : -other.demand[bucket]
    }
  }
}

/// What moving items would do to one segment.
public struct CellChange: Sendable, Equatable {
  /// The segment's name.
  public var segment: String { before.segment }
  /// As it is now.
  public let before: SegmentSummary
  /// As it would be.
  public let after: SegmentSummary
}
