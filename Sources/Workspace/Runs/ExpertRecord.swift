/// What became of the classes and rules of a clustering, as `clusters.json` holds it.
public struct ExpertRecord: Sendable, Equatable, Codable {
  /// The class that each cluster stands for, by the cluster's number.
  public var clusters: [ClusterClass]
  /// Items of each class after the rules, in the order of the classes.
  public var sizes: [Int]
  /// What each rule did, in the order of strata.toml.
  public var rules: [RuleOutcome]
  /// Items whose cluster's class their rules do not allow, and how many of these people put into a
  /// better class.
  public var disagreements: Int
  public var raised: Int
  /// Items that are noise and have rules: clusters say nothing that one could disagree with.
  public var undecided: Int
  /// Rules that cannot be kept together, and for how many items; none of them is applied to these.
  public var contradictions: [Contradiction]

  /// What a cluster stands for.
  public struct ClusterClass: Sendable, Equatable, Codable {
    public var cluster: Int
    public var `class`: String
    /// The mean that decided; nil where all values are missing.
    public var mean: Double?
  }

  /// What one rule did.
  public struct RuleOutcome: Sendable, Equatable, Codable {
    public var name: String
    /// Items that it is about and that took part, and such that took no part.
    public var items: Int
    public var leftOut: Int
    /// Items whose cluster's class it does not allow.
    public var broken: Int
  }

  /// Rules that leave no class.
  public struct Contradiction: Sendable, Equatable, Codable {
    public var rules: [String]
    public var items: Int
    /// Ids of the first of them, in rank order.
    public var examples: [String]
  }
}
