import Query
import Testing

@Suite("The grammar") struct QueryGrammarTests {
  /// What is written, and its agreed spelling.
  static let accepted: [(String, String)] = [
    ("abc = A", "abc = A"),
    ("abc=A", "abc = A"),
    ("abc = 'A'", "abc = A"),
    ("abc = \"A\"", "abc = A"),
    ("  abc\t=\n'red lamp' ", "abc = 'red lamp'"),
    ("abc = A and cv > 1.2 and name ~ 'LAMP'", "abc = A and cv > 1.2 and name ~ LAMP"),
    ("cv>-1", "cv > -1"),
    ("cv >= +1.50", "cv >= 1.5"),
    ("cv < 1e3", "cv < 1000"),
    ("cv = .5", "cv = 0.5"),
    ("cv = '1.5'", "cv = 1.5"),
    ("cv != 0", "cv != 0"),
    ("quantity <= 9007199254740992", "quantity <= 9007199254740992"),
    ("revenue > 1e300", "revenue > 1e+300"),
    ("first_sale >= 2011-11-30", "first_sale >= 2011-11-30"),
    ("first_sale = 2000-02-29", "first_sale = 2000-02-29"),
    (
      "first_sale between 0001-01-01 and 9999-12-31", "first_sale between 0001-01-01 and 9999-12-31"
    ),
    ("active = TRUE", "active = true"),
    ("active in (true, false)", "active in (true, false)"),
    ("abc in (A,B)", "abc in (A, B)"),
    ("abc NOT IN ( A , 'B C' )", "abc not in (A, 'B C')"),
    ("not abc in (A)", "not abc in (A)"),
    ("cv between 1 and 2 and abc = A", "cv between 1 and 2 and abc = A"),
    ("name between a and b", "name between a and b"),
    ("cv is missing", "cv is missing"),
    ("cv Is Not Missing", "cv is not missing"),
    ("not cv > 1 and abc = A", "not cv > 1 and abc = A"),
    ("not (cv > 1 and abc = A)", "not (cv > 1 and abc = A)"),
    ("not not cv > 1", "not not cv > 1"),
    ("abc = A or abc = B and cv > 1", "abc = A or abc = B and cv > 1"),
    ("(abc = A or abc = B) and cv > 1", "(abc = A or abc = B) and cv > 1"),
    ("((abc = A))", "abc = A"),
    ("(abc = A and abc = B) and (cv > 1)", "abc = A and abc = B and cv > 1"),
    ("abc = A or (abc = B or cv > 1)", "abc = A or abc = B or cv > 1"),
    ("name ~ lamp", "name ~ lamp"),
    ("name !~ ^[CA]", "name !~ ^[CA]"),
    ("name ~ '^(red|blue) lamp$'", "name ~ '^(red|blue) lamp$'"),
    ("name = children's", "name = 'children''s'"),
    ("name = 'children''s'", "name = 'children''s'"),
    ("name = \"5\"\" pipe\"", "name = '5\" pipe'"),
    ("name = ''", "name = ''"),
    ("name = wow!", "name = 'wow!'"),
    ("name = 'and'", "name = 'and'"),
    ("name = Überraschung", "name = Überraschung"),
    ("'abc class' = A", "'abc class' = A"),
    ("\"in\" = A", "'in' = A"),
    ("id = 85123A", "id = 85123A"),
    ("id = 2011-11-30", "id = 2011-11-30"),
    ("id > -5", "id > -5"),
  ]

  @Test("is read as documented and has one spelling", arguments: accepted)
  func accepts(_ text: String, _ canonical: String) throws {
    let query = try Query(text, schema: itemSchema)
    #expect(query.description == canonical)
    #expect(query.text == text)
    let again = try Query(canonical, schema: itemSchema)
    #expect(again == query)
    #expect(again.description == canonical)
  }

  @Test("names each field once, in the order of use")
  func fields() throws {
    let query = try Query("cv > 1 and (abc = A or cv < 2) and active = true", schema: itemSchema)
    #expect(query.fields == ["cv", "abc", "active"])
    #expect(query.kinds == [.number, .text, .boolean])
  }

  @Test("quotes values that need it, and only these")
  func quoting() throws {
    for value in [
      "A", "85123A", "", "red lamp", "it's", "a\"b", "a=b", "and", "NOT", "missing", "a,b", "(",
      "~", "!", "\t", "\u{1B}[0m", "\u{0}", "é", "日本", "^[CA]", "a''b", "'", "-1", "2011-11-30",
    ] {
      let query = try Query("name = \(Query.quote(value))", schema: itemSchema)
      #expect(
        query == (try Query("name = '\(value.replacing("'", with: "''"))'", schema: itemSchema)))
    }
    #expect(Query.quote("A") == "A")
    #expect(Query.quote("and") == "'and'")
    #expect(Query.quote("it's") == "'it''s'")
  }

  @Test("takes nesting and length up to the bounds, and refuses more in words")
  func bounds() throws {
    let deep =
      String(repeating: "(", count: Query.deepestNesting) + "cv > 1"
      + String(repeating: ")", count: Query.deepestNesting)
    #expect(try Query(deep, schema: itemSchema).description == "cv > 1")
    for opening in ["(", "not ", "not ("] {
      let hostile = String(repeating: opening, count: 65_000 / opening.utf8.count)
      let error = #expect(throws: QueryError.self) { try Query(hostile, schema: itemSchema) }
      #expect(error?.message == "Parentheses and 'not' may nest 200 deep; this goes deeper.")
    }
    let long = "name = '" + String(repeating: "x", count: 70_000) + "'"
    let error = #expect(throws: QueryError.self) { try Query(long, schema: itemSchema) }
    #expect(error?.message == "A query may have 65536 bytes; this one has 70009.")
  }

  @Test("takes a long list and a long chain")
  func longQueries() throws {
    let list = "id in (" + (0..<9_000).map { "x\($0)" }.joined(separator: ",") + ")"
    #expect(try Query(list, schema: itemSchema).fields == ["id"])
    let chain = (0..<5_000).map { "cv > \($0)" }.joined(separator: " or ")
    #expect(try Query(chain, schema: itemSchema).fields == ["cv"])
  }
}
