import Crypto
import Ingestion

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// SHA-256 of files and texts.
enum FileHash {
  /// Size and hash of a file, under `name`, read in blocks from the page cache where it was just
  /// written; and makes it durable.
  static func report(_ path: String, name: String) throws(FileBytes.Failure) -> FileReport {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileBytes.Failure(path, code: errno) }
    defer { close(descriptor) }
    var hash = SHA256()
    var size = 0
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 64)
    defer { buffer.deallocate() }
    while true {
      let got = read(descriptor, buffer.baseAddress, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw FileBytes.Failure(path, code: errno) }
      if got == 0 { break }
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<got]))
      size += got
    }
    guard fsync(descriptor) == 0 else { throw FileBytes.Failure(path, code: errno) }
    return FileReport(path: name, bytes: size, sha256: hex(hash.finalize()))
  }

  static func hex(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func sha256(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }
}
