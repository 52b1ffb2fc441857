import Clustering

/// What people say about the clusters of a `[[clustering]]`: which classes they stand for, and which
/// items belong to better or worse ones whatever clusters say.
public struct ClusterExperts: Sendable, Equatable {
  /// The classes, best first. The cluster of the highest mean stands for the first, the next for the
  /// second, and all that are left for the last.
  public var classes: [String]
  /// The column of numbers whose mean orders clusters.
  public var classesBy: String
  /// In the order of strata.toml.
  public var rules: [Rule]

  /// One `[[clustering.rule]]`.
  public struct Rule: Sendable, Equatable {
    /// Said wherever the rule speaks.
    public var name: String
    /// A query over columns of items: whom it is about.
    public var filter: String
    public var kind: ExpertRule.Kind
    /// One of the classes.
    public var `class`: String
    /// Why; nil where nobody said.
    public var because: String?

    /// A rule of checked parts.
    public init(
      name: String, filter: String, kind: ExpertRule.Kind, class: String, because: String? = nil
    ) {
      self.name = name
      self.filter = filter
      self.kind = kind
      self.`class` = `class`
      self.because = because
    }
  }

  /// Classes and rules of checked parts.
  public init(classes: [String], classesBy: String = "revenue", rules: [Rule] = []) {
    self.classes = classes
    self.classesBy = classesBy
    self.rules = rules
  }
}
