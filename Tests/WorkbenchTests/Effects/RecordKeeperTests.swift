import Governance
import Journal
import Testing

@testable import Workbench

@Suite("The record")
struct RecordTests {
  private func request(_ item: String, to: String = "AZ") -> ProposalRequest {
    ProposalRequest(
      item: item, run: "r", from: "CZ", to: to, reason: "contract",
      because: "Müller's contract promises it until June.")
  }

  private func keeper(_ desk: Desk) throws -> RecordKeeper {
    try RecordKeeper(
      path: desk.workspace.journalPath, people: desk.workspace.people,
      rules: desk.workspace.overrideRules())
  }

  @Test("Entries of others come in the file's order, each once")
  func order() throws {
    let desk = try Desk()
    var first = try keeper(desk)
    var second = try keeper(desk)
    _ = first.write(.propose([request("a"), request("b")]), as: "planner-a")
    // The second has not seen them when it writes.
    _ = second.write(.propose([request("c")]), as: "planner-b")
    _ = first.write(.decide(.approve, proposals: ["OV-3"], comment: ""), as: "board-a")
    _ = second.refresh()
    #expect(first.state.entries.map(\.seq) == [1, 2, 3, 4])
    #expect(second.state.entries == first.state.entries)
    #expect(try keeper(desk).state.entries == first.state.entries)
  }

  @Test("What is refused says how much was written before")
  func refused() throws {
    let desk = try Desk()
    var keeper = try keeper(desk)
    let result = keeper.write(.propose([request("a"), request("b", to: "QQ")]), as: "planner-a")
    guard case .failure(let failure) = result else {
      Issue.record("it was written")
      return
    }
    #expect(failure.written == 1 && failure.fields.map(\.field) == [.to])
    #expect(failure.message.hasPrefix("1 entry was written before this: to:"))
    #expect(keeper.state.entries.count == 1)
  }

  @Test("Damage that a check found stops writing")
  func damage() throws {
    let desk = try Desk()
    var keeper = try keeper(desk)
    _ = keeper.write(.propose([request("a")]), as: "planner-a")
    try desk.write("no entry\n", to: "journal.jsonl")
    keeper.take(try Journal.verify(path: desk.workspace.journalPath).faults)
    #expect(keeper.state.badge == .damaged && keeper.state.isReadOnly)
    guard case .failure = keeper.write(.propose([request("b")]), as: "planner-a") else {
      Issue.record("it was written")
      return
    }
  }

  @Test("Words are found in either case, newest first")
  func search() throws {
    let desk = try Desk()
    var keeper = try keeper(desk)
    _ = keeper.write(.propose([request("LAMP"), request("wick")]), as: "planner-a")
    let entries = keeper.state.entries
    #expect(RecordSearch.indices(of: "lamp", in: entries) == [0])
    #expect(RecordSearch.indices(of: "OVERRIDE.proposed", in: entries) == [1, 0])
    #expect(RecordSearch.indices(of: "MÜLLER wick", in: entries) == [1])
    #expect(RecordSearch.indices(of: "wick lamp", in: entries) == [])
    #expect(RecordSearch.indices(of: "", in: entries) == [1, 0])
  }

  @Test("What can be taken back: the last step, with the entries that were written with it")
  func undo() throws {
    let desk = try Desk()
    var keeper = try keeper(desk)
    func prepared(_ actor: String) -> RecordState {
      var state = keeper.state
      state.prepare(for: actor, people: desk.workspace.people)
      return state
    }
    #expect(prepared("planner-a").undoReason == "There is nothing of yours to take back.")
    _ = keeper.write(.propose([request("a"), request("b")]), as: "planner-a")
    #expect(prepared("planner-a").undoable.map(\.seq) == [2, 1])
    #expect(prepared("planner-b").undoable.isEmpty)
    _ = keeper.write(.compensate([2, 1]), as: "planner-a")
    #expect(prepared("planner-a").undoable.isEmpty)
    #expect(prepared("planner-a").undoReason?.contains("withdrawal stands") == true)
  }
}
