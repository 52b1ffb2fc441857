import Segmentation
import Tables

/// The exact decimals behind a run's figures, read back from its files.
///
/// A double holds every decimal of up to 15 digits without doubt, so the units behind a figure are
/// the double times the power of ten, rounded. Only where a column has longer numbers does the run
/// keep their units beside them, in `exact.arrow`.
struct ExactItems: Sendable {
  /// Units from here on are kept in `exact.arrow`: below, a double's error stays under a half.
  static let limit: Int64 = 1 << 50

  private let items: Table
  private let demand: Table
  private let exact: Table?
  private let scales: [String: Int]
  private let demandScales: [String: Int]

  init(items: Table, demand: Table, exact: Table?, _ manifest: RunManifest) {
    self.items = items
    self.demand = demand
    self.exact = exact
    scales = manifest.scales
    demandScales = manifest.demandScales
  }

  /// Whether `exact.arrow` has a number for every item, and one for every bucket where it has demand.
  static func fits(_ exact: Table, items: Int, buckets: Int) -> Bool {
    exact.rowCount == items
      && exact.columns.allSatisfy { column in
        if case .integerList(let list) = column { list.width == buckets } else { true }
      }
  }

  /// The measures that have totals.
  var measures: [Measure] { Measure.allCases.filter { scales[$0.rawValue] != nil } }

  /// The decimal places of a measure's totals; nil where it was not measured.
  func scale(_ measure: Measure) -> Int? {
    guard let scale = scales[measure.rawValue], (0...12).contains(scale) else { return nil }
    return scale
  }

  /// A row's units of a measure; nil where it was not measured.
  func units(_ measure: Measure, row: Int) -> Int64? {
    guard let scale = scale(measure) else { return nil }
    if case .integer(let column)? = exact?[measure.rawValue] { return column.value(row) }
    switch items[measure.rawValue] {
    case .integer(let column)?: return column.value(row)
    case .number(let column)?:
      return column.value(row).flatMap { Self.units($0, scale: scale) }
    default: return nil
    }
  }

  /// The units of a measure of some rows; missing values are 0. Looks the column up once.
  func units(_ measure: Measure, rows: [Int32]) -> [Int64]? {
    guard let scale = scale(measure) else { return nil }
    if case .integer(let column)? = exact?[measure.rawValue] {
      return rows.map { column.value(Int($0)) ?? 0 }
    }
    switch items[measure.rawValue] {
    case .integer(let column)?: return rows.map { column.value(Int($0)) ?? 0 }
    case .number(let column)?:
      return rows.map { row in column.value(Int(row)).flatMap { Self.units($0, scale: scale) } ?? 0
      }
    default: return nil
    }
  }

  /// The measures with demand by bucket.
  var demandMeasures: [Measure] { Measure.allCases.filter { demandScales[$0.rawValue] != nil } }

  /// The decimal places of a measure's demand by bucket.
  func demandScale(_ measure: Measure) -> Int? {
    guard let scale = demandScales[measure.rawValue], (0...12).contains(scale) else { return nil }
    return scale
  }

  /// Units of demand by bucket of some rows, row after row.
  func demandUnits(_ measure: Measure, rows: [Int32]) -> [Int64]? {
    guard let scale = demandScale(measure) else { return nil }
    if case .integerList(let column)? = exact?["demand_" + measure.rawValue] {
      return Self.gather(column, rows) { $0 }
    }
    guard case .numberList(let column)? = demand[measure.rawValue] else { return nil }
    let power = Self.powers[scale]
    return Self.gather(column, rows) { Int64(exactly: ($0 * power).rounded()) ?? 0 }
  }

  private static func gather<Element>(
    _ column: ListColumn<Element>, _ rows: [Int32], _ unit: (Element) -> Int64
  ) -> [Int64] {
    let width = column.width
    return column.values.withUnsafeBufferPointer { values in
      [Int64](unsafeUninitializedCapacity: rows.count * width) { target, filled in
        for row in rows {
          let start = Int(row) * width
          for place in start..<start + width {
            target.initializeElement(at: filled, to: unit(values[place]))
            filled += 1
          }
        }
      }
    }
  }

  static func units(_ value: Double, scale: Int) -> Int64? {
    Int64(exactly: (value * powers[scale]).rounded())
  }

  static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
  ]
}
