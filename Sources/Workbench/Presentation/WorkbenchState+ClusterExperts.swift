import Workspace

/// Beside the clusters: what they stand for, and where experts say otherwise.
extension WorkbenchState {
  /// The class that a cluster stands for; none where clusters stand for no classes.
  func classFacts(_ cluster: ClusterRecord, _ clustering: RunClustering) -> [Fact] {
    guard let name = clustering.expertClass(ofCluster: cluster.cluster) else { return [] }
    return [Fact("class", RichLine(name, .bright))]
  }

  /// How many items experts put into another class, and how to list them.
  func expertFacts(_ clustering: RunClustering) -> [Fact] {
    guard let experts = clustering.record.experts, !experts.rules.isEmpty else { return [] }
    guard experts.disagreements > 0 else {
      return [Fact("experts", RichLine("agree with the clusters", .dim))]
    }
    return [
      Fact(
        "experts",
        RichLine([
          Span(Figures.whole(experts.disagreements), .bright), Span(" disagree", .plain),
          Span(" · \(Figures.whole(experts.raised)) for a better class", .dim),
        ])),
      Fact("", RichLine("\(clustering.name)_rule is not missing", .dim)),
    ]
  }
}
