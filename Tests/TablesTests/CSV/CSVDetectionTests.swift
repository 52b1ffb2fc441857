import Foundation
import TestSupport
import Testing

@testable import Tables

@Suite struct CSVDetectionTests {
  static let dialects: [(text: String, delimiter: Character, lineEnd: CSVDialect.LineEnd)] = [
    ("a,b,c\n1,2,3\n", ",", .lf),
    ("a;b;c\r\n1,5;2,5;3\r\n1,5;2,5;4\r\n", ";", .crlf),
    ("a\tb\r1\t2, 3\r", "\t", .cr),
    ("a|b\n1|2;3\n", "|", .lf),
    ("name;x;y\na;1,5;2,5\nb;1,5;2,5\n", ";", .lf),
    ("name,note\nx,\"a;b;c;d\"\ny,\"e;f;g;h\"\n", ",", .lf),
    ("a,b\n\"1\r2\",3\n", ",", .lf),
    ("\"x\ry\";b\r1;2\r", ";", .cr),
    ("1,2,3\n\nid;city;note\n1;Ulm;a\n2;Bonn;b\n3;Kiel;c\n", ";", .lf),
    ("single\n1\n2\n", ",", .lf),
    ("", ",", .lf),
  ]

  @Test(arguments: dialects.indices)
  func detects(_ number: Int) {
    let (text, delimiter, lineEnd) = Self.dialects[number]
    let dialect = CSVDialect.detect(head: Array(text.utf8))
    #expect(Character(Unicode.Scalar(dialect.delimiter)) == delimiter)
    #expect(dialect.lineEnd == lineEnd)
    #expect(dialect.encoding == .utf8)
  }

  @Test("Latin-1 only where nothing is UTF-8: stray bytes do not turn a file")
  func encodings() {
    func encoding(_ bytes: [UInt8]) -> CSVDialect.Encoding {
      CSVDialect.detect(head: bytes).encoding
    }
    #expect(encoding(Array("a,b\n".utf8)) == .utf8)
    #expect(encoding(Array("é,b\n".utf8)) == .utf8)
    #expect(encoding([0x61, 0xE9, 0x2C, 0x62, 0x0A]) == .latin1)
    #expect(encoding(Array("é,b\n".utf8) + [0x61, 0xE9, 0x2C, 0x62, 0x0A]) == .utf8)
    #expect(encoding(CSVDialect.byteOrderMark + [0xE9, 0x2C, 0x0A]) == .utf8)
    let head = [UInt8](repeating: 0x61, count: 5_000)
    #expect(CSVDialect.detect(head: head, samples: [head + [0xE9] + head]).encoding == .latin1)
    let cut = Array(String(repeating: "é", count: 4_000).utf8)
    #expect(CSVDialect.detect(head: head, samples: [Array(cut[1...4_999])]).encoding == .utf8)
  }

  @Test("Text is decoded, and what is no UTF-8 becomes a replacement character")
  func texts() {
    func text(_ bytes: [UInt8], _ encoding: CSVDialect.Encoding) -> String {
      bytes.withUnsafeBytes { CSVText.string($0, dialect: CSVDialect(encoding: encoding)) }
    }
    #expect(text(Array("\"a\"\"b\"c".utf8), .utf8) == "a\"bc")
    #expect(text([0x4D, 0xFC, 0x6E], .latin1) == "Mün")
    #expect(text([0x80, 0x93, 0x81], .latin1) == "€“\u{FFFD}")
    #expect(text([0x61, 0xFF, 0x62], .utf8) == "a\u{FFFD}b")
    #expect(text([0xED, 0xA0, 0x80], .utf8).contains("\u{FFFD}"))
  }

  @Test("UTF-8 is checked as String does it, on all two-byte texts and random ones")
  func wellFormed() {
    func agrees(_ bytes: [UInt8]) -> Bool {
      let isValid = bytes.withUnsafeBufferPointer { CSVText.isUTF8($0) }
      return isValid == (String(validating: bytes, as: UTF8.self) != nil)
    }
    for code in 0..<65_536 where !agrees([UInt8(code >> 8), UInt8(code & 0xFF)]) {
      Issue.record("\(code)")
    }
    var random = SeededGenerator(seed: 5)
    let edges: [UInt8] =
      [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0]
      + [0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF]
    for _ in 0..<4_000 {
      let bytes = (0..<5).map { _ in edges[Int.random(in: 0..<edges.count, using: &random)] }
      #expect(agrees(bytes))
    }
  }

  @Test("The preview finds the header below rows of junk and keeps all candidates")
  func preview() throws {
    let file = try TemporaryFile(
      "\u{FEFF}1,2,3\r\n,,\r\n Order , Item,Note\r\nA,\"x\r\ny\",1\r\nB,z,2\r\n")
    let preview = try CSVPreview.read(file.path)
    #expect(preview.dialect.hasByteOrderMark)
    #expect(preview.dialect.lineEnd == .crlf)
    #expect(preview.header.names == ["Order", "Item", "Note"])
    #expect(preview.header.line == 3)
    #expect(preview.header.dataLine == 4)
    #expect(preview.rows == [["A", "x\r\ny", "1"], ["B", "z", "2"]])
    #expect(preview.headerCandidates.count == 5)
    #expect(preview.headerCandidates[0].names == ["1", "2", "3"])
  }

  @Test("A preview reads no more rows than asked for")
  func limit() throws {
    let file = try TemporaryFile("a,b\n" + String(repeating: "1,2\n", count: 500))
    #expect(try CSVPreview.read(file.path, rows: 7).rows.count == 7)
  }

  static let unreadable: [(bytes: [UInt8], name: String)] = [
    ([0x1F, 0x8B, 8, 0], "gzip"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
    ([0x50, 0x4B, 3, 4], "zip"), (Array("PAR1....".utf8), "Parquet"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"), (Array("SQLite format 3\0".utf8), "SQLite"),
  ]

  @Test("Other formats are named, with what to do", arguments: unreadable.indices)
  func otherFormats(_ number: Int) throws {
    let file = try TemporaryFile(Self.unreadable[number].bytes)
    do throws(CSVError) {
      _ = try CSVPreview.read(file.path)
      Issue.record("it was read")
    } catch {
      #expect(error.message.contains(Self.unreadable[number].name))
      #expect(!error.remedy.isEmpty)
    }
  }

  @Test("Files that are no text, empty, missing, or folders say so")
  func refusals() throws {
    func error(_ bytes: [UInt8]) throws -> CSVError? {
      let file = try TemporaryFile(bytes)
      do throws(CSVError) { _ = try CSVFile(path: file.path) } catch { return error.withoutPath }
      return nil
    }
    #expect(try error([]) == .empty(path: ""))
    #expect(try error(CSVDialect.byteOrderMark + [0x0A, 0x0D]) == .empty(path: ""))
    #expect(try error([0xFF, 0xFE, 0x61, 0]) == .wideCharacters(path: ""))
    #expect(try error(Array("a,b\n1,2\n".utf8).flatMap { [$0, 0] }) == .wideCharacters(path: ""))
    #expect(try error(Array("a,b\n1,\0\n".utf8)) == .zeroByte(path: "", line: 2))
    #expect(throws: CSVError.missing(path: "/nowhere/x.csv")) {
      try CSVFile(path: "/nowhere/x.csv")
    }
    #expect(throws: CSVError.directory(path: "/tmp")) { try CSVFile(path: "/tmp") }
  }

  @Test("A file that grows, shrinks or is replaced while it is read is found out")
  func changes() throws {
    let file = try TemporaryFile("a,b\n1,2\n")
    let opened = try CSVFile(path: file.path)
    try opened.checkUnchanged(bytesRead: 8)
    #expect(throws: CSVError.changed(path: file.path)) {
      try opened.checkUnchanged(bytesRead: 7)
    }
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file.path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("3,4\n".utf8))
    try handle.close()
    #expect(throws: CSVError.changed(path: file.path)) {
      try opened.checkUnchanged(bytesRead: 8)
    }
  }
}

extension CSVError {
  fileprivate var withoutPath: CSVError {
    switch self {
    case .empty: .empty(path: "")
    case .wideCharacters: .wideCharacters(path: "")
    case .zeroByte(_, let line): .zeroByte(path: "", line: line)
    default: self
    }
  }
}
