/// What single bytes of UTF-8 text say, without making a String of them.
enum TextBytes {
  /// The width in bytes of the space at `index`: ASCII blanks, and the no-break, thin, figure,
  /// ideographic and similar spaces that spreadsheets write. Nil if there is none.
  static func spaceWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index >= 0, index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x20, 0x09...0x0D:
      return 1
    case 0xC2:
      return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : nil
    case 0xE2, 0xE3, 0xEF:
      guard index + 2 < bytes.count else { return nil }
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
        (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
        return 3
      default:
        return nil
      }
    default:
      return nil
    }
  }

  /// The range without spaces at either end.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    // Most texts have no spaces at either end.
    if let first = bytes.first, let last = bytes.last, first &- 0x21 < 0x5F, last &- 0x21 < 0x5F {
      return 0..<bytes.count
    }
    var start = 0
    while let width = spaceWidth(bytes, at: start) { start += width }
    var end = bytes.count
    scan: while end > start {
      for width in 1...3 where spaceWidth(bytes, at: end - width) == width {
        end -= width
        continue scan
      }
      break
    }
    return start..<max(start, end)
  }
}
