import Clustering
import Workspace

extension ClusterTree {
  /// Grows the tree of a run's clustering anew. Nil for methods that grow none.
  init?(
    of clustering: RunClustering, in run: Run, monitor: WorkMonitor
  ) throws(ClusterStudy.Failure) {
    let study = try ClusterStudy(of: clustering, in: run)
    do throws(ClusteringError) {
      guard let hierarchy = try study.hierarchy(monitor: monitor) else { return nil }
      try monitor.check()
      try self.init(
        hierarchy, study.scaled, original: study.original, own: OwnClusters(clustering, study))
    } catch {
      throw .clustering(error)
    }
  }
}

extension OwnClusters {
  /// The clusters of a run, with the numbers that they keep.
  init(_ clustering: RunClustering, _ study: ClusterStudy) {
    let clusters = clustering.clusters.filter { $0.cluster > 0 }
    self.init(
      labels: study.partition.labels.map { label in
        label > 0 ? Int32(clamping: study.numbers[Int(label) - 1]) : 0
      },
      names: Dictionary(
        clusters.map { ($0.cluster, $0.name) }, uniquingKeysWith: { first, _ in first }),
      highest: clustering.history?.highest ?? clusters.map(\.cluster).max() ?? 0)
  }
}
