import Query
import Testing

@Suite("Texts that a query compares with")
struct QueryTextsTests {
  @Test("Equality of a field, at any depth, each text once; no patterns, orders, other fields")
  func texts() throws {
    let query = try Query(
      "abc in (A, B) or not (abc != A and xyz = Q) or abc not in (C) or abc ~ x or abc < Z "
        + "or abc between D and E or abc is missing",
      schema: QuerySchema([("abc", .text), ("xyz", .text), ("size", .number)]))
    #expect(query.texts(comparedWith: "abc") == ["A", "B", "C"])
    #expect(query.texts(comparedWith: "xyz") == ["Q"])
    #expect(query.texts(comparedWith: "size").isEmpty)
  }
}
