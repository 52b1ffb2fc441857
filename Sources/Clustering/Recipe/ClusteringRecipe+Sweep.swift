extension ClusteringRecipe {
  /// Compares numbers of clusters by this method; `original` are the points in their own units.
  ///
  /// With many points the gap statistic has fewer reference sets, and silhouettes are those of a
  /// sample. The method has to be one that is told the number of clusters, and without constraints:
  /// reference points have no rows that could be named. Nor by other distances than the Euclidean one:
  /// most indices rest on means.
  public func sweep(
    _ counts: ClosedRange<Int>, _ points: FeatureMatrix, original: FeatureMatrix,
    monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> ClusterCountSweep {
    precondition(method.needsClusterCount && constraints == nil && distance == .euclidean)
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
}
