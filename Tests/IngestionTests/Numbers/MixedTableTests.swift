import Ingestion
import TestSupport
import Testing

@Suite("A file of numbers and texts")
struct MixedTableTests {
  private func read(
    _ text: String, id: String? = nil, columns: [String]? = nil, categories: [String] = []
  ) throws -> MixedTable {
    try MixedTable.read(
      TemporaryFile(text).path, id: id, columns: columns, categories: categories)
  }

  @Test("Numbers with gaps are numbers, everything else is a category, and empty is missing")
  func kinds() throws {
    let table = try read("id,a,b,c\nx,1,red,\ny,NA,,7\nz,2.5,NA,\n", id: "id")
    #expect(table.names == ["a", "b", "c"] && table.ids == ["x", "y", "z"])
    guard case .numbers(let numbers) = table.columns[0],
      case .texts(let codes, let values) = table.columns[1],
      case .numbers(let rare) = table.columns[2]
    else {
      Issue.record("\(table.columns)")
      return
    }
    #expect(numbers[0] == 1 && numbers[1].isNaN && numbers[2] == 2.5)
    // In a column of texts only the empty one is missing: NA may be North America.
    #expect(codes == [0, -1, 1] && values == ["red", "NA"])
    #expect(rare[0].isNaN && rare[1] == 7)
  }

  @Test("Numbers that are names are categories where that is said")
  func codes() throws {
    let text = "id,region,sum\nx,3,10\ny,1,20\nz,3,\n"
    let table = try read(text, id: "id", categories: ["region"])
    guard case .texts(let codes, let values) = table.columns[0],
      case .numbers = table.columns[1]
    else {
      Issue.record("\(table.columns)")
      return
    }
    #expect(codes == [0, 1, 0] && values == ["3", "1"])
    #expect(throws: NumberTableError.unknownColumns(["r"], known: ["id", "region", "sum"])) {
      try read(text, id: "id", categories: ["r"])
    }
  }

  @Test(
    "A column of nothing, or of too many texts, is passed over; where it was named, it is a fault")
  func useless() throws {
    let rows = (0..<10_002).map { "n\($0),,\($0 % 3)" }.joined(separator: "\n")
    let text = "name,empty,a\n" + rows + "\n"
    let table = try read(text)
    #expect(table.names == ["a"] && table.passedOver == ["name", "empty"])
    let error = #expect(throws: NumberTableError.self) { try read(text, columns: ["name", "a"]) }
    #expect(error?.message == "More than 10000 different texts in \"name\": that is no category.")
  }
}
