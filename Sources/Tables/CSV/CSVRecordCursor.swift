/// Walks over the records of bytes in memory: for headers, previews and samples, where clarity
/// counts more than speed. `CSVSeparatorIndex` does the same for whole files.
public struct CSVRecordCursor {
  private let bytes: UnsafeRawBufferPointer
  private let dialect: CSVDialect

  /// Where the next record begins.
  public private(set) var position: Int
  /// The physical line on which the next record begins, counted from 1.
  public private(set) var line: Int
  /// The fields of the record read last, quotes included, line end excluded.
  public private(set) var fields: [Range<Int>] = []
  /// The physical line on which the record read last begins.
  public private(set) var recordLine = 1
  /// Whether the record read last was ended by a line end, not by the end of the bytes.
  public private(set) var isTerminated = false

  /// A cursor before the record that begins at `position`.
  public init(
    _ bytes: UnsafeRawBufferPointer, dialect: CSVDialect, position: Int = 0, line: Int = 1
  ) {
    self.bytes = bytes
    self.dialect = dialect
    self.position = position
    self.line = line
  }

  /// Reads a record into `fields`; false at the end. Records without a byte are skipped.
  public mutating func next() -> Bool {
    repeat {
      skipEmptyRecords()
      guard position < bytes.count else { return false }
      readRecord()
    } while fields.count == 1 && fields[0].isEmpty
    return true
  }

  private mutating func readRecord() {
    fields.removeAll(keepingCapacity: true)
    recordLine = line
    isTerminated = false
    let lineEnd = dialect.lineEnd.byte
    var start = position
    var isQuoted = bytes[start] == dialect.quote
    var index = isQuoted ? start + 1 : start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == lineEnd { line += 1 }
      if isQuoted {
        if byte == dialect.quote {
          if index + 1 < bytes.count, bytes[index + 1] == dialect.quote {
            index += 1
          } else {
            isQuoted = false
          }
        }
      } else if byte == dialect.delimiter || byte == lineEnd {
        fields.append(start..<index)
        start = index + 1
        if byte == lineEnd {
          isTerminated = true
          break
        }
        if start < bytes.count, bytes[start] == dialect.quote {
          isQuoted = true
          index += 1
        }
      }
      index += 1
    }
    if !isTerminated { fields.append(start..<bytes.count) }
    position = isTerminated ? start : bytes.count
    if dialect.lineEnd != .cr, let last = fields.popLast() {
      let hasReturn = last.count > 0 && bytes[last.upperBound - 1] == 0x0D
      fields.append(hasReturn ? last.lowerBound..<last.upperBound - 1 : last)
    }
  }

  private mutating func skipEmptyRecords() {
    while position < bytes.count {
      switch bytes[position] {
      case dialect.lineEnd.byte:
        line += 1
        position += 1
      case 0x0A:  // the rest of a CRLF in a CR file
        position += 1
      case 0x0D where position + 1 < bytes.count && bytes[position + 1] == 0x0A:
        position += 1
      default: return
      }
    }
  }

  /// The bytes of one of the record's fields.
  public func bytes(of field: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[fields[field]])
  }

  /// The record's fields as text.
  public func texts() -> [String] {
    fields.indices.map { CSVText.string(bytes(of: $0), dialect: dialect) }
  }
}
