import Governance
import Journal
import Workspace

/// The record as the screens need it: the entries, what follows from them, and whether they hold.
///
/// What would take time proportional to the record (who waits for what, what can be taken back) is
/// worked out by `prepare`, beside the keys, when the record changes.
public struct RecordState: Sendable {
  /// What follows from the entries, as of today.
  public var ledger: Ledger
  /// All entries, oldest first; the entry of number n stands at n − 1.
  public var entries: [Journal.Entry]
  /// Damage that was found; the journal is then read-only.
  public var faults: [Journal.Fault]
  /// What else a person should know: a torn last line that will be set aside.
  public var notices: [String]
  public var badge: JournalBadge.State
  /// Proposals that wait for a decision, the largest effect first.
  public var open: [Proposal]

  /// For whom the following was worked out; nil where it was not yet.
  private(set) var actor: String?
  /// Proposals of the actor that the board sent back and that were not taken up again.
  private(set) var returned: [Proposal] = []
  /// Overrides that end within 30 days, the first one first.
  private(set) var expiring: [Proposal] = []
  /// The last step of the actor that can be taken back: entries that were written together, newest
  /// first.
  private(set) var undoable: [Journal.Entry] = []
  /// Why there is nothing to take back; nil where there is.
  private(set) var undoReason: String?
  /// Remarks by item, oldest first.
  private(set) var remarks: [String: [Journal.Entry]] = [:]

  public init(
    ledger: Ledger, entries: [Journal.Entry], faults: [Journal.Fault] = [], notices: [String] = [],
    badge: JournalBadge.State = .intact, open: [Proposal]? = nil
  ) {
    self.open = open ?? ledger.open
    self.ledger = ledger
    self.entries = entries
    self.faults = faults
    self.notices = notices
    self.badge = faults.isEmpty ? badge : .damaged
  }

  /// Whether nothing can be written.
  public var isReadOnly: Bool { !faults.isEmpty }

  /// Works out what the screens ask at every key. Linear in proposals and remarks, and in the last
  /// 2,000 entries.
  public mutating func prepare(for actor: String, people: People) {
    self.actor = actor
    let today = ledger.asOf
    let taken = Set(ledger.proposals.compactMap(\.revises))
    returned = ledger.proposals.filter { proposal in
      guard proposal.proposer == actor, !taken.contains(proposal.id),
        case .returned = proposal.status(asOf: today)
      else { return false }
      return true
    }
    expiring = ledger.inForce.values.filter { proposal in
      proposal.expires.map { (0...30).contains($0.days - today.days) } ?? false
    }.sorted { ($0.expires?.days ?? 0, $0.id) < ($1.expires?.days ?? 0, $1.id) }
    remarks = [:]
    for remark in ledger.remarks {
      guard case .item(let item) = remark.subject else { continue }
      remarks[item, default: []].append(remark.entry)
    }
    prepareUndo(actor, people)
  }

  /// Puts the proposals with the largest revenue first: the board's time goes there.
  public mutating func sortOpen(by run: Run) {
    guard case .number(let revenue)? = run.items["revenue"] else { return }
    let keyed = ledger.open.map { proposal in
      (proposal, run.row(ofItem: proposal.item).flatMap { revenue.value($0) } ?? -.infinity)
    }
    open = keyed.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.entry.seq < $1.0.entry.seq }.map(\.0)
  }

  // MARK: Taking back

  private mutating func prepareUndo(_ actor: String, _ people: People) {
    let own = entries.suffix(2_000).reversed().filter { $0.actor == actor }
    func isPossible(_ entry: Journal.Entry) -> Bool {
      if case .impossible = ledger.compensation(for: entry, by: actor, people: people) {
        return false
      }
      return true
    }
    undoable = []
    undoReason = nil
    guard let last = own.first else {
      undoReason = "There is nothing of yours to take back."
      return
    }
    // The last step or none: to take back an earlier one unasked would end what is meant to stand.
    if case .impossible(let reason) = ledger.compensation(for: last, by: actor, people: people) {
      undoReason = reason
      return
    }
    // One decision about several items is written as neighbours within a second or two.
    undoable = [last]
    for entry in own where entry.seq < last.seq {
      guard let before = undoable.last, entry.seq == before.seq - 1, entry.kind == last.kind,
        before.at.milliseconds - entry.at.milliseconds < 2_000, isPossible(entry)
      else { break }
      undoable.append(entry)
    }
  }
}
