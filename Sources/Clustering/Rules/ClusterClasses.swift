/// The ordered class that each cluster stands for: 1 is the best.
public struct ClusterClasses: Sendable, Equatable {
  /// The class of each cluster, that of cluster 1 first.
  public let classes: [Int]
  /// How many classes there are.
  public let count: Int

  /// Classes as somebody states them; several clusters may share one.
  public init(classes: [Int], count: Int) {
    precondition(classes.allSatisfy { $0 >= 1 && $0 <= count })
    self.classes = classes
    self.count = count
  }

  /// A class for each cluster, by falling mean of a measure such as revenue; equal means by the
  /// cluster's number. O(items + k log k).
  ///
  /// With a `count` there are so many classes: the best cluster stands for the first, the next for the
  /// second, and all that are left for the last; where there are fewer clusters, the last classes
  /// have none. Values that are NaN count in no mean, and a cluster without a mean comes last.
  public init(_ partition: Partition, byFallingMeanOf values: [Double], count: Int? = nil) {
    let means = Self.means(of: values, partition)
    let order = means.indices.sorted { one, other in
      let (left, right) = (means[one] ?? -.infinity, means[other] ?? -.infinity)
      return left != right ? left > right : one < other
    }
    let most = max(1, count ?? order.count)
    var classes = [Int](repeating: 0, count: order.count)
    for (place, cluster) in order.enumerated() { classes[cluster] = min(place + 1, most) }
    self.init(classes: classes, count: most)
  }

  /// The mean of each cluster's values, that of cluster 1 first; nil where all are NaN.
  public static func means(of values: [Double], _ partition: Partition) -> [Double?] {
    precondition(values.count == partition.labels.count)
    var sums = [Double](repeating: 0, count: partition.clusterCount)
    var counts = [Int](repeating: 0, count: partition.clusterCount)
    for (label, value) in zip(partition.labels, values) where label > 0 && !value.isNaN {
      sums[Int(label) - 1] += value
      counts[Int(label) - 1] += 1
    }
    return zip(sums, counts).map { $1 > 0 ? $0 / Double($1) : nil }
  }
}
