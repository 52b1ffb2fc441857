/// Where the delimiters and line ends of a block stand, found 64 bytes at a time.
///
/// The block is indexed in windows, so that the index stays in the fastest cache:
///
///     index.begin(block)
///     while index.advance() {
///       // positions[0 ..< count]: separators outside quotes, ascending, as offsets in the block
///       index.consume(n)   // the first n belong to whole records that are dealt with
///     }
///
/// What is not consumed comes again in front of the next window's positions.
public struct CSVSeparatorIndex: ~Copyable {
  /// The separators' offsets in the block.
  public private(set) var positions: UnsafeMutablePointer<UInt32>
  /// How many positions there are.
  public private(set) var count = 0
  /// Line ends inside quoted fields, in the block so far.
  public private(set) var quotedLineEnds = 0

  private var capacity: Int
  private var base: UnsafeRawPointer
  private var end = 0
  private var offset = 0
  private var state: CSVQuoteState
  private let dialect: CSVDialect
  private let window: Int

  /// An index for blocks of a dialect; `window` is a multiple of 64.
  public init(dialect: CSVDialect, window: Int = 1 << 15) {
    self.dialect = dialect
    self.window = window
    capacity = window + Self.overrun
    positions = .allocate(capacity: capacity)
    positions.initialize(repeating: 0, count: capacity)
    base = UnsafeRawPointer(positions)
    state = CSVQuoteState(dialect: dialect, start: 0)
  }

  deinit { positions.deallocate() }

  /// Positions are written eight at a time.
  private static let overrun = 72

  /// Starts with a block, which must stay as it is until its last window.
  public mutating func begin(_ block: borrowing CSVBlock) {
    base = block.base
    end = block.recordsEnd
    offset = 0
    count = 0
    quotedLineEnds = 0
    state = CSVQuoteState(dialect: dialect, start: 0)
  }

  /// Takes the first `consumed` positions off.
  public mutating func consume(_ consumed: Int) {
    precondition(consumed >= 0 && consumed <= count)
    count -= consumed
    if consumed > 0 && count > 0 { positions.update(from: positions + consumed, count: count) }
  }

  /// Adds the next window's positions; false where the block has none left.
  public mutating func advance() -> Bool {
    guard offset < end else { return false }
    let stop = min(offset + window, end)
    reserve(count + window + Self.overrun)
    let quoteMask = ByteMask(dialect.quote)
    let lineMask = ByteMask(dialect.lineEnd.byte)
    let delimiterMask = ByteMask(dialect.delimiter)
    var count = self.count
    var offset = self.offset
    let positions = self.positions
    let base = self.base
    while offset < stop {
      var separators = delimiterMask.bits(base + offset, or: lineMask)
      var quotes = quoteMask.bits(base + offset)
      if stop &- offset < 64 {
        let inside: UInt64 = (1 &<< UInt64(truncatingIfNeeded: stop &- offset)) &- 1
        separators &= inside
        quotes &= inside
      }
      if quotes != 0 || state.isOpen {
        let quoted = state.quotedBits(quotes, at: offset, in: base)
        quotedLineEnds &+= (lineMask.bits(base + offset) & quoted).nonzeroBitCount
        separators &= ~quoted
      }
      // Eight are written whether or not there are as many: what is too much is written over.
      var target = positions + count
      count &+= separators.nonzeroBitCount
      let origin = UInt32(truncatingIfNeeded: offset)
      while separators != 0 {
        for step in 0..<8 {
          target[step] = origin &+ UInt32(truncatingIfNeeded: separators.trailingZeroBitCount)
          separators &= separators &- 1
        }
        target += 8
      }
      offset &+= 64
    }
    self.offset = stop
    self.count = count
    return true
  }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: wanted * 2)
    larger.initialize(repeating: 0, count: wanted * 2)
    larger.update(from: positions, count: count)
    positions.deallocate()
    positions = larger
    capacity = wanted * 2
  }
}
