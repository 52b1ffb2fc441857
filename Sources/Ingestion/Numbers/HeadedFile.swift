import Tables

/// A delimited file whose first record names its columns, opened and looked at once; how it is
/// written is found out as for order lines.
struct HeadedFile {
  let path: String
  /// What columns are called: `column 3` where the header has no name.
  let names: [String]
  /// The names as they stand in the header.
  let header: CSVHeader
  let dialect: CSVDialect
  private let file: CSVFile
  private let places: [String: [Int]]

  /// So much of a name is shown.
  private static let longestName = 1_000

  init(_ path: String) throws(NumberTableError) {
    self.path = path
    do throws(CSVError) {
      file = try CSVFile(path: path)
      dialect = CSVDialect.detect(
        head: file.head, samples: file.samples(count: 8, length: 1 << 16))
      guard let first = CSVHeader.candidates(in: file.head, dialect: dialect).first else {
        throw .empty(path: path)
      }
      header = first
      try Self.check(first, file, dialect)
    } catch {
      throw .file(error)
    }
    names = header.names.enumerated().map { index, name in
      guard name.unicodeScalars.count > Self.longestName else {
        return name.isEmpty ? "column \(index + 1)" : name
      }
      return String(String.UnicodeScalarView(name.unicodeScalars.prefix(Self.longestName))) + "…"
    }
    places = Dictionary(grouping: names.indices) { [names] in names[$0] }
  }

  /// A header that takes up all that was looked at has no end there: a quote that never closes makes
  /// the whole file a header, and a line may be longer than what is looked at.
  private static func check(
    _ header: CSVHeader, _ file: CSVFile, _ dialect: CSVDialect
  ) throws(CSVError) {
    guard header.dataOffset >= file.head.count else { return }
    let isCut = file.head.count >= CSVFile.headLimit
    if !file.head.count(where: { $0 == dialect.quote }).isMultiple(of: 2) {
      throw .unclosedQuote(
        path: file.path, line: header.line, limit: isCut ? CSVFile.headLimit : nil)
    }
    if isCut, file.size != file.head.count, file.head.last != dialect.lineEnd.byte {
      throw .recordTooLong(path: file.path, line: header.line, limit: CSVFile.headLimit)
    }
  }

  /// The columns of that name: none, one, or several where the header repeats it.
  func columns(named name: String) -> [Int] { places[CSVHeader.trimmed(name)] ?? [] }

  /// Visits every record below the header, in order. O(bytes).
  func forEachRow(_ visit: (CSVRecordCursor) -> Void) throws(NumberTableError) {
    do throws(CSVError) {
      let reader = CSVBlockReader(file: file, dialect: dialect, from: header.dataOffset)
      let block = CSVBlock()
      var line = header.dataLine
      var bytesRead = header.dataOffset
      while try reader.next(block) {
        let bytes = UnsafeRawBufferPointer(start: block.base, count: block.recordsEnd)
        var cursor = CSVRecordCursor(bytes, dialect: dialect, line: line)
        while cursor.next() { visit(cursor) }
        line = cursor.line
        bytesRead += block.freshBytes.count
        switch block.fault {
        case .unclosedQuote(_, let limit):
          throw .unclosedQuote(path: path, line: line, limit: limit)
        case .recordTooLong(_, let limit):
          throw .recordTooLong(path: path, line: line, limit: limit)
        case nil: break
        }
      }
      try file.checkUnchanged(bytesRead: bytesRead)
    } catch {
      throw .file(error)
    }
  }

  /// Goes back to the first record, so that `forEachRow` can visit all of them again.
  func rewind() throws(NumberTableError) {
    do throws(CSVError) { try file.rewind() } catch { throw .file(error) }
  }

  /// Whether something stands behind the last column. Separators with nothing behind them, as
  /// spreadsheets write them, do no harm.
  func isTooLong(_ cursor: CSVRecordCursor) -> Bool {
    cursor.fields.count > names.count
      && (names.count..<cursor.fields.count).contains { !cursor.bytes(of: $0).isEmpty }
  }

  /// A field of a record; empty where the record is too short for it.
  func text(_ column: Int, of cursor: CSVRecordCursor) -> String {
    column < cursor.fields.count
      ? CSVText.string(cursor.bytes(of: column), dialect: dialect) : ""
  }

  /// How columns write their numbers, as far as the file's first records tell.
  func notations(of columns: [Int]) -> [NumberNotation] {
    var samples = [[String]](repeating: [], count: columns.count)
    var hasCommas = [Bool](repeating: false, count: columns.count)
    file.head.withUnsafeBytes { bytes in
      var cursor = CSVRecordCursor(bytes, dialect: dialect, position: header.dataOffset)
      var records = 0
      // The last record of the head may be cut.
      while records < Self.sampledRecords, cursor.next(), cursor.isTerminated {
        records += 1
        for (place, column) in columns.enumerated() where column < cursor.fields.count {
          let text = text(column, of: cursor)
          hasCommas[place] = hasCommas[place] || text.utf8.contains(UInt8(ascii: ","))
          samples[place].append(text)
        }
      }
    }
    // Without a comma, numbers are as programs write them.
    return zip(samples, hasCommas).map { samples, hasCommas in
      NumberNotation(decimal: hasCommas ? DecimalParser.detectSign(samples: samples).sign : nil)
    }
  }

  private static let sampledRecords = 1_000
}
