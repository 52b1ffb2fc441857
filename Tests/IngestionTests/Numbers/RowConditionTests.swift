import Ingestion
import Query
import TestSupport
import Testing

@Suite("A condition on the rows of a file")
struct RowConditionTests {
  private static let text = """
    item,region,price,size
    A,north,1,
    B,south,2,3
    C,north,x,4
    D,,9,5
    E,south,7,6

    """

  private func read(
    _ condition: String, _ text: String = text, columns: [String]? = ["price"]
  ) throws -> NumberTable {
    try NumberTable.read(
      TemporaryFile(text).path, id: nil, columns: columns, where: condition)
  }

  @Test("Rows keep their numbers, and what is wrong in rows that are left out is no fault")
  func rows() throws {
    let table = try read("region = south or region is missing")
    #expect(table.ids == ["2", "4", "5"] && table.values == [2, 9, 7])
    #expect(table.selection?.leftOut == 2 && table.selection?.asTexts == [])
    #expect(try read("size is not missing and item != C").ids == ["2", "4", "5"])
    #expect(throws: NumberTableError.self) { try read("region = north") }
  }

  @Test("A column of numbers is compared by value, one with a text in it as text, and that is said")
  func kinds() throws {
    #expect(try read("size > 4.5").ids == ["4", "5"])
    #expect(try read("size between 3 and 5 and item != C").ids == ["2", "4"])
    let texts = try read("price != x")
    #expect(texts.ids == ["1", "2", "4", "5"])
    #expect(
      texts.selection?.asTexts == [NumberTableError.Fault(line: 4, column: "price", found: "x")])
  }

  @Test("Texts and numbers beside one another, for Gower's distance")
  func mixed() throws {
    let table = try MixedTable.read(
      TemporaryFile(Self.text).path, id: "item", columns: nil, where: "item in (A, B, E)")
    #expect(table.ids == ["A", "B", "E"] && table.selection?.leftOut == 2)
    #expect(table.names == ["region", "price", "size"])
  }

  @Test("Unknown columns and too few rows are refused as wrong usage, in words")
  func refused() throws {
    func error(_ condition: String, _ text: String = Self.text) throws -> NumberTableError? {
      let file = try TemporaryFile(text)
      do throws(NumberTableError) {
        _ = try NumberTable.read(file.path, id: nil, columns: ["price"], where: condition)
        return nil
      } catch {
        return error
      }
    }
    let unknown = try error("regin = north")
    #expect(unknown?.isUsage == true)
    #expect(unknown?.message.contains("Did you mean 'region'?") == true)
    let few = try error("item = A")
    #expect(few == .tooFewRows(found: 1, leftOut: 4) && few?.isUsage == true)
    #expect(few?.message == "The condition holds for 1 of 5 rows.")
    #expect(
      try error("a = 1", "a,a,price\n1,2,3\n1,2,3\n") == .ambiguousColumns(["a"]))
    #expect(throws: Never.self) { try read("price > 1", "a,a,price\n1,2,3\n1,2,3\n") }
  }
}
