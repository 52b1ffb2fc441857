#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written from front to back: small pieces are gathered, large ones are not.
final class FileSink {
  private let descriptor: Int32
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
  private var filled = 0
  private var isOpen = true

  /// How many bytes were appended.
  private(set) var position = 0

  /// Makes the file, or empties it.
  init(path: String) throws(ArrowFault) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      isOpen = false
      throw .cannotWrite(errno)
    }
  }

  deinit {
    if isOpen { _ = close(descriptor) }
    buffer.deallocate()
  }

  /// Appends bytes.
  func append(_ bytes: UnsafeRawBufferPointer) throws(ArrowFault) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    if bytes.count > buffer.count - filled { try flush() }
    if bytes.count >= buffer.count {
      try put(bytes)
    } else {
      buffer.baseAddress?.advanced(by: filled).copyMemory(from: source, byteCount: bytes.count)
      filled += bytes.count
    }
    position += bytes.count
  }

  /// Appends bytes.
  func append(_ bytes: [UInt8]) throws(ArrowFault) {
    try bytes.withUnsafeBufferPointer { bytes throws(ArrowFault) in
      try append(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Appends zeros until the position is a multiple of `alignment`.
  func pad(to alignment: Int) throws(ArrowFault) {
    let missing = (alignment - position % alignment) % alignment
    if missing > 0 { try append([UInt8](repeating: 0, count: missing)) }
  }

  /// Writes what is left and closes; what the system says only now is not lost.
  func finish() throws(ArrowFault) {
    try flush()
    isOpen = false
    guard close(descriptor) == 0 else { throw .cannotWrite(errno) }
  }

  private func flush() throws(ArrowFault) {
    try put(UnsafeRawBufferPointer(rebasing: buffer[0..<filled]))
    filled = 0
  }

  private func put(_ bytes: UnsafeRawBufferPointer) throws(ArrowFault) {
    var rest = bytes
    while rest.count > 0 {
      let written = write(descriptor, rest.baseAddress, min(rest.count, 1 << 30))
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw .cannotWrite(written < 0 ? errno : EIO) }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }
}
