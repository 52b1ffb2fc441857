/// A file's header record: the names of its columns.
public struct CSVHeader: Sendable, Equatable {
  /// The names, with spaces and the byte-order mark taken off; empty where a column has none.
  public var names: [String]
  /// The physical line on which the header stands, counted from 1.
  public var line: Int
  /// The physical line on which the first record after it begins.
  public var dataLine: Int
  /// The offset in the file of the first byte after the header.
  public var dataOffset: Int

  /// In how many records from the top a header is looked for.
  public static let searchedRecords = 50

  /// A header.
  public init(names: [String], line: Int, dataLine: Int, dataOffset: Int) {
    self.names = names
    self.line = line
    self.dataLine = dataLine
    self.dataOffset = dataOffset
  }

  /// The first `searchedRecords` records that could be a header, in file order.
  public static func candidates(in head: [UInt8], dialect: CSVDialect) -> [CSVHeader] {
    head.withUnsafeBytes { bytes in
      let start = dialect.hasByteOrderMark ? CSVDialect.byteOrderMark.count : 0
      var cursor = CSVRecordCursor(bytes, dialect: dialect, position: start)
      var candidates: [CSVHeader] = []
      while candidates.count < searchedRecords, cursor.next() {
        let names = cursor.texts().map(trimmed)
        candidates.append(
          CSVHeader(
            names: names, line: cursor.recordLine, dataLine: cursor.line,
            dataOffset: cursor.position))
      }
      return candidates
    }
  }

  /// The columns of that name: none, one, or several where the header repeats it.
  public func columns(named name: String) -> [Int] {
    let wanted = Self.trimmed(name)
    return names.indices.filter { names[$0] == wanted }
  }

  /// A name without the spaces around it.
  public static func trimmed(_ text: String) -> String {
    let isSpace: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    let start = text.drop(while: isSpace)
    guard let end = start.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(start[...end])
  }
}
