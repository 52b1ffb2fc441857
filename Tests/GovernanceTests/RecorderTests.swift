import Foundation
import Governance
import Journal
import Testing

/// Who may do what, and when.
struct RecorderTests {
  private func refused(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch GovernanceError.notPermitted(let reason) {
      return reason
    } catch {
      return nil
    }
  }

  @Test func `a proposal is written as the design says`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    var wish = request(expires: "2027-06-30")
    wish.evidence = ["contract-17.pdf"]
    let shown = try recorder.line(for: wish, as: "planner-a", at: today)
    let entry = try recorder.propose(wish, as: "planner-a", at: today).entry
    #expect(entry.line == shown)
    #expect(
      entry.line == #"{"seq":1,"at":"2026-11-23T12:00:00.000Z","actor":"planner-a","#
        + #""kind":"override.proposed","id":"OV-1","item":"85123A","run":"3f9c21a07be4","#
        + #""from":"BY","to":"AY","reason":"contract","#
        + #""because":"The frame contract names a service of 98 %.","#
        + #""evidence":["contract-17.pdf"],"expires":"2027-06-30","prev":""#
        + String(repeating: "0", count: 64) + #""}"#)
    let proposal = try #require(recorder.ledger.proposal("OV-1"))
    #expect(proposal.evidence == ["contract-17.pdf"] && proposal.run == "3f9c21a07be4")
    #expect(recorder.ledger.open.map(\.id) == ["OV-1"])
  }

  @Test func `the way from a proposal to an override in force and back`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    _ = try recorder.propose(request(), as: "planner-a", at: today)
    #expect(recorder.ledger.override(of: "85123A") == nil)
    _ = try recorder.approve("OV-1", as: "board-a", at: today)
    #expect(recorder.ledger.override(of: "85123A")?.to == "AY")
    #expect(recorder.ledger.inForce.keys.sorted() == ["85123A"])
    _ = try recorder.withdraw("OV-1", comment: "the contract ended", as: "planner-a", at: today)
    #expect(recorder.ledger.inForce.isEmpty)
    let proposal = try #require(recorder.ledger.proposal("OV-1"))
    #expect(proposal.status(asOf: recorder.asOf).word == "withdrawn")
    #expect(
      proposal.history.map(\.kind) == [
        "override.proposed", "override.approved", "override.withdrawn",
      ])
  }

  @Test func `nobody decides on their own proposal, with a table or without`() throws {
    for people in [Meeting.people, People.anyone] {
      let meeting = try Meeting()
      var recorder = try meeting.recorder(people: people)
      _ = try recorder.propose(request(), as: "board-b", at: today)
      for kind in EntryKind.decisions {
        let reason = refused {
          _ = try recorder.decide(kind, "OV-1", comment: "why", as: "board-b", at: today)
        }
        #expect(reason?.contains("nobody decides on their own proposal") == true)
      }
      #expect(recorder.ledger.entryCount == 1)
      let proposal = try #require(recorder.ledger.proposal("OV-1"))
      #expect(recorder.decisionRefusal(proposal, by: "board-b", asOf: recorder.asOf) != nil)
      #expect(recorder.decisionRefusal(proposal, by: "board-a", asOf: recorder.asOf) == nil)
      _ = try recorder.approve("OV-1", as: "board-a", at: today)
    }
  }

  @Test func `only the board decides, and a name outside the table only looks`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    #expect(
      refused { _ = try recorder.propose(request(), as: "guest", at: today) }?
        .contains("may look, but not write") == true)
    _ = try recorder.propose(request(), as: "planner-a", at: today)
    #expect(
      refused { _ = try recorder.approve("OV-1", as: "planner-b", at: today) }?
        .contains("board-a, board-b can") == true)
    #expect(refused { _ = try recorder.approve("OV-1", as: "guest", at: today) } != nil)
    #expect(
      refused {
        _ = try recorder.comment(on: .proposal("OV-1"), "hello", as: "guest", at: today)
      } != nil)
    #expect(refused { _ = try recorder.propose(request("x"), as: "", at: today) } != nil)
    _ = try recorder.approve("OV-1", as: "admin-a", at: today)
    #expect(meeting.text.split(separator: "\n").count == 2)
  }

  @Test func `a rejection and a return need a comment, an approval does not`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    _ = try recorder.propose(request(), as: "planner-a", at: today)
    for kind in [EntryKind.overrideRejected, .overrideReturned] {
      #expect {
        try recorder.decide(kind, "OV-1", comment: " \n", as: "board-a", at: today)
      } throws: { error in
        guard case GovernanceError.invalid(let faults) = error else { return false }
        return faults.map(\.field) == [.comment]
      }
    }
    _ = try recorder.sendBack("OV-1", comment: "Which contract?", as: "board-a", at: today)
    #expect(recorder.ledger.proposal("OV-1")?.status(asOf: recorder.asOf).word == "returned")
    var again = request()
    again.revises = "OV-1"
    _ = try recorder.propose(again, as: "planner-a", at: today)
    _ = try recorder.reject("OV-2", comment: "No.", as: "board-a", at: today)
    #expect(recorder.ledger.open.isEmpty && recorder.ledger.inForce.isEmpty)
    #expect(recorder.ledger.proposal("OV-2")?.revises == "OV-1")
  }

  @Test func `what was decided is not decided again`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    _ = try recorder.propose(request(), as: "planner-a", at: today)
    _ = try recorder.reject("OV-1", comment: "No.", as: "board-a", at: today)
    let reason = refused { _ = try recorder.approve("OV-1", as: "board-b", at: today) }
    #expect(reason?.contains("rejected by \"board-a\" on 2026-11-23, entry 2") == true)
    #expect(refused { _ = try recorder.withdraw("OV-1", as: "planner-a", at: today) } != nil)
  }

  @Test func `two at once: the second sees what the first has decided`() throws {
    let meeting = try Meeting()
    var first = try meeting.recorder()
    var second = try meeting.recorder()
    _ = try first.propose(request(), as: "planner-a", at: today)
    #expect(throws: GovernanceError.self) {
      try second.propose(request(), as: "planner-b", at: today)
    }
    _ = try second.propose(request("another"), as: "planner-b", at: today)
    #expect(second.ledger.proposals.map(\.id) == ["OV-1", "OV-2"])
    _ = try first.refresh()
    _ = try first.approve("OV-2", as: "board-a", at: today)
    #expect(refused { _ = try second.approve("OV-2", as: "board-b", at: today) } != nil)
    #expect(try second.refresh().isEmpty)
    #expect(second.ledger.inForce.count == 1)
  }

  @Test func `only the proposer withdraws a proposal; the board may end an override`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    _ = try recorder.propose(request(), as: "planner-a", at: today)
    #expect(refused { _ = try recorder.withdraw("OV-1", as: "board-a", at: today) } != nil)
    _ = try recorder.approve("OV-1", as: "board-a", at: today)
    #expect(refused { _ = try recorder.withdraw("OV-1", as: "planner-b", at: today) } != nil)
    _ = try recorder.withdraw("OV-1", as: "board-b", at: today)
  }

  @Test func `an unknown id suggests what may have been meant`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    _ = try recorder.propose(request(), as: "planner-a", at: today)
    for id in ["ov-1", "1"] {
      #expect(throws: GovernanceError.unknown(id: id, nearest: ["OV-1"])) {
        try recorder.approve(id, as: "board-a", at: today)
      }
    }
    #expect(throws: GovernanceError.self) {
      try recorder.comment(on: .challenge("CH-1"), "hello", as: "board-a", at: today)
    }
  }

  @Test func `challenges and comments`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    let raised = try recorder.challenge(
      item: "85123A", run: "r", segment: "BY", because: "It sells at Christmas only.",
      as: "planner-a", at: today)
    #expect(raised.entry.text("id") == "CH-1")
    _ = try recorder.comment(on: .challenge("CH-1"), "So it does.", as: "board-a", at: today)
    _ = try recorder.comment(on: .item("85123A"), "A basket.", as: "board-a", at: today)
    #expect(recorder.ledger.challenge("CH-1")?.history.count == 2)
    #expect(recorder.ledger.remarks.map(\.text) == ["So it does.", "A basket."])
    #expect(refused { _ = try recorder.withdrawChallenge("CH-1", as: "board-a", at: today) } != nil)
    _ = try recorder.withdrawChallenge("CH-1", as: "planner-a", at: today)
    #expect(recorder.ledger.challenge("CH-1")?.isWithdrawn == true)
  }

  @Test func `a damaged journal is looked at and not written`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    _ = try recorder.propose(request(), as: "planner-a", at: today)
    _ = try recorder.approve("OV-1", as: "board-a", at: today)
    let changed = meeting.text.replacingOccurrences(of: "board-a", with: "board-x")
    try changed.write(toFile: meeting.path, atomically: true, encoding: .utf8)
    var again = try meeting.recorder()
    #expect(again.ledger.open.map(\.id) == ["OV-1"])
    #expect {
      try again.propose(request("b"), as: "planner-a", at: today)
    } throws: { ($0 as? GovernanceError)?.exitCode == 4 }
    #expect {
      try recorder.propose(request("b"), as: "planner-a", at: today)
    } throws: { ($0 as? GovernanceError)?.exitCode == 4 }
  }
}

extension EntryKind {
  fileprivate static let decisions: [EntryKind] = [
    .overrideApproved, .overrideRejected, .overrideReturned,
  ]
}

extension Recorder {
  @discardableResult
  fileprivate mutating func decide(
    _ kind: EntryKind, _ id: String, comment: String, as actor: String, at moment: Journal.Timestamp
  ) throws -> Journal.Receipt {
    switch kind {
    case .overrideRejected: try reject(id, comment: comment, as: actor, at: moment)
    case .overrideReturned: try sendBack(id, comment: comment, as: actor, at: moment)
    default: try approve(id, comment: comment, as: actor, at: moment)
    }
  }
}
