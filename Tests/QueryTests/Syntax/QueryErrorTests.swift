import Query
import Testing

@Suite("Faults of a query") struct QueryErrorTests {
  private func rendered(_ text: String) -> String {
    do throws(QueryError) {
      return "no fault: \(try Query(text, schema: Self.schema))"
    } catch {
      return error.rendered(in: text)
    }
  }

  private static let schema = QuerySchema([
    ("revenue", .number), ("cv", .number), ("abc", .text), ("name", .text),
    ("first_sale", .date), ("active", .boolean),
  ])

  @Test("show the place, the reason and what could stand there", arguments: goldenTexts)
  func golden(_ text: String, _ expected: String) {
    #expect(rendered(text) == expected)
  }

  static let goldenTexts: [(String, String)] = [
    (
      "revenu > 5",
      """
      revenu > 5
      ^^^^^^
      Unknown field 'revenu'. Did you mean 'revenue'?
      Possible here: revenue, cv, abc, name, first_sale, active
      """
    ),
    (
      "abc = A and CV > 1",
      """
      abc = A and CV > 1
                  ^^
      Unknown field 'CV'. Did you mean 'cv'?
      Possible here: revenue, cv, abc, name, first_sale, active
      """
    ),
    (
      "cv >   ",
      """
      cv >
          ^
      Expected a number such as 1.5 after '>', found the end.
      Possible here: a number such as 1.5
      """
    ),
    (
      "cv > high",
      """
      cv > high
           ^^^^
      'cv' is a number, to be compared with a number such as 1.5; found 'high'.
      Possible here: a number such as 1.5
      """
    ),
    (
      "cv > 1,5",
      """
      cv > 1,5
            ^
      Expected 'and' or 'or' after a condition, found ','. Decimals are written with a point: 1.2.
      Possible here: and, or
      """
    ),
    (
      "first_sale > 30.11.2011",
      """
      first_sale > 30.11.2011
                   ^^^^^^^^^^
      'first_sale' is a date, to be compared with a date such as 2011-11-30; found '30.11.2011'.
      Possible here: a date such as 2011-11-30
      """
    ),
    (
      "first_sale > 2011-02-29",
      """
      first_sale > 2011-02-29
                   ^^^^^^^^^^
      'first_sale' is a date, to be compared with a date such as 2011-11-30; found '2011-02-29'.
      Possible here: a date such as 2011-11-30
      """
    ),
    (
      "cv ~ lamp",
      """
      cv ~ lamp
         ^
      ~ searches text, and 'cv' is a number. Compare it with = or !=.
      Possible here: =, !=, <, <=, >, >=, in, not in, between, is
      """
    ),
    (
      "active < true",
      """
      active < true
             ^
      'active' is true or false, which has no order. Compare it with = or !=.
      Possible here: =, !=, in, not in, is
      """
    ),
    (
      "abc == A",
      """
      abc == A
          ^^
      There is no such operator; write =.
      Possible here: =
      """
    ),
    (
      "abc = A && cv > 1",
      """
      abc = A && cv > 1
              ^^
      Expected 'and' or 'or' after a condition, found '&&'. Write 'and'.
      Possible here: and, or
      """
    ),
    (
      "name = red lamp",
      """
      name = red lamp
                 ^^^^
      Expected 'and' or 'or' after a condition, found 'lamp'. \
      A text of several words stands in quotes: 'red lamp'.
      Possible here: and, or
      """
    ),
    (
      "name = missing or cv > 1",
      """
      name = missing or cv > 1
             ^^^^^^^
      Expected a text such as A or 'red lamp' after '=', found the keyword \
      'missing'. For the word itself write 'missing' in quotes. \
      For rows without a value write: name is missing.
      Possible here: a text such as A or 'red lamp'
      """
    ),
    (
      "(abc = A",
      """
      (abc = A
              ^
      A parenthesis is not closed. Write ) at its end.
      Possible here: ), and, or
      """
    ),
    (
      "abc = A)",
      """
      abc = A)
             ^
      This parenthesis closes nothing. Take it out, or open one before.
      Possible here: and, or
      """
    ),
    (
      "abc in A",
      """
      abc in A
             ^
      Expected '(' after 'in', found 'A'.
      Possible here: (
      """
    ),
    (
      "name ~ '(?=a)b'",
      """
      name ~ '(?=a)b'
              ^^^
      Looking ahead or behind is not supported. Join two conditions with 'and', or use !~.
      """
    ),
    (
      "name ~ [z-a] and cv > 1",
      """
      name ~ [z-a] and cv > 1
              ^^^
      A range begins with its lower end; exchange the two.
      """
    ),
    (
      "",
      """

      ^
      A condition is missing here, such as: revenue > 1.5.
      Possible here: revenue, cv, abc, name, first_sale, active, not, (
      """
    ),
    (
      "日本 > 5",
      """
      日本 > 5
      ^^^^
      Unknown field '日本'.
      Possible here: revenue, cv, abc, name, first_sale, active
      """
    ),
    (
      "a\u{1B}[31mb\n= 1",
      """
      a\u{FFFD}[31mb = 1
      ^^^^^^^
      Unknown field 'a\u{FFFD}[31mb'.
      Possible here: revenue, cv, abc, name, first_sale, active
      """
    ),
  ]

  @Test("in a long text show their surroundings only")
  func longText() {
    let text =
      (0..<60).map { "cv > \($0)" }.joined(separator: " or ") + " or foo = 1 or "
      + (0..<60).map { "cv > \($0)" }.joined(separator: " or ")
    let lines = rendered(text).split(separator: "\n")
    #expect(lines[0].count < 90 && lines[0].hasPrefix("...") && lines[0].hasSuffix("..."))
    let column = lines[1].prefix { $0 == " " }.count
    #expect(lines[0].dropFirst(column).hasPrefix("foo = 1"))
    #expect(lines[1].drop { $0 == " " } == "^^^")
  }

  @Test("tell a text that is still being typed from one that is wrong")
  func incomplete() {
    let typed =
      "(abc = 'A b' or not cv >= 1.5e3) and first_sale between 2011-01-01 and 2011-12-31"
      + " and name ~ '^(a|[b-d])\\w' and abc not in (A, B) and cv is not missing and active = true"
    #expect(throws: Never.self) { try Query(typed, schema: Self.schema) }
    for length in 0..<typed.utf8.count {
      let prefix = String(decoding: typed.utf8.prefix(length), as: UTF8.self)
      do throws(QueryError) {
        _ = try Query(prefix, schema: Self.schema)
      } catch {
        #expect(error.isIncomplete, "\(prefix): \(error.message)")
      }
    }
    for wrong in [
      "revenu > 5", "cv > high", "cv > high ", "cv ~ a", "abc = A)", "abc = A B", "abc == A",
      "first_sale > 2011-13-01", "abc in A", "abc in ()", "name ~ '(?=a)'", "name ~ a**", ", ",
      "active = maybe", "cv > 0x10", "cv > inf", "cv > nan", "cv > 1e999", "cv > 1_000", "and",
    ] {
      let error = #expect(throws: QueryError.self) { try Query(wrong, schema: Self.schema) }
      #expect(error?.isIncomplete == false, "\(wrong)")
    }
  }
}
