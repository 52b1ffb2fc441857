import Query
import Tables
import TestSupport
import Testing

@Suite("Texts that nobody would type") struct HostileTextTests {
  private let table = Table([
    ("id", .text(TextColumn(["a", nil, "é"]))), ("cv", .number(Column([1, 2, 3]))),
  ])

  /// Everything a text goes through on the screen.
  private func exercise(_ text: String) {
    let schema = QuerySchema(table: table)
    switch FilterText.interpret(text, schema: schema) {
    case .all: break
    case .plain(let words): #expect(words.rows(of: table).count <= 3)
    case .query(let query):
      #expect(query.rows(of: table) == query.rowsOneByOne(of: table))
      let again = try? Query(query.description, schema: schema)
      #expect(again == query, "\(query.description)")
    case .incomplete(let error):
      let lines = error.rendered(in: text)
      #expect(
        lines.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count)
    }
  }

  @Test("made of random bytes never crash")
  func randomBytes() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      exercise(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test("made of the language's own words never crash")
  func randomWords() {
    var random = SeededGenerator(seed: 2)
    let parts = [
      "id", "cv", "and", "or", "not", "in", "between", "is", "missing", "(", ")", ",", "=", "!=",
      "<", ">=", "~", "!~", "'", "\"", "1.5", "-", "a", "é", "[", "]", "{2}", "*", "\\", "^", "$",
      "'a b'", "(?i)", "id ~", "cv >", "==", "!", "\u{1B}", "\u{0}", "\u{202E}",
    ]
    for _ in 0..<3_000 {
      let words = (0..<Int.random(in: 1..<14, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }
      exercise(words.joined(separator: Bool.random(using: &random) ? " " : ""))
    }
  }

  @Test("as patterns never crash")
  func randomPatterns() {
    var random = SeededGenerator(seed: 3)
    let parts = Array("ab.*+?|()[]{}^$\\-,0123:=<i! é😀\u{0}").map(String.init)
    for _ in 0..<3_000 {
      let pattern = (0..<Int.random(in: 0..<16, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      exercise("id ~ \(Query.quote(pattern))")
    }
  }

  @Test("that are very long or very deep end soon")
  func large() {
    for text in [
      String(repeating: "(", count: 100_000), String(repeating: "not ", count: 100_000),
      "cv > 1" + String(repeating: " and cv > 1", count: 5_000),
      "cv in (" + String(repeating: "1,", count: 30_000),
      "id ~ '" + String(repeating: "(", count: 60_000),
      "id ~ '" + String(repeating: "a", count: 60_000) + "'",
      "id ~ '" + String(repeating: "a?", count: 2_000) + "'",
      "id ~ '" + String(repeating: "[a-z]", count: 5_000) + "'",
      "id ~ '(x{500}){500}'", "id = '" + String(repeating: "'", count: 60_000),
      String(repeating: "\u{301}", count: 30_000), String(repeating: "cv ", count: 20_000),
    ] {
      exercise(text)
    }
  }
}
