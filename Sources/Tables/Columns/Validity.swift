/// One bit a row, least significant bit first as in Arrow: 1 where the row has a value.
public struct Validity: Sendable {
  @usableFromInline let bytes: SharedBytes
  @usableFromInline let offset: Int
  /// The number of rows.
  public let count: Int

  /// Bits that begin at `offset` bytes of `bytes`; the caller has checked that they lie inside.
  public init(in bytes: SharedBytes, at offset: Int, count: Int) {
    precondition(offset >= 0 && count >= 0)
    precondition(offset + count / 8 + (count % 8 == 0 ? 0 : 1) <= bytes.count)
    self.bytes = bytes
    self.offset = offset
    self.count = count
  }

  /// Packs one flag a row; nil where all are true, since a column without gaps needs no bits.
  public init?(_ flags: [Bool]) {
    guard flags.contains(false) else { return nil }
    let packed = SharedBytes(count: (flags.count + 7) / 8) { target in
      for (row, flag) in flags.enumerated() where flag { target[row >> 3] |= 1 << UInt8(row & 7) }
    }
    self.init(in: packed, at: 0, count: flags.count)
  }

  /// Whether the row has a value.
  @inlinable
  public subscript(row: Int) -> Bool {
    precondition(row >= 0 && row < count)
    return bytes.buffer[offset + (row >> 3)] & (1 << UInt8(row & 7)) != 0
  }

  /// How many rows are missing: one pass over the bits.
  public var missingCount: Int {
    var present = 0
    for index in 0..<count / 8 { present += bytes.buffer[offset + index].nonzeroBitCount }
    if count % 8 != 0 { present += lastByte.nonzeroBitCount }
    return count - present
  }

  /// The byte that holds the last rows when they do not fill it, the bits behind them cleared.
  var lastByte: UInt8 {
    bytes.buffer[offset + count / 8] & ((1 << UInt8(count % 8)) - 1)
  }

  /// The bytes that are full of rows, in place.
  func withFullBytes<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    defer { withExtendedLifetime(bytes) {} }
    try body(UnsafeRawBufferPointer(rebasing: bytes.buffer[offset..<offset + count / 8]))
  }
}
