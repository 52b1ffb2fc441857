import Glibc

/// What tells cheaply whether a file has changed.
struct FileStamp: Sendable, Hashable {
  var device: UInt64
  var inode: UInt64
  var size: Int
  var seconds: Int
  var nanoseconds: Int

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }

  /// The stamp of the file of that name, links followed; nil when there is none.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

/// A system call's failure, in the system's words.
struct SystemFailure: Error {
  let code: Int32
  let reason: String

  init(code: Int32) {
    self.code = code
    reason = String(cString: strerror(code))
  }

  private init(reason: String) {
    code = 0
    self.reason = reason
  }

  static var last: SystemFailure { SystemFailure(code: errno) }
  static let busy = SystemFailure(code: EWOULDBLOCK)
  static let notAFile = SystemFailure(reason: "it is not a regular file")
}

/// An open file, closed with its value; its lock goes with it.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  /// Opens a regular file. Pipes and devices are refused and never waited for.
  init(_ path: String, _ flags: Int32) throws(SystemFailure) {
    var opened: Int32
    repeat {
      opened = open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o644)
    } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw .last }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw .notAFile
    }
    descriptor = opened
  }

  deinit { close(descriptor) }

  func status() throws(SystemFailure) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    return status
  }

  /// Takes the lock, or gives up after some seconds: a process that was stopped while it held
  /// the lock must not stop everybody else. False when time ran out.
  func lock(_ kind: Int32, patience seconds: Int = Journal.lockPatience) throws(SystemFailure)
    -> Bool
  {
    var waited = 0
    var pause: UInt32 = 50
    while flock(descriptor, kind | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .last }
      guard waited < seconds * 1_000_000 else { return false }
      usleep(pause)
      waited += Int(pause)
      pause = min(pause * 2, 2000)
    }
    return true
  }

  /// Reads up to `count` bytes at a place; fewer only at the file's end.
  func read(at offset: Int, count: Int) throws(SystemFailure) -> [UInt8] {
    try Self.read(descriptor, at: offset, count: count)
  }

  /// As above; `slack`: so many more bytes can be added without a copy.
  static func read(
    _ descriptor: Int32, at offset: Int, count: Int, slack: Int = 0
  ) throws(SystemFailure) -> [UInt8] {
    guard count > 0 else { return [] }
    var failure: SystemFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count + slack) { buffer, filled in
      while filled < count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled,
          off_t(offset + filled))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = .last }
        if got <= 0 { return }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes with one call; the number of bytes that were taken.
  func write(_ bytes: [UInt8]) throws(SystemFailure) -> Int {
    while true {
      let taken = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if taken >= 0 { return taken }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Writes at a place with one call; the number of bytes that were taken.
  func write(_ bytes: [UInt8], at offset: Int) throws(SystemFailure) -> Int {
    while true {
      let taken = bytes.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset))
      }
      if taken >= 0 { return taken }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Writes all, with as many calls as it takes.
  func writeAll(_ bytes: [UInt8]) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let taken = try write(Array(rest))
      guard taken > 0 else { throw SystemFailure(code: EIO) }
      rest = rest.dropFirst(taken)
    }
  }

  /// Waits until content and length are on the disk.
  func sync() throws(SystemFailure) {
    while fdatasync(descriptor) != 0 {
      guard errno == EINTR else { throw .last }
    }
  }

  func truncate(to length: Int) throws(SystemFailure) {
    while ftruncate(descriptor, off_t(length)) != 0 {
      guard errno == EINTR else { throw .last }
    }
  }

  /// Makes a name in a folder durable. Some file systems cannot; that is no failure.
  static func syncFolder(of path: String) {
    let opened = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return }
    fsync(opened)
    close(opened)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}

extension Journal {
  /// How many seconds a writer waits for the lock.
  static let lockPatience = 10
}
