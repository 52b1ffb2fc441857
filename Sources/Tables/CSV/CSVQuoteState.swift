/// Follows quotes through bytes, 64 at a time: which of them lie inside quoted fields.
///
/// The rules are those of `CSVDialect`: a quote opens only at the start of a field, and a quote
/// right behind a closing one opens again, which makes a doubled quote a part of its field.
struct CSVQuoteState {
  /// Whether the next byte lies inside a quoted field.
  private(set) var isOpen = false
  /// Where the quote that opened the field stands; meaningful while `isOpen`.
  private(set) var opening = 0
  private var closing = -2

  private let delimiter: UInt8
  private let lineEnd: UInt8
  /// Where the first record begins.
  private let start: Int

  /// Before the record that begins at `start`.
  @inline(__always) init(dialect: CSVDialect, start: Int) {
    delimiter = dialect.delimiter
    lineEnd = dialect.lineEnd.byte
    self.start = start
  }

  /// The bits of bytes inside quoted fields, the opening quote included.
  ///
  /// - Parameters:
  ///   - quotes: the bits of all quotes among the 64 bytes from `offset`.
  ///   - base: the bytes' start; those before `offset` are readable down to `start`.
  mutating func quotedBits(_ quotes: UInt64, at offset: Int, in base: UnsafeRawPointer) -> UInt64 {
    var quotes = quotes
    var quoted: UInt64 = 0
    var from = 0
    while quotes != 0 {
      let bit = quotes.trailingZeroBitCount
      quotes &= quotes &- 1
      let position = offset &+ bit
      if isOpen {
        quoted |= Self.bits(from: from, to: bit)
        isOpen = false
        closing = position
      } else if position == closing &+ 1 {
        isOpen = true
        from = bit
      } else if startsField(position, base) {
        isOpen = true
        opening = position
        from = bit
      }
    }
    if isOpen { quoted |= ~0 &<< UInt64(truncatingIfNeeded: from) }
    return quoted
  }

  private func startsField(_ position: Int, _ base: UnsafeRawPointer) -> Bool {
    var before = position &- 1
    // In a CR file the line feed of a CRLF belongs to the line end before it.
    while lineEnd == 0x0D, before >= start,
      base.load(fromByteOffset: before, as: UInt8.self) == 0x0A
    {
      before &-= 1
    }
    guard before >= start else { return true }
    let byte = base.load(fromByteOffset: before, as: UInt8.self)
    return byte == lineEnd || (byte == delimiter && before == position &- 1)
  }

  /// Bits `from ..< to`, both less than 64.
  private static func bits(from: Int, to: Int) -> UInt64 {
    (~0 &<< UInt64(truncatingIfNeeded: from)) & ((1 &<< UInt64(truncatingIfNeeded: to)) &- 1)
  }
}
