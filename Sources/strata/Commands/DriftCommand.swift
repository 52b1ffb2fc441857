import ArgumentParser
import Workbench
import Workspace

struct DriftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift",
    abstract: "Say how far the data moved between two runs, and what that asks for.",
    discussion: """
      One row a feature of each clustering, and one for the shares of its clusters; then, without a \
      clustering, the figures of the items of the matrix and the shares of segments. psi is the \
      population stability index, chance what it exceeds once in twenty times where nothing moved; \
      ks and p are the test of Kolmogorov and Smirnov. The advice is about the clusterings; where \
      there are none, about the segments. Between runs over other horizons or buckets there is none.
      """)

  @Argument(help: "The earlier run: its name, the first letters of it, or \"previous\".")
  var before = "previous"
  @Argument(help: "The later run: likewise, or \"active\".")
  var after = "active"
  @Flag(name: .long, help: "End with exit code 1 where the advice is to refit.")
  var check = false
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    let opened = try workspace.open()
    let (earlier, later) = try attempt { () throws(WorkspaceError) in
      (try opened.openRun(before), try opened.openRun(after))
    }
    let drift = RunDrift(before: earlier, after: later)
    try RowPrinter(format: output.format).print(DriftTable(drift).table)
    for part in drift.parts {
      Narration.say(
        "\(part.clustering ?? "items"): \(Figures.count(part.itemsBefore, "item")) in "
          + "\(drift.before), \(Figures.whole(part.itemsAfter)) in \(drift.after)")
      Narration.say("  \(part.sentences.joined(separator: " "))")
      for note in part.notes { Narration.say("  note: \(note)") }
    }
    guard check else { return }
    guard let advice = drift.advice else {
      throw Failure(
        "--check: the runs \(drift.before) and \(drift.after) are not comparable.",
        remedy: "Compare runs over as many and equal buckets; `strata runs` lists them.", code: 2)
    }
    if advice == .refit { throw ExitCode(1) }
  }
}
