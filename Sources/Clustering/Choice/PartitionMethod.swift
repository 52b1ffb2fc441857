/// A method that cuts points into as many clusters as asked for, so that several numbers of
/// clusters can be compared.
public protocol PartitionMethod: Sendable {
  /// One partition for each of `counts`.
  ///
  /// `isQuick` asks for less care: for the reference points of the gap statistic, of which there
  /// are many.
  func partitions(
    of points: FeatureMatrix, into counts: [Int], isQuick: Bool, monitor: WorkMonitor
  ) throws(ClusteringError) -> [Partition]
}

extension KMeans: PartitionMethod {
  /// Clusters with these settings and each of `counts` in place of `k`.
  public func partitions(
    of points: FeatureMatrix, into counts: [Int], isQuick: Bool, monitor: WorkMonitor
  ) throws(ClusteringError) -> [Partition] {
    var partitions: [Partition] = []
    for count in counts {
      var method = self
      method.k = count
      if isQuick {
        method.starts = min(starts, 3)
        method.isThorough = false
      }
      partitions.append(try method.cluster(points, monitor: monitor.cancelling).partition)
    }
    return partitions
  }
}

extension MiniBatchKMeans: PartitionMethod {
  /// Clusters with these settings and each of `counts` in place of `k`; quickly with `KMeans`, since
  /// the points are few then.
  public func partitions(
    of points: FeatureMatrix, into counts: [Int], isQuick: Bool, monitor: WorkMonitor
  ) throws(ClusteringError) -> [Partition] {
    if isQuick {
      return try KMeans(k: k, starts: 3, seed: seed)
        .partitions(of: points, into: counts, isQuick: true, monitor: monitor)
    }
    var partitions: [Partition] = []
    for count in counts {
      var method = self
      method.k = count
      partitions.append(try method.cluster(points, monitor: monitor.cancelling).partition)
    }
    return partitions
  }
}

/// A tree over the points, cut at several heights.
public struct HierarchyCuts: PartitionMethod {
  public let linkage: Linkage

  public init(_ linkage: Linkage) { self.linkage = linkage }

  public func partitions(
    of points: FeatureMatrix, into counts: [Int], isQuick: Bool, monitor: WorkMonitor
  ) throws(ClusteringError) -> [Partition] {
    try Agglomeration.hierarchy(of: points, linkage: linkage, monitor: monitor.cancelling)
      .partitions(clusters: counts)
  }
}

/// Clusters around medoids, by Euclidean distance.
public struct MedoidCuts: PartitionMethod {
  public init() {}

  public func partitions(
    of points: FeatureMatrix, into counts: [Int], isQuick: Bool, monitor: WorkMonitor
  ) throws(ClusteringError) -> [Partition] {
    try Medoids.partitions(
      by: EuclideanDistance(points), clusters: counts, monitor: monitor.cancelling)
  }
}

/// Gaussian mixtures of several sizes.
public struct MixtureCuts: PartitionMethod {
  public let options: GaussianMixture.Options

  public init(options: GaussianMixture.Options = GaussianMixture.Options()) {
    self.options = options
  }

  public func partitions(
    of points: FeatureMatrix, into counts: [Int], isQuick: Bool, monitor: WorkMonitor
  ) throws(ClusteringError) -> [Partition] {
    var partitions: [Partition] = []
    for count in counts {
      var options = options
      if isQuick { options.starts = 1 }
      let mixture = try GaussianMixture(
        points, clusters: count, options: options, monitor: monitor.cancelling)
      partitions.append(mixture.partition)
    }
    return partitions
  }
}
