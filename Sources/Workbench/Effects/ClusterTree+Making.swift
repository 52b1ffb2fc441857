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
      self.init(
        hierarchy, study.scaled, original: study.original, own: Self.own(clustering, study))
    } catch {
      throw .clustering(error)
    }
  }

  /// The run's clusters in the run's order, with their first points.
  private static func own(_ clustering: RunClustering, _ study: ClusterStudy) -> [OwnCluster] {
    var first = [Int](repeating: -1, count: study.partition.clusterCount)
    for (row, label) in study.partition.labels.enumerated()
    where label > 0 && first[Int(label) - 1] < 0 {
      first[Int(label) - 1] = row
    }
    return clustering.clusters.compactMap { cluster in
      guard let index = study.numbers.firstIndex(of: cluster.cluster) else { return nil }
      return OwnCluster(
        number: cluster.cluster, name: cluster.name, size: cluster.size, first: first[index])
    }
  }
}
