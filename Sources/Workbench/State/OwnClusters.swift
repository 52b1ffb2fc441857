import Clustering

/// The clusters that a run has of a tree's points, and the numbers that clusters of another cut get
/// by them: as a run with that cut would number them.
struct OwnClusters {
  /// The run's number of each point.
  let labels: [Int32]
  /// By the run's numbers.
  let names: [Int: String]
  /// The highest number that was given to a cluster so far.
  let highest: Int

  /// The number of each cluster of a partition of the same points, and whether these are the run's
  /// clusters. O(points log clusters).
  func numbers(of partition: Partition) -> (numbers: [Int], isOwn: Bool) {
    let clusters = (0..<partition.clusterCount).map { Int32(truncatingIfNeeded: $0 + 1) }
    var crossing = ClusterCrossing(
      before: names.keys.map { Int32(clamping: $0) }, after: clusters)
    for (label, cluster) in zip(labels, partition.labels) { crossing.count(label, cluster) }
    let matching = ClusterMatching(
      crossing, numbering: .kept(next: Int32(clamping: highest &+ 1)))
    return (
      clusters.map { Int(matching.numbers[$0] ?? $0) },
      clusters.count == names.count && matching.pairs.count == names.count
        && matching.pairs.allSatisfy { $0.similarity == 1 }
    )
  }
}
