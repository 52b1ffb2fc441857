/// The kinds of entries that this module writes and understands; others are kept and passed over.
public enum EntryKind: String, Sendable, Hashable, CaseIterable {
  /// Somebody doubts an assignment.
  case challengeRaised = "challenge.raised"
  /// Who raised a challenge takes it back.
  case challengeWithdrawn = "challenge.withdrawn"
  /// An override is asked for.
  case overrideProposed = "override.proposed"
  /// A board member agrees: the override is in force.
  case overrideApproved = "override.approved"
  /// A board member does not agree.
  case overrideRejected = "override.rejected"
  /// A board member sends the proposal back with a comment; it may be proposed anew.
  case overrideReturned = "override.returned"
  /// A proposal is taken back, or an approved override is ended.
  case overrideWithdrawn = "override.withdrawn"
  /// An override's date has passed. A note for readers: the state does not depend on it.
  case overrideExpired = "override.expired"
  /// A remark on a proposal, a challenge or an item.
  case commentAdded = "comment.added"
}
