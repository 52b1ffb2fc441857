import Foundation
import Testing

@testable import Workbench

@Suite("When another run becomes active")
struct RunChangeTests {
  private struct Missing: Error {}

  /// Makes the model's first cut another, and runs it as another process would.
  private func rerun(_ desk: Desk) throws {
    let file = "\(desk.workspace.root)/strata.toml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try desk.write(
      text.replacingOccurrences(of: "cuts = [0.80, 0.95]", with: "cuts = [0.60, 0.90]"),
      to: "strata.toml")
    _ = try type(of: desk.workspace).open(desk.workspace.root).run()
  }

  @Test("It is noticed; lists and items follow, forms are kept as drafts")
  func noticed() throws {
    let desk = try Desk()
    try desk.press("j j l l enter j j space enter c a tab tab")
    desk.type("half a thought")
    let before = desk.state.data?.snapshot.run.name
    guard case .challenge(let form) = desk.state.stack.top else { throw Missing() }
    let id = try #require(form.items.first)
    try rerun(desk)
    desk.send(.tick(desk.state.now + 3))
    #expect(desk.state.data?.snapshot.run.name != before)
    guard case .item(let item) = desk.state.stack.top else { throw Missing() }
    #expect(item.id == id && desk.state.itemID(item.row) == id && item.detail != nil)
    #expect(item.detail?.history.count == 2)
    #expect(desk.state.drafts[[id]]?.because == "half a thought")
    try desk.press("c")
    guard case .challenge(let again) = desk.state.stack.top else { throw Missing() }
    #expect(again.because.text == "half a thought" && again.items == [id])
    try desk.press("escape escape")
    guard case .members(let list) = desk.state.stack.top else { throw Missing() }
    #expect(list.rows != nil && list.marks.isEmpty)
    #expect(desk.screen.contains("effective = CZ"))
  }

  @Test("ctrl-r computes what strata.toml says now; what is measured otherwise does not compare")
  func changedModel() throws {
    let desk = try Desk()
    let before = try #require(desk.state.data?.snapshot.run.name)
    let file = "\(desk.workspace.root)/strata.toml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try desk.write(
      text.replacingOccurrences(
        of: "classes = [\"A\", \"B\", \"C\"]", with: "classes = [\"P\", \"Q\", \"R\"]"),
      to: "strata.toml")
    try desk.press("ctrl-r")
    #expect(desk.state.data?.snapshot.run.model.rows == "abc")
    #expect(desk.state.matrix?.rows == ["P", "Q", "R"])
    #expect(
      desk.screen.contains(
        "since run \(before.prefix(6))  not comparable  the matrix has other sides"),
      "\(desk.screen)")
    try desk.press("R")
    #expect(desk.state.runs?.map(\.moved) == [nil, nil])
  }

  @Test("ctrl-r computes anew and says what moved; the runs can be gone back to")
  func run() throws {
    let desk = try Desk()
    let before = try #require(desk.state.data?.snapshot.run.name)
    try desk.press("ctrl-r")
    #expect(desk.state.overlay == nil && desk.state.data?.snapshot.run.name == before)
    try rerun(desk)
    desk.send(.tick(desk.state.now + 3))
    #expect(desk.screen.contains("since run \(before.prefix(6))"))
    try desk.press("R enter")
    #expect(desk.message.hasSuffix("is the active one."))
    try desk.press("j enter")
    #expect(desk.state.data?.snapshot.run.name == before)
    #expect(desk.state.runs?.first { $0.isActive }?.name == before)
  }

  @Test("People, currency and name are those of strata.toml as the run was made of it")
  func settings() throws {
    let desk = try Desk()
    #expect(desk.state.facts.readOnlyReason == nil)
    let file = "\(desk.workspace.root)/strata.toml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let changed = text.replacingOccurrences(of: "planner-a = [\"planner\"]", with: "planner-a = []")
      .replacingOccurrences(of: "currency = \"EUR\"", with: "currency = \"GBP\"")
    try desk.write(changed, to: "strata.toml")
    try desk.press("ctrl-r")
    #expect(desk.state.facts.currency == "GBP" && desk.screen.contains("£"))
    #expect(desk.state.facts.readOnlyReason?.contains("planner-a") == true)
    // Whoever writes is told the same.
    try desk.press("enter enter +")
    #expect(desk.message.contains("may look but not write"))
    // Of a run that was made beside the workbench too.
    try desk.write(
      text.replacingOccurrences(of: "currency = \"EUR\"", with: "currency = \"CHF\""),
      to: "strata.toml")
    try rerun(desk)
    desk.send(.tick(desk.state.now + 3))
    #expect(desk.state.facts.currency == "CHF" && desk.state.facts.readOnlyReason == nil)
  }

  @Test("Rows of another run are not counted, and answers about other items not shown")
  func stale() throws {
    let desk = try Desk()
    try desk.press("enter")
    #expect(
      desk.runner.run(
        .count(
          column: "abc", RowSelection(run: "0123456789ab", rows: [0], withOverrides: true))))
    desk.settle()
    #expect(desk.state.overlay == nil)
    try desk.press("enter")
    desk.send(.itemRead(item: "another", ItemDetail(trace: nil, history: [])))
    guard case .item(let screen) = desk.state.stack.top else { throw Missing() }
    #expect(screen.detail?.trace != nil)
  }

  @Test("A run that cannot be opened is said once, and the old one stays")
  func broken() throws {
    let desk = try Desk()
    try desk.write("0123456789ab\n", to: "runs/active")
    desk.send(.tick(desk.state.now + 3))
    #expect(desk.message.contains("0123456789ab") && desk.state.data != nil)
    desk.state.message = nil
    desk.send(.tick(desk.state.now + 3))
    #expect(desk.message.isEmpty)
  }
}
