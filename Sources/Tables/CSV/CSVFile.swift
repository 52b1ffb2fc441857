import Glibc

/// An opened delimited text file: its first bytes are read, and proved to be text.
///
/// `-` is standard input. The descriptor is closed with the last reference.
public final class CSVFile: Sendable {
  /// The path as it was given.
  public let path: String
  /// The descriptor, positioned after `head`.
  public let descriptor: Int32
  /// The first bytes, at most `headLimit`; the whole file where it is shorter.
  public let head: [UInt8]
  /// Its size when it was opened; nil for what is no regular file (a pipe, standard input).
  public let size: Int?
  private let identity: Identity

  /// How much of a file is read to find out how it is written.
  public static let headLimit = 1 << 20

  /// Opens a file and reads its head.
  public init(path: String) throws(CSVError) {
    self.path = path
    if path == "-" {
      descriptor = dup(0)
    } else {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw Self.error(errno, path) }
    do throws(CSVError) {
      let status = try Self.status(descriptor, path)
      if status.st_mode & S_IFMT == S_IFDIR { throw CSVError.directory(path: path) }
      let isRegular = status.st_mode & S_IFMT == S_IFREG
      size = isRegular ? Int(status.st_size) : nil
      identity = Identity(status)
      head = try Self.readHead(descriptor, path, limit: min(size ?? Self.headLimit, Self.headLimit))
      try Self.refuseOtherFormats(head, path)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Reads on from where the last read ended; returns how many bytes came, 0 at the end.
  public func read(into target: UnsafeMutableRawBufferPointer) throws(CSVError) -> Int {
    try Self.read(descriptor, into: target, path)
  }

  /// Goes back to behind `head`, so that the file can be read again. Throws for what is no regular
  /// file, such as a pipe.
  public func rewind() throws(CSVError) {
    guard size != nil, lseek(descriptor, off_t(head.count), SEEK_SET) >= 0 else {
      throw .unrepeatable(path: path)
    }
  }

  /// Bytes from places spread evenly through a regular file, without moving its position: to
  /// detect what its head may not show. The first begins right after the head.
  public func samples(count: Int, length: Int) -> [[UInt8]] {
    guard let size, size > head.count, count > 0 else { return [] }
    let step = max((size - head.count) / count, length)
    return stride(from: head.count, to: size, by: step).prefix(count).compactMap { offset in
      let sample = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
        filled = max(pread(descriptor, buffer.baseAddress, length, off_t(offset)), 0)
      }
      return sample.isEmpty ? nil : sample
    }
  }

  /// Throws where the file is no longer what it was when it was opened.
  ///
  /// - Parameter bytesRead: how many bytes were read in all.
  public func checkUnchanged(bytesRead: Int) throws(CSVError) {
    guard let size else { return }
    let now = try Identity(Self.status(descriptor, path))
    guard now == identity, bytesRead == size else { throw .changed(path: path) }
    // A file that was put on standard input (`< orders.csv`) has no path to look at.
    guard path != "-" else { return }
    var atPath = stat()
    guard stat(path, &atPath) == 0, Identity(atPath) == identity else {
      throw .changed(path: path)
    }
  }

  private struct Identity: Sendable, Equatable {
    var device: UInt64
    var inode: UInt64
    var size: Int
    var seconds: Int
    var nanoseconds: Int

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
      size = Int(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }

  private static func status(_ descriptor: Int32, _ path: String) throws(CSVError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw error(errno, path) }
    return status
  }

  private static func readHead(
    _ descriptor: Int32, _ path: String, limit: Int
  ) throws(CSVError) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: limit)
    var filled = 0
    while filled < limit {
      let offset = filled
      let result = head.withUnsafeMutableBytes { buffer in
        Result { () throws(CSVError) in
          try read(
            descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer[offset...]), path)
        }
      }
      let count = try result.get()
      if count == 0 { break }
      filled += count
    }
    head.removeSubrange(filled...)
    return head
  }

  private static func read(
    _ descriptor: Int32, into target: UnsafeMutableRawBufferPointer, _ path: String
  ) throws(CSVError) -> Int {
    while true {
      let count = Glibc.read(descriptor, target.baseAddress, target.count)
      if count >= 0 { return count }
      if errno != EINTR { throw error(errno, path) }
    }
  }

  private static func error(_ code: Int32, _ path: String) -> CSVError {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    case EISDIR: .directory(path: path)
    default: .system(path: path, reason: String(cString: strerror(code)))
    }
  }
}
