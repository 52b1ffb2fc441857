import Glibc

/// Makes a value of a piece of JSON text that was scanned before.
struct ValueReader {
  private let bytes: UnsafeRawBufferPointer
  private let range: Range<Int>

  init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  func value() -> Journal.Value {
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "\""): return .text(string(inner(range)))
    case UInt8(ascii: "t"): return .flag(true)
    case UInt8(ascii: "f"): return .flag(false)
    case UInt8(ascii: "["): return texts().map(Journal.Value.texts) ?? .json(raw)
    case UInt8(ascii: "{"), UInt8(ascii: "n"): return .json(raw)
    default:
      let text = raw
      if let integer = Int(text), text != "-0" { return .integer(integer) }
      if let number = Double(text), number.isFinite { return .number(number) }
      return .json(text)
    }
  }

  /// The text of a string's content, its escapes resolved.
  func string(_ content: Range<Int>) -> String {
    guard let base = bytes.baseAddress,
      memchr(base + content.lowerBound, 0x5C, content.count) != nil
    else {
      return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[content]), as: UTF8.self)
    }
    var out: [UInt8] = []
    out.reserveCapacity(content.count)
    var place = content.lowerBound
    while place < content.upperBound {
      let byte = bytes[place]
      guard byte == UInt8(ascii: "\\"), place + 1 < content.upperBound else {
        out.append(byte)
        place += 1
        continue
      }
      let sign = bytes[place + 1]
      place += 2
      switch sign {
      case UInt8(ascii: "b"): out.append(8)
      case UInt8(ascii: "f"): out.append(12)
      case UInt8(ascii: "n"): out.append(10)
      case UInt8(ascii: "r"): out.append(13)
      case UInt8(ascii: "t"): out.append(9)
      case UInt8(ascii: "u"):
        let scanner = LineScanner(bytes)
        let high = UInt32(scanner.hexUnit(at: place) ?? 0)
        place += 4
        var value = high
        if high >= 0xD800, high < 0xDC00 {
          let low = UInt32(scanner.hexUnit(at: place + 2) ?? 0)
          place += 6
          value = 0x10000 &+ ((high &- 0xD800) << 10) &+ (low &- 0xDC00)
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        out += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      default: out.append(sign)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private var raw: String { String(decoding: bytes[range], as: UTF8.self) }

  private func inner(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound + 1..<range.upperBound - 1
  }

  /// The elements of an array when all are strings; nil for other arrays.
  private func texts() -> [String]? {
    var texts: [String] = []
    var scanner = LineScanner(bytes, from: range.lowerBound + 1)
    while scanner.place < range.upperBound - 1 {
      guard let content = try? scanner.string() else { return nil }
      texts.append(string(content))
      scanner.place += 1
    }
    return texts
  }
}
