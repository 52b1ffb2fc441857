import Glibc
import Tables

/// Silhouettes (Rousseeuw 1987): how much nearer a point is to its own cluster than to the next.
///
/// With `a` the mean distance to the other points of its cluster and `b` the smallest mean distance
/// to the points of another one, a point's silhouette is (b - a) / max(a, b): 1 where clusters are
/// far apart, about 0 on the border of two, below 0 where another cluster is nearer. A point that is
/// its cluster's only one has 0. Noise takes no part and has NaN.
///
/// Distances are Euclidean. O(points squared x features) in time; memory grows with the points and
/// not with their square.
public struct Silhouette: Sendable, Equatable {
  /// One a point; NaN for noise.
  public let values: [Double]
  /// The mean over all points that are no noise.
  public let mean: Double
  /// By point, the cluster that is nearest after its own; 0 for noise.
  public let secondBest: [Int32]
  /// The mean by cluster; the first is that of cluster 1.
  public let means: [Double]

  /// The silhouettes of all points, exactly. Throws where there are fewer than two clusters, or when
  /// cancelled.
  public init(
    _ points: FeatureMatrix, _ partition: Partition, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    let kernel = try SilhouetteKernel(points, partition)
    let measured = try kernel.measure(Array(0..<points.count), monitor: monitor)
    self.init(
      values: measured.map(\.silhouette), secondBest: measured.map(\.secondBest), partition)
  }
}

/// The mean silhouette of many points from a sample of them.
public struct SampledSilhouette: Sendable, Equatable {
  public let mean: Double
  /// Half the width of the interval that holds the mean of all points with 95 % confidence.
  public let margin: Double
  /// How many points were measured, each against all others.
  public let sample: Int

  /// Measures `sample` points, drawn without replacement among those that are no noise.
  public init(
    _ points: FeatureMatrix, _ partition: Partition, sample: Int, seed: UInt64 = 1,
    monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    let kernel = try SilhouetteKernel(points, partition)
    var random = SeededRandom(seed: seed)
    var rows = (0..<points.count).filter { partition.labels[$0] > 0 }
    let population = rows.count
    let wanted = min(max(sample, 2), population)
    // The first places of a shuffle (Fisher and Yates), no more.
    for place in 0..<wanted {
      rows.swapAt(place, Int.random(in: place..<population, using: &random))
    }
    let values = try kernel.measure(Array(rows[..<wanted].sorted()), monitor: monitor)
      .map(\.silhouette)
    let mean = values.reduce(0, +) / Double(wanted)
    let variance =
      values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(wanted - 1, 1))
    let left = 1 - Double(wanted) / Double(population)
    self.mean = mean
    margin = 1.959_964 * (variance / Double(wanted) * left).squareRoot()
    self.sample = wanted
  }
}

/// Points of each cluster side by side, eight to a vector.
private struct SilhouetteKernel: Sendable {
  struct Measured: Sendable {
    var silhouette: Double
    var secondBest: Int32
  }

  private let points: FeatureMatrix
  private let partition: Partition
  /// `[block * width + feature]`; a cluster begins with a new block.
  private var lanes: [SIMD8<Double>] = []
  /// The first block of each cluster, and one more.
  private var blocks: [Int] = [0]

  init(_ points: FeatureMatrix, _ partition: Partition) throws(ClusteringError) {
    precondition(partition.labels.count == points.count)
    guard partition.clusterCount >= 2 else {
      throw .fewerThanTwoClusters(found: partition.clusterCount)
    }
    self.points = points
    self.partition = partition
    var members = partition.sizes.map { size -> [Int] in
      var rows: [Int] = []
      rows.reserveCapacity(size)
      return rows
    }
    for (row, label) in partition.labels.enumerated() where label > 0 {
      members[Int(label) - 1].append(row)
    }
    for rows in members {
      for start in stride(from: 0, to: rows.count, by: 8) {
        for feature in 0..<points.width {
          var lane = SIMD8<Double>.zero
          for (place, row) in rows[start..<min(start + 8, rows.count)].enumerated() {
            lane[place] = points[row, feature]
          }
          lanes.append(lane)
        }
      }
      blocks.append(lanes.count / points.width)
    }
  }

  func measure(_ rows: [Int], monitor: WorkMonitor) throws(ClusteringError) -> [Measured] {
    let parts = Parallel.map(of: rows.count, rows: 128) { range -> [Measured] in
      if monitor.isCancelled() { return [] }
      return range.map { measure(rows[$0]) }
    }
    try monitor.check()
    return parts.flatMap { $0 }
  }

  private func measure(_ row: Int) -> Measured {
    let own = Int(partition.labels[row]) - 1
    guard own >= 0 else { return Measured(silhouette: .nan, secondBest: 0) }
    var (within, nearest, second) = (0.0, Double.infinity, 0)
    for cluster in 0..<partition.clusterCount {
      let sum = sumOfDistances(row, to: cluster)
      if cluster == own {
        within = sum / Double(max(partition.sizes[own] - 1, 1))
      } else {
        let mean = sum / Double(partition.sizes[cluster])
        if mean < nearest { (nearest, second) = (mean, cluster + 1) }
      }
    }
    let larger = max(within, nearest)
    let value =
      partition.sizes[own] == 1 || larger == 0 ? 0 : (nearest - within) / larger
    return Measured(silhouette: value, secondBest: Int32(second))
  }

  private func sumOfDistances(_ row: Int, to cluster: Int) -> Double {
    let width = points.width
    let last = blocks[cluster + 1] - 1
    let left = partition.sizes[cluster] - (last - blocks[cluster]) * 8
    return points.values.withUnsafeBufferPointer { values in
      lanes.withUnsafeBufferPointer { lanes in
        guard let base = values.baseAddress, let first = lanes.baseAddress else { return 0 }
        let point = base + row * width
        @inline(__always) func distances(_ block: Int) -> SIMD8<Double> {
          let place = first + block &* width
          var sum = SIMD8<Double>.zero
          for feature in 0..<width {
            let difference = place[feature] - SIMD8(repeating: point[feature])
            sum += difference * difference
          }
          return sum.squareRoot()
        }
        var sums = SIMD8<Double>.zero
        for block in blocks[cluster]..<last { sums += distances(block) }
        var total = sums.sum()
        let rest = distances(last)
        for lane in 0..<left { total += rest[lane] }
        return total
      }
    }
  }
}
