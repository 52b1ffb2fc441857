/// Where the last whole record of some bytes ends.
///
/// This is all that has to be found out about a block before the next one can be read, so it is
/// done at the speed of memory: one pass for quotes, and a look back for the line end.
struct CSVRecordBoundary: Equatable {
  /// The offset behind the last line end outside quotes; the start where there is none.
  var end: Int
  /// Where a quote stands that is still open at the end of the bytes.
  var openQuote: Int?

  /// Looks through `start ..< count`, where a record begins at `start`. 64 bytes behind `count`
  /// are readable.
  init(_ base: UnsafeRawPointer, from start: Int, count: Int, dialect: CSVDialect) {
    let quoteMask = ByteMask(dialect.quote)
    let lineMask = ByteMask(dialect.lineEnd.byte)
    var state = CSVQuoteState(dialect: dialect, start: start)
    var end = start
    var plain = start
    var offset = start
    while offset < count {
      var quotes = quoteMask.bits(base + offset)
      if quotes != 0 || state.isOpen {
        let inside = Self.inside(offset, count)
        quotes &= inside
        end = Self.lastEnd(base, plain, offset, lineMask) ?? end
        let quoted = state.quotedBits(quotes, at: offset, in: base)
        let ends = lineMask.bits(base + offset) & ~quoted & inside
        if ends != 0 { end = offset &+ 64 &- ends.leadingZeroBitCount }
        plain = offset &+ 64
      }
      offset &+= 64
    }
    if plain < count { end = Self.lastEnd(base, plain, count, lineMask) ?? end }
    self.end = end
    openQuote = state.isOpen ? state.opening : nil
  }

  /// Behind the last line end in a stretch without quotes.
  private static func lastEnd(
    _ base: UnsafeRawPointer, _ from: Int, _ to: Int, _ lineMask: ByteMask
  ) -> Int? {
    guard from < to else { return nil }
    var offset = from &+ (to &- from &- 1) / 64 * 64
    while offset >= from {
      let ends = lineMask.bits(base + offset) & inside(offset, to)
      if ends != 0 { return offset &+ 64 &- ends.leadingZeroBitCount }
      offset &-= 64
    }
    return nil
  }

  /// The bits of bytes before `count`.
  @inline(__always) private static func inside(_ offset: Int, _ count: Int) -> UInt64 {
    count &- offset >= 64 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: count &- offset)) &- 1
  }
}
