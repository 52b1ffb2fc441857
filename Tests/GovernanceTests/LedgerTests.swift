import Foundation
import Governance
import Journal
import TestSupport
import Testing

/// The fold.
struct LedgerTests {
  private func entry(
    _ seq: Int, _ actor: String, _ kind: String, _ fields: [String: String], day: Int = 1
  ) throws -> Journal.Entry {
    let payload = fields.sorted { $0.key < $1.key }.map { ",\"\($0.key)\":\"\($0.value)\"" }
    let line =
      "{\"seq\":\(seq),\"at\":\"2026-01-\(day < 10 ? "0" : "")\(day)T00:00:00.000Z\","
      + "\"actor\":\"\(actor)\",\"kind\":\"\(kind)\"\(payload.joined()),\"prev\":\""
      + String(repeating: "0", count: 64) + "\"}"
    return try #require(Journal.Entry(line: line))
  }

  /// What can be seen of a ledger, as text.
  private func view(_ ledger: Ledger) -> String {
    let proposals = ledger.proposals.map {
      "\($0.id) \($0.item) \($0.status(asOf: ledger.asOf).word) \($0.history.map(\.seq))"
    }
    let force = ledger.inForce.map { "\($0.key)=\($0.value.id)" }.sorted()
    return (proposals + force + ledger.open.map(\.id) + ledger.irregularities.map(\.reason))
      .joined(separator: "\n") + "\n\(ledger.remarks.count) \(ledger.entryCount)"
  }

  private func history(seed: UInt64, count: Int) throws -> [Journal.Entry] {
    var random = SeededGenerator(seed: seed)
    let people = ["a", "b", "c"]
    let kinds = EntryKind.allCases.map(\.rawValue) + ["review.held"]
    return try (1...count).map { seq in
      let kind = kinds.randomElement(using: &random) ?? ""
      let actor = people.randomElement(using: &random) ?? ""
      var fields = ["id": "OV-\(Int.random(in: 1...(seq / 3 + 1), using: &random))"]
      if kind == "override.proposed" || kind == "challenge.raised" || Bool.random(using: &random) {
        fields["item"] = "i\(Int.random(in: 1...5, using: &random))"
        fields["to"] = "AX"
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        fields["expires"] = "2026-01-\(Int.random(in: 10...28, using: &random))"
      }
      return try entry(seq, actor, kind, fields, day: min(28, 1 + seq / 10))
    }
  }

  @Test(arguments: 1...12)
  func `the same entries give the same state, however they are cut`(seed: UInt64) throws {
    let day = CalendarDay(of: noon("2026-01-15"))
    let entries = try history(seed: seed, count: 150)
    let whole = view(Ledger(entries, asOf: day))
    #expect(view(Ledger(entries, asOf: day)) == whole)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5 {
      let cut = Int.random(in: 0...entries.count, using: &random)
      var ledger = Ledger(entries[..<cut], asOf: day)
      ledger.apply(entries[cut...])
      #expect(view(ledger) == whole)
    }
  }

  @Test(arguments: 1...6)
  func `every prefix is consistent, on every day`(seed: UInt64) throws {
    let entries = try history(seed: seed, count: 120)
    var ledger = Ledger(asOf: CalendarDay(of: noon("2026-01-01")))
    for (index, entry) in entries.enumerated() {
      ledger.apply(entry)
      for date in ["2026-01-01", "2026-01-15", "2026-02-01"] {
        ledger.asOf = CalendarDay(of: noon(date))
        let force = ledger.inForce
        for (item, proposal) in force {
          #expect(proposal.item == item)
          #expect(proposal.decision?.actor != proposal.proposer)
          #expect(proposal.status(asOf: ledger.asOf).word == "in-force")
          #expect(ledger.override(of: item) == proposal)
        }
        let words = ledger.proposals.map { $0.status(asOf: ledger.asOf).word }
        #expect(words.filter { $0 == "in-force" }.count == force.count)
        #expect(words.filter { $0 == "open" }.count == ledger.open.count)
      }
      #expect(ledger.entryCount == index + 1)
    }
  }

  @Test func `entries that cannot be change nothing and are listed`() throws {
    let item = ["id": "OV-1", "item": "i", "to": "AX"]
    let entries = try [
      entry(1, "a", "override.proposed", item),
      entry(2, "a", "override.approved", ["id": "OV-1"]),
      entry(3, "b", "override.withdrawn", ["id": "OV-1"]),
      entry(4, "b", "override.approved", ["id": "OV-7"]),
      entry(5, "b", "override.proposed", item),
      entry(6, "b", "comment.added", ["comment": "on nothing"]),
      entry(7, "b", "review.held", ["minutes": "of a later version"]),
      entry(
        8, "b", "override.proposed", ["id": "OV-2", "item": "i", "to": "A", "expires": "soon"]),
    ]
    let ledger = Ledger(entries, asOf: CalendarDay(days: 0))
    #expect(ledger.open.map(\.id) == ["OV-1"])
    #expect(ledger.irregularities.map(\.entry.seq) == [2, 3, 4, 5, 6, 8])
    #expect(ledger.entryCount == 8)
    #expect(ledger.nextProposalID == "OV-2")
  }

  @Test func `precedents are decided, closest first, then latest`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    for (index, wish) in [
      ("AY", "contract"), ("AX", "contract"), ("AY", "other"), ("AY", "contract"),
    ]
    .enumerated() {
      var request = request("i\(index)", to: wish.0)
      request.reason = wish.1
      _ = try recorder.propose(request, as: "planner-a", at: today)
    }
    for id in ["OV-1", "OV-2", "OV-3"] { _ = try recorder.approve(id, as: "board-a", at: today) }
    let found = recorder.ledger.precedents(from: "BY", to: "AY", reason: "contract")
    #expect(found.map(\.proposal.id) == ["OV-1", "OV-3", "OV-2"])
    #expect(found.map(\.likeness) == [.segmentsAndReason, .segments, .reason])
    #expect(recorder.ledger.precedents(from: "Q", to: "Q", reason: "q").isEmpty)
    #expect(
      recorder.ledger.precedents(from: "BY", to: "AY", reason: "contract", limit: 1).count == 1)
  }

  @Test func `what can be taken back, by whom, and what cannot`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    func way(_ entry: Journal.Entry, _ actor: String) -> Compensation {
      recorder.ledger.compensation(for: entry, by: actor, people: Meeting.people)
    }
    func isImpossible(_ way: Compensation) -> Bool {
      if case .impossible(let reason) = way { !reason.isEmpty } else { false }
    }
    let proposed = try recorder.propose(request(), as: "planner-a", at: today).entry
    #expect(way(proposed, "planner-a") == .withdrawOverride(id: "OV-1"))
    #expect(isImpossible(way(proposed, "planner-b")))
    let approved = try recorder.approve("OV-1", as: "board-a", at: today).entry
    #expect(way(approved, "board-a") == .withdrawOverride(id: "OV-1"))
    let withdrawn = try recorder.takeBack(approved, as: "board-a", at: today).entry
    #expect(withdrawn.kind == "override.withdrawn")
    #expect(isImpossible(way(approved, "board-a")) && isImpossible(way(withdrawn, "board-a")))
    let remark = try recorder.comment(on: .item("i"), "x", as: "planner-a", at: today).entry
    #expect(isImpossible(way(remark, "planner-a")))
    let raised = try recorder.challenge(
      item: "i", run: "r", segment: "BY", because: "why", as: "planner-a", at: today
    ).entry
    #expect(way(raised, "planner-a") == .withdrawChallenge(id: "CH-1"))
    _ = try recorder.takeBack(raised, as: "planner-a", at: today)
    #expect(throws: GovernanceError.self) {
      try recorder.takeBack(raised, as: "planner-a", at: today)
    }
  }
}
