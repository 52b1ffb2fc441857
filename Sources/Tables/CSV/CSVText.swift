/// Fields' bytes to text: quotes taken off, encodings turned into UTF-8.
public enum CSVText {
  /// Appends a field's content as UTF-8: outer quotes taken off, doubled quotes single.
  ///
  /// Bytes that are no UTF-8 become U+FFFD, one for each maximal wrong part.
  /// - Returns: whether something had to be replaced.
  @discardableResult
  public static func append(
    _ field: UnsafeRawBufferPointer, dialect: CSVDialect, to target: inout [UInt8]
  ) -> Bool {
    let start = target.count
    appendUnquoted(field, quote: dialect.quote, to: &target)
    guard target[start...].contains(where: { $0 >= 0x80 }) else { return false }
    let raw = Array(target[start...])
    switch dialect.encoding {
    case .latin1:
      target.removeSubrange(start...)
      for byte in raw { target.append(contentsOf: String(latin1(byte)).utf8) }
      return false
    case .utf8:
      if raw.withUnsafeBufferPointer({ isUTF8($0) }) { return false }
      target.removeSubrange(start...)
      target.append(contentsOf: String(decoding: raw, as: UTF8.self).utf8)
      return true
    }
  }

  /// The content of a field as a String.
  public static func string(_ field: UnsafeRawBufferPointer, dialect: CSVDialect) -> String {
    var bytes: [UInt8] = []
    append(field, dialect: dialect, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a field's bytes without its outer quotes, doubled quotes single.
  public static func appendUnquoted(
    _ field: UnsafeRawBufferPointer, quote: UInt8, to target: inout [UInt8]
  ) {
    guard field.first == quote else {
      target.append(contentsOf: field)
      return
    }
    var index = 1
    while index < field.count {
      let byte = field[index]
      index += 1
      guard byte == quote else {
        target.append(byte)
        continue
      }
      guard index < field.count, field[index] == quote else {
        target.append(contentsOf: field[index...])
        return
      }
      target.append(quote)
      index += 1
    }
  }

  /// Whether all bytes are well-formed UTF-8 (Unicode 15, table 3-7).
  public static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(bytes, at: index)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }

  /// The length of the well-formed multi-byte sequence at `index`; 0 where there is none.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { second = 0xA0...0xBF }
      if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { second = 0x90...0xBF }
      if first == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where !(0x80...0xBF).contains(bytes[index + offset]) {
      return 0
    }
    return length
  }

  /// What Windows writes into 0x80...0x9F, which Latin-1 leaves to control characters. The five
  /// bytes without a meaning are U+FFFD.
  private static let windows: [Unicode.Scalar] = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  private static func latin1(_ byte: UInt8) -> Character {
    Character((0x80...0x9F).contains(byte) ? windows[Int(byte) - 0x80] : Unicode.Scalar(byte))
  }
}
