import Testing
import Workbench

@testable import TerminalUI

@Suite struct TerminalLoopTests {
  private func key(_ character: Character) -> InputEvent { .key(.character(character)) }

  @Test func drawsOnceForAllThatCameAtOnce() {
    let display = ScriptedDisplay(
      Size(20, 2), script: [[key("a"), key("b"), key("c")], [key("d")], [key("k")], [key("q")]])
    var typed = ""
    TerminalLoop(display).run(
      handle: { event in
        guard case .key(let stroke, _) = event, let character = stroke.typed else { return .quit }
        if character == "q" { return .quit }
        if character == "k" { return .keep }
        typed.append(character)
        return .draw
      },
      draw: { size in
        var canvas = Canvas(size)
        canvas.put(typed, x: 0, y: 0)
        return Frame(canvas)
      })
    #expect(display.frames.map { $0.canvas.text.prefix { $0 != "\n" } } == ["", "abc", "abcd"])
  }

  @Test func resizesDrawEvenWhereNothingElseChanged() {
    let display = ScriptedDisplay(Size(20, 2), script: [[.resize(Size(30, 5))], [.terminate]])
    TerminalLoop(display).run(
      handle: { $0 == .terminate ? .quit : .keep }, draw: { Frame(Canvas($0)) })
    #expect(display.frames.map(\.canvas.size) == [Size(20, 2), Size(30, 5)])
  }

  @Test func suspendsAndTellsTheProgramThatItGoesOn() {
    let display = ScriptedDisplay(Size(4, 4), script: [[.suspend], [.terminate]])
    var seen: [InputEvent] = []
    TerminalLoop(display).run(
      handle: { event in
        seen.append(event)
        return event == .terminate ? .quit : .keep
      }, draw: { Frame(Canvas($0)) })
    #expect(display.suspensions == 1)
    #expect(seen == [.suspend, .resume, .terminate])
    #expect(display.frameCount == 2)
  }

  @Test func inputThatNeverPausesStillGetsFrames() {
    // A display that always has more: frames come every few batches.
    final class Flood: Display {
      let size = Size(4, 1)
      var left = 100
      var frames = 0
      func events(within milliseconds: Int?) -> [InputEvent] {
        left -= 1
        return left > 0 ? [.key(.character("x"))] : [.terminate]
      }
      func present(_ frame: Frame) { frames += 1 }
      func suspend() {}
    }
    let flood = Flood()
    TerminalLoop(flood).run(
      handle: { $0 == .terminate ? .quit : .draw }, draw: { Frame(Canvas($0)) })
    #expect(flood.frames >= 10)
  }

  @Test func errorsSayWhatHelps() {
    let errors: [TerminalError] = [
      .noTerminal, .outputIsNoTerminal, .unknownTerm("x\u{1B}[31m"), .cannotMoveCursor("dumb"),
      .noDescriptions, .failed(5),
    ]
    for error in errors {
      #expect(error.description.count > 40)
      #expect(!error.description.contains("\u{1B}"))
    }
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
  ])
  func base64(_ text: String, _ expected: String) {
    // RFC 4648, section 10.
    #expect(Base64.encoded(Array(text.utf8)) == Array(expected.utf8))
  }
}
