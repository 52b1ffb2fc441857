import Journal

/// Why a step was not taken. Nothing was written.
public enum GovernanceError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The person may not do this, or no one may any more; in a sentence that says what can be done.
  case notPermitted(String)
  /// Fields do not keep to the rules; all of them.
  case invalid([FieldFault])
  /// There is no proposal or challenge of that id; the ids that may have been meant.
  case unknown(id: String, nearest: [String])
  /// The journal is damaged, or cannot be read or written.
  case journal(JournalError)

  public var description: String {
    switch self {
    case .notPermitted(let reason): reason
    case .invalid(let faults): faults.map(\.description).joined(separator: "\n")
    case .unknown(let id, let nearest):
      "There is no proposal or challenge \(quoted(id))."
        + (nearest.isEmpty ? "" : " Did you mean \(nearest.joined(separator: ", "))?")
    case .journal(let error): error.description
    }
  }

  /// The program's exit code: 5 not permitted, 2 wrong usage, 4 damaged; 70 when the system refuses
  /// to read or write.
  public var exitCode: Int32 {
    switch self {
    case .notPermitted: 5
    case .invalid, .unknown: 2
    case .journal(.damaged): 4
    case .journal(.refused): 2
    case .journal: 70
    }
  }
}

/// A text of a user, in quotes, short, without anything that a terminal would obey.
func quoted(_ text: String) -> String {
  Journal.Fault.quoted(text.utf8)
}
