import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Work on all cores in parts, which the caller waits for.
///
/// As many parts run at once as the system has threads for, perhaps one: a part must not wait for one
/// that has not begun. What a part does must not depend on the thread that does it.
public enum Parallel {
  /// Rows in a part, where nothing else is asked for.
  public static let partRows = 4096

  /// As many threads as there are processors, at least one.
  public static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Calls `body` once for each of `0..<parts`, side by side; it writes only what belongs to its part.
  public static func forEach(_ parts: Int, _ body: @Sendable (Int) -> Void) {
    guard parts > 1 else {
      if parts == 1 { body(0) }
      return
    }
    DispatchQueue.concurrentPerform(iterations: parts, execute: body)
  }

  /// As `forEach`, over memory that the parts share: pointers, as a rule, and values that hold them.
  /// No part may write what another one touches.
  public static func forEach<Memory>(
    _ parts: Int, sharing memory: Memory, _ body: @Sendable (Int, Memory) -> Void
  ) {
    let shared = Shared(memory: memory)
    forEach(parts) { part in body(part, shared.memory) }
  }

  /// Calls `body` with each stretch of `rows` of `0..<count` and its number. Where stretches begin does
  /// not depend on the number of threads, so that sums over them come out the same everywhere.
  public static func forParts(
    of count: Int, rows: Int = partRows, _ body: @Sendable (Int, Range<Int>) -> Void
  ) {
    forEach((count + rows - 1) / rows) { part in
      body(part, part * rows..<min(count, (part + 1) * rows))
    }
  }

  /// What `body` makes of each stretch of rows, in their order.
  public static func map<Result: Sendable>(
    of count: Int, rows: Int = partRows, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let results = Results<Result>(count: (count + rows - 1) / rows)
    forParts(of: count, rows: rows) { part, range in
      let result = body(range)
      results.values.withLock { $0[part] = result }
    }
    return results.values.withLock { $0.compactMap(\.self) }
  }

  /// What two bodies return.
  public static func both<One: Sendable, Other: Sendable>(
    _ one: @Sendable () -> One, _ other: @Sendable () -> Other
  ) -> (One, Other) {
    let results = Pair<One, Other>()
    forEach(2) { part in
      if part == 0 {
        let result = one()
        results.both.withLock { $0.one = result }
      } else {
        let result = other()
        results.both.withLock { $0.other = result }
      }
    }
    guard case (let one?, let other?) = results.both.withLock({ $0 }) else {
      preconditionFailure("both bodies have returned")
    }
    return (one, other)
  }

  private final class Results<Result: Sendable>: Sendable {
    let values: Mutex<[Result?]>

    init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }
  }

  private final class Pair<One: Sendable, Other: Sendable>: Sendable {
    let both = Mutex<(one: One?, other: Other?)>((nil, nil))
  }

  /// Unchecked because pointers are not Sendable. Sound while the parts keep to their own memory, as
  /// `forEach` asks: the memory outlives the call, and the call outlives the parts.
  private struct Shared<Memory>: @unchecked Sendable {
    let memory: Memory
  }
}
