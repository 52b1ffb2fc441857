/// k-means on small batches of points, for so many that even one pass over all of them counts
/// (Sculley, "Web-scale k-means clustering", 2010).
///
/// Each batch draws its centres towards itself, by steps that become shorter the more points a
/// centre has seen. The result is a little worse than that of `KMeans`, a percent or so of inertia:
/// use it from millions of points on, and `KMeans` for fewer.
///
/// O(batch x clusters x features) a batch, and one pass over all points at the end; memory of 4 bytes
/// a point. The same seed gives the same result.
public struct MiniBatchKMeans: Sendable, Equatable {
  /// Number of clusters.
  public var k: Int
  /// Points of a batch.
  public var batch: Int
  /// Batches at most.
  public var batches: Int
  /// It ends when the smoothed inertia of the batches has not fallen for so many of them.
  public var patience: Int
  public var seed: UInt64

  public init(
    k: Int, batch: Int = 4_096, batches: Int = 400, patience: Int = 20, seed: UInt64 = 1
  ) {
    self.k = k
    self.batch = batch
    self.batches = batches
    self.patience = patience
    self.seed = seed
  }

  /// Clusters points. `isConverged` is false where the batches were used up; `iterations` are
  /// batches.
  ///
  /// Throws where there are fewer different points than clusters, or when cancelled.
  public func cluster(
    _ points: FeatureMatrix, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> KMeans.Result {
    precondition(k > 0 && batch > 0 && batches > 0 && patience > 0)
    try DistinctRows.check(points, clusters: k)
    var random = SeededRandom(seed: seed)
    var search = MiniBatchSearch(
      points, centres: Seeding(points: points, weights: nil, k: k).plusPlus(&random))
    var (smoothed, best, waited, done) = (Double.infinity, Double.infinity, 0, 0)
    let share = min(1, 2 * Double(batch) / Double(points.count + 1))
    while done < batches, waited < patience {
      try monitor.check()
      let inertia = search.step(batch, &random)
      smoothed = smoothed.isFinite ? smoothed + share * (inertia - smoothed) : inertia
      (best, waited) = smoothed < best ? (smoothed, 0) : (best, waited + 1)
      done += 1
      monitor.report(Double(done) / Double(batches))
    }
    // Every point to its nearest centre, and the centres to their points' means.
    var state = LloydState(points, nil, centres: search.centres)
    try state.iterate(atMost: 1, until: 0, monitor: monitor)
    return state.result(iterations: done, isConverged: waited >= patience)
  }
}

/// Centres, and how many points each has seen.
private struct MiniBatchSearch {
  private let points: FeatureMatrix
  private(set) var centres: [Double]
  private var seen: [Double]

  init(_ points: FeatureMatrix, centres: [Double]) {
    self.points = points
    self.centres = centres
    seen = Array(repeating: 0, count: centres.count / points.width)
  }

  /// Draws a batch and moves the centres; returns the batch's mean squared distance.
  mutating func step(_ batch: Int, _ random: inout SeededRandom) -> Double {
    let width = points.width
    var sums = [Double](repeating: 0, count: centres.count)
    var counts = [Double](repeating: 0, count: seen.count)
    var total = 0.0
    points.values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      CentreBlock(centres, width: width).withDistances { distances in
        for _ in 0..<batch {
          let point = base + Int.random(in: 0..<points.count, using: &random) * width
          let nearest = distances.nearest(point)
          total += nearest.first
          counts[nearest.centre] += 1
          for feature in 0..<width { sums[nearest.centre * width + feature] += point[feature] }
        }
      }
    }
    for centre in seen.indices where counts[centre] > 0 {
      seen[centre] += counts[centre]
      let rate = counts[centre] / seen[centre]
      for place in centre * width..<(centre + 1) * width {
        centres[place] += rate * (sums[place] / counts[centre] - centres[place])
      }
    }
    return total / Double(batch)
  }
}
