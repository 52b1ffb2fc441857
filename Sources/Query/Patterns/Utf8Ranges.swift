/// A range of bytes.
struct ByteRange: Hashable {
  let low: UInt8
  let high: UInt8
}

/// A range of scalars as sequences of byte ranges: exactly the UTF-8 of its scalars.
///
/// After Russ Cox, "Regular Expression Matching in the Wild" (RE2), and Ken Thompson's grep.
enum Utf8Ranges {
  /// At most a few dozen sequences of one to four ranges each.
  static func sequences(_ range: ClosedRange<UInt32>) -> [[ByteRange]] {
    var sequences: [[ByteRange]] = []
    // By length of the encoding; surrogates have none.
    let blocks: [(ClosedRange<UInt32>, Int)] = [
      (0...0x7F, 1), (0x80...0x7FF, 2), (0x800...0xD7FF, 3), (0xE000...0xFFFF, 3),
      (0x10000...0x10FFFF, 4),
    ]
    for (block, length) in blocks where range.overlaps(block) {
      let part = range.clamped(to: block)
      split(part.lowerBound, part.upperBound, length, into: &sequences)
    }
    return sequences
  }

  /// Splits until each continuation byte runs through all its values or the bytes before are
  /// fixed.
  private static func split(
    _ low: UInt32, _ high: UInt32, _ length: Int, into sequences: inout [[ByteRange]]
  ) {
    for continuation in stride(from: 1, to: length, by: 1) {
      let mask = (UInt32(1) << UInt32(6 * continuation)) - 1
      guard low & ~mask != high & ~mask else { continue }
      if low & mask != 0 {
        split(low, low | mask, length, into: &sequences)
        split((low | mask) + 1, high, length, into: &sequences)
        return
      }
      if high & mask != mask {
        split(low, (high & ~mask) - 1, length, into: &sequences)
        split(high & ~mask, high, length, into: &sequences)
        return
      }
    }
    let (first, last) = (encoded(low, length), encoded(high, length))
    sequences.append(zip(first, last).map { ByteRange(low: $0, high: $1) })
  }

  private static func encoded(_ value: UInt32, _ length: Int) -> [UInt8] {
    guard length > 1 else { return [UInt8(truncatingIfNeeded: value)] }
    let leads: [UInt8] = [0, 0, 0xC0, 0xE0, 0xF0]
    var bytes = [leads[length] | UInt8(truncatingIfNeeded: value >> UInt32(6 * (length - 1)))]
    for position in stride(from: length - 2, through: 0, by: -1) {
      bytes.append(0x80 | UInt8(truncatingIfNeeded: value >> UInt32(6 * position)) & 0x3F)
    }
    return bytes
  }
}
