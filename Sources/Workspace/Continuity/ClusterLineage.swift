/// The runs that the numbers of a clustering come from, one after the other.
public struct ClusterLineage: Sendable {
  /// One run of the chain.
  public struct Step: Sendable {
    public let run: String
    /// When it was made; nil where its log is lost.
    public let started: String?
    public let clustering: RunClustering
  }

  /// The oldest first; the run that was asked about is the last.
  public let steps: [Step]
  /// The run that the oldest step's clusters were matched to, where it cannot be opened any more.
  public let missing: String?

  /// Goes back from a run to the first one with the clustering, or to one that cannot be opened.
  /// Each run is opened, and no row is read.
  public init(of name: String, from run: Run, in workspace: Workspace) {
    var steps: [Step] = []
    var seen: Set<String> = []
    var next: Run? = run
    var missing: String?
    while let run = next, seen.insert(run.name).inserted,
      let clustering = run.clustering(named: name)
    {
      steps.append(Step(run: run.name, started: run.log?.started, clustering: clustering))
      next = nil
      if let before = clustering.history?.before {
        next = try? workspace.openRun(before)
        missing = next == nil ? before : nil
      }
    }
    self.steps = steps.reversed()
    self.missing = missing
  }
}
