import Ingestion
import Tables
import TestSupport
import Testing

/// Tables as people and other programs write them, and as nobody should.
@Suite("A sloppy file of numbers")
struct SloppyTableTests {
  private func read(_ text: String, columns: [String]? = nil) throws -> NumberTable {
    try NumberTable.read(TemporaryFile(text).path, id: nil, columns: columns)
  }

  private func error(_ text: String, columns: [String]? = nil) throws -> NumberTableError? {
    let file = try TemporaryFile(text)
    do throws(NumberTableError) {
      _ = try NumberTable.read(file.path, id: nil, columns: columns)
      return nil
    } catch {
      return error
    }
  }

  @Test("A decimal comma anywhere in a column tells what its points are")
  func decimalComma() throws {
    let table = try read("preis;menge\n1.234;2,5\n2.000,1;3\n5;1,25\n")
    #expect(table.values == [1234, 2.5, 2000.1, 3, 5, 1.25])
    let english = try read("price;size\n\"1,234\";1\n\"2,000.5\";2\n")
    #expect(english.values == [1234, 1, 2000.5, 2])
    // Without a comma a point is one, as programs write it.
    #expect(try read("a\n1.234\n5.001\n").values == [1.234, 5.001])
  }

  @Test("All digits of a number are read, also in quotes and behind a comma")
  func precision() throws {
    let number = 0.12345678901234567
    #expect(try read("a\n\"\(number)\"\n2\n").values == [number, 2])
    #expect(try read("a;b\n0,12345678901234567;1\n2,5;2\n").values == [number, 1, 2.5, 2])
  }

  @Test("A number that can be read in two ways says so")
  func ambiguous() throws {
    let found = try error("a;b\n1,234;2\n2,000;4\n", columns: ["a"])
    #expect(
      found?.message.hasPrefix("line 2, a: \"1,234\"; expected 1.234 or 1234: nothing in") == true)
  }

  @Test("What a double's distances cannot hold is no number, and what is next to 0 is 0")
  func magnitudes() throws {
    #expect(try read("a,b\n1e308,1\n5,2\n").names == ["b"])
    #expect(try read("a,b\n1e-308,1\n5,2\n").values == [0, 1, 5, 2])
  }

  @Test("A quote that opens in the header and never closes is named, and so is an endless header")
  func header() throws {
    guard case .file(.unclosedQuote(_, let line, _)) = try error("a,\"b\n1,2\n3,4\n") else {
      Issue.record("no unclosed quote")
      return
    }
    #expect(line == 1)
    let long = String(repeating: "a,", count: 600_000) + "b\n1,2\n3,4\n"
    guard case .file(.recordTooLong) = try error(long) else {
      Issue.record("no record that is too long")
      return
    }
  }

  @Test("Columns without a name have one; a name that stands twice says nothing; many are refused")
  func names() throws {
    let text = "a,,a\n1,2,5\n3,5,6\n9,6,7\n"
    #expect(try read(text).names == ["a", "column 2", "a"])
    #expect(try read(text, columns: ["column 2"]).values == [2, 5, 6])
    #expect(try error(text, columns: ["a"]) == .ambiguousColumns(["a"]))
    let wide = (0..<1_001).map { "c\($0)" }.joined(separator: ",") + "\n"
    #expect(try error(wide + wide) == .tooManyColumns(1_001))
    #expect(try error(wide + "1,2\n3,4\n", columns: ["c0", "c1"]) == nil)
  }

  @Test("Columns that are not there: the nearest name, and of many others the first")
  func unknown() throws {
    let found = try error("price,size\n1,2\n3,4\n", columns: ["prize", "weight"])
    #expect(
      found?.message
        == "There is no column \"prize\". Did you mean \"price\"?\nThere is no column \"weight\".")
    #expect(found?.remedy == "Expected one of price, size.")
    let wide = (0..<50).map { "c\($0)" }.joined(separator: ",") + "\n1\n2\n"
    #expect(try error(wide, columns: ["weight"])?.remedy.hasSuffix("c19 and 30 more.") == true)
    let bomb = "e" + String(repeating: "\u{301}", count: 5_000)
    #expect((try error("\(bomb),b\n1,2\n3,4\n", columns: ["q"])?.remedy.utf8.count ?? 0) < 200)
  }
}
