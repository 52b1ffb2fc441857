/// Checks of bytes that should be text.
enum Text {
  /// Throws at the first byte that is not UTF-8.
  static func validate(_ bytes: UnsafeRawBufferPointer) throws(LineScanner.Problem) {
    if isASCII(bytes) { return }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.bindMemory(to: UInt8.self).span)
    } catch {
      throw LineScanner.Problem(place: error.byteOffsets.lowerBound, expected: "UTF-8")
    }
  }

  private static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    var seen: UInt64 = 0
    while bytes.count - place >= 8 {
      seen |= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      place += 8
    }
    while place < bytes.count {
      seen |= UInt64(bytes[place])
      place += 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }
}
