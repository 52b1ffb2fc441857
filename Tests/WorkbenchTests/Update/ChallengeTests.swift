import Testing

@testable import Workbench

@Suite("Challenging an assignment")
struct ChallengeTests {
  private struct Missing: Error {}

  private func form(_ desk: Desk) throws -> ChallengeScreen {
    guard case .challenge(let screen) = desk.state.stack.top else { throw Missing() }
    return screen
  }

  private let reason = "Tunnel lighting fails without this part."

  @Test("What is missing is said beside each field, and nothing is written")
  func faults() throws {
    let desk = try Desk()
    try desk.press("j j l l enter c enter")
    #expect(Set(try form(desk).faults.keys) == [.to, .reason, .because])
    #expect(try form(desk).focus == .to)
    #expect(desk.message == "3 fields need your attention.")
    guard case .form(let view, _) = desk.state.view.body else { throw Missing() }
    #expect(view.fields[1].fault?.hasPrefix("missing; one of contract") == true)
    #expect(desk.state.record.entries.isEmpty)
    // A field that is touched is believed again.
    try desk.press("a")
    #expect(try form(desk).faults[.to] == nil && form(desk).to == 0)
  }

  @Test("The form shows what it does before it is written")
  func outlook() throws {
    let desk = try Desk()
    try desk.press("j j l l enter c b")
    #expect(try form(desk).outlook.changes.map(\.segment) == ["BX", "CZ"])
    #expect(desk.screen.contains("items in BX") && desk.screen.contains("now CZ"))
    #expect(desk.screen.contains("board-a, board-b"))
    #expect(desk.screen.contains("journal, line 1"))
    try desk.press("b")
    #expect(try form(desk).outlook.changes.first?.segment == "BY")
  }

  @Test("It is written, shown with its place, and taken back by another entry")
  func written() throws {
    let desk = try Desk()
    try desk.press("j j l l enter c a tab s tab")
    desk.type(reason)
    try desk.press("tab a . p d f , b tab")
    desk.type("2099-06-30")
    try desk.press("enter")
    #expect(desk.state.record.entries.count == 1)
    let entry = try #require(desk.state.record.entries.first)
    #expect(entry.text("item") == "NL-10059" && entry.text("to") == "AX")
    #expect(entry["evidence"]?.texts == ["a.pdf", "b"] && entry.text("expires") == "2099-06-30")
    #expect(desk.screen.contains("journal, line 1") && desk.screen.contains(entry.line))
    #expect(desk.state.stack.top.context == .members)
    try desk.press("u enter")
    #expect(desk.state.record.entries.map(\.kind) == ["override.proposed", "override.withdrawn"])
    #expect(desk.message.hasPrefix("Written: planner-a withdrew OV-1 NL-10059"))
    try desk.press("u")
    #expect(desk.message.contains("withdrawal stands"))
  }

  @Test("Several at once are several entries, and one step to take back")
  func several() throws {
    let desk = try Desk()
    try desk.press("j j l l enter space space space c a tab c tab")
    desk.type(reason)
    try desk.press("enter")
    #expect(desk.state.record.entries.count == 3)
    #expect(desk.screen.contains("3 lines written to the journal"))
    try desk.press("enter u enter")
    #expect(desk.state.record.entries.count == 6 && desk.state.openProposals.isEmpty)
  }

  @Test("A form that was left is there again; an empty one leaves nothing")
  func draft() throws {
    let desk = try Desk()
    try desk.press("j j l l enter c escape")
    #expect(desk.state.drafts.isEmpty)
    try desk.press("c a tab tab")
    desk.type("half a thought")
    try desk.press("escape j c")
    #expect(try form(desk).because.isEmpty, "another item has a form of its own")
    try desk.press("escape k c")
    #expect(try form(desk).because.text == "half a thought" && form(desk).to == 0)
    // ctrl-c leaves as Escape does, and so does a click on a crumb.
    try desk.press("ctrl-c")
    #expect(desk.state.stack.top.context == .members)
    try desk.press("c")
    desk.send(.pointer(.crumb(0), .click))
    #expect(desk.state.drafts.count == 1)
  }

  @Test("Text from the editor and the clipboard goes where it belongs")
  func editor() throws {
    let desk = try Desk()
    try desk.press("enter c ctrl-e")
    #expect(desk.terminal == [.editText("")])
    desk.send(.edited("  written\nelsewhere \n"))
    #expect(try form(desk).because.text == "written\nelsewhere" && form(desk).focus == .because)
    desk.send(.edited(nil))
    desk.send(.paste(" and pasted\u{1B}"))
    #expect(try form(desk).because.text == "written\nelsewhere and pasted")
    try desk.press("shift-tab")
    desk.send(.paste("contract"))
    #expect(try form(desk).reason == nil, "a choice takes no paste")
  }

  @Test("An item whose proposal waits cannot be challenged again")
  func waiting() throws {
    let desk = try Desk()
    try desk.press("j j l l enter c a tab c tab")
    desk.type(reason)
    try desk.press("enter enter c")
    #expect(desk.message.contains("already waits for a decision"))
    try desk.press("g space space c")
    #expect(desk.message.hasPrefix("1 of these 2 items"))
  }

  @Test("What others did meanwhile is said, and the form stays")
  func refused() throws {
    let desk = try Desk()
    let other = try Desk(as: "planner-b", in: desk)
    for each in [desk, other] {
      try each.press("j j l l enter c a tab c tab")
      each.type(reason)
    }
    try other.press("enter")
    try desk.press("enter")
    #expect(desk.state.stack.top.context == .challenge)
    #expect(try form(desk).isSending == false)
    #expect(desk.message.contains("waits for the board"))
  }

  @Test("Who is not in the table of people may look, and is told so")
  func reader() throws {
    let desk = try Desk(as: "guest")
    try desk.press("enter c")
    #expect(
      desk.message == "guest is not in the [people] table of strata.toml, "
        + "and may look but not write.")
    for action in [Action.challenge, .undo, .comment, .approve, .withdraw] {
      #expect(desk.state.reasonAgainst(action)?.contains("may look") == true)
    }
    #expect(desk.state.view.footer.keys.first { $0.action == "challenge" }?.isEnabled == false)
  }
}
