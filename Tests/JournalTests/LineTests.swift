import Foundation
import Journal
import TestSupport
import Testing

/// The line of an entry, byte by byte.
struct LineTests {
  @Test func `a line has its keys in their order and no spaces`() throws {
    let folder = try Folder()
    var journal = Journal(path: folder.journal)
    let receipt = try journal.append { _ in
      Journal.Draft(
        at: Journal.Timestamp(milliseconds: 1_795_472_045_123), actor: "planner-a",
        kind: "override.proposed",
        fields: [
          Journal.Field("id", "OV-3"), Journal.Field("because", "Größe — 5 €"),
          Journal.Field("evidence", .texts(["a.pdf", "b"])), Journal.Field("weight", .number(0.25)),
          Journal.Field("count", .integer(-7)), Journal.Field("urgent", .flag(true)),
        ])
    }
    let expected =
      #"{"seq":1,"at":"2026-11-23T22:14:05.123Z","actor":"planner-a","kind":"override.proposed","#
      + #""id":"OV-3","because":"Größe — 5 €","evidence":["a.pdf","b"],"weight":0.25,"count":-7,"#
      + #""urgent":true,"prev":""# + String(repeating: "0", count: 64) + #""}"#
    #expect(receipt.entry.line == expected)
    #expect(try folder.bytes(folder.journal) == Array((expected + "\n").utf8))
    #expect(
      try folder.bytes(folder.head)
        == Array("{\"seq\":1,\"hash\":\"\(Journal.Digest(of: expected))\"}\n".utf8))
  }

  @Test(arguments: [
    "", "plain", "quotes \" and \\ and /", "line\nline\r\ttab\u{8}\u{C}",
    "\u{0}\u{1B}[31m\u{7F}\u{9B}",
    "emoji 👩‍👩‍👧‍👦 and é and e\u{301}", "\u{2028}\u{FEFF}\u{10FFFF}",
    String(repeating: "x", count: 70_000),
    #","prev":"0000"}"#,
  ])
  func `any text comes back as it was`(text: String) throws {
    let folder = try Folder()
    var journal = Journal(path: folder.journal)
    let entry = try journal.append { _ in draft(text, actor: "a" + text) }.entry
    #expect(entry.text("comment") == text)
    #expect(entry.actor == "a" + text)
    let read = try Journal.open(path: folder.journal)
    #expect(read.entries == [entry])
    #expect(read.entries.first?.fields == draft(text).fields)
    let controls = entry.line.unicodeScalars.filter { $0.properties.generalCategory == .control }
    #expect(controls.isEmpty)
    let foreign = try JSONSerialization.jsonObject(with: Data(entry.line.utf8)) as? [String: Any]
    #expect(foreign?["comment"] as? String == text)
  }

  @Test func `random values come back as they were, here and in another reader`() throws {
    let folder = try Folder()
    var random = SeededGenerator(seed: 7)
    let pieces = ["a", "\"", "\\", "\n", "ü", "€", "👍", "\u{1}", "\u{85}", "/", "\u{7F}", "{", ","]
    func text() -> String {
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    var written: [[Journal.Field]] = []
    var journal = Journal(path: folder.journal)
    for _ in 0..<60 {
      let fields = (0..<Int.random(in: 0...8, using: &random)).map { index in
        let value: Journal.Value =
          switch Int.random(in: 0..<5, using: &random) {
          case 0: .text(text())
          case 1: .texts((0..<Int.random(in: 0...3, using: &random)).map { _ in text() })
          case 2: .integer(Int.random(in: .min ... .max, using: &random))
          case 3: .number(Double.random(in: -1e9...1e9, using: &random) + 0.5)
          default: .flag(Bool.random(using: &random))
          }
        return Journal.Field("f\(index)", value)
      }
      written.append(fields)
      _ = try journal.append { _ in
        Journal.Draft(at: .now(), actor: "a", kind: "k", fields: fields)
      }
    }
    let entries = try Journal.open(path: folder.journal).entries
    #expect(entries.map(\.fields) == written)
    for entry in entries {
      #expect((try? JSONSerialization.jsonObject(with: Data(entry.line.utf8))) != nil)
      for field in entry.fields { #expect(entry[field.name] == field.value) }
    }
  }

  @Test(arguments: ["seq", "at", "actor", "kind", "prev", "", "a b", "ü", "item"])
  func `a field may not have the name of another, or one that needs escapes`(name: String) throws {
    let folder = try Folder()
    var journal = Journal(path: folder.journal)
    var bad = draft("text")
    bad.fields.append(Journal.Field(name, "x"))
    #expect(throws: JournalError.self) { try journal.append { _ in bad } }
    #expect(try folder.bytes(folder.journal).isEmpty)
  }

  @Test func `what JSON cannot write is refused`() throws {
    let folder = try Folder()
    var journal = Journal(path: folder.journal)
    for value in [Journal.Value.number(.nan), .number(.infinity), .json("{"), .json(" 1")] {
      var bad = draft("text")
      bad.fields.append(Journal.Field("x", value))
      #expect(throws: JournalError.self) { try journal.append { _ in bad } }
    }
    let long = String(repeating: "x", count: Journal.longestLine)
    #expect(throws: JournalError.self) { try journal.append { _ in draft(long) } }
    #expect(throws: JournalError.self) { try journal.append { _ in draft("x", actor: "") } }
    #expect(journal.position.seq == 0)
  }

  @Test func `values of later versions are kept as they are`() throws {
    let folder = try Folder()
    let payload = #","a":{"b":[1,{"c":null}]},"d":null,"e":[1,"x"],"f":1e400,"g":[]"#
    try folder.build([payload])
    let entry = try #require(try Journal.open(path: folder.journal).entries.first)
    #expect(entry["a"] == .json(#"{"b":[1,{"c":null}]}"#))
    #expect(entry["d"] == .json("null"))
    #expect(entry["e"] == .json(#"[1,"x"]"#))
    #expect(entry["f"] == .json("1e400"))
    #expect(entry["g"] == .texts([]))
    #expect(entry["h"] == nil)
  }

  @Test(arguments: [
    #","a": 1"#, #","a":01"#, #","a":1."#, #","a":+1"#, #","a":tru"#, #","a":"\x""#,
    #","a":"\ud800""#,
    #","a":"\udc00\ud800""#, #","a":[1,]"#, #","a":{"b"}"#, #","a":"#, #","a""#, #","a":1,"a":2"#,
    #","prev":"x""#, ",\"a\":\"\u{1}\"", #", "a":1"#,
    #","a":\#(String(repeating: "[", count: 100))\#(String(repeating: "]", count: 100))"#,
    #"\#((0..<65).map { ",\"f\($0)\":1" }.joined())"#,
  ])
  func `what is not an entry is damage, with its place`(payload: String) throws {
    let folder = try Folder()
    try folder.build(["", payload, ""])
    let (journal, entries) = try Journal.open(path: folder.journal)
    #expect(entries.count == 1)
    #expect(journal.faults.map(\.kind) == [.notAnEntry])
    #expect(journal.faults.first?.line == 2)
    #expect(journal.faults.first?.found.contains("at byte") == true)
  }
}
