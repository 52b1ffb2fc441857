import Governance
import Testing

@testable import Workbench

@Suite("At the board's table")
struct ApprovalsTests {
  private struct Missing: Error {}

  /// Proposals of planner-a for items by their ids, to a segment, and a member of the board.
  private func meeting(_ items: [String], to: String = "AZ", as actor: String = "board-a") throws
    -> Desk
  {
    let desk = try Desk()
    for item in items {
      desk.send(.key(.control("g")))
      desk.type(item)
      try desk.press("enter c")
      guard case .challenge(var form) = desk.state.stack.top else { throw Missing() }
      form.to = desk.state.segmentsOffered.firstIndex(of: to)
      form.reason = 0
      form.because.replace(with: "A contract with the customer promises it.")
      desk.state.stack.top = .challenge(form)
      try desk.press("enter enter")
    }
    return try Desk(as: actor, in: desk)
  }

  @Test("The largest effect stands first, with who asks and what it does")
  func order() throws {
    let desk = try meeting(["NL-10002", "NL-10005"])
    #expect(desk.screen.contains("2 proposals to decide"))
    try desk.press("a")
    #expect(desk.state.openProposals.map(\.item) == ["NL-10005", "NL-10002"])
    #expect(desk.screen.contains("BY → AZ") && desk.screen.contains("asks  planner-a"))
    #expect(desk.screen.contains("A contract with the customer promises it."))
    #expect(desk.screen.contains("items AZ  1  2"))
    try desk.press("j")
    #expect(desk.screen.contains("CZ → AZ") && desk.state.view.footer.position == "2 of 2")
    try desk.press("enter")
    #expect(desk.screen.contains("NL-10002") && desk.screen.contains("Why it is here"))
    try desk.press("[ escape")
    #expect(desk.screen.contains("BY → AZ"), "the list went along")
  }

  @Test("Taking back means the last step: after a rejection no approval before it is ended")
  func takingBack() throws {
    let desk = try meeting(["NL-10002", "NL-10005"])
    try desk.press("a a")
    desk.type("agreed")
    try desk.press("enter r")
    desk.type("no volume shown for it")
    try desk.press("enter u")
    #expect(desk.state.overlay == nil)
    #expect(desk.message.contains("A rejection stands"))
    #expect(desk.state.record.entries.last?.kind == "override.rejected")
  }

  @Test("Approve: the matrix shows it, and one toggle shows the world without")
  func approve() throws {
    let desk = try meeting(["NL-10002"])
    try desk.press("a a")
    #expect(desk.screen.contains("Approve") && desk.screen.contains("OV-1  NL-10002  CZ → AZ"))
    desk.type("agreed")
    try desk.press("enter")
    #expect(desk.message.hasPrefix("Written: board-a approved OV-1 NL-10002"))
    #expect(desk.state.data?.matrix["AZ"]?.overridden == 1)
    try desk.press("escape")
    guard case .matrix(let view) = desk.state.view.body else { throw Missing() }
    #expect(view.cells[0][2].overridden == 1 && view.cells[0][2].detail == "2 items")
    try desk.press("o")
    guard case .matrix(let plain) = desk.state.view.body else { throw Missing() }
    #expect(plain.cells[0][2].overridden == 0 && plain.cells[0][2].detail == "1 item")
    #expect(desk.state.view.header.switches == ["without overrides"])
  }

  @Test("Rejecting and sending back need a comment")
  func comment() throws {
    let desk = try meeting(["NL-10002", "NL-10005"])
    try desk.press("a r enter")
    #expect(desk.screen.contains("Say why: the record keeps it."))
    desk.type("not now")
    try desk.press("enter")
    #expect(desk.state.record.entries.last?.kind == "override.rejected")
    #expect(desk.state.record.entries.last?.text("comment") == "not now")
    try desk.press("b escape")
    #expect(desk.state.overlay == nil && desk.state.openProposals.count == 1)
  }

  @Test("Several at once")
  func bulk() throws {
    let desk = try meeting(["NL-10002", "NL-10005", "NL-10006"])
    try desk.press("a * b")
    #expect(desk.screen.contains("3 proposals"))
    desk.type("please add the contract")
    try desk.press("enter")
    #expect(desk.state.openProposals.isEmpty && desk.state.record.entries.count == 6)
    #expect(desk.screen.contains("Nothing waits for a decision."))
    let planner = try Desk(in: desk)
    #expect(planner.screen.contains("3 sent back to you"))
  }

  @Test("One's own is refused in words, and can be withdrawn")
  func own() throws {
    let desk = try meeting(["NL-10002"], as: "planner-a")
    try desk.press("a a")
    #expect(desk.message.hasPrefix("Only the board decides; planner-a is not of the board."))
    try desk.press("w enter")
    #expect(desk.state.record.entries.last?.kind == "override.withdrawn")
  }

  @Test("A member of the board cannot decide on their own either")
  func ownOfBoard() throws {
    let planner = try meeting(["NL-10002"])
    let desk = try Desk(as: "board-b", in: planner)
    try desk.press("ctrl-g")
    desk.type("NL-10005")
    try desk.press("enter c a tab c tab")
    desk.type("A contract with the customer promises it.")
    try desk.press("enter enter a g a")
    #expect(desk.message.hasPrefix("OV-2 is your own proposal"))
    #expect(desk.state.overlay == nil)
    try desk.press("j w")
    #expect(desk.message.hasPrefix("OV-1 is planner-a's proposal"))
    try desk.press("* a")
    #expect(desk.message.hasPrefix("OV-2 is your own proposal"), "one among several")
  }

  @Test("What others decide is noticed by the clock")
  func noticed() throws {
    let desk = try meeting(["NL-10002"])
    let other = try Desk(as: "board-b", in: desk)
    try other.press("a a enter")
    #expect(desk.state.openProposals.count == 1)
    desk.send(.tick(desk.state.now + 1))
    #expect(desk.state.openProposals.count == 1, "not at every second")
    desk.send(.tick(desk.state.now + 2))
    #expect(desk.state.openProposals.isEmpty && desk.state.data?.matrix["AZ"]?.overridden == 1)
  }

  @Test("Lists below are made anew when they are seen again")
  func staleList() throws {
    let desk = try meeting(["NL-10002"])
    try desk.press("j j l l enter a a enter escape")
    guard case .members(let list) = desk.state.stack.top else { throw Missing() }
    #expect(list.scope == "effective = CZ" && list.rows?.count == 29)
  }

  @Test("What was sent back is listed for its proposer, with the reason, and taken up again")
  func sentBack() throws {
    let board = try meeting(["NL-10002", "NL-10005"])
    try board.press("a j b")
    board.type("which contract?")
    try board.press("enter")
    #expect(board.state.listedProposals.map(\.id) == ["OV-2"], "not the board's to take up")
    let desk = try Desk(in: board)
    try desk.press("a")
    #expect(desk.state.listedProposals.map(\.id) == ["OV-2", "OV-1"])
    #expect(desk.screen.contains("1 open · largest effect first · 1 sent back to you"))
    guard case .table(let table, _) = desk.state.view.body else { throw Missing() }
    #expect(table.rows.map { $0.cells.contains { $0.text == "sent back" } } == [false, true])
    try desk.press("j")
    #expect(desk.state.view.footer.position == "2 of 2")
    #expect(desk.screen.contains("Sent back by board-a:"))
    #expect(desk.screen.contains("which contract?"))
    try desk.press("w")
    #expect(desk.message.hasPrefix("OV-1 was sent back to you"))
    try desk.press("space")
    #expect(desk.message.hasPrefix("OV-1 was sent back: there is nothing to decide."))
    try desk.press("enter c a tab c tab")
    desk.type("Framework contract of June 2026, page 3.")
    try desk.press("enter")
    #expect(desk.state.record.entries.last?.text("revises") == "OV-1")
    #expect(desk.state.record.returned.isEmpty)
  }

  @Test("An item that was sent back is proposed anew as a revision")
  func revision() throws {
    let board = try meeting(["NL-10002"])
    try board.press("a b")
    board.type("which contract?")
    try board.press("enter")
    let desk = try Desk(in: board)
    try desk.press("ctrl-g")
    desk.type("NL-10002")
    try desk.press("enter c a tab c tab")
    desk.type("Framework contract of June 2026, page 3.")
    #expect(desk.screen.contains("\"revises\":\"OV-1\""))
    try desk.press("enter")
    #expect(desk.state.record.entries.last?.text("revises") == "OV-1")
    #expect(desk.state.record.returned.isEmpty)
  }
}
