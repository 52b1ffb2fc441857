import ArgumentParser
import Foundation
import Workbench
import Workspace

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Read the sources, compute the segments, and make the run active.",
    discussion: """
      A run is named by its inputs and its model: running again on the same gives the same name \
      and the same bytes.
      """)

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let opened = try workspace.open()
    let line = ProgressLine()
    let outcome = try attempt { () throws(WorkspaceError) in
      defer { line.clear() }
      return try opened.run(progress: { line.show($0) }, isCancelled: nil)
    }
    let manifest = outcome.run.manifest
    for source in manifest.sources {
      let refused = source.refused.reduce(0) { $0 + $1.count }
      Narration.say(
        "\(source.name): \(Figures.count(source.read, "line")) read, "
          + "\(Figures.whole(source.kept)) kept, \(Figures.whole(refused)) refused")
      for reason in source.leftOut {
        Narration.say("  left out \(Figures.whole(reason.count)): \(reason.reason)")
      }
      for reason in source.refused {
        Narration.say("  refused \(Figures.whole(reason.count)): \(reason.reason)")
        for example in reason.examples.prefix(3) {
          Narration.say("    line \(example.line): \(example.found)")
        }
      }
      for note in source.notes { Narration.say("  note: \(note)") }
    }
    let outside = manifest.outside.filter { $0.count > 0 }.map {
      "\(Figures.whole($0.count)) \($0.segment)"
    }
    Narration.say(
      "\(Figures.count(manifest.items, "item")), \(Figures.whole(manifest.inside)) in the matrix"
        + (outside.isEmpty ? "" : "; outside: " + outside.joined(separator: ", ")))
    for clustering in outcome.run.clusterings {
      let words = ClusteringWords(clustering)
      Narration.say("\(clustering.name): \(words.outcome)")
      if !clustering.record.leftOut.isEmpty { Narration.say("  \(words.leftOut)") }
      if let changes = words.changes { Narration.say("  \(changes)") }
      if let experts = clustering.record.experts {
        for line in ExpertWords(experts).lines { Narration.say("  \(line)") }
      }
      for note in clustering.record.notes { Narration.say("  note: \(note)") }
    }
    let seconds = String(format: "%.2f", outcome.seconds["total"] ?? 0)
    Narration.say(
      outcome.isNew
        ? "Done in \(seconds) s."
        : "These inputs and this model gave this run before; it is active. \(seconds) s.")
    // The name is the one thing that a script wants.
    try StandardOutput.write(outcome.run.name + "\n")
  }
}
