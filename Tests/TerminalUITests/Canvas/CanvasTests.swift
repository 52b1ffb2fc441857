import TestSupport
import Testing

@testable import TerminalUI

@Suite struct CanvasTests {
  @Test func writesTextAtAbsolutePlacesAndSaysWhatComesAfter() {
    var canvas = Canvas(Size(12, 2))
    #expect(canvas.put("ab", x: 1, y: 0) == 3)
    #expect(canvas.put("日本", x: 4, y: 1, style: .bright) == 8)
    canvas.put("x", x: 8, y: 1)
    #expect(canvas.text == " ab\n    日本x\n")
    #expect(canvas.inks == " tt\n    bbbbt\n")
  }

  @Test func cutsWhatLiesOutside() {
    var canvas = Canvas(Size(4, 2))
    canvas.put("abcdef", x: -2, y: 0)
    canvas.put("xyz", x: 3, y: 1)
    canvas.put("no", x: 0, y: -1)
    canvas.put("no", x: 0, y: 2)
    canvas.clear(Rect(-5, -5, 3, 3), style: .dim)
    #expect(canvas.text == "cdef\n   x\n")
  }

  @Test func endsWithAnEllipsisWhatDoesNotFit() {
    var canvas = Canvas(Size(10, 1))
    canvas.put("PICNIC BASKET", x: 0, y: 0, maxWidth: 8)
    #expect(canvas.text == "PICNIC…\n")
    #expect("PICNIC BASKET".truncated(to: 9) == "PICNIC B…")
    #expect("日本語".truncated(to: 4) == "日…")
    #expect("日本".truncated(to: 4) == "日本")
    #expect("ab".truncated(to: 0).isEmpty)
  }

  @Test func overwritingHalfOfAWideCharacterLeavesASpace() {
    for column in 0..<4 {
      var canvas = Canvas(Size(4, 1))
      canvas.put("日本", x: 0, y: 0)
      canvas.put("x", x: column, y: 0)
      #expect(canvas.text.displayWidth <= 5)
      #expect(canvas[column, 0].cluster.text == "x")
      let other = column.isMultiple(of: 2) ? column + 1 : column - 1
      #expect(canvas[other, 0].cluster == .blank)
    }
  }

  @Test func aWideCharacterAtTheEdgeBecomesASpace() {
    var canvas = Canvas(Size(3, 1))
    canvas.put("a日本", x: 0, y: 0)
    #expect(canvas[1, 0].cluster.text == "日")
    var narrow = Canvas(Size(2, 1))
    narrow.put("a日", x: 0, y: 0)
    #expect(narrow.text == "a\n")
  }

  @Test func everyRowHoldsWholeCharacters() {
    // Random writes of wide and narrow texts never leave half a character.
    var generator = SeededGenerator(seed: 7)
    let texts = ["日本語", "abc", "é", "한", "x", "👨‍👩‍👧", "e\u{301}e"]
    for _ in 0..<300 {
      var canvas = Canvas(Size(9, 2))
      for _ in 0..<12 {
        let text = texts[Int(generator.next() % UInt64(texts.count))]
        let x = Int(generator.next() % 12) - 2
        if generator.next() % 4 == 0 {
          canvas.clear(Rect(x, 0, 3, 2), style: .text)
        } else {
          canvas.put(text, x: x, y: Int(generator.next() % 2))
        }
      }
      for y in 0..<2 {
        for x in 0..<9 {
          let isWide = canvas[x, y].cluster.width == 2
          let next = x + 1 < 9 ? canvas[x + 1, y].cluster.base : 1
          #expect(isWide == (x + 1 < 9 && next == 0))
        }
      }
    }
  }

  @Test func limitsItsSize() {
    let canvas = Canvas(Size(Int.max, 1_000_000))
    #expect(canvas.size == Size(1_000, 1_000))
  }

  @Test func frames() {
    var canvas = Canvas(Size(14, 3))
    canvas.frame(Rect(0, 0, 14, 3), title: "Keys", glyphs: .unicode)
    #expect(canvas.text == "╭─ Keys ─────╮\n│            │\n╰────────────╯\n")
    canvas.frame(Rect(0, 0, 14, 3), glyphs: .ascii)
    #expect(canvas.text == "+------------+\n|            |\n+------------+\n")
  }
}
