/// How features go together, each with each.
public struct Correlations: Sendable, Equatable {
  public let names: [String]
  /// The number of points.
  public let count: Int
  /// Pearson's, row by row of a square table; NaN where a feature is constant.
  public let pearson: [Double]
  /// Spearman's: Pearson's of the ranks.
  public let spearman: [Double]

  /// O(points x features squared), and a sort a feature.
  public init(_ points: FeatureMatrix) {
    names = points.names
    count = points.count
    let columns = Self.columns(of: points)
    pearson = Self.table(columns)
    spearman = Self.table(columns.map(Ranks.of))
  }

  /// Pearson's alone, without a sort. O(points x features squared).
  static func pearson(of points: FeatureMatrix) -> [Double] { table(columns(of: points)) }

  private static func columns(of points: FeatureMatrix) -> [[Double]] {
    (0..<points.width).map { feature in (0..<points.count).map { points[$0, feature] } }
  }

  private static func table(_ columns: [[Double]]) -> [Double] {
    let centred = columns.map { column in
      let mean = column.reduce(0, +) / Double(max(column.count, 1))
      return column.map { $0 - mean }
    }
    func product(_ one: [Double], _ other: [Double]) -> Double {
      zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let squares = centred.map { product($0, $0) }
    return centred.indices.flatMap { one in
      centred.indices.map { other in
        product(centred[one], centred[other]) / (squares[one] * squares[other]).squareRoot()
      }
    }
  }
}
