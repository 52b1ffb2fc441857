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
  public init(_ partition: Partition, byFallingMeanOf values: [Double]) {
    precondition(values.count == partition.labels.count)
    var sums = [Double](repeating: 0, count: partition.clusterCount)
    for (row, label) in partition.labels.enumerated() where label > 0 {
      sums[Int(label) - 1] += values[row]
    }
    let means = zip(sums, partition.sizes).map { $0 / Double(max($1, 1)) }
    let order = means.indices.sorted { means[$0] != means[$1] ? means[$0] > means[$1] : $0 < $1 }
    var classes = [Int](repeating: 0, count: means.count)
    for (place, cluster) in order.enumerated() { classes[cluster] = place + 1 }
    self.classes = classes
    count = classes.count
  }
}
