import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Data to standard output, in large writes; a closed pipe ends the command without a complaint.
enum StandardOutput {
  static func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(1, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw OutputClosed() }
        throw Failure(
          "Standard output cannot be written: \(String(cString: strerror(errno))).",
          remedy: "Check that there is room where it goes.", code: 70)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  static func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }
}
