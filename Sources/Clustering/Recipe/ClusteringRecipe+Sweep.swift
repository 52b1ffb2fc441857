extension ClusteringRecipe {
  /// Compares numbers of clusters by this method; `original` are the points in their own units.
  ///
  /// With many points the gap statistic has fewer reference sets, and silhouettes are those of a
  /// sample. Under constraints, and by other distances than the Euclidean one, only those indices are
  /// computed that mean something there, and the recommendation says so. Numbers of clusters for which
  /// there are too few different points, which left clusters empty, or which the constraints do not
  /// allow are named beside the rows. The method has to be one that is told the number of clusters.
  ///
  /// Throws what the method throws, and what stands in the way where none of the numbers can be had.
  public func sweep(
    _ counts: ClosedRange<Int>, _ points: FeatureMatrix, original: FeatureMatrix,
    monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> ClusterCountSweep {
    precondition(method.needsClusterCount)
    var options = ClusterCountSweep.Options()
    options.seed = seed
    if points.count > 5_000 { options.references = 10 }
    func compare(
      _ method: some PartitionMethod
    ) throws(ClusteringError) -> ClusterCountSweep {
      try ClusterCountSweep(
        points, original: original, counts: counts, method: method, options: options,
        monitor: monitor)
    }
    if distance != .euclidean {
      return try sweepByDistance(counts, points, original, options, monitor)
    }
    if constraints != nil {
      return try sweepConstrained(counts, points, original, options, monitor)
    }
    switch method {
    case .kMedoids: return try compare(MedoidCuts())
    case .mixture:
      return try compare(
        MixtureCuts(options: GaussianMixture.Options(starts: starts, seed: seed)))
    default:
      if let linkage = method.linkage { return try compare(HierarchyCuts(linkage)) }
      if let batch {
        return try compare(MiniBatchKMeans(k: counts.lowerBound, batch: batch, seed: seed))
      }
      return try compare(KMeans(k: counts.lowerBound, starts: starts, seed: seed))
    }
  }

  /// All indices but the gap statistic: points without structure have no rows that pairs could name,
  /// and one cluster of all, with which it compares, may be too large.
  private func sweepConstrained(
    _ counts: ClosedRange<Int>, _ points: FeatureMatrix, _ original: FeatureMatrix,
    _ options: ClusterCountSweep.Options, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> ClusterCountSweep {
    let found = try CountedPartitions(counts) { k throws(ClusteringError) in
      monitor.report(0.8 * Double(k - counts.lowerBound) / Double(counts.count))
      var recipe = self
      recipe.k = k
      return try recipe.apply(to: points, monitor: monitor.cancelling).partition
    }
    monitor.report(0.8)
    return try ClusterCountSweep(
      points, original: original, found,
      remark: "The gap statistic is left out: points without structure have no sizes or pairs to "
        + "keep to.",
      options: options, monitor: monitor.last(0.2))
  }

  /// The silhouette alone: all else rests on means, or on straight distances.
  private func sweepByDistance(
    _ counts: ClosedRange<Int>, _ points: FeatureMatrix, _ original: FeatureMatrix,
    _ options: ClusterCountSweep.Options, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> ClusterCountSweep {
    let distances = try self.distances(of: points)
    let found = try CountedPartitions(
      counts, different: differentPoints(points, upTo: counts.upperBound)
    ) { possible throws(ClusteringError) in
      guard let linkage = method.linkage else {
        return try Medoids.partitions(
          by: distances, clusters: possible, monitor: monitor.cancelling)
      }
      return try Agglomeration.hierarchy(
        by: distances, linkage: linkage, monitor: monitor.cancelling
      ).partitions(clusters: possible)
    }
    monitor.report(0.5)
    return try ClusterCountSweep(
      points, original: original.complete, found, by: distances,
      remark:
        "Compared by the silhouette of the \(distance.rawValue) distance only: inertia and its "
        + "elbow, Caliński-Harabasz, Davies-Bouldin, the gap statistic and that of Hopkins rest on "
        + "means or straight distances, and are left out.",
      options: options, monitor: monitor.last(0.5))
  }
}
