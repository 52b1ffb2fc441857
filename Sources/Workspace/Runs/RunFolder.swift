#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A run in the making: a folder beside the runs that takes its place whole or not at all.
///
/// Its maker holds a lock on it. A maker that was killed holds none, so its leavings can be told
/// from another process's work and are deleted by the next run.
struct RunFolder {
  static let prefix = ".tmp-"

  let path: String
  private let runs: String
  private let lock: Int32

  /// Makes the folder inside `runs`, which is made too where it is missing.
  init(in runs: String) throws(FileBytes.Failure) {
    try Folder.create(runs)
    self.runs = runs
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    path = "\(runs)/\(Self.prefix)\(getpid())-\(random)"
    guard mkdir(path, 0o755) == 0 else { throw FileBytes.Failure(path, code: errno) }
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      if lock >= 0 { close(lock) }
      rmdir(path)
      throw FileBytes.Failure(path, code: code)
    }
  }

  /// Makes the folder the run of that name. Where a folder of that name exists that is not empty,
  /// it stays, this one is deleted, and the answer is false.
  func publish(as name: String) throws(FileBytes.Failure) -> Bool {
    fsync(lock)
    defer { close(lock) }
    if rename(path, "\(runs)/\(name)") == 0 {
      FileBytes.sync(runs)
      return true
    }
    let code = errno
    Folder.delete(path)
    guard code == ENOTEMPTY || code == EEXIST else {
      throw FileBytes.Failure("\(runs)/\(name)", code: code)
    }
    return false
  }

  /// Deletes the folder.
  func discard() {
    Folder.delete(path)
    close(lock)
  }

  /// Deletes what killed processes left behind.
  static func cleanUp(_ runs: String) {
    for name in Folder.entries(runs) {
      if name.hasPrefix(prefix) {
        let path = "\(runs)/\(name)"
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { continue }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { Folder.delete(path) }
        close(descriptor)
      } else if name.hasPrefix("active.tmp-"), isOld("\(runs)/\(name)") {
        unlink("\(runs)/\(name)")
      }
    }
  }

  /// Nobody takes an hour to rename one small file.
  private static func isOld(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && time(nil) - status.st_mtim.tv_sec > 3600
  }
}
