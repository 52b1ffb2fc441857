import Testing

@testable import Settings

@Suite("TOML is read as its specification says")
struct SettingsDocumentTests {
  private func value(_ text: String) throws -> SettingsValue? {
    try SettingsDocument("key = \(text)\n").values["key"]
  }

  // Examples of https://toml.io/en/v1.0.0.
  @Test(
    "Values",
    arguments: [
      (
        "\"I'm a string. \\\"You can quote me\\\". Jos\\u00E9\\n\"",
        SettingsValue.text("I'm a string. \"You can quote me\". José\n")
      ),
      ("'C:\\Users\\nodejs'", .text("C:\\Users\\nodejs")),
      ("\"\"\"\nRoses are red\nViolets are blue\"\"\"", .text("Roses are red\nViolets are blue")),
      ("\"\"\"\\\n  The quick \\\n\n  fox.\"\"\"", .text("The quick fox.")),
      ("\"\"\"Two: \"\". Three: \"\"\\\".\"\"\"", .text("Two: \"\". Three: \"\"\".")),
      ("'''That,' she said, ''''", .text("That,' she said, '")),
      ("+99", .integer(99)), ("-17", .integer(-17)), ("1_000", .integer(1000)),
      ("0xDEAD_BEEF", .integer(0xDEAD_BEEF)), ("0o755", .integer(0o755)),
      ("0b1101", .integer(0b1101)), ("3.1415", .number(3.1415)), ("5e+22", .number(5e22)),
      ("6.626e-34", .number(6.626e-34)), ("-0.01", .number(-0.01)), ("1e06", .number(1e6)),
      ("inf", .number(.infinity)), ("true", .boolean(true)),
      ("1979-05-27", .date(year: 1979, month: 5, day: 27)),
      ("1979-05-27T07:32:00Z", .other("1979-05-27T07:32:00Z")),
      ("1979-05-27 07:32:00", .other("1979-05-27 07:32:00")), ("07:32:00", .other("07:32:00")),
      ("[1, 2, # two\n 3,\n]", .list([.integer(1), .integer(2), .integer(3)])),
      ("[[1], ['a']]", .list([.list([.integer(1)]), .list([.text("a")])])),
      (
        "{ a = 1, b.c = \"x\" }",
        .table(["a": .integer(1), "b": .table(["c": .text("x")])])
      ),
      ("{}", .table([:])), ("[]", .list([])), ("\"\"", .text("")),
    ])
  func values(_ text: String, _ expected: SettingsValue) throws {
    #expect(try value(text) == expected)
  }

  @Test(
    "What is no value is refused",
    arguments: [
      "", "abc", "01", "1__0", "_1", "1_", "1.", ".5", "1e", "0x", "0xG", "1.2.3", "tru", "+",
      "9223372036854775808", "\"open", "\"bad \\q\"", "\"\\u12\"", "\"\\uD800\"", "'open",
      "\"\"\"open", "[1 2]", "[1,,2]", "[", "{ a = 1, }", "{ a = 1\n}", "{ a }", "{", "1 2",
      "2026-13-01", "\"a\u{1}b\"", "\"a\" b",
    ])
  func refused(_ text: String) {
    #expect(throws: SettingsDocument.SyntaxError.self) { try value(text) }
  }

  @Test("Tables, lists of tables, dotted and quoted keys, with the line of each")
  func tables() throws {
    let document = try SettingsDocument(
      """
      \u{FEFF}a.b = 1 # comment
      "x y".'z' = 2\r
      [ t . u ]
      c = 3
      [t]
      d = 4
      [[l]]
      e = 5
      [l.m]
      f = 6
      [[l]]
      [[l.n]]
      g = 7
      """)
    #expect(document.values["a"] == .table(["b": .integer(1)]))
    #expect(document.values["x y"] == .table(["z": .integer(2)]))
    #expect(
      document.values["t"] == .table(["u": .table(["c": .integer(3)]), "d": .integer(4)]))
    #expect(
      document.values["l"]
        == .list([
          .table(["e": .integer(5), "m": .table(["f": .integer(6)])]),
          .table(["n": .list([.table(["g": .integer(7)])])]),
        ]))
    #expect(document.line(of: "a.b") == 1)
    #expect(document.line(of: "t.u.c") == 4)
    #expect(document.line(of: "l[1].m.f") == 10)
    #expect(document.line(of: "l[2].n[1].g") == 13)
    #expect(document.line(of: "l[2].none") == 11)
    #expect(document.line(of: "none") == nil)
  }

  @Test(
    "What is said twice is refused",
    arguments: [
      "a = 1\na = 2", "[t]\n[t]", "a = 1\n[a]", "[a]\nb = 1\n[a.b]", "[[a]]\n[a]", "[a]\n[[a]]",
      "a = {}\na.b = 1", "a = {}\n[a.b]", "a.b = 1\n[a]", "a = [{}]\n[[a]]", "[t]\n[t.u]\n[t]",
      "a = 1\na.b = 2", "[[a]]\n[a.b]\n[a.b]",
    ])
  func twice(_ text: String) {
    #expect(throws: SettingsDocument.SyntaxError.self) { try SettingsDocument(text) }
  }

  @Test("Nesting is bounded")
  func nesting() {
    for sign in ["[", "{a="] {
      let text = "a = " + String(repeating: sign, count: 100_000)
      #expect(throws: SettingsDocument.SyntaxError.self) { try SettingsDocument(text) }
    }
  }

  @Test("An error says line, column, what was found and what was expected")
  func message() {
    let error = #expect(throws: SettingsDocument.SyntaxError.self) {
      try SettingsDocument("a = 1\n\"é\" = }x\n")
    }
    #expect(
      error?.description
        == "line 2, column 7: found `}x`; expected a value: text in quotes, a number, "
        + "true or false, a list or a table")
  }
}
