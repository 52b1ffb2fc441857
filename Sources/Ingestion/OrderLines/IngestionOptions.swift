import Synchronization
import Tables

/// What does not change the result: sizes, limits, and which way records take.
struct IngestionOptions: Sendable {
  var blockSize = 1 << 19
  var maximumRecord = CSVBlockReader.usualMaximumRecord
  /// Demand cells, of one thread while reading and of the result.
  var cellLimit = 1 << 28
  /// Off: each record takes the long way.
  var allowsShortWay = true
}

/// Counts what is read, tells whoever wants to know, and asks whether to go on.
final class IngestionWatch: Sendable {
  private let bytes = Atomic<Int>(0)
  private let lines = Atomic<Int>(0)
  private let total: Int?
  private let progress: (@Sendable (IngestionProgress) -> Void)?
  private let cancelled: (@Sendable () -> Bool)?

  init(
    total: Int?, progress: (@Sendable (IngestionProgress) -> Void)?,
    isCancelled: (@Sendable () -> Bool)?
  ) {
    self.total = total
    self.progress = progress
    cancelled = isCancelled
  }

  /// Whether reading is to stop.
  var isCancelled: Bool { cancelled?() ?? false }

  /// Notes a block.
  func add(bytes: Int, lines: Int) {
    let bytes = self.bytes.add(bytes, ordering: .relaxed).newValue
    let lines = self.lines.add(lines, ordering: .relaxed).newValue
    progress?(IngestionProgress(bytesRead: bytes, bytesTotal: total, lines: lines))
  }
}
