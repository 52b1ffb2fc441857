import Dispatch
import Synchronization

/// Work on all cores in parts whose borders do not depend on the number of threads, so that sums
/// over the parts come out the same everywhere.
public enum Parallel {
  /// Rows in a part.
  public static let partRows = 4096

  /// Calls `body` once for each part of `0..<count`, with its number and its rows; parts run side by
  /// side, so `body` writes only what belongs to its part.
  public static func forParts(
    of count: Int, rows: Int = partRows, _ body: @Sendable (Int, Range<Int>) -> Void
  ) {
    let parts = (count + rows - 1) / rows
    guard parts > 1 else {
      if count > 0 { body(0, 0..<count) }
      return
    }
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      body(part, part * rows..<min(count, (part + 1) * rows))
    }
  }

  /// What `body` makes of each part's rows, in the order of the parts.
  public static func map<Result: Sendable>(
    of count: Int, rows: Int = partRows, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let parts = (count + rows - 1) / rows
    let results = Results<Result>(count: parts)
    forParts(of: count, rows: rows) { part, range in
      let result = body(range)
      results.values.withLock { $0[part] = result }
    }
    return results.values.withLock { $0.compactMap(\.self) }
  }

  private final class Results<Result: Sendable>: Sendable {
    let values: Mutex<[Result?]>

    init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }
  }
}
