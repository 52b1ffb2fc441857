import Foundation
import Testing

@testable import Workbench

@Suite("Masked names")
struct MaskingTests {
  @Test("No id, no name and no remark is on any screen")
  func nothingLeaks() throws {
    let desk = try Desk()
    // A record with names in every field that can hold them.
    try desk.press("enter enter +")
    desk.type("Aurora desk lamp, brass")
    try desk.press("enter escape enter c b tab c tab")
    desk.type("Aurora desk lamp, brass NL-10001")
    try desk.press("tab")
    desk.type("NL-10001.pdf")
    try desk.press("enter enter")
    let board = try Desk(as: "board-a", in: desk)
    try board.press("a r")
    board.type("NL-10001 Aurora desk lamp, brass")
    try board.press("enter")
    try desk.press("H enter j enter c b tab c tab")
    desk.type("Stella flood light black NL-10050")
    try desk.press("enter enter H X")
    desk.send(.tick(desk.state.now + 3))

    let data = try #require(desk.state.data)
    let secrets = (0..<data.snapshot.count).flatMap {
      [desk.state.itemID($0), desk.state.itemName($0)]
    }
    let tours = [
      "", "m", "l l l", "G j", "enter", "?", "escape", "s", "escape", "v", "escape", "F", "escape",
      "=", "escape", "*", "c", "escape", "enter", "]", ":", "escape", "+", "escape", "H", "a", "*",
      "+", "escape", "w", "escape", "enter", "escape", "J", "j", "j", "j", "v", "H", "R", "u",
      "escape", "H", "ctrl-g l a m p enter", "escape escape", "enter / a u r o r a enter",
    ]
    var seen: Set<String> = []
    for keys in tours {
      try desk.press(keys)
      seen.formUnion(ScreenText.lines(of: desk.state.view))
    }
    let all = seen.sorted().joined(separator: "\n")
    for secret in secrets where !secret.isEmpty {
      let found = all.range(of: secret).map { all[all.lineRange(for: $0)] }
      #expect(found == nil)
    }
    #expect(seen.count > 300)
    try desk.press("H g X enter")
    #expect(desk.screen.contains("NL-10001") && desk.screen.contains("Aurora desk lamp, brass"))
  }

  @Test("An item's stand-in is the same everywhere, and no other item's")
  func standIns() throws {
    let desk = try Desk()
    desk.state.preferences.isMasked = true
    let names = Set((0..<60).map { desk.state.masked(desk.state.itemID($0)) })
    #expect(names.count == 60)
    #expect(desk.state.masked("NL-10001") == desk.state.masked("NL-10001"))
  }
}
