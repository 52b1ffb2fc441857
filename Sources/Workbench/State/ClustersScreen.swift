/// What a clustering of the run found.
public struct ClustersScreen: Sendable, Equatable {
  /// Ways to look at the same clustering, in the order in which a key goes through them.
  public enum Face: String, Sendable, CaseIterable {
    case profile
    case choice
    case silhouettes
    case scatter
    /// Of a clustering by merging only.
    case tree
    case stability
    /// Over windows of time.
    case windows
    /// Since the run before.
    case drift
    /// Where experts say otherwise; of a clustering with their rules only.
    case rules

    /// As a person calls it.
    var words: String {
      switch self {
      case .choice: "choice of k"
      case .windows: "windows of time"
      default: rawValue
      }
    }

    /// What the cursor goes through.
    enum Rows { case clusters, disagreements, none }

    var rows: Rows {
      switch self {
      case .profile, .choice, .silhouettes, .scatter, .tree, .stability: .clusters
      case .rules: .disagreements
      // These are of all clusters together.
      case .windows, .drift: .none
      }
    }

    /// What has to be found out for it beside the keys.
    var study: ClusterStudies.Kind? {
      switch self {
      case .profile, .choice, .silhouettes, .scatter, .rules: nil
      case .tree: .tree
      case .stability: .stability
      case .windows: .windows
      case .drift: .drift
      }
    }
  }

  /// The clustering's name in strata.toml.
  public var clustering: String
  public var face = Face.profile
  /// The cluster that is selected, noise last.
  public var cursor = ListCursor()
  /// The item that is selected where experts and clusters disagree.
  public var itemCursor = ListCursor()
  /// First line shown of the choice of k.
  public var scroll = 0
  /// First line shown of the side panel, where that stands in front.
  public var panelScroll = 0
  /// What was drawn of it beside the keys; nil until that is there.
  public var picture: ClusterPicture?
  /// What was found by work that takes long.
  public var studies = ClusterStudies()
  /// How many clusters the tree is cut into; nil for as many as the run has.
  public var cut: Int?

  public init(clustering: String) { self.clustering = clustering }
}
