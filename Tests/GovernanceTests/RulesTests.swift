import Governance
import Journal
import Testing

/// What a request has to keep to; all faults at once, each with its field.
struct RulesTests {
  private func fields(_ change: (inout ProposalRequest) -> Void) throws
    -> [ProposalRequest.FieldName]
  {
    let meeting = try Meeting()
    let recorder = try meeting.recorder()
    var wish = request()
    change(&wish)
    return recorder.faults(in: wish, at: today).map(\.field)
  }

  @Test func `a sound request has no faults`() throws {
    #expect(try fields { _ in }.isEmpty)
  }

  @Test func `an empty request has all faults at once`() throws {
    let found = try fields { $0 = ProposalRequest(item: "", run: "", from: "") }
    #expect(found == [.item, .to, .reason, .because])
  }

  @Test func `a justification has twenty characters, spaces around it apart`() throws {
    let nineteen = String(repeating: "é", count: 19)
    #expect(try fields { $0.because = nineteen } == [.because])
    #expect(try fields { $0.because = "  \n" + nineteen + "   \t" } == [.because])
    #expect(try fields { $0.because = nineteen + "!" }.isEmpty)
    #expect(try fields { $0.because = String(repeating: "👩‍👩‍👧‍👦", count: 19) } == [.because])
    #expect(try fields { $0.because = String(repeating: "x", count: 70_000) } == [.because])
  }

  @Test func `segments, reasons, dates and references`() throws {
    #expect(try fields { $0.to = "QQ" } == [.to])
    #expect(try fields { $0.to = "BY" } == [.to])
    #expect(try fields { $0.reason = "Contract" } == [.reason])
    #expect(try fields { $0.expires = "2026-11-23" } == [.expires])
    #expect(try fields { $0.expires = "2026-11-24" }.isEmpty)
    #expect(try fields { $0.expires = "tomorrow" } == [.expires])
    #expect(try fields { $0.evidence = ["a", " "] } == [.evidence])
    #expect(try fields { $0.evidence = Array(repeating: "a", count: 101) } == [.evidence])
    #expect(try fields { $0.revises = "OV-9" } == [.revises])
  }

  @Test func `a fault quotes what was found and names what is expected`() throws {
    let meeting = try Meeting()
    let recorder = try meeting.recorder()
    var wish = request()
    wish.reason = "gut\u{1B}[31m"
    wish.because = "too short"
    let faults = recorder.faults(in: wish, at: today).map(\.description)
    #expect(
      faults == [
        "reason: \"gut\\u{1b}[31m\"; one of contract, strategic, lifecycle, data-error, other",
        "because: 9 characters; at least 20 characters are needed",
      ])
  }

  @Test func `one open proposal at a time for an item`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    _ = try recorder.propose(request(), as: "planner-a", at: today)
    let fault = try #require(recorder.faults(in: request(to: "AX"), at: today).first)
    #expect(fault.field == .item && fault.message.contains("OV-1"))
    _ = try recorder.withdraw("OV-1", as: "planner-a", at: today)
    #expect(recorder.faults(in: request(to: "AX"), at: today).isEmpty)
  }

  @Test func `a justification of any text comes back as it was`() throws {
    let meeting = try Meeting()
    var recorder = try meeting.recorder()
    var wish = request()
    wish.because = "First line,\nsecond \"line\" \\ with an 🧺, a \u{7} and a tab\t."
    _ = try recorder.propose(wish, as: "planner-a", at: today)
    #expect(try meeting.recorder().ledger.proposal("OV-1")?.because == wish.because)
  }
}
