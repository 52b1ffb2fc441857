/// What the end of an Arrow file says: its columns, and where its batches lie.
struct ArrowFooter {
  let fields: [ArrowField]
  let metadata: [(key: String, value: String)]
  let dictionaries: [Block]
  let batches: [Block]

  /// Where a message and its body lie in the file.
  struct Block: Equatable {
    let message: Range<Int>
    let body: Range<Int>
  }

  static let magic: [UInt8] = Array("ARROW1".utf8)

  /// Reads and checks the end of a file; nothing else of it is looked at.
  init(of file: SharedBytes) throws(ArrowFault) {
    let size = file.count
    let head = Array(file.buffer.prefix(6))
    guard head == Self.magic else { throw Self.otherFormat(head) }
    // Head (8 with padding), end-of-stream mark or not, footer, its length, tail.
    guard size >= 18, Array(file.buffer.suffix(6)) == Self.magic else {
      throw .truncated("the end mark ARROW1 is missing")
    }
    let length = Int(
      Int32(littleEndian: file.buffer.loadUnaligned(fromByteOffset: size - 10, as: Int32.self)))
    guard length > 0, length <= size - 18 else {
      throw .damaged("its footer is said to have \(length) bytes")
    }
    let start = size - 10 - length
    let footer = try FlatTable(rootOf: file, in: start..<start + length)
    let version = Int(try footer.scalar(0, Int16.self))
    guard version == 3 || version == 4 else { throw .version(version) }
    guard let schema = try footer.table(1) else { throw .damaged("it has no schema") }
    (fields, metadata) = try ArrowField.fields(of: schema, metadataSize: length)
    dictionaries = try Self.blocks(footer.records(2, words: 3), file: file, end: start)
    batches = try Self.blocks(footer.records(3, words: 3), file: file, end: start)
    try Self.checkOverlap(dictionaries + batches)
  }

  private static func blocks(
    _ records: FlatRecords, file: SharedBytes, end: Int
  ) throws(ArrowFault) -> [Block] {
    var blocks: [Block] = []
    for index in 0..<records.count {
      let offset = records[index, 0]
      let prefixed = records[index, 1] & 0xFFFF_FFFF
      let body = records[index, 2]
      guard offset >= 8, offset % 8 == 0, offset <= end, prefixed >= 8, prefixed <= end - offset,
        body >= 0, body <= end - offset - prefixed
      else { throw .damaged("a batch does not lie inside the file") }
      // Before the message stand a mark and the message's own length.
      let mark = file.buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      guard mark == UInt32.max else { throw .damaged("a batch does not begin with its mark") }
      let stated = file.buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
      let length = Int(UInt32(littleEndian: stated))
      guard length <= prefixed - 8 else { throw .damaged("a batch's length is wrong") }
      let bodyStart = offset + prefixed
      blocks.append(
        Block(message: offset + 8..<offset + 8 + length, body: bodyStart..<bodyStart + body))
    }
    return blocks
  }

  /// Batches that share bytes would let a small file fill the memory.
  private static func checkOverlap(_ blocks: [Block]) throws(ArrowFault) {
    let rising = blocks.sorted { $0.message.lowerBound < $1.message.lowerBound }
    for (block, next) in zip(rising, rising.dropFirst()) {
      guard block.body.upperBound <= next.message.lowerBound - 8 else {
        throw .damaged("two batches overlap")
      }
    }
  }

  private static func otherFormat(_ head: [UInt8]) -> ArrowFault {
    if head.count < 6 { return .truncated("it has \(head.count) bytes") }
    if head.starts(with: Array("PAR1".utf8)) { return .notArrow(found: "PAR1 (Parquet)") }
    if head.starts(with: Array("FEA1".utf8)) {
      return .notArrow(found: "FEA1 (Feather, version 1)")
    }
    if head.starts(with: [0xFF, 0xFF, 0xFF, 0xFF]) { return .stream }
    return .notArrow(found: ArrowFault.quoted(String(decoding: head, as: UTF8.self)))
  }
}
