import Clustering
import Tables
import Workbench
import Workspace

/// How far the clusters of each window of time are those of the next, one step a row.
struct WindowReport {
  private let clustering: RunClustering
  private let windows: ClusterWindows

  init(
    of clustering: RunClustering, in run: Run, _ workspace: Workspace, _ plan: ClusterWindows.Plan
  ) throws {
    self.clustering = clustering
    windows = try attempt { () throws(WorkspaceError) in
      try ProgressLine.during("Clustering windows of time") { monitor throws(WorkspaceError) in
        try workspace.clusterWindows(of: clustering, in: run, plan, monitor: monitor)
      }
    }
  }

  func print(_ format: OutputFormat) throws {
    let steps = windows.agreement.steps
    let rand = steps.map(\.adjustedRand)
    try RowPrinter(format: format).print(
      Table([
        ("clustering", .text(TextColumn(steps.map { _ in clustering.name }))),
        ("from", .text(TextColumn(steps.map(\.from)))),
        ("to", .text(TextColumn(steps.map(\.to)))),
        ("shared", .integer(Column(steps.map { Int64($0.shared) }))),
        ("left", .integer(Column(steps.map { Int64($0.left) }))),
        ("entered", .integer(Column(steps.map { Int64($0.entered) }))),
        (
          "adjusted_rand",
          .number(Column(rand.map { $0 ?? 0 }, validity: Validity(rand.map { $0 != nil })))
        ),
      ]))
    guard let mean = windows.agreement.mean, let weakest = windows.agreement.weakest else { return }
    Narration.say(
      "\(clustering.name): mean agreement \(Figures.decimal(mean, places: 3)), \(Agreement.Band(mean).rawValue); least from "
        + "\(weakest.from) to \(weakest.to), "
        + "\(Figures.decimal(weakest.adjustedRand ?? 0, places: 3)). 1 is the same clusters, 0 is chance; below 0.65 "
        + "windows share little. Whether clusters come again in other samples is what --bootstrap asks."
    )
  }
}
