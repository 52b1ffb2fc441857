import Testing

@testable import Workbench

@Suite("On the matrix")
struct MatrixTests {
  private func selection(_ keys: String, from: MatrixView.Selection? = nil) throws
    -> MatrixView.Selection
  {
    let desk = try Desk()
    if let from { desk.state.stack.matrix.selection = from }
    try desk.press(keys)
    return desk.state.stack.matrix.selection
  }

  @Test(
    "Arrows go through cells, totals and what lies outside",
    arguments: [
      ("right", .cell(row: 0, column: 1)), ("j", .cell(row: 1, column: 0)),
      ("left up k h", .cell(row: 0, column: 0)), ("l l l", .row(0)), ("l l l l l", .row(0)),
      ("l l l j", .row(1)), ("l l l h", .cell(row: 0, column: 2)), ("j j j", .column(0)),
      ("j j j l l", .column(2)), ("j j j l l l", .all), ("j j j k", .cell(row: 2, column: 0)),
      ("G", .all), ("G h", .column(2)), ("G k", .row(2)), ("G g", .cell(row: 0, column: 0)),
      ("G j", .outside(1)), ("j j j j", .outside(0)), ("j j j j l l l", .outside(1)),
      ("j j j j j j", .outside(0)), ("G j k", .column(1)),
    ] as [(String, MatrixView.Selection)])
  func moves(keys: String, expected: MatrixView.Selection) throws {
    #expect(try selection(keys) == expected)
  }

  @Test("The panel follows the cursor, and the measures go round")
  func panel() throws {
    let desk = try Desk()
    #expect(desk.screen.contains("A X\n") && desk.screen.contains("steady best sellers"))
    try desk.press("j l l")
    #expect(desk.screen.contains("B Z\n") && desk.screen.contains("erratic middle range"))
    let titles = try (0..<5).map { _ in
      try desk.press("m")
      guard case .matrix(let view) = desk.state.view.body else { return "" }
      return view.title
    }
    #expect(titles == ["Revenue", "Items", "Quantity", "Revenue share", "Revenue"])
  }

  @Test(
    "Enter lists what the cursor is on, by a query that the command line takes",
    arguments: [
      ("", "effective = AX", 5), ("l l l", "effective in (AX, AY, AZ)", 6),
      ("j j j", "effective in (AX, BX, CX)", 11), ("G", "state = active", 58),
      ("j j j j", "effective = new", 1), ("o", "recommended = AX", 5),
    ])
  func members(keys: String, query: String, count: Int) throws {
    let desk = try Desk()
    try desk.press(keys + " enter")
    guard case .members(let screen) = desk.state.stack.top else {
      Issue.record("no list")
      return
    }
    #expect(screen.scope == query)
    #expect(screen.rows?.count == count)
    #expect(screen.rows == screen.rows?.sorted(), "largest revenue first")
  }

  @Test("A selection that a smaller matrix does not have is brought into it")
  func settled() throws {
    for selection: MatrixView.Selection in [
      .cell(row: 9, column: 9), .row(7), .column(7), .outside(9),
    ] {
      let desk = try Desk()
      desk.state.stack.matrix.selection = selection
      desk.send(.opened(.success(try #require(desk.state.data))))
      _ = desk.screen
      #expect(desk.state.stack.matrix.selection != selection)
    }
  }

  @Test("Without a run the screen says what to do, and every key is harmless")
  func nothing() throws {
    let desk = try Desk()
    var state = desk.state
    state.data = nil
    for action in Action.allCases where reachesNothing(action) {
      var state = state
      _ = state.attempt(action)
      _ = ScreenText.lines(of: state.view)
    }
    #expect(ScreenText.lines(of: state.view).contains("No run yet"))
    #expect(state.reasonAgainst(.open) == "There is no run yet. ctrl-r makes one.")
  }

  private func reachesNothing(_ action: Action) -> Bool { action != .quit }

  @Test("Clicks select; a second one opens")
  func mouse() throws {
    let desk = try Desk()
    desk.send(.pointer(.matrix(.cell(row: 2, column: 2)), .click))
    #expect(desk.state.stack.matrix.selection == .cell(row: 2, column: 2))
    desk.send(.pointer(.matrix(.cell(row: 2, column: 2)), .doubleClick))
    #expect(desk.state.stack.top.context == .members)
    desk.send(.pointer(.crumb(0), .click))
    #expect(desk.state.stack.top.context == .matrix)
    desk.send(.pointer(.action("approvals"), .click))
    #expect(desk.state.stack.top.context == .approvals)
  }
}
