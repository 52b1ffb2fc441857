/// Rows of a table as CSV after RFC 4180 with LF: plain values, without a String a cell.
public struct CSVWriter {
  private var buffer: [UInt8] = []
  private let sink: (UnsafeRawBufferPointer) throws -> Void

  /// A writer that hands on a megabyte or so at a time.
  public init(to sink: @escaping (UnsafeRawBufferPointer) throws -> Void) {
    self.sink = sink
    buffer.reserveCapacity(Self.blockSize + 1 << 16)
  }

  private static let blockSize = 1 << 20

  /// Writes a header of the columns' names and the rows in the order given.
  public static func write(
    _ rows: some Sequence<UInt32>, of table: Table,
    to sink: @escaping (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var writer = CSVWriter(to: sink)
    writer.record(table.names)
    for row in rows { try writer.row(Int(row), of: table.columns) }
    try writer.finish()
  }

  /// Adds a record of texts.
  public mutating func record(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      var field = field
      field.withUTF8 { append($0) }
    }
    buffer.append(10)
  }

  /// Adds a row of columns.
  public mutating func row(_ row: Int, of columns: [ColumnData]) throws {
    for (index, column) in columns.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      append(column, row)
    }
    buffer.append(10)
    if buffer.count >= Self.blockSize { try flush() }
  }

  /// Hands on what is left.
  public mutating func finish() throws { try flush() }

  private mutating func flush() throws {
    try buffer.withUnsafeBytes { try sink($0) }
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ column: ColumnData, _ row: Int) {
    switch column {
    case .integer(let values):
      if let value = values.value(row) { append(number: value) }
    case .number(let values):
      guard let value = values.value(row), value.isFinite else { return }
      if value == value.rounded(), abs(value) < 1e15 {
        append(number: Int64(value))
      } else {
        var text = value.description
        text.withUTF8 { buffer.append(contentsOf: $0) }
      }
    case .text(let texts):
      if texts.isValid(row) { texts.withBytes(row) { append($0) } }
    default:
      var text = column.plainText(row)
      text.withUTF8 { append($0) }
    }
  }

  private mutating func append(number: Int64) {
    var digits = number.magnitude
    let start = buffer.count
    repeat {
      buffer.append(UInt8(ascii: "0") + UInt8(digits % 10))
      digits /= 10
    } while digits > 0
    if number < 0 { buffer.append(UInt8(ascii: "-")) }
    buffer[start...].reverse()
  }

  /// In quotes where RFC 4180 asks for them; quotes inside are doubled.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let quote = UInt8(ascii: "\"")
    let isPlain = bytes.allSatisfy { byte in
      byte != quote && byte != UInt8(ascii: ",") && byte != 10 && byte != 13
    }
    guard !isPlain else { return buffer.append(contentsOf: bytes) }
    buffer.append(quote)
    for byte in bytes {
      if byte == quote { buffer.append(quote) }
      buffer.append(byte)
    }
    buffer.append(quote)
  }
}
