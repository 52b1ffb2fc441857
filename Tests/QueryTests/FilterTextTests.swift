import Query
import Tables
import Testing

@Suite("The filter line") struct FilterTextTests {
  private func kind(_ text: String) -> String {
    switch FilterText.interpret(text, schema: itemSchema, textFields: ["id", "name"]) {
    case .all: "all"
    case .plain: "plain"
    case .query: "query"
    case .incomplete(let error): error.isIncomplete ? "unfinished" : "faulty"
    }
  }

  @Test(
    "knows words from queries",
    arguments: [
      ("", "all"), ("  \t", "all"),
      ("lamp", "plain"), ("red lamp", "plain"), ("cv", "plain"), ("not", "plain"),
      ("not red", "plain"), ("(red", "plain"), ("'red lamp", "plain"), ("lamp in red", "plain"),
      ("cv of lamps", "plain"), ("85123A", "plain"), ("and", "plain"), ("lamp)", "plain"),
      ("cv >", "unfinished"), ("cv > 1.2 and", "unfinished"), ("(cv > 1.2", "unfinished"),
      ("not cv >", "unfinished"), ("not (name ~", "unfinished"), ("name ~ 'red", "unfinished"),
      ("cv !", "unfinished"), ("abc in (", "unfinished"), ("cv is", "unfinished"),
      ("cv > 1 an", "unfinished"), ("cv > 1 and nam", "unfinished"),
      ("cv > high", "faulty"), ("revenu > 5", "faulty"), ("cv between lamps", "faulty"),
      ("cv > 1 and lamp", "faulty"),
      ("cv > 1.2", "query"), ("cv > 1.2 and name ~ lamp", "query"), ("abc in (A)", "query"),
      ("cv is missing", "query"), ("NOT cv > 1", "query"),
    ])
  func interprets(_ text: String, _ expected: String) {
    #expect(kind(text) == expected)
  }

  @Test("finds rows in each of its meanings")
  func rows() {
    let table = Table([
      ("id", .text(TextColumn(["a", "b", "c"]))),
      ("name", .text(TextColumn(["red lamp", "blue lamp", "red box"]))),
      ("cv", .number(Column([0.5, 1.5, 2.5]))),
    ])
    let schema = QuerySchema(table: table)
    func rows(_ text: String) -> [UInt32]? {
      FilterText.interpret(text, schema: schema).rows(of: table)
    }
    #expect(rows("") == [0, 1, 2])
    #expect(rows("red") == [0, 2])
    #expect(rows("cv > 1 and name ~ lamp") == [1])
    #expect(rows("cv > ") == nil)
    #expect(
      FilterText.interpret("cv > 1", schema: schema).rows(of: table, isCancelled: { true }) == nil)
  }
}
