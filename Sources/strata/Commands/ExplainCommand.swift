import ArgumentParser
import Foundation
import Governance
import Journal
import Segmentation
import Workbench
import Workspace

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why an item is where it is, and what would move it.")

  @Argument(help: "The item's id.")
  var item: String
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    let snapshot = try Loaded.snapshot(workspace)
    let run = snapshot.run
    guard let row = run.row(ofItem: item),
      let trace = try attempt({ () throws(WorkspaceError) in try run.trace(ofItem: item) })
    else { throw Failure.noItem(item, in: snapshot) }
    let record = try Loaded.recorder(try workspace.open(), run).ledger.proposals(for: item)
    let explanation = Explanation(
      snapshot: snapshot, row: row, trace: trace, proposals: record,
      currency: try workspace.open().configuration.currency)
    switch output.format {
    case .table: try StandardOutput.write(explanation.text)
    case .csv: try StandardOutput.write(explanation.csv)
    case .json: try StandardOutput.write(explanation.json)
    }
  }
}

extension Failure {
  static func noItem(_ item: String, in snapshot: Snapshot) -> Failure {
    Failure(
      "There is no item \"\(item)\" in run \(snapshot.run.name).",
      remedy: "`strata items --where \"id ~ \(item.prefix(3))\"` lists those that are near.",
      code: 2)
  }
}
