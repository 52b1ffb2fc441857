import Glibc

/// How much tighter clusters are than those of points without structure: the gap statistic of
/// Tibshirani, Walther and Hastie, "Estimating the number of clusters in a data set via the gap
/// statistic", J. R. Statist. Soc. B 63 (2001).
///
/// Reference points are uniform over the box along the principal components (their variant b).
public struct GapStatistic: Sendable, Equatable {
  /// What is summed within clusters.
  public enum Dispersion: Sendable {
    /// Squared distances to the mean, as in the paper. O(points).
    case squares
    /// Distances of all pairs over the cluster's size, as R's `clusGap` does by default. O(points
    /// squared).
    case distances
  }

  /// One number of clusters.
  public struct Entry: Sendable, Equatable {
    public let k: Int
    /// The mean of the references' log dispersions less that of the points.
    public let gap: Double
    /// s(k): the references' deviation times the root of 1 + 1/B.
    public let error: Double
  }

  /// Rising k, from 1.
  public let entries: [Entry]
  /// How many points were used; fewer than there are where a sample was drawn.
  public let sample: Int

  /// The smallest k whose gap is at least that of k + 1 less its error; the largest k where there is
  /// none. 1 says that there is no structure.
  public var choice: Int {
    for (entry, next) in zip(entries, entries.dropFirst()) where entry.gap >= next.gap - next.error
    {
      return entry.k
    }
    return entries.last?.k ?? 1
  }

  /// Measures k = 1...`most` against `references` sets of reference points. Of more than
  /// `maximumPoints` points a sample is drawn.
  public init(
    _ points: FeatureMatrix, method: some PartitionMethod, upTo most: Int, references: Int = 20,
    dispersion: Dispersion = .squares, maximumPoints: Int = 1_000, seed: UInt64 = 1,
    monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    var random = SeededRandom(seed: seed)
    let points = points.sample(maximumPoints, &random)
    let distinct = DistinctRows.count(points, upTo: most)
    let counts = Array(1...max(1, min(most, distinct)))
    func logs(_ points: FeatureMatrix) throws(ClusteringError) -> [Double] {
      try method.partitions(of: points, into: counts, isQuick: true, monitor: monitor)
        .map { log(Self.dispersion(points, $0, dispersion)) }
    }
    let own = try logs(points)
    let box = ReferencePoints(around: points, box: .components)
    var drawn: [[Double]] = []
    for number in 0..<references {
      drawn.append(try logs(box.draw(points.count, &random)))
      monitor.report(Double(number + 1) / Double(references))
    }
    let draws = Double(references)
    entries = counts.indices.map { index in
      let mean = drawn.reduce(0) { $0 + $1[index] } / draws
      let squares = drawn.reduce(0) { $0 + ($1[index] - mean) * ($1[index] - mean) }
      let deviation = (squares / max(draws - 1, 1)).squareRoot()
      return Entry(
        k: counts[index], gap: mean - own[index], error: deviation * (1 + 1 / draws).squareRoot())
    }
    sample = points.count
  }

  private static func dispersion(
    _ points: FeatureMatrix, _ partition: Partition, _ kind: Dispersion
  ) -> Double {
    let width = points.width
    return points.values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return 0 }
      var sum = 0.0
      switch kind {
      case .squares:
        let means = ClusterMeans.of(points, partition)
        means.values.withUnsafeBufferPointer { means in
          guard let mean = means.baseAddress else { return }
          for (row, label) in partition.labels.enumerated() where label > 0 {
            sum += squaredDistance(base + row * width, mean + (Int(label) - 1) * width, width)
          }
        }
      case .distances:
        for (row, label) in partition.labels.enumerated() where label > 0 {
          var distances = 0.0
          for other in 0..<row where partition.labels[other] == label {
            distances += squaredDistance(base + row * width, base + other * width, width)
              .squareRoot()
          }
          sum += distances / Double(2 * partition.sizes[Int(label) - 1])
        }
      }
      return sum
    }
  }
}

extension FeatureMatrix {
  /// At most `most` of the points, drawn without replacement, in their order.
  func sample(_ most: Int, _ random: inout SeededRandom) -> FeatureMatrix {
    guard count > most else { return self }
    var chosen: [Int] = []
    chosen.reserveCapacity(most)
    // Selection sampling (Knuth, The Art of Computer Programming 3.4.2, algorithm S).
    for row in 0..<count
    where Double(count - row) * random.uniform() < Double(most - chosen.count) {
      chosen.append(row)
    }
    return rows(chosen)
  }
}
