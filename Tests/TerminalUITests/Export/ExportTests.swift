import Foundation
import Testing

@testable import TerminalUI

@Suite struct ExportTests {
  private var canvas: Canvas {
    var canvas = Canvas(Size(24, 2))
    canvas.put("<b>&\"\u{1B}[31m日本", x: 0, y: 0, style: .bright)
    canvas.put("█▌ 12 %", x: 0, y: 1, style: Style(.text, on: .heat(7)))
    return canvas
  }

  @Test func ansiHoldsOnlyItsOwnSequences() throws {
    let text = canvas.ansi(try Looks.dark().palette)
    let stripped = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(!stripped.contains("\u{1B}"))
    #expect(stripped.hasPrefix("<b>&\"␛[31m日本"))
    #expect(text.contains("48;5;116"))
  }

  @Test func svgIsWellFormedAndEscaped() throws {
    let svg = canvas.svg(try Looks.dark().palette, title: "a <b>")
    #expect(svg.contains("&lt;b&gt;&amp;&quot;␛[31m"))
    #expect(!svg.contains("<b>"))
    let parser = XMLishChecker(svg)
    #expect(parser.isBalanced)
    let hostile = canvas.svg(
      try Looks.theme("terminal").palette, terminal: ("\"/><script>", "#ffffff"))
    #expect(!hostile.contains("script"))
    #expect(hostile.contains("#ffffff"))
  }
}

extension Theme {
  fileprivate var palette: Palette { Palette(self, depth: .palette) }
}

/// Counts tags: enough to see that nothing was left open.
private struct XMLishChecker {
  let isBalanced: Bool

  init(_ text: String) {
    var open = 0
    for match in text.matches(of: /<(\/?)[a-z]+[^<>]*?(\/?)>/) {
      if !match.1.isEmpty { open -= 1 } else if match.2.isEmpty { open += 1 }
    }
    isBalanced = open == 0
  }
}
