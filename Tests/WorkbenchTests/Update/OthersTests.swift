import Testing

@testable import Workbench

@Suite("Others at work")
struct OthersTests {
  /// Proposes a move of the item at a place of the whole list.
  private func propose(_ desk: Desk, place: Int) throws {
    let down = Array(repeating: "j", count: place).joined(separator: " ")
    try desk.press("H g G enter g \(down) c a tab c tab")
    desk.type("The contract promises it until the end of the year.")
    try desk.press("enter enter")
  }

  @Test("What others write is seen within two seconds, without a key")
  func tick() throws {
    let planner = try Desk()
    try propose(planner, place: 6)
    try propose(planner, place: 8)
    let board = try Desk(as: "board-a", in: planner)
    try board.press("a a enter b")
    board.type("Please name the contract.")
    try board.press("enter")
    #expect(board.state.record.entries.count == 4)

    var state = planner.state
    #expect(state.update(.tick(state.lastCheck + 1.9)) == [])
    #expect(state.update(.tick(state.lastCheck + 2)) == [.readRecord, .checkActiveRun])
    // A clock that was set back does not stop it.
    #expect(state.update(.tick(state.lastCheck - 60)) == [.readRecord, .checkActiveRun])

    planner.send(.tick(planner.state.now + 3))
    #expect(planner.state.record.entries.count == 4)
    #expect(planner.state.data?.snapshot.overrides.count == 1)
    try planner.press("H")
    #expect(planner.screen.contains("1 sent back to you"))
  }

  @Test("Of two who decide at once, the second is told")
  func race() throws {
    let planner = try Desk()
    try propose(planner, place: 6)
    let first = try Desk(as: "board-a", in: planner)
    let second = try Desk(as: "board-b", in: planner)
    try first.press("a a")
    try second.press("a a enter")
    try first.press("enter")
    #expect(first.state.record.entries.count == 2 && second.state.record.entries.count == 2)
    #expect(!first.message.hasPrefix("Written") && first.message.contains("OV-1"))
  }
}
