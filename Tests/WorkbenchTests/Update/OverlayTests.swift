import Testing

@testable import Workbench

@Suite("Over the screen")
struct OverlayTests {
  private struct Missing: Error {}

  @Test("The palette finds commands by their words and does them")
  func palette() throws {
    let desk = try Desk()
    try desk.press(":")
    desk.type("runs of")
    try desk.press("enter")
    #expect(desk.state.stack.top.context == .runs)
    #expect(desk.screen.contains("●"))
  }

  @Test("What cannot be done stays in its place and says why")
  func disabled() throws {
    let desk = try Desk()
    try desk.press(":")
    desk.type("challenge")
    guard case .choice(let choice) = desk.state.overlay else { throw Missing() }
    #expect(choice.visible.first?.isEnabled == false)
    #expect(choice.visible.first?.note.hasPrefix("Choose an item first") == true)
    try desk.press("enter")
    #expect(desk.state.overlay != nil && desk.message.hasPrefix("Choose an item first"))
    try desk.press("ctrl-c")
    #expect(desk.state.overlay == nil)
  }

  @Test("Help lists every key of the screen, with reasons; it scrolls no further than it goes")
  func help() throws {
    for screen in ["", "enter", "enter enter", "enter c", "a", "J", "R"] {
      let desk = try Desk()
      try desk.press(screen + (screen.hasSuffix("c") ? " f1" : " ?"))
      guard case .help(_, let sections, 0)? = desk.state.view.overlay else { throw Missing() }
      let context = desk.state.stack.top.context
      let entries = desk.state.keys.entries.filter {
        $0.contexts.contains(context) && desk.state.isOffered($0.action)
      }
      #expect(sections.flatMap(\.rows).count == entries.count)
      for _ in 0..<12 { try desk.press("page-down") }
      guard case .help(_, _, let scroll)? = desk.state.view.overlay else { throw Missing() }
      #expect(scroll < entries.count + 2 * sections.count)
      try desk.press("q")
      #expect(desk.state.overlay == nil && desk.terminal.isEmpty)
    }
  }

  @Test("Help and footer name no key that does nothing in what is seen")
  func offered() throws {
    func keys(_ desk: Desk) throws -> [String] {
      try desk.press("?")
      guard case .help(_, let sections, _)? = desk.state.view.overlay else { throw Missing() }
      try desk.press("escape")
      return sections.flatMap(\.rows).flatMap { $0.keys.split(separator: " ").map(String.init) }
    }
    let desk = try Desk.clustered()
    // At home there is nothing to go back to, and the panel stands in the place of the body.
    #expect(try Set(keys(desk)).isDisjoint(with: ["esc", "H"]))
    #expect(try keys(desk).contains("tab"))
    desk.send(.panelRoom(true))
    #expect(try !keys(desk).contains("tab"))
    try desk.press("K")
    #expect(try Set(keys(desk)).isSuperset(of: ["↵", "→", "[", "esc", "H"]))
    #expect(try !keys(desk).contains("x"))
    // Drift is of all clusters together.
    try desk.press("V")
    #expect(try !keys(desk).contains("↵"))
    #expect(!desk.state.view.footer.keys.contains { $0.key == "↵" || $0.key == "x" })
    #expect(desk.state.view.footer.position.isEmpty)
    try desk.press("enter")
    #expect(desk.message.contains("all clusters together"))
    // The tree says what arrows do there.
    try desk.press("left V V V")
    #expect(desk.screen.contains("tree"))
    try desk.press("?")
    #expect(desk.screen.contains("A lower cut of the tree"), "\(desk.screen)")
    for screen in ["escape H a", "H J", "H R", "H enter enter"] {
      try desk.press(screen)
      #expect(try Set(keys(desk)).isDisjoint(with: ["←", "→"]), "\(screen)")
    }
  }

  @Test("A key that does nothing says so; suspending and drawing anew always work")
  func keys() throws {
    let desk = try Desk()
    try desk.press("z")
    #expect(desk.message == "z does nothing here. ? shows the keys that work.")
    for keys in ["", "?", ":", "ctrl-g", "escape enter c"] {
      try desk.press(keys + " ctrl-z ctrl-l")
    }
    #expect(desk.terminal.count { $0 == .suspend } == 5)
    #expect(desk.terminal.count { $0 == .redraw } == 5)
  }

  @Test("Themes go round; the mouse is handed over; the clock ages the run")
  func switches() throws {
    let desk = try Desk()
    try desk.press("T T T M M")
    #expect(
      desk.terminal == [
        .setTheme("dark"), .setTheme("light"), .setTheme("terminal"), .setMouse(false),
        .setMouse(true),
      ])
    desk.send(.tick(desk.state.now + 7_200))
    #expect(desk.state.view.header.run.hasSuffix("2 h old"))
  }

  @Test("A comment is written to the record and read on the item's screen")
  func comment() throws {
    let desk = try Desk()
    try desk.press("enter enter + enter")
    #expect(desk.screen.contains("Say why: the record keeps it."))
    desk.type("ask sales")
    try desk.press("enter")
    #expect(desk.screen.contains("“ask sales”"))
    #expect(desk.state.record.entries.first?.kind == "comment.added")
  }

  @Test("The journal: newest first, words narrow it, its items open")
  func journal() throws {
    let desk = try Desk()
    for text in ["first", "second", "third"] {
      try desk.press("enter enter +")
      desk.type(text)
      try desk.press("enter H")
    }
    try desk.press("J")
    #expect(desk.state.view.footer.position == "1 of 3" && desk.screen.contains("third"))
    try desk.press("/")
    desk.type("SECOND")
    #expect(desk.state.view.footer.position == "1 of 1" && desk.screen.contains("second"))
    try desk.press("enter enter")
    #expect(desk.state.stack.top.context == .item)
    try desk.press("escape escape")
    #expect(desk.state.view.footer.position == "1 of 3")
    // Who stands on an entry stays on it when others write.
    try desk.press("j")
    let other = try Desk(as: "planner-b", in: desk)
    try other.press("enter enter +")
    other.type("fourth")
    try other.press("enter")
    desk.send(.tick(desk.state.now + 3))
    #expect(desk.state.view.footer.position == "3 of 4" && desk.screen.contains("second"))
    try desk.press("v")
    #expect(desk.message == "4 entries checked; the record is sound.")
  }

  @Test("A damaged journal can only be read; every writing key says so")
  func damage() throws {
    let desk = try Desk()
    try desk.press("enter enter +")
    desk.type("a remark")
    try desk.press("enter H")
    try desk.write("{\"seq\":1}\n", to: "journal.jsonl")
    let reader = try Desk(in: desk)
    #expect(reader.state.view.header.journal.state == .damaged)
    for action in [Action.challenge, .comment, .undo, .approve, .reject, .sendBack, .withdraw] {
      #expect(reader.state.reasonAgainst(action)?.contains("damaged") == true, "\(action)")
    }
    try reader.press("J")
    #expect(reader.screen.contains("The record is damaged"))
    // A full check finds it for whoever had it open, and that stays.
    try desk.press("J v")
    #expect(desk.state.record.isReadOnly)
    desk.send(.tick(desk.state.now + 5))
    #expect(desk.state.record.isReadOnly && desk.state.view.header.journal.state == .damaged)
  }
}
