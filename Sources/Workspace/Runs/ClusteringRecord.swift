/// What became of one clustering of a run, as `clusters.json` holds it.
///
/// There clusters are counted by falling size; as a `Run` shows them they have the numbers that they
/// keep from run to run, and stand by those. Arrays by feature stand in the order of `columns`.
/// Numbers that are not defined, or
/// infinite, are nil.
public struct ClusteringRecord: Sendable, Equatable, Codable {
  /// What was asked for.
  public var recipe: RunParameters.ClusteringParameters
  /// What clusters are described by, where it is not `recipe.features`: of a feature whose zeros were
  /// split, `name?` and `name`; of a category, `name = value` for its most frequent values.
  public var features: [String]?
  /// How the features go together; nil in runs of earlier versions, and for a single feature.
  public var correlations: CorrelationRecord?
  /// How many items took part.
  public var items: Int
  /// How many did not, by reason; they have no cluster.
  public var leftOut: [LeftOut]
  /// Points of each cluster, in the order of `clusters`.
  public var sizes: [Int]
  /// How many items took part and belong to no cluster.
  public var noise: Int
  /// The clusters by rising number, then noise (cluster 0) where there is any.
  public var clusters: [ClusterRecord]
  /// The sum of squared distances to the clusters' centres, in scaled units; as the next ones but the
  /// silhouette nil for other distances than the Euclidean one.
  public var inertia: Double?
  /// The mean silhouette; nil with fewer than two clusters.
  public var silhouette: Double?
  /// Where it is that of a sample: half the width of its 95 % interval, and the sample's size.
  public var silhouetteMargin: Double?
  public var silhouetteSample: Int?
  /// Higher is better.
  public var calinskiHarabasz: Double?
  /// Lower is better.
  public var daviesBouldin: Double?
  /// Bayes' information criterion of a mixture.
  public var bic: Double?
  /// The share of items whose cluster `rules` tell, 0...1.
  public var fidelity: Double
  /// A tree of at most three questions that tells the clusters apart, leaf by leaf.
  public var rules: [Rule]
  /// What was chosen for what the recipe left open, in words.
  public var notes: [String]
  /// The numbers of clusters that were compared; nil where one was asked for.
  public var sweep: SweepRecord?
  /// The classes that clusters stand for, and what rules did; nil where there are none.
  public var experts: ExpertRecord?

  /// What clusters are described by: centres, deviations and rules.
  public var columns: [String] { features ?? recipe.features }

  /// Correlations of the features, in the order of `recipe.features`, each with each; nil where a
  /// feature is the same everywhere.
  public struct CorrelationRecord: Sendable, Equatable, Codable {
    public var pearson: [[Double?]]
    public var spearman: [[Double?]]
  }

  /// Items without a cluster, and why.
  public struct LeftOut: Sendable, Equatable, Codable {
    /// A state (`new`, `no-demand`, `negative`), `outside where`, or `no ` and the first feature that
    /// is missing; `no feature` where all are, for Gower's distance.
    public var reason: String
    public var count: Int
  }

  /// One leaf of the tree.
  public struct Rule: Sendable, Equatable, Codable {
    /// The cluster of most of its items; 0 is noise.
    public var cluster: Int
    /// Its items, and those of them in the cluster.
    public var items: Int
    public var hits: Int
    /// All of them hold; empty where the tree asks nothing.
    public var conditions: [Condition]
  }

  /// A feature at most, or above, a border in its own unit.
  public struct Condition: Sendable, Equatable, Codable {
    public var feature: String
    public var isAbove: Bool
    public var border: Double
  }
}

/// One cluster: how large it is, what distinguishes it, who is in its middle and at its edge.
public struct ClusterRecord: Sendable, Equatable, Codable {
  /// Its number; 0 is noise.
  public var cluster: Int
  /// Suggested from what distinguishes it: `high revenue, low cv`.
  public var name: String
  public var size: Int
  /// Its part of the items that took part, 0...1.
  public var share: Double
  /// Its part of their revenue; nil where there is none.
  public var revenueShare: Double?
  /// The mean silhouette of its items; nil for noise, and where silhouettes are those of a sample.
  public var silhouette: Double?
  /// The means of its items by feature, in the features' own units; NaN where all lack it.
  @DefinedNumbers public var centre: [Double]
  /// The same of the scaled values.
  @DefinedNumbers public var scaledCentre: [Double]
  /// How far the scaled centre lies from the mean of all, in standard deviations of all.
  @DefinedNumbers public var deviations: [Double]
  /// Ids of the items nearest to the centre, the nearest first; none for noise.
  public var typical: [String]
  /// Ids of the items farthest from it, the farthest first; none for noise.
  public var untypical: [String]
}
