import Query
import Tables
import TestSupport
import Testing

@Suite("Plain words") struct PlainTextTests {
  private let table = Table([
    ("id", .text(TextColumn(["85123A", "71053", "84406B", "lamp-1", "22", "LA"]))),
    (
      "name",
      .text(
        TextColumn([
          "WHITE HANGING HEART", "White Metal Lantern", "Café É Straße", nil, "RED LAMP", "MP",
        ]))
    ),
    (
      "abc",
      .category(CategoryColumn(codes: Column([0, 1, 2, 0, 1, 2]), values: ["A", "B", "Lamp"]))
    ),
    ("cv", .number(Column([1, 2, 3, 4, 5, 6]))),
  ])

  @Test("are found in either case, each anywhere in the fields")
  func examples() {
    #expect(PlainText("lamp").rows(of: table) == [3, 4])
    #expect(PlainText("white heart").rows(of: table) == [0])
    #expect(PlainText("WHITE").rows(of: table) == [0, 1])
    #expect(PlainText("22 lamp").rows(of: table) == [4])
    #expect(PlainText("lamp red").rows(of: table) == [4])
    #expect(PlainText("café").rows(of: table) == [2])
    #expect(PlainText("CAFÉ é").rows(of: table) == [2])
    #expect(PlainText("straße").rows(of: table) == [2])
    #expect(PlainText(" ").rows(of: table) == [0, 1, 2, 3, 4, 5])
    #expect(PlainText("zebra").rows(of: table) == [])
    #expect(PlainText("lamp").rows(of: table, fields: ["abc"]) == [2, 5])
    #expect(PlainText("lamp", fields: ["abc", "name"]).rows(of: table) == [2, 4, 5])
    #expect(PlainText("1", fields: ["cv", "nothing"]).rows(of: table) == [])
  }

  @Test("are not found across two rows")
  func acrossRows() {
    // Rows 4 and 5 read "RED LAMP" and "MP"; ids "22" and "LA" stand side by side.
    #expect(PlainText("pmp").rows(of: table) == [])
    #expect(PlainText("22la").rows(of: table) == [])
  }

  @Test("agree with a plain search over random texts, whole, narrowed and cancelled")
  func random() {
    var random = SeededGenerator(seed: 7)
    let letters = Array("aAbBc é")
    func text(_ length: Int) -> String {
      String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
    }
    for round in 0..<40 {
      let names: [String?] = (0..<200).map { _ in
        Int.random(in: 0..<9, using: &random) == 0
          ? nil : text(Int.random(in: 0..<24, using: &random))
      }
      let table = Table([("name", .text(TextColumn(names)))])
      let words = (0...round % 3).map { _ in text(Int.random(in: 1..<5, using: &random)) }
        .joined(separator: " ")
      let search = PlainText(words)
      let expected = (0..<UInt32(names.count)).filter { row in
        search.words.allSatisfy { word in
          names[Int(row)].map { $0.lowercased().contains(word.lowercased()) } ?? false
        }
      }
      #expect(search.rows(of: table) == expected, "\(words)")
      #expect(
        search.rows(of: table, among: [3, 7, 100, 5_000])
          == expected.filter { [3, 7, 100].contains($0) })
      #expect(
        search.rows(of: table, isCancelled: { true })
          == (search.words.isEmpty ? Array(0..<200) : nil))
    }
  }

  @Test("survive texts that nobody would type")
  func hostile() {
    for text in [
      String(repeating: "x", count: 100_000), String(repeating: "x ", count: 100_000),
      String(repeating: "é", count: 50_000), "\u{0}\u{1B}[", "(((", "'", "\u{301}\u{301}",
    ] {
      #expect(PlainText(text).rows(of: table).count <= 6)
    }
  }
}
