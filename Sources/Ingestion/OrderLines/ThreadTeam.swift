import Glibc

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

  /// As many threads as there are processors, at least one.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private final class Task: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
