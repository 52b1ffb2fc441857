import ArgumentParser
import Foundation
import Synchronization
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
      let words = ClusteringWords(clustering.record)
      Narration.say("\(clustering.name): \(words.outcome)")
      if !clustering.record.leftOut.isEmpty { Narration.say("  \(words.leftOut)") }
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

/// A progress bar with rate and time left on standard error, where somebody watches it.
final class ProgressLine: Sendable {
  private let isWatched = Narration.isWatched
  private let last = Mutex<(at: Double, shown: Bool)>((0, false))

  func show(_ progress: RunProgress) {
    guard isWatched else { return }
    let isDue = last.withLock { last in
      let now = progress.seconds
      guard now - last.at >= 0.1 || now < last.at else { return false }
      last = (now, true)
      return true
    }
    guard isDue else { return }
    FileHandle.standardError.write(Data(("\r\u{1B}[K" + Self.text(progress)).utf8))
  }

  func clear() {
    let wasShown = last.withLock { $0.shown }
    if wasShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }

  /// `Reading order lines ███████▌       52 %  5 200 000 lines  12.4 M lines/s  0:01 left`.
  static func text(_ progress: RunProgress) -> String {
    var text = progress.stage.title
    if progress.stage == .clustering, let share = progress.share {
      return text + " \(Figures.percent(share, places: 0))"
    }
    guard progress.stage == .reading else { return text }
    if let total = progress.bytesTotal, total > 0 {
      let share = Double(progress.bytesRead) / Double(total)
      let bar = Bars.text(share, width: 20)
      text += " " + bar + String(repeating: " ", count: max(0, 20 - bar.count))
      text += " \(Figures.percent(share, places: 0))"
      if share > 0.02, progress.seconds > 0.2 {
        let left = Int((progress.seconds / share - progress.seconds).rounded(.up))
        text += "  \(left / 60):\(String(format: "%02d", left % 60)) left"
      }
    }
    text += "  \(Figures.count(progress.lines, "line"))"
    if progress.seconds > 0.2 {
      text += "  \(Figures.compact(Double(progress.lines) / progress.seconds)) lines/s"
    }
    return text
  }
}
