import TestSupport
import Testing
import Workbench

@testable import TerminalUI

@Suite struct InputDecoderTests {
  private func decode(_ text: String, idleAfter: Bool = true) -> [InputEvent] {
    var decoder = InputDecoder(codes: .cTerminal)
    var events: [InputEvent] = []
    for scalar in text.unicodeScalars { events += decoder.feed(.character(scalar.value)) }
    if idleAfter { events += decoder.feed(.idle) }
    return events
  }

  private func names(_ events: [InputEvent]) -> [String] {
    events.map { event in
      switch event {
      case .key(let stroke, _): stroke.description
      case .paste(let text): "paste(\(text))"
      case .mouse(let mouse): "\(mouse.kind)@\(mouse.position.x),\(mouse.position.y)"
      default: "\(event)"
      }
    }
  }

  @Test(arguments: [
    ("jG", ["j", "G"]), ("\u{12}", ["ctrl-r"]), ("\r", ["enter"]), ("\t", ["tab"]),
    ("\u{7F}", ["backspace"]), ("\u{1B}", ["escape"]), ("\u{1B}x", ["alt-x"]),
    ("\u{1B}\u{1B}", ["escape", "escape"]), ("\u{1B}[A", ["up"]), ("\u{1B}OA", ["up"]),
    ("\u{1B}[1;5C", ["ctrl-right"]), ("\u{1B}[3;2~", ["shift-delete"]), ("\u{1B}[Z", ["shift-tab"]),
    ("\u{1B}[?62;c", []), ("\u{1B}[", ["alt-["]), ("é日", ["é", "日"]), ("\0", ["ctrl-space"]),
    ("\u{1B}[<0;5;6M", ["press(TerminalUI.MouseEvent.Button.left)@4,5"]),
    ("\u{1B}[<0;5;6m", ["release@4,5"]), ("\u{1B}[<65;300;40M", ["wheelDown@299,39"]),
    ("\u{1B}[<0;0;0M", []), ("\u{1B}[<99999999999999999999;1;1M", []),
  ])
  func sequences(_ text: String, _ expected: [String]) {
    #expect(names(decode(text)) == expected)
  }

  @Test func pastedTextIsTextAndNeverCommands() {
    let pasted = "\u{1B}[200~q\u{1B}[A:rm\r\n\tx\u{7}\u{1B}[201~j"
    #expect(names(decode(pasted)) == ["paste(q[A:rm\n x)", "j"])
  }

  @Test func sequencesMayComeInPieces() {
    var decoder = InputDecoder(codes: .cTerminal)
    var events: [InputEvent] = []
    for scalar in "\u{1B}[<0;12;7M".unicodeScalars {
      events += decoder.feed(.character(scalar.value))
      if scalar == ";" { events += decoder.feed(.idle) }
    }
    #expect(names(events) == ["press(TerminalUI.MouseEvent.Button.left)@11,6"])
  }

  @Test func garbageNeitherStopsNorFillsTheMemory() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      var decoder = InputDecoder(codes: .cTerminal)
      for _ in 0..<400 {
        let pick = generator.next()
        let value =
          pick % 3 == 0 ? [0x1B, 0x5B, 0x3C, 0x3B, 0x4D, 0x32][Int(pick / 3 % 6)] : pick % 0x110000
        _ = decoder.feed(.character(UInt32(value)))
        if pick % 17 == 0 { _ = decoder.feed(.idle) }
        if pick % 29 == 0 { _ = decoder.feed(.code(Int32(pick % 3_000))) }
      }
      // A key that ends every state: the decoder listens again.
      for scalar in "\u{1B}[201~m".unicodeScalars { _ = decoder.feed(.character(scalar.value)) }
      _ = decoder.feed(.idle)
      #expect(decoder.feed(.character(0x6A)) == [.key(.character("j"))])
    }
  }

  @Test func heldKeysAreJoinedAndTypingIsNot() {
    let up = InputEvent.key(KeyStroke(.up))
    let a = InputEvent.key(.character("a"))
    #expect(
      InputEvent.coalesced([up, up, up, a, a, up]) == [.key(KeyStroke(.up), repeats: 3), a, a, up])
    #expect(
      InputEvent.coalesced([.resize(Size(1, 1)), .resize(Size(2, 2))]) == [.resize(Size(2, 2))])
    let wheel = InputEvent.mouse(MouseEvent(.wheelDown, at: Point(1, 1)))
    #expect(
      InputEvent.coalesced([wheel, wheel]) == [
        .mouse(MouseEvent(.wheelDown, at: Point(1, 1), repeats: 2))
      ])
  }
}
