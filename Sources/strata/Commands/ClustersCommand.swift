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
      silhouette stand the centres, one column a feature, in the features' own units; then the \
      items that a cluster had in the run before, and how far it is still the same. \
      `strata items --segment NAME:3` shows a cluster's members. --bootstrap and --windows ask \
      instead how far the clusters of one clustering can be relied on, --history where they came \
      from, --disagreements which items experts put into another class than their cluster stands \
      for, worst first.
      """)

  @Argument(help: "A clustering by name; without it all of them.")
  var name: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Cluster so many other samples of the same items: is each cluster found again?",
      valueName: "draws"))
  var bootstrap: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Cluster windows of so many buckets of time: how far does each agree with the next?",
      valueName: "buckets"))
  var windows: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Buckets from one window's beginning to the next; without it 1.", valueName: "buckets"))
  var step: Int?
  @Flag(
    name: .long, help: "List one clustering's clusters in the runs that their numbers come from.")
  var history = false
  @Flag(
    name: .long,
    help:
      "Items whose rules do not allow their cluster's class, worst first: class, experts' class.")
  var disagreements = false
  @Option(name: .long, help: "At most so many disagreements.")
  var limit: Int?
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: FormatOptions

  func validate() throws {
    if let bootstrap, !(1...10_000).contains(bootstrap) {
      throw ValidationError("--bootstrap \(bootstrap): expected 1 to 10000 draws; 100 are usual.")
    }
    if let windows, windows < 1 {
      throw ValidationError("--windows \(windows): expected 1 bucket or more.")
    }
    if let step, step < 1 {
      throw ValidationError("--step \(step): expected 1 bucket or more.")
    }
    if step != nil, windows == nil { throw ValidationError("--step goes with --windows.") }
    let questions =
      (bootstrap == nil ? [] : ["--bootstrap"]) + (windows == nil ? [] : ["--windows"])
      + (history ? ["--history"] : []) + (disagreements ? ["--disagreements"] : [])
    if questions.count > 1 {
      throw ValidationError(
        "\(questions.joined(separator: " and ")) are \(questions.count) questions: ask one at a time."
      )
    }
    if let limit, limit < 0 { throw ValidationError("--limit \(limit): expected 0 or more.") }
    if limit != nil, !disagreements {
      throw ValidationError("--limit goes with --disagreements.")
    }
  }

  func run() throws {
    let opened = try workspace.open()
    let run = try attempt { () throws(WorkspaceError) in try opened.requireActiveRun() }
    let clusterings = try wanted(run, opened)
    if let bootstrap {
      return try StabilityReport(of: try only(clusterings), in: run, draws: bootstrap)
        .print(output.format)
    }
    if let windows {
      return try WindowReport(
        of: try only(clusterings), in: run, opened,
        ClusterWindows.Plan(length: windows, step: step ?? 1)
      ).print(output.format)
    }
    if history {
      let lineage = ClusterLineage(of: try only(clusterings).name, from: run, in: opened)
      return try LineageReport(lineage: lineage).print(output.format)
    }
    if disagreements {
      return try DisagreementReport(
        clustering: try only(clusterings), run: run, limit: limit
      ).print(output.format)
    }
    guard output.format == .table else {
      return try RowPrinter(format: output.format).print(ClusterTable(clusterings).table)
    }
    // Each has features of its own: one table of all would be wide and mostly empty.
    for (place, clustering) in clusterings.enumerated() {
      if place > 0 { try StandardOutput.write("\n") }
      try RowPrinter(format: .table).print(ClusterTable([clustering]).table.filledColumns)
      ClusteringWords(clustering).narrate()
    }
  }

  /// Such a question is asked of one clustering.
  private func only(_ clusterings: [RunClustering]) throws -> RunClustering {
    guard let first = clusterings.first, clusterings.count == 1 else {
      throw Failure(
        "The run has several clusterings: \(clusterings.map(\.name).joined(separator: ", ")).",
        remedy: "Name one: `strata clusters \(clusterings.first?.name ?? "NAME") ...`.", code: 2)
    }
    return first
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
    return Failure(
      "The active run has no clustering \"\(Narration.shown(name))\".\(hint(name, among: names))",
      remedy: names.isEmpty
        ? "Add it to strata.toml as a [[clustering]], then `strata run`."
        : "It has \(names.joined(separator: ", ")).", code: 2)
  }
}
