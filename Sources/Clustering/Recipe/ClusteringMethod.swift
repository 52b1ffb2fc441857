/// The ways to cluster. Raw values are the names on the command line and in strata.toml.
public enum ClusteringMethod: String, Sendable, CaseIterable {
  case kMeans = "k-means"
  case kMedoids = "k-medoids"
  case ward, average, complete, single
  case dbscan, hdbscan
  case mixture

  /// The linkage of a hierarchy; nil for what is none.
  public var linkage: Linkage? { Linkage(rawValue: rawValue) }

  /// Whether it takes other distances than the Euclidean one.
  public var takesDistances: Bool {
    self == .kMedoids || self == .average || self == .complete || self == .single
  }

  /// Whether the number of clusters has to be said.
  public var needsClusterCount: Bool { self != .dbscan && self != .hdbscan }
}
