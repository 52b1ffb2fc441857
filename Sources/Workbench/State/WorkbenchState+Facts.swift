import Governance
import Journal
import Tables
import Workspace

/// What update and presentation both ask of the state.
extension WorkbenchState {
  /// The matrix as it is looked at.
  var matrix: MatrixSummary? {
    preferences.withoutOverrides ? data?.plainMatrix : data?.matrix
  }

  var leading: LeadingRows? {
    preferences.withoutOverrides ? data?.plainLeading : data?.leading
  }

  // MARK: Items

  func itemID(_ row: Int) -> String { data?.snapshot.run.id(row) ?? "" }

  func segment(ofRow row: Int) -> String { snapshot?.segment(of: row) ?? "" }

  /// A row's description; empty where none is mapped.
  func itemName(_ row: Int) -> String {
    guard case .text(let names)? = data?.snapshot.run.items["name"], row < names.count else {
      return ""
    }
    return names[row]
  }

  /// A number of a row; nil where it is missing.
  func number(_ column: String, _ row: Int) -> Double? {
    switch data?.snapshot.run.items[column] {
    case .number(let column)?: column.value(row)
    case .integer(let column)?: column.value(row).map(Double.init)
    default: nil
    }
  }

  /// The id, or a stable stand-in while names are masked.
  func masked(_ id: String) -> String {
    guard preferences.isMasked else { return id }
    // FNV-1a: the same item has the same stand-in on every screen and in every session.
    var hash: UInt32 = 2_166_136_261
    for byte in id.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash & 0xFFFFF, radix: 36, uppercase: true)
    return "#" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  func maskedName(_ row: Int) -> String {
    preferences.isMasked ? (itemName(row).isEmpty ? "" : "· · ·") : itemName(row)
  }

  // MARK: The record

  /// The day by the clock, for what expires.
  var today: CalendarDay {
    CalendarDay(of: Journal.Timestamp(milliseconds: Int64(now * 1_000)))
  }

  /// Seconds since 1970 at which the run was made.
  var runFinished: Double? {
    guard let log = data?.snapshot.run.log, let at = Journal.Timestamp(log.started) else {
      return nil
    }
    return Double(at.milliseconds) / 1_000
  }

  /// Proposals that wait, the largest effect first.
  var openProposals: [Proposal] { record.open }

  func itemOfProposal(_ id: String) -> String? {
    record.ledger.proposal(id)?.item ?? record.ledger.challenge(id)?.item
  }

  /// Proposals of the actor that the board sent back and that were not taken up again.
  var returnedToActor: [Proposal] {
    let taken = Set(record.ledger.proposals.compactMap(\.revises))
    return record.ledger.proposals.filter { proposal in
      guard proposal.proposer == facts.actor, !taken.contains(proposal.id),
        case .returned = proposal.status(asOf: today)
      else { return false }
      return true
    }
  }

  /// Overrides that end within 30 days, the first one first.
  var expiringSoon: [Proposal] {
    record.ledger.inForce.values.filter { proposal in
      proposal.expires.map { (0...30).contains($0.days - today.days) } ?? false
    }.sorted { ($0.expires?.days ?? 0, $0.id) < ($1.expires?.days ?? 0, $1.id) }
  }

  /// Indices of the entries that the journal screen shows, newest first.
  func journalRows(_ screen: JournalScreen) -> [Int] {
    let words = screen.filter.lowercased().split(separator: " ")
    let newestFirst = Array(record.entries.indices.reversed())
    guard !words.isEmpty else { return newestFirst }
    return newestFirst.filter { index in
      let line = record.entries[index].line.lowercased()
      return words.allSatisfy { line.contains($0) }
    }
  }

  // MARK: Undo

  /// The last step of the actor that can be taken back: the entries that were written together,
  /// newest first. It comes out of the durable record, so it survives leaving.
  var undoable: [Journal.Entry] {
    let own = record.entries.suffix(2_000).reversed().filter { $0.actor == facts.actor }
    guard let last = own.first(where: canBeTakenBack) else { return [] }
    // One decision about several items is written as neighbours within a second or two.
    var step = [last]
    for entry in own where entry.seq < last.seq {
      guard let before = step.last, entry.seq == before.seq - 1, entry.kind == last.kind,
        before.at.milliseconds - entry.at.milliseconds < 2_000, canBeTakenBack(entry)
      else { break }
      step.append(entry)
    }
    return step
  }

  private func canBeTakenBack(_ entry: Journal.Entry) -> Bool {
    switch record.ledger.compensation(for: entry, by: facts.actor, people: facts.people) {
    case .withdrawOverride, .withdrawChallenge: true
    case .impossible: false
    }
  }

  /// Why there is nothing to take back; nil where there is.
  var undoReason: String? {
    if !undoable.isEmpty { return nil }
    guard let last = record.entries.last(where: { $0.actor == facts.actor }) else {
      return "There is nothing of yours to take back."
    }
    switch record.ledger.compensation(for: last, by: facts.actor, people: facts.people) {
    case .impossible(let reason): return reason
    case .withdrawOverride, .withdrawChallenge: return nil
    }
  }

  /// An entry in a few words: `planner-a proposed 22502 AY → AX`.
  func describe(_ entry: Journal.Entry) -> String {
    let id = entry.text("id") ?? ""
    let item = entry.text("item") ?? itemOfProposal(id) ?? ""
    let subject = [id, masked(item)].filter { !$0.isEmpty }.joined(separator: " ")
    switch EntryKind(rawValue: entry.kind) {
    case .overrideProposed:
      return "\(entry.actor) proposed \(subject) \(entry.text("from") ?? "") → \(entry.text("to") ?? "")"
    case .overrideApproved: return "\(entry.actor) approved \(subject)"
    case .overrideRejected: return "\(entry.actor) rejected \(subject)"
    case .overrideReturned: return "\(entry.actor) sent back \(subject)"
    case .overrideWithdrawn: return "\(entry.actor) withdrew \(subject)"
    case .overrideExpired: return "\(subject) expired"
    case .challengeRaised: return "\(entry.actor) challenged \(subject)"
    case .challengeWithdrawn: return "\(entry.actor) withdrew the challenge \(subject)"
    case .commentAdded: return "\(entry.actor) commented on \(subject)"
    case nil: return "\(entry.actor): \(entry.kind) \(subject)"
    }
  }
}

extension SegmentSummary {
  /// The measures that the matrix shows; 0 where one was not measured.
  var revenue: Double { total(.revenue) ?? 0 }
  var quantity: Double { total(.quantity) ?? 0 }
}

extension MatrixSummary {
  /// The name of the segment where a row and a column meet.
  func segment(row: Int, column: Int) -> String { cell(row: row, column: column).segment }
}
