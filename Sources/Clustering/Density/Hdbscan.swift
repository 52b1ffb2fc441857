/// Clusters of differing density by HDBSCAN (Campello, Moulavi and Sander 2013; McInnes and Healy
/// 2017): the clusters of DBSCAN at every radius form a tree, and those that last longest are kept.
///
/// It assumes that clusters are regions denser than what surrounds them; it needs no radius and no
/// number of clusters, and leaves noise out. Do not use it where every item must be in a cluster,
/// or beyond about 15 features, where distances become alike.
///
/// As scikit-learn's HDBSCAN: a point counts itself among its `minSamples` neighbours, clusters are
/// chosen by excess of mass, and the whole is never one cluster. Points at the same place never
/// split. About O(n log n) in few dimensions; linear memory.
public struct Hdbscan: Sendable, Equatable {
  /// The clusters; noise is 0.
  public let partition: Partition
  /// How firmly each point belongs to its cluster, 0...1; 0 for noise.
  public let probabilities: [Double]
  /// Each cluster's excess of mass, in the order of the partition; infinite where a cluster ends in
  /// points at one place.
  public let stabilities: [Double]

  /// What the caller chooses.
  public struct Parameters: Sendable, Equatable {
    /// The fewest points that make a cluster.
    public let minClusterSize: Int
    /// The points in a neighbourhood that make it dense, the point itself counted: more take more
    /// for noise.
    public let minSamples: Int

    /// Throws unless the size is at least 2 and the samples at least 1.
    public init(minClusterSize: Int, minSamples: Int) throws(ClusteringError) {
      try ClusteringError.check("min-size", minClusterSize, least: 2)
      try ClusteringError.check("min-points", minSamples, least: 1)
      self.minClusterSize = minClusterSize
      self.minSamples = minSamples
    }
  }

  /// Finds the clusters. All noise is a result, not an error.
  ///
  /// Throws `tooFewNeighbours` with fewer points than `minSamples`, `cancelled`.
  public init(
    _ points: FeatureMatrix, _ parameters: Parameters, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    let (minClusterSize, minSamples) = (parameters.minClusterSize, parameters.minSamples)
    guard points.count >= minSamples else {
      throw .tooFewNeighbours(points: points.count, needed: minSamples)
    }
    let tree = KdTree(points)
    let core = try tree.storage.squaredDistances(toNearest: minSamples, monitor)
    let pairs = try SpanningTree.pairs(of: tree.storage, core: core, monitor)
    let hierarchy = Hierarchy(
      pointCount: points.count, pairs: ReachOrder.sorted(pairs, pointCount: points.count))
    let condensed = CondensedTree(hierarchy, minClusterSize: minClusterSize)
    let labels = condensed.labels(condensed.selected())
    partition = Partition(rawLabels: labels.clusters)
    probabilities = labels.probabilities
    var stabilities = [Double](repeating: 0, count: partition.clusterCount)
    for (row, label) in partition.labels.enumerated() where label > 0 {
      stabilities[Int(label) - 1] = condensed.clusters[Int(labels.clusters[row])].stability
    }
    self.stabilities = stabilities
  }
}
