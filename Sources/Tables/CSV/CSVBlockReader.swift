import Synchronization

/// Hands a file's records out in blocks, to as many threads as ask.
///
/// Blocks are read one after the other under a lock, each up to its last whole record; what is
/// left goes to the front of the next block. So every block begins with a record, whatever
/// quotes or line breaks stand where they meet, and reading is all that threads wait for: it
/// takes a tenth of what is done with the bytes. Memory is one block a thread and the longest
/// record.
public final class CSVBlockReader: Sendable {
  /// The file that is read.
  public let file: CSVFile
  /// How it is written.
  public let dialect: CSVDialect
  /// How many bytes are read at a time.
  public let blockSize: Int
  /// Longer records end the reading.
  public let maximumRecord: Int

  private let state: Mutex<State>

  private struct State: Sendable {
    var headOffset: Int
    var carry: [UInt8] = []
    var nextIndex = 0
    var isFinished = false
  }

  /// By default a megabyte is read at a time.
  public static let usualBlockSize = 1 << 20
  /// By default a record may have 16 MiB.
  public static let usualMaximumRecord = 1 << 24

  /// A reader of the records that begin at `offset`, which lies within the file's head.
  public init(
    file: CSVFile, dialect: CSVDialect, from offset: Int, blockSize: Int = usualBlockSize,
    maximumRecord: Int = usualMaximumRecord
  ) {
    self.file = file
    self.dialect = dialect
    self.blockSize = max(blockSize, 1)
    // Offsets in a block are 32 bits wide.
    self.maximumRecord = min(max(maximumRecord, 1), 1 << 30)
    state = Mutex(State(headOffset: min(max(offset, 0), file.head.count)))
  }

  /// Fills `block` with the next records; false at the end.
  public func next(_ block: CSVBlock) throws(CSVError) -> Bool {
    try state.withLock { state throws(CSVError) in
      guard !state.isFinished else { return false }
      block.clear()
      block.append(state.carry)
      let carried = block.count
      while true {
        let isAtEnd = try fill(block, &state)
        if isAtEnd && block.count == 0 {
          state.isFinished = true
          return false
        }
        let boundary = CSVRecordBoundary(block.base, from: 0, count: block.count, dialect: dialect)
        block.recordsEnd = boundary.end
        if isAtEnd {
          finish(block, boundary)
          state.isFinished = true
        } else if boundary.end == 0 {
          guard block.count > maximumRecord else { continue }
          block.fault = fault(boundary, limit: maximumRecord)
          state.isFinished = true
        }
        state.carry.removeAll(keepingCapacity: true)
        if !state.isFinished { state.carry.append(contentsOf: block.bytes(from: boundary.end)) }
        block.freshBytes = carried..<block.count
        block.index = state.nextIndex
        state.nextIndex += 1
        return true
      }
    }
  }

  /// Reads a block's bytes; true where the file ends.
  private func fill(_ block: CSVBlock, _ state: inout State) throws(CSVError) -> Bool {
    var wanted = blockSize
    let head = file.head[state.headOffset...].prefix(wanted)
    if !head.isEmpty {
      block.append(head)
      state.headOffset += head.count
      wanted -= head.count
    }
    while wanted > 0 {
      let count = try block.append(atMost: wanted) { target throws(CSVError) in
        try file.read(into: target)
      }
      if count == 0 { return true }
      wanted -= count
    }
    return false
  }

  private func finish(_ block: CSVBlock, _ boundary: CSVRecordBoundary) {
    if boundary.openQuote != nil {
      block.fault = fault(boundary, limit: nil)
    } else if boundary.end < block.count {
      block.terminate(with: dialect.lineEnd.byte)
      block.recordsEnd = block.count + 1
    }
  }

  private func fault(_ boundary: CSVRecordBoundary, limit: Int?) -> CSVBlock.Fault {
    if let quote = boundary.openQuote { return .unclosedQuote(offset: quote, limit: limit) }
    return .recordTooLong(offset: boundary.end, limit: limit ?? maximumRecord)
  }
}
