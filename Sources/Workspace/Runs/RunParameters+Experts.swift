extension RunParameters.ClusteringParameters {
  /// Classes and rules of experts, as they were asked for.
  public struct Experts: Sendable, Equatable, Codable {
    /// Best first.
    public var classes: [String]
    /// A column of numbers.
    public var classesBy: String
    /// Nil where there are none.
    public var rules: [Rule]?

    /// A `[[clustering.rule]]`.
    public struct Rule: Sendable, Equatable, Codable {
      public var name: String
      /// A query over columns of items.
      public var `where`: String
      /// `floor`, `ceiling` or `pin`.
      public var kind: String
      public var `class`: String
      public var because: String?
    }

    /// `classes A, B, C by revenue, 2 rules`.
    var words: String {
      let count = rules?.count ?? 0
      return "classes \(classes.joined(separator: ", ")) by \(classesBy)"
        + (count == 0 ? "" : count == 1 ? ", 1 rule" : ", \(count) rules")
    }
  }
}

extension RunParameters.ClusteringParameters.Experts {
  /// The record of what a configuration says.
  init(_ experts: ClusterExperts) {
    classes = experts.classes
    classesBy = experts.classesBy
    rules =
      experts.rules.isEmpty
      ? nil
      : experts.rules.map {
        Rule(
          name: $0.name, where: $0.filter, kind: $0.kind.rawValue, class: $0.class,
          because: $0.because)
      }
  }
}
