import Glibc
import Tables

/// How the numbers of a column are written.
struct NumberNotation {
  /// The sign before the decimals; nil where each text has to tell by itself.
  let decimal: DecimalSign?

  /// What lies farther from 0 has no distances that a double holds; what lies nearer is 0 beside any
  /// other number, and its square none.
  static let largest = 1e100

  /// The number that a text is; nil for anything else.
  func number(_ text: String) -> Double? {
    var text = text
    let found = text.withUTF8 { number(UnsafeRawBufferPointer($0)) }
    return found
  }

  /// The number that bytes are, without quotes around them.
  func number(_ bytes: UnsafeRawBufferPointer) -> Double? {
    if let number = plain(bytes) { return number }
    let parser = DecimalParser(decimal: decimal)
    guard case .success(let value) = parser.parse(bytes.bindMemory(to: UInt8.self)) else {
      return nil
    }
    return Double(value.units) / pow(10, Double(value.scale))
  }

  /// A number as programs write it: digits, the decimal sign, an exponent.
  private func plain(_ bytes: UnsafeRawBufferPointer) -> Double? {
    guard (1...40).contains(bytes.count) else { return nil }
    let sign = UInt8(ascii: decimal == .comma ? "," : ".")
    let isPlain = bytes.allSatisfy { byte in
      (0x30...0x39).contains(byte) || byte == sign || [0x2B, 0x2D, 0x45, 0x65].contains(byte)
    }
    guard isPlain else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let number = Double(decimal == .comma ? String(text.map { $0 == "," ? "." : $0 }) : text)
    guard let number, number.magnitude <= Self.largest else { return nil }
    return number.magnitude < 1 / Self.largest ? 0 : number
  }
}
