import Testing
import Workbench

@testable import TerminalUI

@Suite struct WrappingTests {
  @Test func breaksAtSpacesAndInsideLongWords() {
    let lines = WrappedText("one two three\n\nabcdefghij k", width: 7).lines
    #expect(lines.map(\.text) == ["one two ", "three", "", "abcdefg", "hij k"])
    #expect(lines.map(\.start) == [0, 8, 14, 15, 22])
  }

  @Test func findsTheCursorEverywhere() {
    let text = "No demand since 日本語 September,\nremaining stock"
    for width in 1...40 {
      let wrapped = WrappedText(text, width: width)
      var last = Point(0, 0)
      for offset in 0...text.count {
        let place = wrapped.position(of: offset)
        #expect(place.y < wrapped.lines.count)
        #expect(place.y > last.y || (place.y == last.y && place.x >= last.x))
        last = place
      }
      let joined = wrapped.lines.map(\.text).joined()
      #expect(joined == text.filter { !$0.isNewline })
    }
  }

  @Test func richLinesKeepTonesAndText() {
    let line = RichLine([Span("18 in ", .dim), Span("31 near a cut and more", .warning)])
    for width in 1...40 {
      let lines = line.wrapped(to: width)
      #expect(lines.allSatisfy { $0.displayWidth <= max(width, 1) })
      let kept = lines.map(\.text).joined().filter { $0 != " " }
      #expect(kept == line.text.filter { $0 != " " })
    }
  }
}
