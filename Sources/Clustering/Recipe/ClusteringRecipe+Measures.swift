extension ClusteringRecipe {
  /// How good a partition is.
  public struct Measures: Sendable, Equatable {
    /// Nil by other distances than the Euclidean one, for they rest on means.
    public let indices: VarianceIndices?
    /// By the recipe's distance.
    public let silhouette: MeasuredSilhouette
  }

  /// Measures a partition of points that have been prepared. Throws where there are fewer than two
  /// clusters, or when cancelled.
  public func measures(
    _ points: FeatureMatrix, _ partition: Partition, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> Measures {
    guard distance == .euclidean else {
      let distances = try self.distances(of: points)
      return Measures(
        indices: nil,
        silhouette: MeasuredSilhouette(
          try Silhouette(by: distances, partition, monitor: monitor)))
    }
    return Measures(
      indices: try VarianceIndices(points, partition),
      silhouette: try MeasuredSilhouette(points, partition, seed: seed, monitor: monitor))
  }

  /// What the clusters of a partition are like. `scaled` and `original` describe the points, column by
  /// column; `scaled` are the points themselves but for Gower's distance.
  public func profiles(
    _ points: FeatureMatrix, scaled: FeatureMatrix, original: FeatureMatrix,
    _ partition: Partition, silhouettes: [Double]?
  ) throws(ClusteringError) -> ClusterProfiles {
    guard distance == .euclidean else {
      return ClusterProfiles(
        scaled, original: original, partition,
        by: try distances(of: points), silhouettes: silhouettes)
    }
    return ClusterProfiles(points, original: original, partition, silhouettes: silhouettes)
  }

  /// The sentence that stands where indices of means do not.
  public var undefinedIndices: String? {
    distance == .euclidean
      ? nil
      : "Inertia, Caliński-Harabasz and Davies-Bouldin rest on means, and are not defined for the "
        + "\(distance.rawValue) distance; the silhouette is of that distance."
  }
}
