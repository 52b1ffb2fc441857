import Governance
import Journal

/// The record as the screens need it: the entries, what follows from them, and whether they hold.
public struct RecordState: Sendable {
  /// What follows from the entries, as of today.
  public var ledger: Ledger
  /// All entries, oldest first.
  public var entries: [Journal.Entry]
  /// Damage that was found; the journal is then read-only.
  public var faults: [Journal.Fault]
  /// What else a person should know: a torn last line that will be set aside.
  public var notices: [String]
  public var badge: JournalBadge.State
  /// Proposals that wait for a decision, the largest effect first.
  public var open: [Proposal]

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
}
