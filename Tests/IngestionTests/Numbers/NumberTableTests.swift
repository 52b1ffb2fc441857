import Ingestion
import TestSupport
import Testing

@Suite("A file of numbers")
struct NumberTableTests {
  private func read(
    _ text: String, id: String? = nil, columns: [String]? = nil, where condition: String? = nil
  ) throws -> NumberTable {
    try NumberTable.read(TemporaryFile(text).path, id: id, columns: columns, where: condition)
  }

  @Test("All columns of numbers are taken, and what else there is, is named")
  func all() throws {
    let table = try read("name,x,y,note\na,1,-2.5,\nb,3e2,\"4\",z\n", id: "name")
    #expect(table.names == ["x", "y"])
    #expect(table.values == [1, -2.5, 300, 4])
    #expect(table.ids == ["a", "b"])
    #expect(table.passedOver.map(\.column) == ["note"])
  }

  @Test("Without an id rows are numbered; the columns asked for come in their order")
  func chosen() throws {
    let table = try read("x;y\n1,5;2\n3;4,25\n", columns: ["y", "x"])
    #expect(table.ids == ["1", "2"])
    #expect(table.values == [2, 1.5, 4.25, 3])
  }

  @Test("A first column of row numbers is no feature, unless it is asked for or alone")
  func rowNames() throws {
    let text = "\"\",x\n1,4\n2,5\n3,9\n"
    let table = try read(text)
    #expect(table.names == ["x"])
    #expect(table.rowNames == "")
    #expect(try read(text, columns: ["x"]).rowNames == nil)
    #expect(try read("id,x\n1,4\n2,5\n3,9\n", columns: ["id", "x"]).names == ["id", "x"])
    #expect(try read("id\n1\n2\n3\n").names == ["id"])
    #expect(try read("x,id\n4,1\n5,2\n9,3\n").names == ["x", "id"])
  }

  @Test("What is no number in a column asked for is shown with its line, all at once")
  func faults() throws {
    #expect(
      throws: NumberTableError.faults(
        [
          .init(line: 2, column: "x", found: "lamp"), .init(line: 4, column: "y", found: ""),
        ], count: 2)
    ) { try read("x,y\nlamp,1\n2,3\n4,\n", columns: ["x", "y"]) }
  }

  @Test("A column of numbers with gaps is not passed over in silence")
  func gaps() throws {
    #expect(
      throws: NumberTableError.faults([.init(line: 3, column: "y", found: "NaN")], count: 1)
    ) { try read("x,y\n1,2\n2,NaN\n") }
  }

  @Test(
    "A number without end or beyond all others is a fault of its column",
    arguments: ["inf", "1e150"])
  func beyond(text: String) throws {
    let fault = NumberTableError.Fault(line: 3, column: "y", found: text)
    #expect(throws: NumberTableError.faults([fault], count: 1)) {
      try read("x,y\n1,2\n2,\(text)\n")
    }
    #expect(fault.expected == "a number up to 1e100")
  }

  @Test("Rows that are too long shift their values: none of the file is taken")
  func longRows() throws {
    let text = "sku,a,c\n1,1200,3\n2,3400,9\n3,1,234,5\n4,9000,9,x\n"
    let expected = NumberTableError.longRows(
      [.init(line: 4, fields: 4), .init(line: 5, fields: 4)], header: 3, count: 2)
    #expect(throws: expected) { try read(text) }
    #expect(throws: expected) { try read(text, columns: ["a"], where: "a > 2000") }
    #expect(throws: expected) {
      try MixedTable.read(TemporaryFile(text).path, id: nil, columns: nil, categories: [])
    }
    #expect(
      expected.message == "line 4: 4 fields; expected 3, as in the header\n"
        + "line 5: 4 fields; expected 3, as in the header")
    #expect(try read("x,y\n1,2,\n2,3,,\n").values == [1, 2, 2, 3])
  }

  @Test("Numbers that name rows are no feature beside texts either")
  func namesBesideTexts() {
    #expect {
      try read("sku,a\n1,lamp\n2,chair\n3,vase\n")
    } throws: { error in
      guard case NumberTableError.noNumbers? = error as? NumberTableError else { return false }
      return true
    }
  }

  @Test("Unknown columns, no numbers and no rows are said")
  func nothing() throws {
    #expect(throws: NumberTableError.unknownColumns(["z", "q"], known: ["x", "y"])) {
      try read("x,y\n1,2\n", id: "z", columns: ["q", "x"])
    }
    #expect(throws: NumberTableError.tooFewRows(found: 0, leftOut: 0)) { try read("x,y\n") }
    #expect {
      try read("x\nlamp\n")
    } throws: { error in
      guard case NumberTableError.noNumbers(["x"], _)? = error as? NumberTableError else {
        return false
      }
      return true
    }
    #expect(throws: NumberTableError.file(.missing(path: "/none.csv"))) {
      try NumberTable.read("/none.csv", id: nil, columns: nil)
    }
  }
}
