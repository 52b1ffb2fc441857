/// One record batch or dictionary batch of a file: hands out its buffers in their order.
///
/// A message lists a node for each column (rows, missing rows) and the buffers of all columns,
/// depth first. They are taken one after another; each must lie inside the body, behind the one
/// before, so that no two columns share bytes.
struct ArrowBatch {
  let file: SharedBytes
  let rowCount: Int
  private let body: Range<Int>
  private let nodes: FlatRecords
  private let buffers: FlatRecords
  private let variadic: FlatRecords
  private var nextNode = 0
  private var nextBuffer = 0
  private var nextVariadic = 0
  private var taken = 0

  /// The record batch of a block.
  static func records(
    in file: SharedBytes, _ block: ArrowFooter.Block
  ) throws(ArrowFault) -> ArrowBatch {
    let header = try header(in: file, block, kind: 3)
    return try ArrowBatch(file, header, body: block.body)
  }

  /// The dictionary batch of a block: whose it is, and whether it adds to an earlier one.
  static func dictionary(
    in file: SharedBytes, _ block: ArrowFooter.Block
  ) throws(ArrowFault) -> (id: Int, adds: Bool, batch: ArrowBatch) {
    let header = try header(in: file, block, kind: 2)
    guard let data = try header.table(1) else { throw .damaged("a dictionary has no values") }
    let id = Int(try header.scalar(0, Int64.self))
    let adds = try header.scalar(2, UInt8.self) != 0
    return (id, adds, try ArrowBatch(file, data, body: block.body))
  }

  private static func header(
    in file: SharedBytes, _ block: ArrowFooter.Block, kind: UInt8
  ) throws(ArrowFault) -> FlatTable {
    let message = try FlatTable(rootOf: file, in: block.message)
    guard try message.scalar(1, UInt8.self) == kind, let header = try message.table(2) else {
      throw .damaged("a batch is not of the kind that the footer says")
    }
    guard Int(try message.scalar(3, Int64.self)) == block.body.count else {
      throw .damaged("a batch and the footer differ about its length")
    }
    return header
  }

  private init(_ file: SharedBytes, _ header: FlatTable, body: Range<Int>) throws(ArrowFault) {
    if let compression = try header.table(3) {
      let codec = try compression.scalar(0, Int8.self)
      throw .compressed(codec == 0 ? "LZ4" : codec == 1 ? "Zstandard" : "method \(codec)")
    }
    self.file = file
    self.body = body
    rowCount = Int(try header.scalar(0, Int64.self))
    nodes = try header.records(1, words: 2)
    buffers = try header.records(2, words: 2)
    variadic = try header.records(4, words: 1)
    guard rowCount >= 0 else { throw .damaged("a batch has \(rowCount) rows") }
  }

  /// Takes the next column's node, which must have `count` rows; whether some are missing.
  mutating func takeNode(count: Int) throws(ArrowFault) -> Bool {
    guard nextNode < nodes.count else { throw .damaged("a batch has too few columns") }
    let (rows, missing) = (nodes[nextNode, 0], nodes[nextNode, 1])
    nextNode += 1
    guard rows == count else {
      throw .damaged("a column has \(rows) rows where \(count) were expected")
    }
    return missing != 0
  }

  /// Takes the next buffer: where it lies in the file.
  mutating func takeBuffer() throws(ArrowFault) -> Range<Int> {
    guard nextBuffer < buffers.count else { throw .damaged("a batch has too few buffers") }
    let (offset, length) = (buffers[nextBuffer, 0], buffers[nextBuffer, 1])
    nextBuffer += 1
    guard length != 0 else { return body.lowerBound..<body.lowerBound }
    guard length > 0, offset >= taken, offset <= body.count, length <= body.count - offset else {
      throw .damaged("a column's bytes overlap another's or leave its batch")
    }
    taken = offset + length
    return body.lowerBound + offset..<body.lowerBound + offset + length
  }

  /// Takes how many data buffers the next column of views has.
  mutating func takeVariadicCount() throws(ArrowFault) -> Int {
    guard nextVariadic < variadic.count else { throw .damaged("a batch has too few buffers") }
    let count = variadic[nextVariadic, 0]
    nextVariadic += 1
    guard count >= 0, count <= buffers.count - nextBuffer else {
      throw .damaged("a batch has too few buffers")
    }
    return count
  }

  /// Takes the next buffer as the bits of which rows are there; nil where all are.
  mutating func takeValidity(count: Int, missing: Bool) throws(ArrowFault) -> Validity? {
    let range = try takeBuffer()
    guard missing, count > 0 else { return nil }
    guard range.count >= count / 8 + (count % 8 == 0 ? 0 : 1) else { throw Self.short }
    return Validity(in: file, at: range.lowerBound, count: count)
  }

  /// Takes the next buffer as `count` values: in place, or copied where they are not aligned.
  mutating func takeValues<Element: BitwiseCopyable & Sendable>(
    _ type: Element.Type, count: Int, validity: Validity? = nil
  ) throws(ArrowFault) -> Column<Element> {
    let range = try takeBuffer()
    guard count <= range.count / MemoryLayout<Element>.stride else { throw Self.short }
    guard range.lowerBound % MemoryLayout<Element>.alignment != 0 else {
      return Column(in: file, at: range.lowerBound, count: count, validity: validity)
    }
    let copy = SharedBytes(count: range.count) { target in
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: file.buffer[range]))
    }
    return Column(in: copy, at: 0, count: count, validity: validity)
  }

  static var short: ArrowFault { .damaged("a column has fewer bytes than its rows need") }
}
