import TestSupport
import Testing

@testable import Workbench

@Suite("Text fields")
struct TextEditTests {
  @Test("Typing, deleting and moving by words")
  func words() {
    var edit = TextEdit("cv > 1.2 and lamp")
    edit.apply(.deleteWord)
    #expect(edit.text == "cv > 1.2 and ")
    edit.apply(.wordLeft)
    edit.apply(.insert("or "))
    #expect(edit.text == "cv > 1.2 or and ")
    edit.apply(.deleteToEnd)
    edit.apply(.deleteToStart)
    #expect(edit.isEmpty && edit.cursor == 0)
  }

  @Test("What a terminal would obey is never kept; line ends become spaces in a single line")
  func cleaning() {
    var line = TextEdit()
    line.apply(.insert("a\u{1B}[31m\tb\r\nc\u{7}"))
    #expect(line.text == "a[31m b c")
    var text = TextEdit("\u{1B}x\ny", isSingleLine: false)
    #expect(text.text == "x\ny")
    text.apply(.insert("\r\nz"))
    #expect(text.text == "x\ny\nz")
  }

  @Test("No more than the limit is kept")
  func limit() {
    var edit = TextEdit("2027-06-3", limit: 10)
    edit.apply(.insert("0 and more"))
    #expect(edit.text == "2027-06-30" && edit.cursor == 10)
    #expect(TextEdit("abcdef", limit: 3).text == "abc")
  }

  @Test("Up and down keep the column and stop at the ends")
  func lines() {
    var edit = TextEdit("long line\nab\nlast line", isSingleLine: false)
    edit.apply(.up)
    #expect(edit.cursor == 12)
    edit.apply(.up)
    #expect(edit.cursor == 2)
    edit.apply(.up)
    #expect(edit.cursor == 0)
    edit.apply(.down)
    edit.apply(.down)
    #expect(edit.cursor == 13)
    edit.apply(.down)
    #expect(edit.cursor == edit.count)
  }

  @Test("Any commands do what a naive model does", arguments: 0..<40)
  func model(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let isSingleLine = Bool.random(using: &random)
    var edit = TextEdit("some words\nhere é", isSingleLine: isSingleLine, limit: 30)
    var naive = NaiveText(edit.text, isSingleLine: isSingleLine, limit: 30)
    for _ in 0..<200 {
      let command = Self.commands.randomElement(using: &random) ?? .left
      edit.apply(command)
      naive.apply(command)
      #expect(edit.text == naive.before + naive.after, "\(command)")
      #expect(edit.cursor == naive.before.count, "\(command)")
    }
  }

  private static let commands: [TextEdit.Command] = [
    .insert("a"), .insert(" "), .insert("\n"), .insert("héllo wörld"), .insert("e\u{301}"),
    .backspace, .delete, .deleteWord, .deleteToStart, .deleteToEnd, .left, .right, .wordLeft,
    .wordRight, .start, .end,
  ]

  @Test(
    "Keys of the shell's command line",
    arguments: [
      ("a", .insert("a")), ("space", .insert(" ")), ("ctrl-a", .start), ("end", .end),
      ("ctrl-w", .deleteWord), ("ctrl-u", .deleteToStart), ("ctrl-k", .deleteToEnd),
      ("alt-b", .wordLeft), ("ctrl-right", .wordRight), ("backspace", .backspace), ("f5", nil),
      ("ctrl-x", nil),
    ] as [(String, TextEdit.Command?)])
  func keys(key: String, command: TextEdit.Command?) throws {
    #expect(TextEdit.Command(try KeyStroke(key)) == command)
  }
}

/// A text as the two strings before and behind the cursor: as simple as can be.
private struct NaiveText {
  var before: String
  var after = ""
  let isSingleLine: Bool
  let limit: Int

  init(_ text: String, isSingleLine: Bool, limit: Int) {
    before = text
    self.isSingleLine = isSingleLine
    self.limit = limit
  }

  mutating func apply(_ command: TextEdit.Command) {
    switch command {
    case .insert(let text):
      for character in text where before.count + after.count < limit {
        before += [character == "\n" && isSingleLine ? " " : character].map(String.init).joined()
      }
    case .backspace: before = String(before.dropLast())
    case .delete: after = String(after.dropFirst())
    case .left: while !before.isEmpty { shift(back: true); break }
    case .right: while !after.isEmpty { shift(back: false); break }
    case .deleteWord:
      while before.last?.isWhitespace == true { before.removeLast() }
      while before.last.map({ !$0.isWhitespace }) == true { before.removeLast() }
    case .wordLeft:
      while before.last?.isWhitespace == true { shift(back: true) }
      while before.last.map({ !$0.isWhitespace }) == true { shift(back: true) }
    case .wordRight:
      while after.first?.isWhitespace == true { shift(back: false) }
      while after.first.map({ !$0.isWhitespace }) == true { shift(back: false) }
    case .start: while !before.isEmpty, before.last != "\n" { shift(back: true) }
    case .end: while !after.isEmpty, after.first != "\n" { shift(back: false) }
    case .deleteToStart: while !before.isEmpty, before.last != "\n" { before.removeLast() }
    case .deleteToEnd: while !after.isEmpty, after.first != "\n" { after.removeFirst() }
    case .up, .down: break
    }
  }

  private mutating func shift(back: Bool) {
    if back {
      after = String(before.removeLast()) + after
    } else {
      before += String(after.removeFirst())
    }
  }
}
