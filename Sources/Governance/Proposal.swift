import Journal

/// An override that was asked for, and what became of it.
public struct Proposal: Sendable, Hashable, Identifiable {
  /// Its id, such as `OV-3`.
  public let id: String
  /// The item's id.
  public let item: String
  /// The item's segment in the run that was looked at.
  public let from: String
  /// The segment that it should be in.
  public let to: String
  /// The reason code.
  public let reason: String
  /// Who asks.
  public let proposer: String
  /// The last day on which the override holds; nil for no end.
  public let expires: CalendarDay?
  /// The returned proposal that this one takes up again.
  public let revises: String?
  /// The entry that proposed it.
  public let entry: Journal.Entry
  /// The entries on it that came after: decisions, comments.
  var later: [Journal.Entry] = []
  /// The place in the ledger of the item's proposal before this one.
  var before: Int?

  /// Where it stands by its entries alone, its expiry apart.
  var step: Step = .open

  enum Step: Sendable, Hashable {
    case open
    case approved(Journal.Entry)
    case rejected(Journal.Entry)
    case returned(Journal.Entry)
    case withdrawn(Journal.Entry)
    case superseded(by: String, Journal.Entry)
  }

  /// All entries on it, in order: the proposal, decisions, comments.
  public var history: [Journal.Entry] { [entry] + later }
  /// The run that was looked at.
  public var run: String { entry.text("run") ?? "" }
  /// The justification.
  public var because: String { entry.text("because") ?? "" }
  /// References.
  public var evidence: [String] { entry["evidence"]?.texts ?? [] }
  /// When it was proposed.
  public var at: Journal.Timestamp { entry.at }

  /// Where it stands on a day.
  public func status(asOf day: CalendarDay) -> ProposalStatus {
    switch step {
    case .open: hasLapsed(asOf: day) ? .lapsed(undecided: true) : .open
    case .approved(let entry):
      hasLapsed(asOf: day) ? .lapsed(undecided: false) : .inForce(since: entry)
    case .rejected(let entry): .rejected(entry)
    case .returned(let entry): .returned(entry)
    case .withdrawn(let entry): .withdrawn(entry)
    case .superseded(let id, let entry):
      hasLapsed(asOf: CalendarDay(of: entry.at))
        ? .lapsed(undecided: false) : .superseded(by: id, entry)
    }
  }

  /// Its last day is over.
  public func hasLapsed(asOf day: CalendarDay) -> Bool {
    expires.map { $0 < day } ?? false
  }

  /// The entry that decided it, if one did: approval, rejection, return.
  public var decision: Journal.Entry? {
    later.first { entry in
      switch EntryKind(rawValue: entry.kind) {
      case .overrideApproved, .overrideRejected, .overrideReturned: true
      default: false
      }
    }
  }
}
