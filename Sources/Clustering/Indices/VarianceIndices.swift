/// Indices of a partition from the spread within clusters and between them. Noise takes no part.
///
/// O(points x features).
public struct VarianceIndices: Sendable, Equatable {
  /// The sum of squared distances to the clusters' means.
  public let inertia: Double
  /// Caliński and Harabasz (1974): spread between over spread within, each by its degrees of
  /// freedom; higher is better, and infinite where nothing is spread within.
  public let calinskiHarabasz: Double
  /// Davies and Bouldin (1979): how alike each cluster is to the one most like it, on average; lower
  /// is better.
  public let daviesBouldin: Double
  /// The clusters' means, in the order of the partition.
  public let centres: FeatureMatrix

  /// Throws where there are fewer than two clusters.
  public init(
    _ points: FeatureMatrix, _ partition: Partition
  ) throws(ClusteringError) {
    precondition(partition.labels.count == points.count)
    let k = partition.clusterCount
    guard k >= 2 else { throw .fewerThanTwoClusters(found: k) }
    let width = points.width
    let centres = ClusterMeans.of(points, partition)
    var (squares, distances) = ([Double](repeating: 0, count: k), [Double](repeating: 0, count: k))
    var overall = [Double](repeating: 0, count: width)
    let total = Double(partition.sizes.reduce(0, +))
    for cluster in 0..<k {
      for feature in 0..<width {
        overall[feature] +=
          centres[cluster, feature] * Double(partition.sizes[cluster]) / total
      }
    }
    points.values.withUnsafeBufferPointer { values in
      centres.values.withUnsafeBufferPointer { means in
        guard let base = values.baseAddress, let centre = means.baseAddress else { return }
        for (row, label) in partition.labels.enumerated() where label > 0 {
          let cluster = Int(label) - 1
          let squared = squaredDistance(base + row * width, centre + cluster * width, width)
          squares[cluster] += squared
          distances[cluster] += squared.squareRoot()
        }
      }
    }
    func gap(_ one: Int, _ other: Int) -> Double {
      (0..<width).reduce(0) { sum, feature in
        let difference = centres[one, feature] - centres[other, feature]
        return sum + difference * difference
      }.squareRoot()
    }
    let between = (0..<k).reduce(0.0) { sum, cluster in
      sum
        + Double(partition.sizes[cluster])
        * (0..<width).reduce(0) { sum, feature in
          let difference = centres[cluster, feature] - overall[feature]
          return sum + difference * difference
        }
    }
    let spreads = zip(distances, partition.sizes).map { $0 / Double($1) }
    let worst = (0..<k).map { one in
      (0..<k).filter { $0 != one }.map { other -> Double in
        let distance = gap(one, other)
        return distance == 0 ? .infinity : (spreads[one] + spreads[other]) / distance
      }.max() ?? 0
    }
    self.centres = centres
    inertia = squares.reduce(0, +)
    calinskiHarabasz =
      inertia == 0 ? .infinity : between / Double(k - 1) / (inertia / (total - Double(k)))
    daviesBouldin = worst.reduce(0, +) / Double(k)
  }
}

/// Means of the clusters of a partition.
public enum ClusterMeans {
  /// One row a cluster, in the order of the partition. Missing numbers, NaN, do not count; a mean of
  /// nothing is NaN.
  public static func of(_ points: FeatureMatrix, _ partition: Partition) -> FeatureMatrix {
    let width = points.width
    var sums = [Double](repeating: 0, count: partition.clusterCount * width)
    for (row, label) in partition.labels.enumerated() where label > 0 {
      for feature in 0..<width { sums[(Int(label) - 1) * width + feature] += points[row, feature] }
    }
    for (cluster, size) in partition.sizes.enumerated() {
      for feature in 0..<width { sums[cluster * width + feature] /= Double(size) }
    }
    for place in sums.indices where sums[place].isNaN {
      sums[place] = present(points, partition, cluster: place / width, feature: place % width)
    }
    return FeatureMatrix(values: sums, count: partition.clusterCount, names: points.names)
  }

  /// The mean of a feature's numbers that are there.
  private static func present(
    _ points: FeatureMatrix, _ partition: Partition, cluster: Int, feature: Int
  ) -> Double {
    var (sum, count) = (0.0, 0)
    for (row, label) in partition.labels.enumerated()
    where Int(label) == cluster + 1 && !points[row, feature].isNaN {
      sum += points[row, feature]
      count += 1
    }
    return sum / Double(count)
  }
}
