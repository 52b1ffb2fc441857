/// Why points cannot be clustered as asked, with what to do about it.
public enum ClusteringError: Error, Sendable, Equatable {
  /// More clusters than points, or than different points.
  case tooFewPoints(points: Int, clusters: Int)
  /// A feature has one value only and cannot be scaled.
  case constantFeature(String)
  /// The method would need more memory than allowed, in bytes.
  case tooLarge(method: String, points: Int, bytes: Int)
  /// The work was cancelled.
  case cancelled
}
