import Testing
import Workspace

@testable import Workbench

@Suite("Where experts and clusters disagree")
struct ClusterRulesTests {
  private struct Missing: Error {}

  private func screen(_ desk: Desk) throws -> ClustersScreen {
    guard case .clusters(let screen) = desk.state.stack.top else { throw Missing() }
    return screen
  }

  private func table(_ desk: Desk) throws -> TableView {
    guard case .table(let table, _) = desk.state.view.body else { throw Missing() }
    return table
  }

  @Test("The view lists them worst first, with both classes and the rule")
  func list() throws {
    let desk = try Desk.ruled()
    try desk.press("K left V")
    #expect(try screen(desk).face == .rules)
    let run = try #require(desk.state.data?.snapshot.run)
    let clustering = try #require(run.clustering(named: "merged"))
    let expected = run.disagreements(with: clustering)
    #expect(expected.count > 3 && expected.contains { $0.steps > 1 })
    let table = try table(desk)
    #expect(table.rows.map(\.cells[0].text) == expected.map { run.id($0.row) })
    #expect(table.rows.map(\.cells[2].text) == expected.map { "\($0.cluster)" })
    #expect(table.rows.map(\.cells[3].text) == expected.map(\.algorithm))
    #expect(
      table.rows.map(\.cells[4].text) == expected.map { ($0.isRaised ? "↑ " : "↓ ") + $0.expert })
    #expect(table.rows.map(\.cells[6].text) == expected.map(\.rules))
    #expect(desk.screen.contains("because  a contract says so"))
    #expect(desk.state.view.footer.position == "1 of \(expected.count)")
    // The query lists the same items.
    try desk.press("y")
    #expect(desk.terminal.last == .copy("merged_rule is not missing"))
  }

  @Test("Enter opens the item, the brackets go on to the next, Escape comes back")
  func items() throws {
    let desk = try Desk.ruled()
    try desk.press("K left V down enter")
    let run = try #require(desk.state.data?.snapshot.run)
    let clustering = try #require(run.clustering(named: "merged"))
    let rows = run.disagreements(with: clustering).map(\.row)
    func row() -> Int? {
      guard case .item(let item) = desk.state.stack.top else { return nil }
      return item.row
    }
    #expect(row() == rows[1])
    #expect(desk.state.view.footer.position == "2 of \(rows.count)")
    try desk.press("]")
    #expect(row() == rows[2])
    try desk.press("[ [ [")
    #expect(row() == rows[0] && desk.message == "This is the first of the list.")
    try desk.press("escape")
    #expect(try screen(desk).itemCursor.selected == 0)
    desk.send(.pointer(.tableRow(2), .doubleClick))
    #expect(row() == rows[2])
  }

  @Test("The cluster that was selected stays so; names and reasons are masked")
  func beside() throws {
    let desk = try Desk.ruled()
    try desk.press("K left down V down down v")
    #expect(try screen(desk).face == .profile && screen(desk).cursor.selected == 1)
    try desk.press("V X")
    #expect(try screen(desk).itemCursor.selected == 2)
    let first = try #require(desk.state.data?.snapshot.run.id(0))
    #expect(!desk.screen.contains(first) && !desk.screen.contains("a contract"))
  }

  @Test("A clustering without rules has no such view")
  func none() throws {
    let desk = try Desk.clustered()
    for clustering in desk.state.clusterings {
      #expect(!desk.state.faces(of: clustering).contains(.rules))
    }
    let ruled = try Desk.ruled()
    #expect(
      ruled.state.clusterings.map { ruled.state.faces(of: $0).contains(.rules) } == [
        false, false, true,
      ])
  }
}
