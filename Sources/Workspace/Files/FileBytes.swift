#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Small files read and written whole, with the system's reason where it fails.
enum FileBytes {
  /// Why the system said no.
  struct Failure: Error, Sendable {
    let path: String
    /// In words: `no such file`.
    let reason: String
    let code: Int32

    init(_ path: String, code: Int32) {
      self.path = path
      self.code = code
      reason = Failure.words(code)
    }

    init(_ path: String, reason: String) {
      self.path = path
      self.reason = reason
      code = 0
    }

    static func words(_ code: Int32) -> String {
      switch code {
      case ENOENT: "no such file"
      case EACCES, EPERM: "no permission"
      case EISDIR: "a folder, not a file"
      case ENOTDIR: "a file where a folder was expected"
      case ENOSPC, EDQUOT: "the disk is full"
      case EROFS: "the disk is read-only"
      case ENAMETOOLONG: "the name is too long"
      case ELOOP: "too many symbolic links"
      default: String(cString: strerror(code)).lowercased()
      }
    }
  }

  /// The whole file; refused where it is longer than `limit` bytes.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(path, code: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw Failure(path, code: EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(path, reason: "not a file") }
    guard status.st_size <= limit else {
      throw Failure(path, reason: "\(status.st_size) bytes, more than \(limit)")
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        readSome(descriptor, UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      }
      if got < 0 { throw Failure(path, code: errno) }
      if got == 0 { break }
      filled += got
    }
    bytes.removeSubrange(filled...)
    return bytes
  }

  /// Writes a new file and makes it durable; the caller renames it.
  static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = true
  ) throws(Failure) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (replacing ? O_TRUNC : O_EXCL)
    let descriptor = open(path, flags, 0o644)
    guard descriptor >= 0 else { throw Failure(path, code: errno) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let put = bytes.withUnsafeBytes { buffer in
        writeSome(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
      }
      guard put >= 0 else { throw Failure(path, code: errno) }
      written += put
    }
    guard fsync(descriptor) == 0 else { throw Failure(path, code: errno) }
  }

  /// Writes a file that must not be there yet (`EEXIST`); none is left where it fails.
  static func create(_ path: String, with bytes: [UInt8]) throws(Failure) {
    do throws(Failure) {
      try write(bytes, to: path, replacing: false)
    } catch {
      if error.code != EEXIST { unlink(path) }
      throw error
    }
    syncFolder(of: path)
  }

  /// Puts bytes in the place of a file, whole or not at all.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    let temporary = "\(path).tmp-\(getpid())-\(UInt32.random(in: .min ... .max))"
    do throws(Failure) {
      try write(bytes, to: temporary)
      guard rename(temporary, path) == 0 else { throw Failure(path, code: errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    syncFolder(of: path)
  }

  /// Gives a finished file its name, durably; says whether it could, and leaves the target
  /// as it was, and the file nowhere, where it could not.
  @discardableResult
  static func move(_ path: String, to target: String) -> Bool {
    guard sync(path), rename(path, target) == 0 else {
      unlink(path)
      return false
    }
    syncFolder(of: target)
    return true
  }

  /// Deletes a file, durably; nothing where there is none.
  static func delete(_ path: String) {
    if unlink(path) == 0 { syncFolder(of: path) }
  }

  /// Makes a rename durable; where a file system cannot, there is nothing to be done about it.
  static func syncFolder(of path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder = parts.isEmpty ? "." : parts.joined(separator: "/")
    sync(folder.isEmpty ? "/" : folder)
  }

  /// Makes a file or folder durable by name; says whether it could.
  @discardableResult
  static func sync(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}

// Outside of the type, whose own `read` and `write` would hide those of the system.

private func readSome(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  while true {
    let got = read(descriptor, buffer.baseAddress, buffer.count)
    if got >= 0 || errno != EINTR { return got }
  }
}

private func writeSome(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  while true {
    let put = write(descriptor, buffer.baseAddress, buffer.count)
    if put >= 0 || errno != EINTR { return put }
  }
}
