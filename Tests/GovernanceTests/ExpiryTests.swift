import Governance
import Journal
import Testing

/// Overrides with a last day.
struct ExpiryTests {
  @Test func `an override holds through its last day, and lapses by itself`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    _ = try recorder.propose(request(expires: "2027-06-30"), as: "planner-a", at: today)
    _ = try recorder.approve("OV-1", as: "board-a", at: today)
    for (day, holds) in [("2026-11-23", true), ("2027-06-30", true), ("2027-07-01", false)] {
      let then = try meeting.recorder(on: day)
      #expect((then.ledger.override(of: "85123A") != nil) == holds)
      #expect(then.ledger.inForce.isEmpty != holds)
    }
    recorder.asOf = try #require(CalendarDay("2027-07-01"))
    #expect(recorder.ledger.proposal("OV-1")?.status(asOf: recorder.asOf).word == "lapsed")
    _ = try recorder.noteExpiry(of: "OV-1", as: "board-a", at: noon("2027-07-01"))
    #expect(recorder.ledger.proposal("OV-1")?.history.last?.kind == "override.expired")
    #expect(throws: GovernanceError.self) {
      try recorder.noteExpiry(of: "OV-1", as: "board-a", at: noon("2027-07-02"))
    }
    #expect(throws: GovernanceError.self) {
      try recorder.withdraw("OV-1", as: "planner-a", at: noon("2027-07-02"))
    }
  }

  @Test func `a proposal that waited too long cannot be approved, and blocks no other`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    _ = try recorder.propose(request(expires: "2026-12-01"), as: "planner-a", at: today)
    let later = noon("2026-12-02")
    #expect(throws: GovernanceError.self) {
      try recorder.approve("OV-1", as: "board-a", at: later)
    }
    _ = try recorder.propose(request(), as: "planner-b", at: later)
    recorder.asOf = CalendarDay(of: later)
    #expect(recorder.ledger.open.map(\.id) == ["OV-2"])
  }

  @Test func `a later approval supersedes, and the earlier override does not come back`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    _ = try recorder.propose(request(to: "AY"), as: "planner-a", at: today)
    _ = try recorder.approve("OV-1", as: "board-a", at: today)
    _ = try recorder.propose(request(to: "AX"), as: "planner-a", at: today)
    #expect(recorder.ledger.override(of: "85123A")?.to == "AY")
    _ = try recorder.approve("OV-2", as: "board-a", at: today)
    #expect(recorder.ledger.override(of: "85123A")?.to == "AX")
    #expect(recorder.ledger.proposal("OV-1")?.status(asOf: recorder.asOf).word == "superseded")
    _ = try recorder.withdraw("OV-2", as: "board-a", at: today)
    #expect(recorder.ledger.override(of: "85123A") == nil)
    #expect(recorder.ledger.proposals(for: "85123A").map(\.id) == ["OV-2", "OV-1"])
  }

  @Test(arguments: [
    "2027-6-30", "2027-02-29", "30.06.2027", "20270630", "2027-06-3a", "", "2027-06-3",
    "2027-06-300", "2027/06/30", "٢٠٢٧-06-30",
  ])
  func `what is no date`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `dates are written as they are read`() {
    for text in ["0001-01-01", "1970-01-01", "2027-06-30", "2400-02-29"] {
      #expect(CalendarDay(text)?.description == text)
    }
    #expect(CalendarDay("1970-01-02")?.days == 1)
  }
}
