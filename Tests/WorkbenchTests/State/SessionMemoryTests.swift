import Foundation
import Testing

@testable import Workbench

@Suite("Session memory")
struct SessionMemoryTests {
  private struct Missing: Error {}

  @Test("One comes back to where one was")
  func back() throws {
    let desk = try Desk()
    try desk.press("j j l l m enter / l a m p enter s c v enter j j T X")
    try desk.press("c b tab tab")
    desk.type("half a thought")
    try desk.press("escape enter")
    let json = desk.state.memory.json
    let memory = SessionMemory(json: json)
    #expect(memory == desk.state.memory && memory.json == json)

    let again = try Desk(in: desk)
    for effect in again.state.restore(memory) { _ = again.runner.run(effect) }
    again.settle()
    #expect(again.state.stack.matrix == desk.state.stack.matrix)
    guard case .item(let item) = again.state.stack.top, case .item(let was) = desk.state.stack.top
    else { throw Missing() }
    #expect(item.id == was.id && item.detail?.trace != nil)
    #expect(again.state.preferences == desk.state.preferences)
    try again.press("escape")
    guard case .members(let list) = again.state.stack.top else { throw Missing() }
    #expect(list.filter == "lamp" && list.sort?.column == "cv" && list.rows?.count == 6)
    #expect(again.state.selectedRow(list).map(Int.init) == was.row)
    try again.press("c")
    #expect(again.screen.contains("half a thought"))
    #expect(memory.lastLook?.run == again.state.data?.snapshot.run.name)
  }

  @Test("Before the run is open, its screens wait")
  func waiting() throws {
    let desk = try Desk()
    try desk.press("enter enter")
    let memory = desk.state.memory
    let data = try #require(desk.state.data)
    var state = desk.state
    state.data = nil
    state.stack = ScreenStack()
    #expect(state.restore(memory) == [.setTheme("terminal"), .setMouse(true)])
    #expect(state.stack.above.isEmpty)
    let effects = state.update(.opened(.success(data)))
    #expect(state.stack.above.map(\.context) == [.members, .item])
    #expect(effects.first == .readItem("NL-10001"))
  }

  @Test(
    "A broken file is no file; what can be read of it is used",
    arguments: [
      "", "{", "null", "[]", "7", #"{"screens":7}"#, #"{"measure":"bananas","selection":9}"#,
      #"{"preferences":{"theme":4,"isMasked":"yes"}}"#,
      #"{"screens":[{"screen":"members"},{"x":1}]}"#,
      #"{"selection":"cell 99 99","screens":[{"screen":"item","item":"gone"},{"screen":"zzz"}]}"#,
      #"{"selection":"cell -1 9223372036854775808"}"#,
      #"{"screens":[{"screen":"members","scope":"nonsense = 1","columns":["nope"]}]}"#,
    ])
  func broken(text: String) throws {
    let desk = try Desk()
    let memory = SessionMemory(json: Data(text.utf8))
    for effect in desk.state.restore(memory) { _ = desk.runner.run(effect) }
    desk.settle()
    _ = desk.screen
    try desk.press("escape escape enter")
    #expect(desk.state.stack.above.count >= 1)
  }

  @Test("Part of a file is kept")
  func part() {
    let memory = SessionMemory(
      json: Data(#"{"preferences":{"theme":"dark","isMouseOn":1},"measure":"count"}"#.utf8))
    #expect(memory.preferences.theme == "dark" && memory.preferences.isMouseOn)
    #expect(memory.measure == .count)
  }

  @Test("Selections have a text form")
  func selections() {
    for selection: MatrixView.Selection in [
      .cell(row: 1, column: 2), .row(0), .column(4), .all, .outside(3),
    ] {
      #expect(MatrixView.Selection(text: selection.text) == selection)
    }
    for text in ["", "cell", "cell 1", "row x", "all 1", "row -1", "cell 1 2 3"] {
      #expect(MatrixView.Selection(text: text) == nil)
    }
  }
}
