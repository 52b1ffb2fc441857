import Journal

extension Recorder {
  /// Approves a proposal: the override is in force. Only the board, and never its proposer.
  public mutating func approve(
    _ id: String, comment: String = "", as actor: String, at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> Journal.Receipt {
    try decide(.overrideApproved, id, comment, as: actor, at: moment)
  }

  /// Rejects a proposal; the comment says why.
  public mutating func reject(
    _ id: String, comment: String, as actor: String, at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> Journal.Receipt {
    try decide(.overrideRejected, id, comment, as: actor, at: moment)
  }

  /// Sends a proposal back to its proposer; the comment says what is asked for.
  public mutating func sendBack(
    _ id: String, comment: String, as actor: String, at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> Journal.Receipt {
    try decide(.overrideReturned, id, comment, as: actor, at: moment)
  }

  /// Withdraws a proposal (its proposer), or ends an override in force (its proposer or the board).
  public mutating func withdraw(
    _ id: String, comment: String = "", as actor: String, at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> Journal.Receipt {
    try checkMayWrite(actor)
    let faults = rules.commentFaults(comment, isNeeded: false, deed: "a withdrawal")
    guard faults.isEmpty else { throw .invalid(faults) }
    let people = people
    return try record(.overrideWithdrawn, as: actor, at: moment) {
      (ledger) throws(GovernanceError) in
      let proposal = try Self.proposal(id, in: ledger)
      if let reason = ledger.withdrawalRefusal(
        proposal, by: actor, people: people, asOf: CalendarDay(of: moment))
      {
        throw .notPermitted(reason)
      }
      return Self.fields(id: id, comment: comment)
    }
  }

  /// Notes that an override's last day is over. For readers of the journal: it lapses without it.
  public mutating func noteExpiry(
    of id: String, as actor: String, at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> Journal.Receipt {
    try checkMayWrite(actor)
    return try record(.overrideExpired, as: actor, at: moment) {
      (ledger) throws(GovernanceError) in
      let proposal = try Self.proposal(id, in: ledger)
      guard case .lapsed = proposal.status(asOf: CalendarDay(of: moment)),
        !proposal.later.contains(where: { $0.kind == EntryKind.overrideExpired.rawValue })
      else { throw .notPermitted("\(id) has not lapsed, or its expiry was noted before.") }
      return Self.fields(id: id, comment: "")
    }
  }

  /// Takes an entry back by another one; see `Ledger.compensation`.
  public mutating func takeBack(
    _ entry: Journal.Entry, comment: String = "", as actor: String,
    at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> Journal.Receipt {
    switch ledger.compensation(for: entry, by: actor, people: people) {
    case .withdrawOverride(let id): return try withdraw(id, comment: comment, as: actor, at: moment)
    case .withdrawChallenge(let id):
      return try withdrawChallenge(id, comment: comment, as: actor, at: moment)
    case .impossible(let reason): throw .notPermitted(reason)
    }
  }

  /// Why a person may not decide on a proposal, in a sentence; nil when they may. For a key that
  /// says why it does nothing.
  public func decisionRefusal(
    _ proposal: Proposal, by actor: String, asOf day: CalendarDay
  ) -> String? {
    Self.decisionRefusal(proposal, by: actor, people: people, asOf: day)
  }

  private mutating func decide(
    _ kind: EntryKind, _ id: String, _ comment: String, as actor: String,
    at moment: Journal.Timestamp
  ) throws(GovernanceError) -> Journal.Receipt {
    try checkMayWrite(actor)
    let (people, rules) = (people, rules)
    return try record(kind, as: actor, at: moment) { (ledger) throws(GovernanceError) in
      let proposal = try Self.proposal(id, in: ledger)
      if let reason = Self.decisionRefusal(
        proposal, by: actor, people: people, asOf: CalendarDay(of: moment))
      {
        throw .notPermitted(reason)
      }
      let faults = rules.commentFaults(
        comment, isNeeded: kind != .overrideApproved,
        deed: kind == .overrideRejected ? "a rejection" : "sending back")
      guard faults.isEmpty else { throw .invalid(faults) }
      return Self.fields(id: id, comment: comment)
    }
  }

  private static func decisionRefusal(
    _ proposal: Proposal, by actor: String, people: People, asOf day: CalendarDay
  ) -> String? {
    let id = proposal.id
    guard people.mayPropose(actor) else {
      return "\(quoted(actor)) is not in the [people] table and may look, but not write."
    }
    guard actor != proposal.proposer else {
      return "\(quoted(actor)) proposed \(id), and nobody decides on their own proposal. "
        + (people.isOpen
          ? "Somebody else has to; the proposer can withdraw it."
          : "\(deciders(people, besides: actor)) The proposer can withdraw it.")
    }
    guard people.mayDecide(actor) else {
      return "\(quoted(actor)) is not on the board. \(deciders(people, besides: proposal.proposer))"
    }
    switch proposal.status(asOf: day) {
    case .open: return nil
    case .lapsed:
      return "\(id) lapsed on \(proposal.expires.map(\.description) ?? "its last day"). "
        + "It can be proposed anew with a later date."
    case .inForce(let entry): return decided(id, "approved", entry)
    case .rejected(let entry): return decided(id, "rejected", entry)
    case .returned(let entry): return decided(id, "sent back", entry)
    case .withdrawn(let entry): return decided(id, "withdrawn", entry)
    case .superseded(let other, let entry):
      return decided(id, "superseded by \(other), approved", entry)
    }
  }

  private static func decided(_ id: String, _ word: String, _ entry: Journal.Entry) -> String {
    "\(id) was \(word) by \(quoted(entry.actor)) on \(CalendarDay(of: entry.at)), entry \(entry.seq)."
  }

  private static func deciders(_ people: People, besides proposer: String) -> String {
    let names = people.deciders(besides: proposer)
    return names.isEmpty
      ? "No one else on the [people] table can; name a board member there."
      : "\(names.joined(separator: ", ")) can."
  }
}
