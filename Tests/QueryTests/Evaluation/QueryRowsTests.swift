import Query
import Tables
import Testing

@Suite("Rows of a query") struct QueryRowsTests {
  private let table = Table([
    ("id", .text(TextColumn(["b", "a", nil, "é", "", "ab"]))),
    (
      "abc",
      .category(
        CategoryColumn(
          codes: Column(
            [0, 1, 2, 9, -1, 0], validity: Validity([true, true, true, true, true, false])),
          values: ["A", "B", "C"]))
    ),
    (
      "cv",
      .number(
        Column(
          [0.5, 1, .nan, -0.0, .infinity, 2],
          validity: Validity([true, true, true, true, true, false])))
    ),
    ("lines", .integer(Column([1, 2, 3, 4, 5, Int64.max]))),
    ("day", .date(Column([0, 1, -1, 15_308, Int32.max, Int32.min]))),
    (
      "active",
      .boolean(
        Column(
          [0, 1, 2, 0, 1, 1],
          validity: Validity([true, true, true, true, true, false])))
    ),
    ("list", .numberList(ListColumn(width: 1, values: Column([1, 2, 3, 4, 5, 6])))),
  ])

  @Test(
    "are those that the condition says, by column and one by one",
    arguments: [
      ("id = a", [1]), ("id != a", [0, 3, 4, 5]), ("id < b", [1, 4, 5]), ("id <= b", [0, 1, 4, 5]),
      ("id > ab", [0, 3]), ("id >= ab", [0, 3, 5]), ("id between a and b", [0, 1, 5]),
      ("id in (a, é, zz)", [1, 3]), ("id not in (a, é)", [0, 4, 5]),
      ("not id in (a, é)", [0, 2, 4, 5]),
      ("id = ''", [4]), ("id is missing", [2]), ("id is not missing", [0, 1, 3, 4, 5]),
      ("id ~ a", [1, 5]), ("id !~ a", [0, 3, 4]), ("not id ~ a", [0, 2, 3, 4]), ("id ~ É", [Int]()),
      ("id ~ 'a|é'", [1, 3, 5]), ("id ~ '^$'", [4]),
      ("abc = A", [0]), ("abc != A", [1, 2]), ("abc in (B, C)", [1, 2]), ("abc ~ '[ab]'", [0, 1]),
      ("abc is missing", [3, 4, 5]), ("abc is not missing", [0, 1, 2]),
      ("not abc = A", [1, 2, 3, 4, 5]),
      ("cv > 0.5", [1, 4]), ("cv >= 0.5", [0, 1, 4]), ("cv < 0.5", [3]), ("cv <= 0.5", [0, 3]),
      ("cv = 0", [3]), ("cv = -0", [3]), ("cv != 0", [0, 1, 4]), ("cv < 0", [Int]()),
      ("cv between 0 and 1", [0, 1, 3]), ("cv between 1 and 0", [Int]()),
      ("cv in (1, 0.5, 7)", [0, 1]), ("cv not in (1, 0.5)", [3, 4]),
      ("cv is missing", [2, 5]), ("cv is not missing", [0, 1, 3, 4]),
      ("not cv > 0.5", [0, 2, 3, 5]),
      ("lines >= 4", [3, 4, 5]), ("lines > 1.5", [1, 2, 3, 4, 5]), ("lines in (1, 5)", [0, 4]),
      ("lines is missing", [Int]()), ("lines is not missing", [0, 1, 2, 3, 4, 5]),
      ("day = 1970-01-02", [1]), ("day < 1970-01-01", [2, 5]), ("day >= 2011-11-30", [3, 4]),
      ("day between 1970-01-01 and 2011-11-30", [0, 1, 3]),
      ("day in (1970-01-01, 2011-11-30)", [0, 3]),
      ("active = true", [1, 2, 4]), ("active = false", [0, 3]), ("active != true", [0, 3]),
      ("active in (true, false)", [0, 1, 2, 3, 4]), ("active is missing", [5]),
      ("not active = true", [0, 3, 5]),
    ])
  func conditions(_ text: String, _ expected: [Int]) throws {
    let query = try Query(text, schema: QuerySchema(table: table))
    let expected = expected.map { UInt32($0) }
    #expect(query.rows(of: table) == expected)
    // A code beyond the list of values is no text; asked one by one it has none to show.
    if query.fields != ["abc"] { #expect(query.rowsOneByOne(of: table) == expected) }
    #expect(query.rows(of: table, among: [5, 4, 3, 2, 1, 0, 77]) == expected.reversed())
  }

  @Test("of a table without the field have no value there")
  func otherTable() throws {
    let query = try Query("cv > 1 or not abc = A", schema: itemSchema)
    let other = Table([
      ("id", .text(TextColumn(["x", "y"]))), ("cv", .text(TextColumn(["2", "3"]))),
    ])
    #expect(query.rows(of: other) == [0, 1])
    #expect(try Query("cv is missing", schema: itemSchema).rows(of: other) == [0, 1])
    #expect(try Query("cv > 1", schema: itemSchema).rows(of: Table([])) == [])
  }

  @Test("leave lists out of the schema")
  func lists() {
    #expect(QuerySchema(table: table).names == ["id", "abc", "cv", "lines", "day", "active"])
  }

  @Test("stop when cancelled, and ask now and then")
  func cancellation() throws {
    let count = 50_000
    let table = Table([("cv", .number(Column((0..<count).map { Double($0 % 10) })))])
    let query = try Query("cv > 4", schema: QuerySchema(table: table))
    var asked = 0
    let whole = query.rows(of: table) {
      asked += 1
      return false
    }
    #expect(whole?.count == count / 2)
    #expect((3...50).contains(asked))
    asked = 0
    let part = query.rows(of: table) {
      asked += 1
      return asked > 2
    }
    #expect(part == nil && asked == 3)
    #expect(query.rows(of: table, among: whole ?? [], isCancelled: { true }) == nil)
    #expect(query.rows(of: table, among: whole ?? []) == whole)
  }
}
