import Tables

extension Silhouette {
  /// The silhouettes of all points by any distance. Throws where there are fewer than two clusters,
  /// or when cancelled. O(points squared) distances; memory grows with the points.
  public init(
    by distances: some Dissimilarity, _ partition: Partition, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    precondition(partition.labels.count == distances.count)
    let k = partition.clusterCount
    guard k >= 2 else { throw .fewerThanTwoClusters(found: k) }
    let parts = Parallel.map(of: distances.count, rows: 64) { rows -> [(Double, Int32)] in
      if monitor.isCancelled() { return [] }
      var sums = [Double](repeating: 0, count: k + 1)
      return rows.map { row in
        let own = Int(partition.labels[row])
        guard own > 0 else { return (.nan, 0) }
        for cluster in sums.indices { sums[cluster] = 0 }
        for (other, label) in partition.labels.enumerated() where other != row {
          sums[Int(label)] += distances.distance(row, other)
        }
        let within = sums[own] / Double(max(partition.sizes[own - 1] - 1, 1))
        var (nearest, second) = (Double.infinity, 0)
        for cluster in 1...k where cluster != own {
          let mean = sums[cluster] / Double(partition.sizes[cluster - 1])
          if mean < nearest { (nearest, second) = (mean, cluster) }
        }
        let larger = max(within, nearest)
        let isAlone = partition.sizes[own - 1] == 1
        return (isAlone || larger == 0 ? 0 : (nearest - within) / larger, Int32(second))
      }
    }
    try monitor.check()
    let measured = parts.flatMap { $0 }
    self.init(values: measured.map(\.0), secondBest: measured.map(\.1), partition)
  }

  /// Silhouettes that were measured, with their means.
  init(values: [Double], secondBest: [Int32], _ partition: Partition) {
    self.values = values
    self.secondBest = secondBest
    var sums = [Double](repeating: 0, count: partition.clusterCount)
    for (value, label) in zip(values, partition.labels) where label > 0 {
      sums[Int(label) - 1] += value
    }
    means = zip(sums, partition.sizes).map { $0 / Double($1) }
    mean = sums.reduce(0, +) / Double(partition.sizes.reduce(0, +))
  }
}
