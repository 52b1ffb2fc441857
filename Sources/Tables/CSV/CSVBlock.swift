/// A stretch of a file that holds whole records, and the bytes that came with it.
///
/// A block belongs to one thread at a time and is used again and again.
public final class CSVBlock {
  /// Readable bytes behind the last one, whose values mean nothing.
  public static let slack = 64

  /// The number of this block in its file, from 0.
  public internal(set) var index = 0
  /// Where the block's records end; they begin at 0. The last one is always ended by a line
  /// end, at the end of a file perhaps by one that is not in the file.
  public internal(set) var recordsEnd = 0
  /// Which bytes were read from the file with this block: in file order, all blocks' parts
  /// together are the file behind its header.
  public internal(set) var freshBytes = 0..<0
  /// What makes the bytes behind `recordsEnd` unreadable; there is no block after this one.
  public internal(set) var fault: Fault?

  private(set) var memory: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  /// What ends a file before its end. Offsets are those of the block.
  public enum Fault: Sendable, Equatable {
    /// A quote is not closed by the end of the file, or within the limit.
    case unclosedQuote(offset: Int, limit: Int?)
    /// A record is longer than the limit.
    case recordTooLong(offset: Int, limit: Int)
  }

  /// An empty block.
  public init() {
    memory = .allocate(byteCount: Self.slack, alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { memory.deallocate() }

  /// The block's bytes and the slack behind them.
  public var base: UnsafeRawPointer { UnsafeRawPointer(memory.baseAddress.unsafelyUnwrapped) }

  /// The bytes that were read with this block.
  public var fresh: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[freshBytes])
  }

  /// How many line ends stand before an offset: what has to be added to the line on which the
  /// block begins.
  public func lineEnds(before offset: Int, dialect: CSVDialect) -> Int {
    let end = dialect.lineEnd.byte
    return memory[..<min(offset, count)].reduce(into: 0) { $0 += $1 == end ? 1 : 0 }
  }

  func clear() {
    count = 0
    recordsEnd = 0
    freshBytes = 0..<0
    fault = nil
  }

  func append(_ bytes: some Collection<UInt8>) {
    reserve(count + bytes.count)
    UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyBytes(from: bytes)
    count += bytes.count
  }

  /// Appends what `fill` writes: at most `limit` bytes; it returns how many.
  func append<Failure: Error>(
    atMost limit: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    reserve(count + limit)
    let target = UnsafeMutableRawBufferPointer(rebasing: memory[count..<count + limit])
    let added = min(max(try fill(target), 0), limit)
    count += added
    return added
  }

  /// The bytes from an offset on.
  func bytes(from offset: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[offset..<count])
  }

  /// Writes a byte into the slack behind the last byte.
  func terminate(with byte: UInt8) { memory[count] = byte }

  private func reserve(_ wanted: Int) {
    // One byte more, so that a line end may be added with the whole slack behind it.
    let needed = wanted + Self.slack + 1
    guard needed > memory.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(needed, min(memory.count * 2, needed * 2)), alignment: 64)
    larger.initializeMemory(as: UInt8.self, repeating: 0)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
    memory.deallocate()
    memory = larger
  }
}
