import ArgumentParser
import Tables
import Workbench
import Workspace

struct ClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters",
    abstract: "List the clusters of the active run, one a row.",
    discussion: """
      They are those of the [[clustering]] tables of strata.toml. Cluster 0 is noise. Behind the \
      silhouette stand the centres, one column a feature, in the features' own units. \
      `strata items --segment NAME:3` shows a cluster's members.
      """)

  @Argument(help: "A clustering by name; without it all of them.")
  var name: String?
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    let opened = try workspace.open()
    let run = try attempt { () throws(WorkspaceError) in try opened.requireActiveRun() }
    let clusterings = try wanted(run, opened)
    try RowPrinter(format: output.format).print(ClusterTable(clusterings).table)
    guard output.format == .table else { return }
    for clustering in clusterings { ClusteringWords(clustering.record).narrate() }
  }

  private func wanted(_ run: Run, _ workspace: Workspace) throws -> [RunClustering] {
    guard !run.clusterings.isEmpty else {
      throw Failure(
        "The active run has no clustering.",
        remedy: workspace.configuration.clusterings.isEmpty
          ? "Add a [[clustering]] to strata.toml (docs/FORMATS.md), then `strata run`."
          : "strata.toml has one now: `strata run` makes it.", code: 2)
    }
    guard let name else { return run.clusterings }
    guard let clustering = run.clustering(named: name) else {
      throw Failure.noClustering(name, in: run)
    }
    return [clustering]
  }
}

extension Failure {
  /// A clustering that the run does not have.
  static func noClustering(_ name: String, in run: Run) -> Failure {
    let names = run.clusterings.map(\.name)
    let near = NearestName.match(name, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
    return Failure(
      "The active run has no clustering \"\(Narration.shown(name))\".\(near)",
      remedy: names.isEmpty
        ? "Add it to strata.toml as a [[clustering]], then `strata run`."
        : "It has \(names.joined(separator: ", ")).", code: 2)
  }
}
