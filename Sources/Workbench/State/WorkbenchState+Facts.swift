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

  /// The matrix' sums.
  var totals: MatrixTotals? {
    preferences.withoutOverrides ? data?.plainTotals : data?.totals
  }

  /// The first rows of every segment.
  var leading: LeadingRows? {
    preferences.withoutOverrides ? data?.plainLeading : data?.leading
  }

  // MARK: Items

  /// The id of a row.
  func itemID(_ row: Int) -> String { data?.snapshot.run.id(row) ?? "" }

  /// The segment of a row as it is looked at.
  func segment(ofRow row: Int) -> String { snapshot?.segment(of: row) ?? "" }

  /// A row's description; empty where none is mapped.
  func itemName(_ row: Int) -> String {
    guard case .text(let names)? = data?.snapshot.run.items["name"], row >= 0, row < names.count
    else {
      return ""
    }
    return names[row]
  }

  /// A number of a row; nil where it is missing.
  func number(_ column: String, _ row: Int) -> Double? {
    guard row >= 0, row < data?.snapshot.count ?? 0 else { return nil }
    return switch data?.snapshot.run.items[column] {
    case .number(let column)?: column.value(row)
    case .integer(let column)?: column.value(row).map(Double.init)
    default: nil
    }
  }

  // MARK: The record

  /// The day by the clock, for what expires.
  var today: CalendarDay {
    CalendarDay(of: moment)
  }

  /// The moment by the clock.
  var moment: Journal.Timestamp {
    Journal.Timestamp(milliseconds: Int64(exactly: (now * 1_000).rounded()) ?? 0)
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

  /// What the approvals list: proposals that wait, then those of one's own that were sent back.
  var listedProposals: [Proposal] {
    record.returned.isEmpty ? record.open : record.open + record.returned
  }

  /// The item that a proposal or a challenge is about.
  func itemOfProposal(_ id: String) -> String? {
    record.ledger.proposal(id)?.item ?? record.ledger.challenge(id)?.item
  }

  // MARK: The journal

  /// How many entries the journal's screen lists.
  func journalCount(_ screen: JournalScreen) -> Int {
    screen.matches?.count ?? record.entries.count
  }

  /// The entry at a place of the list, newest first.
  func journalEntry(_ screen: JournalScreen, at place: Int) -> Journal.Entry? {
    guard place >= 0, place < journalCount(screen) else { return nil }
    let index = screen.matches?[place] ?? record.entries.count - 1 - place
    return record.entries.indices.contains(index) ? record.entries[index] : nil
  }

  /// An entry in a few words: `planner-a proposed 22502 AY → AX`.
  func describe(_ entry: Journal.Entry) -> String {
    let id = entry.text("id") ?? ""
    let item = entry.text("item") ?? itemOfProposal(id) ?? ""
    let subject = [id, item.isEmpty ? "" : masked(item)].filter { !$0.isEmpty }.joined(
      separator: " ")
    switch EntryKind(rawValue: entry.kind) {
    case .overrideProposed:
      let move = "\(entry.text("from") ?? "") → \(entry.text("to") ?? "")"
      return "\(entry.actor) proposed \(subject) \(move)"
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
