import Testing
import Workbench

@Suite struct KeyStrokeTests {
  @Test(arguments: [
    "up", "ctrl-r", "alt-x", "G", "shift-up", "ctrl-alt-left", "f1", "f24", "page-up", "space",
    "enter", "escape", "shift-tab", "/", "-", "ctrl--", "é", "日", "backspace", "ctrl-space",
  ])
  func textFormsAreReadBack(_ text: String) throws {
    #expect(try KeyStroke(text).description == text)
  }

  @Test(arguments: [
    ("CTRL-R", "ctrl-r"), ("shift-g", "G"), ("ctrl-i", "tab"), ("ctrl-m", "enter"),
    ("esc", "escape"),
    ("backtab", "shift-tab"), ("ctrl-[", "escape"), ("PgUp", "page-up"), ("Return", "enter"),
    ("shift-ctrl-x", "ctrl-x"), ("shift-ß", "ß"),
  ])
  func spellingsThatMeanTheSame(_ text: String, _ expected: String) throws {
    #expect(try KeyStroke(text).description == expected)
  }

  @Test func everyKeyWithEveryModifierIsReadBack() throws {
    var keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace,
      .enter, .escape, .tab,
    ]
    keys += (1...24).map { .function($0) }
    keys += (0x20..<0x7F).compactMap { UnicodeScalar($0).map { .character(Character($0)) } }
    for key in keys {
      for bits in UInt8(0)..<8 {
        let stroke = KeyStroke(key, .init(rawValue: bits))
        #expect(try KeyStroke(stroke.description) == stroke)
      }
    }
  }

  @Test func aMistakeSaysWhatWasMeant() {
    do {
      _ = try KeyStroke("entr")
      Issue.record("accepted")
    } catch {
      #expect(error.suggestion == "enter")
      #expect(error.description.contains("\"entr\" is not a key. Did you mean \"enter\"?"))
    }
    for text in ["", "ctrl-", "f0", "f25", "f01", "\u{1B}", "\n", "ab"] {
      #expect(throws: KeyNameError.self) { try KeyStroke(text) }
    }
  }

  @Test func sequences() throws {
    #expect(try KeyStroke.sequence("g g ctrl-r").map(\.description) == ["g", "g", "ctrl-r"])
  }
}
