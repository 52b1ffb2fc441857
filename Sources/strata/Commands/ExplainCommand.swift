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
  /// No item has that id: what was meant, perhaps.
  static func noItem(_ item: String, in snapshot: Snapshot) -> Failure {
    Failure(
      "There is no item \"\(Narration.shown(item))\" in run \(snapshot.run.name).",
      remedy: meant(item, in: snapshot).map { "Did you mean \"\($0)\"?" }
        ?? "`strata items --where \"id ~ …\"` or \"name ~ …\" finds items by a part of either.",
      code: 2)
  }

  /// The item that is written otherwise only by its case, or whose name was given for its id.
  private static func meant(_ item: String, in snapshot: Snapshot) -> String? {
    let wanted = item.lowercased()
    func only(_ column: String) -> String? {
      guard case .text(let texts)? = snapshot.run.items[column] else { return nil }
      var found: Int?
      for row in 0..<texts.count where texts.value(row)?.lowercased() == wanted {
        guard found == nil else { return nil }
        found = row
      }
      return found.map(snapshot.run.id)
    }
    return only("id") ?? only("name")
  }
}
