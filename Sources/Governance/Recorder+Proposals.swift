import Journal

extension Recorder {
  /// Everything in a request that does not keep to the rules now; for a form, while it is filled.
  public func faults(
    in request: ProposalRequest, at moment: Journal.Timestamp = .now()
  ) -> [FieldFault] {
    rules.faults(in: request, ledger: ledger, asOf: CalendarDay(of: moment))
  }

  /// The line that a request would become if it were written now.
  public func line(
    for request: ProposalRequest, as actor: String, at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> String {
    let draft = Journal.Draft(
      at: moment, actor: actor, kind: EntryKind.overrideProposed.rawValue,
      fields: Self.fields(of: request, id: ledger.nextProposalID))
    do throws(JournalError) { return try journal.line(for: draft) } catch { throw .journal(error) }
  }

  /// Proposes an override; the entry's field `id` is the proposal's id.
  public mutating func propose(
    _ request: ProposalRequest, as actor: String, at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> Journal.Receipt {
    try checkMayWrite(actor)
    let rules = rules
    return try record(.overrideProposed, as: actor, at: moment) {
      (ledger) throws(GovernanceError) in
      let faults = rules.faults(in: request, ledger: ledger, asOf: CalendarDay(of: moment))
      guard faults.isEmpty else { throw .invalid(faults) }
      return Self.fields(of: request, id: ledger.nextProposalID)
    }
  }

  /// Raises a challenge: a doubt, without a proposal yet. The entry's field `id` is its id.
  public mutating func challenge(
    item: String, run: String, segment: String, because: String, as actor: String,
    at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> Journal.Receipt {
    try checkMayWrite(actor)
    var faults: [FieldFault] = []
    if item.isEmpty { faults.append(FieldFault(.item, "missing; the id of an item")) }
    if OverrideRules.trimmed(because).isEmpty {
      faults.append(FieldFault(.because, "missing; what is doubted, in words"))
    }
    guard faults.isEmpty else { throw .invalid(faults) }
    return try record(.challengeRaised, as: actor, at: moment) { ledger in
      [
        Journal.Field("id", ledger.nextChallengeID), Journal.Field("item", item),
        Journal.Field("run", run), Journal.Field("segment", segment),
        Journal.Field("because", OverrideRules.trimmed(because)),
      ]
    }
  }

  /// Takes back a challenge; only who raised it.
  public mutating func withdrawChallenge(
    _ id: String, comment: String = "", as actor: String, at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> Journal.Receipt {
    try checkMayWrite(actor)
    let people = people
    return try record(.challengeWithdrawn, as: actor, at: moment) {
      (ledger) throws(GovernanceError) in
      guard let challenge = ledger.challenge(id) else { throw Self.unknown(id, in: ledger) }
      if case .impossible(let reason) = ledger.compensation(
        for: challenge.entry, by: actor, people: people)
      {
        throw .notPermitted(reason)
      }
      return Self.fields(id: id, comment: comment)
    }
  }

  /// Adds a remark.
  public mutating func comment(
    on subject: Remark.Subject, _ text: String, as actor: String,
    at moment: Journal.Timestamp = .now()
  ) throws(GovernanceError) -> Journal.Receipt {
    try checkMayWrite(actor)
    let faults = rules.commentFaults(text, isNeeded: true, deed: "a remark")
    guard faults.isEmpty else { throw .invalid(faults) }
    return try record(.commentAdded, as: actor, at: moment) { (ledger) throws(GovernanceError) in
      let field: Journal.Field
      switch subject {
      case .item(let item): field = Journal.Field("item", item)
      case .proposal(let id):
        _ = try Self.proposal(id, in: ledger)
        field = Journal.Field("id", id)
      case .challenge(let id):
        guard ledger.challenge(id) != nil else { throw Self.unknown(id, in: ledger) }
        field = Journal.Field("id", id)
      }
      return [field, Journal.Field("comment", OverrideRules.trimmed(text))]
    }
  }

  private static func fields(of request: ProposalRequest, id: String) -> [Journal.Field] {
    var fields = [
      Journal.Field("id", id), Journal.Field("item", request.item),
      Journal.Field("run", request.run), Journal.Field("from", request.from),
      Journal.Field("to", request.to), Journal.Field("reason", request.reason),
      Journal.Field("because", OverrideRules.trimmed(request.because)),
    ]
    if !request.evidence.isEmpty {
      fields.append(Journal.Field("evidence", .texts(request.evidence)))
    }
    if !request.revises.isEmpty { fields.append(Journal.Field("revises", request.revises)) }
    if !request.expires.isEmpty { fields.append(Journal.Field("expires", request.expires)) }
    return fields
  }

  static func fields(id: String, comment: String) -> [Journal.Field] {
    let comment = OverrideRules.trimmed(comment)
    return [Journal.Field("id", id)] + (comment.isEmpty ? [] : [Journal.Field("comment", comment)])
  }
}
