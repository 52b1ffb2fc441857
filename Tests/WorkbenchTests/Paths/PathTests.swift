import Testing

@testable import Workbench

@Suite("Paths that must feel right")
struct PathTests {
  @Test("A planner's morning")
  func planner() throws {
    let desk = try Desk()
    try PathScript("planners-morning").run(on: desk)
    #expect(desk.state.record.entries.count == 6)
    #expect(desk.state.stack.above.isEmpty)
  }

  @Test("A board meeting")
  func board() throws {
    let planner = try Desk()
    try PathScript("board-meeting-before").run(on: planner)
    let board = try Desk(as: "board-a", in: planner)
    try PathScript("board-meeting").run(on: board)
    #expect(board.state.data?.snapshot.applied.count == 1)
  }

  @Test("A consultant's five minutes")
  func consultant() throws {
    try PathScript("consultants-five-minutes").run(on: Desk())
  }
}
