import Segmentation
import Tables

/// Measures and models for tests, small enough to be read in one line.
enum Samples {
  /// Items by revenue alone, each with a quantity of 1 in the only bucket.
  static func revenues(_ units: [Int64], scale: Int = 0) -> ItemMeasures {
    measures(
      revenue: ExactColumn(units: units, scale: scale),
      demand: units.map { _ in [1] })
  }

  /// Items by demand a bucket; revenue is 1 each unless given.
  static func measures(
    revenue: ExactColumn? = nil, demand: [[Int64]], scale: Int = 0, firstBuckets: [Int32]? = nil
  ) -> ItemMeasures {
    let buckets = demand.first?.count ?? 1
    let count = demand.count
    return ItemMeasures(
      ids: TextColumn((0..<count).map { "item-\(10_000 + $0)" }), names: nil,
      totals: [
        .quantity: ExactColumn(units: demand.map { $0.reduce(0, &+) }, scale: scale),
        .revenue: revenue ?? ExactColumn(units: demand.map { _ in 1 }, scale: 0),
        .orderLines: ExactColumn(units: demand.map { _ in 1 }, scale: 0),
      ],
      demand: [
        .quantity: DemandTable(units: demand.flatMap { $0 }, buckets: buckets, scale: scale)
      ],
      firstSale: [Int32](repeating: 0, count: count),
      lastSale: [Int32](repeating: 0, count: count),
      firstBucket: firstBuckets ?? [Int32](repeating: 0, count: count),
      calendar: BucketCalendar(
        kind: "month", starts: (0...Int32(buckets)).map { $0 * 30 },
        labels: (0..<buckets).map { "bucket-\($0)" }))
  }

  static func pareto(
    _ cuts: [ExactRatio] = [ExactRatio(80, over: 100), ExactRatio(95, over: 100)],
    _ boundary: Pareto.Boundary = .crossing, _ ties: Pareto.Ties = .together,
    measure: Measure = .revenue
  ) -> Pareto {
    Pareto(
      measure: measure, classes: Array(["A", "B", "C", "D", "E"].prefix(cuts.count + 1)),
      cuts: cuts, boundary: boundary, ties: ties)
  }

  static func variability(
    _ deviation: Deviation = .population,
    _ cuts: [ExactRatio] = [ExactRatio(5, over: 10), ExactRatio(10, over: 10)]
  ) -> Variability {
    Variability(
      measure: .quantity, classes: Array(["X", "Y", "Z", "W"].prefix(cuts.count + 1)), cuts: cuts,
      deviation: deviation)
  }

  /// ABC by XYZ, with the demand pattern beside them.
  static func model(
    _ pareto: Pareto = pareto(), _ variability: Variability = variability(),
    _ pattern: DemandPattern = DemandPattern(), minimumHistory: Int = 0,
    zeroFill: ZeroFill = .horizon
  ) -> SegmentModel {
    SegmentModel(
      dimensions: [
        Dimension(name: "abc", kind: .pareto(pareto)),
        Dimension(name: "xyz", kind: .variability(variability)),
        Dimension(name: "pattern", kind: .demandPattern(pattern)),
      ],
      rows: "abc", columns: "xyz", minimumHistory: minimumHistory, zeroFill: zeroFill)
  }

  /// The classes of revenues by name, item after item: `AAB`.
  static func classes(_ units: [Int64], scale: Int = 0, _ pareto: Pareto) throws -> String {
    let result = try segment(revenues(units, scale: scale), by: model(pareto))
    return (0..<result.count).map { result.className($0, dimension: 0) ?? "-" }.joined()
  }

  /// Every series of `length` values out of `values`.
  static func series(_ length: Int, over values: ClosedRange<Int64>) -> [[Int64]] {
    (0..<length).reduce([[]]) { shorter, _ in
      shorter.flatMap { head in values.map { head + [$0] } }
    }
  }
}
