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

  /// A parameter that not every method has a use for. Raw values are the keys in strata.toml.
  public enum Parameter: String, Sendable, CaseIterable {
    case k, starts, batch, eps
    case minPoints = "min_points"
    case minSize = "min_size"
    case maxSize = "max_size"
    case mustLink = "must_link"
    case cannotLink = "cannot_link"

    /// The methods that use it.
    public var methods: [ClusteringMethod] {
      switch self {
      case .k: ClusteringMethod.allCases.filter(\.needsClusterCount)
      case .starts: [.kMeans, .mixture]
      case .eps: [.dbscan]
      case .minPoints: [.dbscan, .hdbscan]
      case .minSize: [.kMeans, .hdbscan]
      case .batch, .maxSize, .mustLink, .cannotLink: [.kMeans]
      }
    }

    /// What can be done where the method has no use for it, as a clause.
    public var remedy: String {
      let names = methods.map(\.rawValue)
      return names.count == 1
        ? "leave it out, or take \(names[0])"
        : "leave it out, or take \(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1])"
    }
  }
}
