import Glibc
import Synchronization

/// Runs one body on several threads and waits for all of them.
enum ThreadTeam {
  /// Calls `body` with 0 ..< count, each on a thread of its own, the last on this one.
  ///
  /// Where the system gives no more threads, the rest is done here one after the other: a body
  /// must not wait for another one to begin.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    var own: [Int] = [count - 1]
    for index in 0..<max(count - 1, 0) {
      let task = Unmanaged.passRetained(Task { body(index) })
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        { argument in
          if let argument {
            Unmanaged<Task>.fromOpaque(argument).takeRetainedValue().body()
          }
          return nil
        }, task.toOpaque())
      if status == 0 {
        threads.append(thread)
      } else {
        task.release()
        own.append(index)
      }
    }
    for index in own where index >= 0 { body(index) }
    for thread in threads { pthread_join(thread, nil) }
  }

  /// What both bodies return; they run at once where the system gives a second thread.
  static func both<One: Sendable, Other: Sendable>(
    _ one: @escaping @Sendable () -> One, _ other: @escaping @Sendable () -> Other
  ) -> (One, Other) {
    let results = Results<One, Other>()
    run(2) { task in
      if task == 0 {
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

  private final class Results<One: Sendable, Other: Sendable>: Sendable {
    let both = Mutex<(one: One?, other: Other?)>((nil, nil))
  }

  /// As many threads as there are processors, at least one.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private final class Task: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
