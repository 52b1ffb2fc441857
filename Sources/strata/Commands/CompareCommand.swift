import ArgumentParser
import Segmentation
import Tables
import Workbench
import Workspace

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what moved between two runs: the migration matrix, or the items.")

  @Argument(help: "The earlier run: its name, the first letters of it, or \"previous\".")
  var before: String
  @Argument(help: "The later run: likewise, or \"active\".")
  var after: String
  @Flag(name: .long, help: "List the items that moved, entered or left.")
  var items = false
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    let opened = try workspace.open()
    let (earlier, later) = try attempt { () throws(WorkspaceError) in
      (try opened.openRun(before), try opened.openRun(after))
    }
    let matched = MatchedItems(before: earlier, after: later)
    let comparison = RunComparison(before: earlier, after: later, matched: matched)
    let churn = comparison.churn
    // First, or the table is read for what it does not say.
    if let obstacle = churn.obstacle {
      Narration.say("Not comparable: \(obstacle.words). Moves say nothing of the items.")
    }
    if items {
      try RowPrinter(format: output.format).print(itemTable(comparison, earlier, later))
    } else {
      try RowPrinter(format: output.format).print(
        output.format == .table
          ? squareTable(comparison) ?? longTable(comparison)
          : longTable(comparison))
    }
    Narration.say(
      "\(Figures.whole(churn.moved)) of \(Figures.whole(churn.compared)) moved "
        + "(\(Figures.percent(churn.rate))), \(Figures.whole(churn.entered)) entered, "
        + "\(Figures.whole(churn.left)) left")
    for comparison in ClusterComparison.all(
      before: earlier, after: later, matched: matched)
    {
      Narration.say("\(comparison.name): \(comparison.sentences.joined(separator: " "))")
    }
  }

  /// One row a pair of segments between which an item moved or stayed.
  private func longTable(_ comparison: RunComparison) -> Table {
    let steps = comparison.migration
    return Table([
      ("from", .text(TextColumn(steps.map { comparison.segments[$0.from] }))),
      ("to", .text(TextColumn(steps.map { comparison.segments[$0.to] }))),
      ("count", .integer(Column(steps.map { Int64($0.count) }))),
    ])
  }

  /// Wider tables are not read on a terminal.
  private static let mostColumns = 64

  /// Rows are where items were, columns where they are; nil where there are too many.
  private func squareTable(_ comparison: RunComparison) -> Table? {
    let used = Set(comparison.migration.flatMap { [$0.from, $0.to] }).sorted()
    guard used.count <= Self.mostColumns else { return nil }
    var columns: [(name: String, data: ColumnData)] = [
      ("from \\ to", .text(TextColumn(used.map { comparison.segments[$0] })))
    ]
    for to in used {
      let counts = used.map { Int64(comparison.count(from: $0, to: to)) }
      columns.append(
        (
          comparison.segments[to],
          .integer(Column(counts, validity: Validity(counts.map { $0 != 0 })))
        ))
    }
    return Table(columns)
  }

  private func itemTable(_ comparison: RunComparison, _ earlier: Run, _ later: Run) -> Table {
    var ids: [String] = []
    var from: [String?] = []
    var to: [String?] = []
    for item in comparison.moved {
      ids.append(later.id(Int(item.after)))
      from.append(comparison.segments[item.from])
      to.append(comparison.segments[item.to])
    }
    for row in comparison.entered {
      ids.append(later.id(Int(row)))
      from.append(nil)
      to.append(later.recommended?.value(Int(row)))
    }
    for row in comparison.left {
      ids.append(earlier.id(Int(row)))
      from.append(earlier.recommended?.value(Int(row)))
      to.append(nil)
    }
    return Table([
      ("id", .text(TextColumn(ids))), ("from", .text(TextColumn(from))),
      ("to", .text(TextColumn(to))),
    ])
  }
}
