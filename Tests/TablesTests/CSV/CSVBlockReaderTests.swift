import TestSupport
import Testing

@testable import Tables

@Suite struct CSVBlockReaderTests {
  /// Texts after RFC 4180, section 2, and what real extracts do beyond it.
  static let texts: [(name: String, text: String)] = [
    ("lines with and without an end", "aaa,bbb,ccc\nzzz,yyy,xxx"),
    ("last line ended", "aaa,bbb,ccc\nzzz,yyy,xxx\n"),
    ("quoted fields", "\"aaa\",\"bbb\",\"ccc\"\nzzz,yyy,xxx"),
    ("quoted line break", "\"aaa\",\"b\nbb\",\"ccc\"\nzzz,yyy,xxx"),
    ("doubled quotes", "\"aaa\",\"b\"\"bb\",\"ccc\"\n\"\"\"\",\"\",\"\"\"\"\"\"\n"),
    ("quote in an unquoted field", "5\" pipe,a\"b\"c,\"x\"\n1,2,3\n"),
    ("text behind a closing quote", "\"a\"bc,\"d\"\"e\"f\"g\",h\n"),
    ("quote behind a space", "a, \"b,c\",d\ne\n"),
    ("empty fields", ",,\n,\n,a,\n"),
    ("blank lines", "\n\na,b\n\n\nc,d\n\n"),
    ("quoted delimiters and breaks", "\"a,b\n,\n\"\"\n\",\"\n\n\"\n\"x\",\",\"\n"),
    ("one field", "a"),
    ("an empty quoted field", "\"\"\n\"\"\n"),
    ("CRLF", "a,b\r\n\"c\r\nd\",e\r\n\r\nf,\"g\"\r\n"),
    ("CR inside", "a\rb,c\r\n\r,x\r\r\n\r\n"),
    ("umlauts", "Größe,\"Mün\nchen\",€\nß,é,漢字\n"),
  ]

  @Test(
    "Every block size, with one thread and three, gives the records of the plain parser",
    arguments: texts.indices)
  func everySplit(_ number: Int) async throws {
    let bytes = Array(Self.texts[number].text.utf8)
    let file = try TemporaryFile(bytes)
    let expected = NaiveCSV().parse(bytes)
    #expect(expected.openQuote == nil)
    for size in 1...bytes.count + 1 {
      for threads in [1, 3] {
        let read = try await readBlocks(
          file, dialect: CSVDialect(), blockSize: size, threads: threads)
        #expect(read.records == expected.records, "block size \(size), \(threads) threads")
        #expect(read.bytes == bytes)
        #expect(read.fault == nil)
      }
    }
  }

  @Test("CR alone ends records, with every block size")
  func carriageReturns() async throws {
    let bytes = Array("a,b\r\"c\rd\",e\r\r\nf,g\r\n\"h\",\"i\n\"\rj".utf8)
    let file = try TemporaryFile(bytes)
    let expected = NaiveCSV(lineEnd: .cr).parse(bytes)
    for size in 1...bytes.count {
      let read = try await readBlocks(
        file, dialect: CSVDialect(lineEnd: .cr), blockSize: size, threads: 2)
      #expect(read.records == expected.records, "block size \(size)")
    }
  }

  @Test("All texts of six characters over quote, delimiter, line end and letter")
  func allSmallTexts() throws {
    let alphabet: [UInt8] = [0x22, 0x2C, 0x0A, 0x61]
    let dialect = CSVDialect()
    for code in 0..<(1 << 12) {
      let bytes = (0..<6).map { alphabet[code >> (2 * $0) & 3] }
      let expected = NaiveCSV().parse(bytes)
      (bytes + [UInt8](repeating: 0, count: 64)).withUnsafeBytes { buffer in
        let base = buffer.baseAddress ?? UnsafeRawPointer(bitPattern: 64)
        guard let base else { return }
        let boundary = CSVRecordBoundary(base, from: 0, count: 6, dialect: dialect)
        #expect((boundary.openQuote != nil) == (expected.openQuote != nil))
        var cursor = CSVRecordCursor(
          UnsafeRawBufferPointer(rebasing: buffer[..<6]), dialect: dialect)
        var records: [NaiveCSV.Record] = []
        while cursor.next() {
          records.append(
            .init(
              line: cursor.recordLine,
              fields: cursor.fields.indices.map { field in
                var bytes: [UInt8] = []
                CSVText.appendUnquoted(cursor.bytes(of: field), quote: 0x22, to: &bytes)
                return bytes
              }))
        }
        if expected.openQuote == nil {
          #expect(records == expected.records)
        }
      }
    }
  }

  @Test(
    "Random bytes of the alphabet that matters give the plain parser's records",
    arguments: [CSVDialect.LineEnd.lf, .cr])
  func randomBytes(_ lineEnd: CSVDialect.LineEnd) async throws {
    var random = SeededGenerator(seed: 20_240_131)
    let alphabet = Array("\"\"\",,\n\r\raab é".utf8)
    for _ in 0..<60 {
      let bytes =
        [0x61]
        + (0..<Int.random(in: 0...300, using: &random)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        }
      let file = try TemporaryFile(bytes)
      let expected = NaiveCSV(lineEnd: lineEnd).parse(bytes)
      let read = try await readBlocks(
        file, dialect: CSVDialect(lineEnd: lineEnd),
        blockSize: Int.random(in: 1...150, using: &random), threads: 3)
      #expect(read.records == expected.records)
      #expect((read.fault != nil) == (expected.openQuote != nil))
      #expect(read.bytes == bytes)
    }
  }

  @Test("What is written with quotes is read back")
  func roundTrip() async throws {
    var random = SeededGenerator(seed: 7)
    let pieces = ["a", "\"", ",", "\n", "\r\n", "é", " ", "漢", ";", "x\"y"]
    for _ in 0..<60 {
      let rows = (0..<Int.random(in: 1...20, using: &random)).map { _ in
        (0..<Int.random(in: 2...6, using: &random)).map { _ in
          (0..<Int.random(in: 0...4, using: &random)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &random)]
          }.joined()
        }
      }
      let text = rows.map { row in
        row.map {
          "\""
            + $0.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
        }.joined(separator: ",")
      }.joined(separator: "\r\n")
      let read = try await readBlocks(
        try TemporaryFile(text), dialect: CSVDialect(lineEnd: .crlf),
        blockSize: Int.random(in: 1...64, using: &random), threads: 2)
      #expect(
        read.records.map { $0.fields.map { String(decoding: $0, as: UTF8.self) } } == rows)
    }
  }

  @Test("A quote that is never closed is a fault at its place, in bounded memory")
  func unclosedQuote() async throws {
    let text = "a,b\nc,d\ne,\"f\n" + String(repeating: "g,h\n", count: 20_000)
    let file = try TemporaryFile(text)
    let whole = try await readBlocks(file, dialect: CSVDialect(), blockSize: 64, threads: 1)
    #expect(whole.records.count == 2)
    #expect(whole.fault == .unclosedQuote(offset: 2, limit: nil))
    let limited = try await readBlocks(
      file, dialect: CSVDialect(), blockSize: 64, threads: 2, maximumRecord: 1_000)
    #expect(limited.records.count == 2)
    #expect(limited.fault == .unclosedQuote(offset: 2, limit: 1_000))
  }

  @Test("A record without end is a fault too")
  func longRecord() async throws {
    let file = try TemporaryFile("a,b\n" + String(repeating: "x", count: 5_000))
    let read = try await readBlocks(
      file, dialect: CSVDialect(), blockSize: 100, threads: 1, maximumRecord: 1_000)
    #expect(read.fault == .recordTooLong(offset: 0, limit: 1_000))
  }

  @Test("Records of nothing but delimiters are indexed whatever their number")
  func manySeparators() async throws {
    let record = String(repeating: ",", count: 5_000)
    let read = try await readBlocks(
      try TemporaryFile("\(record)\n\(record)\n"), dialect: CSVDialect(), blockSize: 700,
      threads: 2)
    #expect(read.records.map(\.fields.count) == [5_001, 5_001])
  }

  @Test("The bits of the wide comparison are those of plain integers")
  func masks() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let bytes = (0..<64).map { _ in
        [0x00, 0x01, 0x22, 0x2C, 0x2D, 0x7F, 0x80, 0xA2, 0xAC, 0xFF][
          Int.random(in: 0..<10, using: &random)] as UInt8
      }
      for byte: UInt8 in [0x22, 0x2C, 0x00, 0x80, 0xFF] {
        let expected = bytes.enumerated().reduce(UInt64(0)) {
          $1.element == byte ? $0 | 1 << UInt64($1.offset) : $0
        }
        bytes.withUnsafeBytes { buffer in
          guard let base = buffer.baseAddress else { return }
          #expect(ByteMask(byte).bits(base) == expected)
          #expect(PortableByteMask(byte).bits(base) == expected)
        }
      }
    }
  }
}
