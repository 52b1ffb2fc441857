/// Clusters of one density by DBSCAN (Ester, Kriegel, Sander and Xu 1996; Schubert and others 2017).
///
/// A point with at least `minPoints` points within `eps` of it, itself counted, is a core point;
/// core points within `eps` of each other share a cluster, and their other neighbours lie on its
/// border. A border point of several clusters goes to the one whose first core point comes first,
/// as in scikit-learn. The rest is noise.
///
/// It assumes one density everywhere; where densities differ, use HDBSCAN. Do not use it where
/// every item must be in a cluster. About O(n log n) in few dimensions, whatever the number of
/// neighbours: they are counted, never stored. Linear memory.
public struct Dbscan: Sendable, Equatable {
  /// What the caller chooses.
  public struct Parameters: Sendable, Equatable {
    /// The radius of a neighbourhood, its border included.
    public let eps: Double
    /// The points in a neighbourhood that make its centre a core point, itself counted.
    public let minPoints: Int

    /// Throws unless the radius is a number above 0 and the points are at least 1.
    public init(eps: Double, minPoints: Int) throws(ClusteringError) {
      guard eps.isFinite, eps > 0 else {
        throw .parameter(name: "eps", found: String(eps), expected: "a number above 0")
      }
      try ClusteringError.check("min-points", minPoints, least: 1)
      self.eps = eps
      self.minPoints = minPoints
    }
  }

  /// The clusters; noise is 0.
  public let partition: Partition
  /// Which points are core points.
  public let isCore: [Bool]

  /// Finds the clusters. All noise is a result, not an error. Throws `cancelled`.
  public init(
    _ points: FeatureMatrix, _ parameters: Parameters, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    guard points.count > 0 else {
      (partition, isCore) = (Partition(rawLabels: []), [])
      return
    }
    let storage = KdTree(points).storage
    let memory = DbscanMemory(storage, radius: parameters.eps * parameters.eps)
    memory.findCores(storage, minPoints: parameters.minPoints, monitor)
    try monitor.check()
    monitor.report(0.4)
    try memory.joinCores(storage, monitor)
    monitor.report(0.8)
    memory.placeBorder(storage, monitor)
    try monitor.check()
    var labels = [Int32](repeating: -1, count: points.count)
    var core = [Bool](repeating: false, count: points.count)
    for position in 0..<points.count {
      labels[Int(storage.rowAt[position])] = memory.cluster[position]
      core[Int(storage.rowAt[position])] = memory.isCore[position]
    }
    partition = Partition(rawLabels: labels)
    isCore = core
  }
}
