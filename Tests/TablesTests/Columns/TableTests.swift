import Tables
import Testing

@Suite("A table")
struct TableTests {
  @Test("Columns are found by name; of two with one name, the first")
  func names() {
    let table = Table([
      ("id", .integer(Column([1, 2]))), ("id", .integer(Column([3, 4]))),
      ("share", .number(Column([0.5, 0.25]))),
    ])
    #expect(table.names == ["id", "id", "share"])
    #expect(table.rowCount == 2)
    guard case .integer(let column) = table["id"] else {
      Issue.record("no column of whole numbers")
      return
    }
    #expect(column[0] == 1)
    #expect(table["name"] == nil)
  }
}
