/// How far two points are from each other. Raw values are the names on the command line and in
/// strata.toml.
public enum DistanceMeasure: String, Sendable, CaseIterable {
  /// The straight distance.
  case euclidean
  /// The sum of the differences: less moved by one large difference.
  case manhattan
  /// The mean difference of the features that both have, for categories beside numbers.
  case gower
}

/// A distance of prepared points, by any measure.
enum PointDistance: Dissimilarity {
  case euclidean(EuclideanDistance)
  case manhattan(ManhattanDistance)
  case gower(GowerDistance)

  /// Categories and weights are for Gower's distance. Throws where two points have nothing to compare,
  /// as only with Gower's they can, and above the number of points whose distances any method could
  /// keep.
  init(
    _ measure: DistanceMeasure, _ points: FeatureMatrix, categories: Set<Int> = [],
    weights: [Double]? = nil
  ) throws(ClusteringError) {
    switch measure {
    case .euclidean: self = .euclidean(EuclideanDistance(points))
    case .manhattan: self = .manhattan(ManhattanDistance(points))
    case .gower:
      let (numbers, overflow) = points.count.multipliedReportingOverflow(by: points.count)
      guard !overflow, numbers <= Agglomeration.usualMemoryLimit / 4 else {
        throw .tooLarge(
          method: "the distance of Gower", points: points.count,
          bytes: overflow || numbers > Int.max / 4 ? Int.max : numbers * 4)
      }
      do throws(GowerDistance.Fault) {
        self = .gower(try GowerDistance(scaled: points, categories: categories, weights: weights))
      } catch {
        guard case .incomparable(let one, let other) = error else {
          preconditionFailure("\(error)")
        }
        throw .incomparable(one, other)
      }
    }
  }

  var count: Int {
    switch self {
    case .euclidean(let distance): distance.count
    case .manhattan(let distance): distance.count
    case .gower(let distance): distance.count
    }
  }

  @inline(__always)
  func distance(_ one: Int, _ other: Int) -> Double {
    switch self {
    case .euclidean(let distance): distance.distance(one, other)
    case .manhattan(let distance): distance.distance(one, other)
    case .gower(let distance): distance.distance(one, other)
    }
  }
}
