/// k-means: clusters around means, such that the sum of squared distances to them, the inertia, is
/// small.
///
/// **Assumes** round clusters of like spread, in features of like scale. **Do not use it** where
/// clusters are long or nested, where their sizes differ a hundredfold, or where single points lie
/// far out: each of those pulls a mean to itself. Medoids, mixtures or densities suit these better.
///
/// Several starts are drawn (k-means++ of Arthur and Vassilvitskii 2007, each centre the best of
/// 2 + log k candidates; or k-means|| of Bahmani et al. 2012) and improved by Lloyd's iteration with
/// the bounds of Hamerly (2010), which leave out distances that cannot matter. The best one is then
/// improved by moving single points as long as that helps (Hartigan and Wong 1979), which leaves
/// optima where no whole assignment could be better. The same seed gives the same result on any
/// number of threads.
///
/// O(points x clusters x features) an iteration, much less with bounds that hold; memory of 20 bytes
/// a point.
public struct KMeans: Sendable, Equatable {
  /// How the first centres are drawn.
  public enum Start: String, Sendable, CaseIterable {
    case plusPlus = "k-means++"
    case parallel = "k-means||"
  }

  /// Number of clusters.
  public var k: Int
  /// How often to begin anew; the best result is kept.
  public var starts: Int
  public var start: Start
  /// Iterations of one start at most.
  public var maximumIterations: Int
  /// A start ends when the centres' squared moves together are at most this part of the features'
  /// mean variance. The best start is always carried on until nothing moves.
  public var tolerance: Double
  public var seed: UInt64
  /// Whether single points and centres are moved at the end as long as that helps.
  public var isThorough = true
  /// Whether few points get further starts, and centres that are swapped, where that may find a better
  /// optimum than the starts that were asked for.
  public var searchesFurther = true

  public init(
    k: Int, starts: Int = 10, start: Start = .plusPlus, maximumIterations: Int = 300,
    tolerance: Double = 1e-4, seed: UInt64 = 1
  ) {
    self.k = k
    self.starts = starts
    self.start = start
    self.maximumIterations = maximumIterations
    self.tolerance = tolerance
    self.seed = seed
  }

  /// What came of it.
  public struct Result: Sendable, Equatable {
    public let partition: Partition
    /// The clusters' means, in the order of the partition, in the units of the points.
    public let centres: FeatureMatrix
    /// The weighted sum of squared distances of the points to their centres.
    public let inertia: Double
    /// Lloyd iterations of the best start.
    public let iterations: Int
    /// False where the iterations ended before nothing moved any more.
    public let isConverged: Bool
  }

  /// Up to so many points, single points are moved after every start and not only the best.
  private static let fewPoints = 5_000
  /// Of few points, so many more starts at most from points drawn at random, which lead to other
  /// optima than those that are far apart.
  private static let furtherStarts = 300
  /// Where so many starts end in the same best, more of them are not needed.
  private static let enoughHits = 20

  /// Clusters points, each of weight 1 or of its own weight (above 0).
  ///
  /// Throws where there are fewer different points than clusters, or when cancelled.
  public func cluster(
    _ points: FeatureMatrix, weights: [Double]? = nil, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> Result {
    precondition(k > 0 && starts > 0 && weights.map { $0.count == points.count } ?? true)
    try DistinctRows.check(points, clusters: k)
    let limit = tolerance * points.meanVariance
    let isSmall = isThorough && points.count <= Self.fewPoints
    let searches = isSmall && searchesFurther && k > 1
    let further = searches ? min(Self.furtherStarts, 200_000 / points.count) : 0
    var best: LloydState?
    var hits = 0
    for number in 0..<starts + further {
      try monitor.check()
      var random = SeededRandom(seed: seed, stream: number)
      let seeding = Seeding(points: points, weights: weights, k: k)
      let centres =
        if number >= starts {
          seeding.rows(&random)
        } else {
          switch start {
          case .plusPlus: seeding.plusPlus(&random)
          case .parallel: seeding.parallel(&random)
          }
        }
      var state = LloydState(points, weights, centres: centres)
      try state.iterate(
        atMost: maximumIterations, until: limit, monitor: monitor)
      if isSmall { state.settle() }
      hits = state.isAsGood(as: best) ? hits + 1 : state.isBetter(than: best) ? 1 : hits
      if state.isBetter(than: best) { best = state }
      monitor.report(Double(number + 1) / Double(starts + further + 1))
      // Where squares overflow, no start is better than another.
      if number + 1 >= starts, hits >= Self.enoughHits || !state.inertia.isFinite { break }
    }
    guard var best else { preconditionFailure("at least one start") }
    try best.iterate(atMost: maximumIterations, until: 0, monitor: monitor)
    guard isThorough else { return best.result }
    best.settle()
    if searches, hits < Self.enoughHits, best.inertia.isFinite {
      try swap(&best, points, limit, monitor)
    }
    return best.result
  }

  /// Takes a centre away, puts it onto a point drawn at random, and keeps what is better for it: finds
  /// the optimum more surely than as many new starts (Fränti 2018).
  private func swap(
    _ best: inout LloydState, _ points: FeatureMatrix, _ limit: Double, _ monitor: WorkMonitor
  ) throws(ClusteringError) {
    var random = SeededRandom(seed: seed, stream: -1)
    let swaps = min(150, max(20 + 4 * k, 200_000 / points.count))
    for _ in 0..<swaps {
      var other = best
      other.put(
        centre: Int.random(in: 0..<k, using: &random),
        onto: Int.random(in: 0..<points.count, using: &random))
      try other.iterate(atMost: maximumIterations, until: limit, monitor: monitor)
      other.settle()
      if other.inertia < best.inertia { best = other }
    }
    try best.iterate(atMost: maximumIterations, until: 0, monitor: monitor)
  }
}

extension FeatureMatrix {
  /// The mean of the features' population variances.
  var meanVariance: Double {
    guard count > 0 else { return 0 }
    var total = 0.0
    for feature in 0..<width {
      var mean = 0.0
      for row in 0..<count { mean += self[row, feature] }
      mean /= Double(count)
      var sum = 0.0
      for row in 0..<count {
        let difference = self[row, feature] - mean
        sum += difference * difference
      }
      total += sum / Double(count)
    }
    return total / Double(width)
  }
}
