/// Checks of bytes that should be text.
enum Text {
  /// Throws at the first byte that is not UTF-8 (RFC 3629: no surrogates, no overlong forms).
  ///
  /// Eight bytes at a time over ASCII: the standard library's check is several times slower on
  /// text with an occasional letter beyond it.
  static func validate(_ bytes: UnsafeRawBufferPointer) throws(LineScanner.Problem) {
    var place = 0
    while place < bytes.count {
      while bytes.count - place >= 32, isPlain(bytes, at: place) { place += 32 }
      guard place < bytes.count else { return }
      if bytes.count - place >= 8 {
        let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        let high = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
        place += high == 0 ? 8 : high.trailingZeroBitCount >> 3
        if high == 0 { continue }
      } else if bytes[place] < 0x80 {
        place += 1
        continue
      }
      let length = sequenceLength(bytes, at: place)
      guard length > 0 else { throw LineScanner.Problem(place: place, expected: "UTF-8") }
      place += length
    }
  }

  /// 32 bytes of ASCII.
  private static func isPlain(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Bool {
    let first = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let second = bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
    let third = bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self)
    let fourth = bytes.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self)
    return (first | second | third | fourth) & 0x8080_8080_8080_8080 == 0
  }

  /// The length of the sequence that begins at a place; 0 when none does.
  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Int {
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[place] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard bytes.count - place >= length, second.contains(bytes[place + 1]) else { return 0 }
    for next in bytes[(place + 2)..<(place + length)] where next & 0xC0 != 0x80 { return 0 }
    return length
  }
}
