import Clustering
import Foundation
import Synchronization
import Workbench
import Workspace

/// A progress bar with rate and time left on standard error, where somebody watches it.
final class ProgressLine: Sendable {
  private let isWatched = Narration.isWatched
  private let shown = Mutex<ContinuousClock.Instant?>(nil)
  private let begun = ContinuousClock.now

  /// What is over sooner needs no line.
  private static let patience = Duration.milliseconds(300)

  /// Does a part of a clustering, and shows how far it is as long as it lasts.
  static func during<Result, Fault>(
    _ title: String, _ work: (WorkMonitor) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let line = ProgressLine()
    defer { line.clear() }
    return try work(WorkMonitor(report: { line.show(title, share: $0) }))
  }

  func show(_ progress: RunProgress) { show { Self.text(progress) } }

  /// `Clustering other samples 52 %`.
  private func show(_ title: String, share: Double) {
    show { "\(title) \(Figures.percent(share, places: 0))" }
  }

  /// Not more often than an eye can follow.
  private func show(_ text: () -> String) {
    guard isWatched else { return }
    let isDue = shown.withLock { shown in
      let now = ContinuousClock.now
      if now - begun < Self.patience { return false }
      if let last = shown, now - last < .milliseconds(100) { return false }
      shown = now
      return true
    }
    guard isDue else { return }
    FileHandle.standardError.write(Data(("\r\u{1B}[K" + text()).utf8))
  }

  func clear() {
    let wasShown = shown.withLock { $0 != nil }
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
