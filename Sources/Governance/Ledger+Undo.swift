import Journal

/// How a step is taken back: entries are never removed, another one makes up for it.
public enum Compensation: Sendable, Hashable {
  /// The withdrawal of this proposal or override.
  case withdrawOverride(id: String)
  /// The withdrawal of this challenge.
  case withdrawChallenge(id: String)
  /// There is none; why, and what can be done instead.
  case impossible(String)
}

extension Ledger {
  /// The entry by which a person takes an entry back, or why none exists.
  public func compensation(
    for entry: Journal.Entry, by actor: String, people: People
  ) -> Compensation {
    let id = entry.text("id") ?? ""
    switch EntryKind(rawValue: entry.kind) {
    case .overrideProposed, .overrideApproved:
      guard let proposal = proposal(id) else { return .impossible("There is no \(quoted(id)).") }
      if let reason = withdrawalRefusal(proposal, by: actor, people: people, asOf: asOf) {
        return .impossible(reason)
      }
      return .withdrawOverride(id: id)
    case .challengeRaised:
      guard let challenge = challenge(id) else { return .impossible("There is no \(quoted(id)).") }
      guard challenge.raisedBy == actor else {
        return .impossible(
          "\(id) was raised by \(quoted(challenge.raisedBy)), who alone withdraws it.")
      }
      guard !challenge.isWithdrawn else { return .impossible("\(id) was withdrawn before.") }
      return .withdrawChallenge(id: id)
    case .overrideRejected:
      return .impossible("A rejection stands. The item can be proposed anew.")
    case .overrideReturned:
      return .impossible("\(id) was sent back. Its proposer can propose it anew.")
    case .overrideWithdrawn, .challengeWithdrawn:
      return .impossible("A withdrawal stands. The item can be proposed anew.")
    case .overrideExpired:
      return .impossible("\(id) lapsed by its date. The item can be proposed anew.")
    case .commentAdded:
      return .impossible("A comment stands. Another one can set it right.")
    case nil:
      return .impossible("This version does not know entries of the kind \(quoted(entry.kind)).")
    }
  }

  /// Why a person may not withdraw a proposal or end an override; nil when they may.
  func withdrawalRefusal(
    _ proposal: Proposal, by actor: String, people: People, asOf day: CalendarDay
  ) -> String? {
    let id = proposal.id
    switch proposal.status(asOf: day) {
    case .open, .returned, .lapsed(undecided: true):
      guard actor == proposal.proposer else {
        return "Only \(quoted(proposal.proposer)), who proposed \(id), can withdraw it."
      }
      return nil
    case .inForce:
      guard actor == proposal.proposer || people.mayDecide(actor) else {
        return "Only \(quoted(proposal.proposer)), who proposed \(id), or the board can end it."
      }
      return nil
    case .lapsed: return "\(id) lapsed on \(proposal.expires.map(\.description) ?? "its last day")."
    case .rejected(let entry):
      return "\(id) was rejected by \(quoted(entry.actor)). There is nothing to withdraw."
    case .withdrawn(let entry): return "\(id) was withdrawn by \(quoted(entry.actor))."
    case .superseded(let other, _):
      return "\(id) was superseded by \(other). Withdraw \(other) instead."
    }
  }
}
