import Foundation
import Governance
import Journal
import TestSupport

/// A journal in a folder of its own, and people around it.
struct Meeting {
  let path: String
  private let folder: TemporaryFolder
  static let people = People([
    "planner-a": [.planner], "planner-b": [.planner], "board-a": [.board],
    "board-b": [.planner, .board], "admin-a": [.admin],
  ])
  static let rules = OverrideRules(segments: ["AX", "AY", "AZ", "BX", "BY", "BZ"])

  init() throws {
    folder = try TemporaryFolder("ledger")
    path = folder.path + "/journal.jsonl"
  }

  func recorder(people: People = Meeting.people, on day: String = "2026-11-23") throws -> Recorder {
    try Recorder(
      path: path, people: people, rules: Self.rules, asOf: CalendarDay(day) ?? CalendarDay(days: 0))
  }

  var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
}

/// Noon of a day.
func noon(_ day: String) -> Journal.Timestamp {
  Journal.Timestamp("\(day)T12:00:00.000Z") ?? Journal.Timestamp(milliseconds: 0)
}

let today = noon("2026-11-23")

func request(_ item: String = "85123A", to: String = "AY", expires: String = "")
  -> ProposalRequest
{
  ProposalRequest(
    item: item, run: "3f9c21a07be4", from: "BY", to: to, reason: "contract",
    because: "The frame contract names a service of 98 %.", expires: expires)
}
