import Testing

@testable import TerminalUI

@Suite("A terminal's background")
struct TerminalBackgroundTests {
  @Test(
    "COLORFGBG",
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark), ("0;7", .light),
      ("", nil), ("15;default", nil), ("0;16", nil), ("0;-1", nil), ("0;99999999999999999999", nil),
      ("\u{1B}[31m", nil),
    ] as [(String, TerminalBackground?)])
  func environment(_ text: String, _ expected: TerminalBackground?) {
    #expect(TerminalBackground(colorFGBG: text) == expected)
  }
}
