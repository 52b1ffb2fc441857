/// Whether points cluster at all: the statistic of Hopkins and Skellam, "A new method for
/// determining the type of distribution of plant individuals", Annals of Botany 18 (1954).
///
/// With u the distances from places drawn at random to their nearest point, and w those from some
/// of the points to their nearest other one: the sum of u^d over that of u^d and w^d, with d the
/// number of features (Cross and Jain 1982). About 0.5 without structure, near 1 with clusters.
/// Places are drawn from the box along the principal components or along the features, whichever is
/// smaller.
public struct Hopkins: Sendable, Equatable {
  public let value: Double
  /// How many points and places were measured.
  public let sample: Int
  /// What points without structure exceed once in a hundred times: the statistic then follows a beta
  /// distribution, here by its normal approximation.
  public var threshold: Double { 0.5 + 2.326 / (4 * Double(2 * sample + 1)).squareRoot() }
  /// Whether the value speaks for clusters.
  public var speaksForClusters: Bool { value > threshold }

  /// A tenth of the points is measured, at least 10 and at most 1,000. Nil with fewer than 10 points.
  public init?(_ points: FeatureMatrix, seed: UInt64 = 1) {
    guard points.count >= 10 else { return nil }
    var random = SeededRandom(seed: seed)
    let sample = min(1_000, max(10, points.count / 10))
    let tree = KdTree(points)
    let places = ReferencePoints(around: points, box: .tighter).draw(sample, &random)
    let chosen = points.sample(sample, &random)
    // Powers of small and large distances leave the range of numbers; ratios to the largest do not.
    let fromPlaces = (0..<sample).map { tree.nearest(1, to: places.row($0)).last?.distance ?? 0 }
    // The nearest point of a point is itself.
    let fromPoints = (0..<sample).map { tree.nearest(2, to: chosen.row($0)).last?.distance ?? 0 }
    let largest = max(fromPlaces.max() ?? 0, fromPoints.max() ?? 0)
    func sum(_ distances: [Double]) -> Double {
      distances.reduce(0) { total, distance in
        total + (0..<points.width).reduce(1.0) { power, _ in power * (distance / largest) }
      }
    }
    guard largest > 0 else { return nil }
    let (outer, inner) = (sum(fromPlaces), sum(fromPoints))
    value = outer / (outer + inner)
    self.sample = sample
  }
}

extension FeatureMatrix {
  /// The numbers of one point.
  func row(_ row: Int) -> [Double] { Array(values[row * width..<(row + 1) * width]) }
}
