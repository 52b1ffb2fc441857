import Journal

/// Where a proposal stands on a day.
public enum ProposalStatus: Sendable, Hashable {
  /// Waits for the board.
  case open
  /// Approved, and holds.
  case inForce(since: Journal.Entry)
  /// Its last day is over; before or after it was decided.
  case lapsed(undecided: Bool)
  /// The board did not agree.
  case rejected(Journal.Entry)
  /// The board sent it back with a comment.
  case returned(Journal.Entry)
  /// Taken back by its proposer, or ended after it was approved.
  case withdrawn(Journal.Entry)
  /// A later proposal for the same item was approved.
  case superseded(by: String, Journal.Entry)

  /// The words of all statuses.
  public static let words = [
    "open", "in-force", "lapsed", "rejected", "returned", "withdrawn", "superseded",
  ]

  /// One word, for lists and exports.
  public var word: String {
    switch self {
    case .open: "open"
    case .inForce: "in-force"
    case .lapsed: "lapsed"
    case .rejected: "rejected"
    case .returned: "returned"
    case .withdrawn: "withdrawn"
    case .superseded: "superseded"
    }
  }
}
