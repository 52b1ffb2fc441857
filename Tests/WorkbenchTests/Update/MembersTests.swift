import Testing

@testable import Workbench

@Suite("In a list of items")
struct MembersTests {
  /// The members of CZ: 30 items.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.press("j j l l enter")
    return desk
  }

  private func list(_ desk: Desk) throws -> MembersScreen {
    guard case .members(let screen) = desk.state.stack.top else {
      throw Missing()
    }
    return screen
  }

  private struct Missing: Error {}

  @Test("The list narrows with each letter; Escape brings back what was there")
  func filter() throws {
    let desk = try desk()
    try desk.press("/")
    var counts: [Int?] = []
    for letter in "lamp" {
      desk.type(String(letter))
      counts.append(try list(desk).rows?.count)
    }
    #expect(counts == counts.sorted { ($0 ?? 0) > ($1 ?? 0) } && counts.last == 6)
    #expect(desk.state.view.prompt?.hint.text == "6 of 30")
    try desk.press("escape")
    #expect(try list(desk).filter == "" && list(desk).rows?.count == 30)
    try desk.press("/ l a m p enter")
    #expect(
      desk.state.prompt == nil
        && desk.state.view.header.crumbs.last
          == "effective = CZ and (id ~ lamp or name ~ lamp)"
    )
    // One Escape takes the filter away, the next leads home.
    try desk.press("escape")
    #expect(try list(desk).rows?.count == 30)
    try desk.press("escape")
    #expect(desk.state.stack.top.context == .matrix)
  }

  @Test("A query is understood while it is typed, and its faults are said")
  func query() throws {
    let desk = try desk()
    try desk.press("/")
    desk.type("cv > ")
    #expect(try list(desk).rows?.count == 30, "unfinished: not narrowed yet")
    #expect(desk.state.view.prompt?.fault == nil)
    desk.type("x")
    #expect(try list(desk).filterFault?.isIncomplete == false)
    #expect(desk.state.view.prompt?.fault != nil)
    try desk.press("backspace")
    desk.type("1.2 and name ~ lamp")
    #expect(try (1...6).contains(list(desk).rows?.count ?? 0))
    #expect(
      desk.state.view.header.crumbs.last == "effective = CZ and cv > 1.2 and name ~ lamp")
  }

  @Test("The cursor stays on its item when the order changes")
  func sorting() throws {
    let desk = try desk()
    try desk.press("j j j")
    let row = desk.state.selectedRow(try list(desk))
    try desk.press("s")
    desk.type("cumul")
    try desk.press("enter")
    #expect(try list(desk).sort == SortOrder(column: "cumulative_share", isDescending: true))
    #expect(desk.state.selectedRow(try list(desk)) == row)
    try desk.press("S")
    #expect(try list(desk).sort?.isDescending == false)
    #expect(desk.state.selectedRow(try list(desk)) == row)
    desk.send(.pointer(.tableHead(1), .click))
    #expect(try list(desk).sort == SortOrder(column: "name", isDescending: false))
  }

  @Test("Marks: one, all, none; those that a filter hides count")
  func marks() throws {
    let desk = try desk()
    try desk.press("space space")
    #expect(try list(desk).marks.count == 2 && list(desk).cursor.selected == 2)
    try desk.press("k space")
    #expect(try list(desk).marks.count == 1)
    try desk.press("*")
    #expect(try list(desk).marks.count == 30)
    try desk.press("*")
    #expect(try list(desk).marks.isEmpty)
    try desk.press("g space / l a m p enter c")
    guard case .challenge(let form) = desk.state.stack.top else { throw Missing() }
    #expect(form.items == ["NL-10059"])
  }

  @Test("Columns are chosen, keep their order, and are kept for the next list")
  func columns() throws {
    let desk = try desk()
    try desk.press("v")
    desk.type("rank")
    try desk.press("tab enter")
    #expect(try list(desk).columns == Preferences.standardColumns + ["rank"])
    #expect(desk.state.preferences.memberColumns.last == "rank")
    try desk.press("v tab escape")
    #expect(try list(desk).columns.count == 9, "Escape changes nothing")
    #expect(desk.screen.contains("rank"))
  }

  @Test("Frequencies show values and filter by one of them")
  func frequencies() throws {
    let desk = try Desk()
    try desk.press("G enter F")
    desk.type("abc")
    try desk.press("enter")
    guard case .choice(let choice) = desk.state.overlay else { throw Missing() }
    #expect(choice.options.map(\.label) == ["C", "B", "A"])
    #expect(choice.options[0].note.hasPrefix("36  62.1 %"))
    try desk.press("down enter")
    #expect(try list(desk).filter == "abc = B" && list(desk).rows?.count == 16)
    // Words that stand in the filter become part of the query.
    try desk.press("/ ctrl-u")
    desk.type("lamp")
    try desk.press("enter F")
    desk.type("abc")
    try desk.press("enter enter")
    #expect(try list(desk).filter == "(id ~ lamp or name ~ lamp) and abc = C")
    #expect(try list(desk).rows?.count == 6)
  }

  @Test("Rows like the selected one, in a column")
  func alike() throws {
    let desk = try Desk()
    try desk.press("G enter =")
    desk.type("xyz")
    try desk.press("enter")
    #expect(try list(desk).filter == "xyz = X" && list(desk).rows?.count == 11)
    try desk.press("= r a n k enter")
    #expect(try list(desk).filter == "xyz = X and rank = 1" && list(desk).rows?.count == 1)
  }

  @Test("Going to an item: Enter opens the one on top, Escape leads back to where one was")
  func goTo() throws {
    let desk = try desk()
    try desk.press("ctrl-g")
    desk.type("igniter")
    #expect(desk.state.view.prompt?.label == "go to")
    try desk.press("enter")
    guard case .item(let item) = desk.state.stack.top else { throw Missing() }
    #expect(item.id == "NL-10002" && item.detail?.trace != nil)
    try desk.press("escape escape")
    #expect(try list(desk).scope == "effective = CZ")
    try desk.press("ctrl-g x escape")
    #expect(try list(desk).scope == "effective = CZ")
    try desk.press("ctrl-g backspace")
    #expect(try list(desk).scope == "effective = CZ")
  }

  @Test("An answer to an older question is thrown away")
  func stale() throws {
    let desk = try desk()
    let ticket = try list(desk).ticket
    desk.send(.listed(ListAnswer(rows: [1], scopeCount: 1), ticket: ticket - 1))
    #expect(try list(desk).rows?.count == 30)
    desk.send(.listed(ListAnswer(rows: [1], scopeCount: 1), ticket: ticket))
    #expect(try list(desk).rows == [1])
  }

  @Test("The next and the previous item of the list, from the item's screen")
  func neighbours() throws {
    let desk = try desk()
    try desk.press("enter ] ]")
    #expect(desk.state.view.footer.position == "3 of 30")
    try desk.press("[ [ [")
    #expect(desk.message == "This is the first of the list.")
    try desk.press("] escape")
    #expect(try list(desk).cursor.selected == 1, "the list went along")
  }

  @Test("Copy and export say what is listed")
  func copy() throws {
    let desk = try desk()
    try desk.press("y")
    #expect(desk.terminal == [.copy("effective = CZ")])
    var state = desk.state
    _ = state.attempt(.export)
    let effects = state.update(.key(KeyStroke(.end))) + state.update(.key(KeyStroke(.enter)))
    #expect(effects == [.export(.screen(.text))])
  }
}
