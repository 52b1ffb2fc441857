#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lock of a workspace's runs: who holds it publishes a run or changes which one is active.
///
/// Computing takes place without it. What it guards takes moments, so others wait.
enum RunsLock {
  /// Does `body` while no other process, and no other thread, does likewise.
  static func holding<Result>(
    _ runs: String, _ body: () throws(WorkspaceError) -> Result
  ) throws(WorkspaceError) -> Result {
    let descriptor = open(runs, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorkspaceError(FileBytes.Failure(runs, code: errno)) }
    // Closing the descriptor gives the lock back.
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw WorkspaceError(FileBytes.Failure(runs, code: errno)) }
    }
    return try body()
  }
}
