import Workspace

/// Proposals that wait for a decision.
public struct ApprovalsScreen: Sendable, Equatable {
  public var cursor = ListCursor()
  /// Identifiers of proposals.
  public var marks: Set<String> = []
  /// What the selected one would do; made when the selection changes.
  public var outlook = Outlook()

  public init() {}

  /// The effect of one proposal.
  public struct Outlook: Sendable, Equatable {
    /// The proposal and the state that it was made for.
    var basis: Basis?
    public var changes: [CellChange] = []

    struct Basis: Sendable, Equatable {
      var proposal: String
      var version: Int
    }
  }
}

/// The record.
public struct JournalScreen: Sendable, Equatable {
  public var cursor = ListCursor()
  /// Words typed after `/`.
  public var filter = ""
  /// Indices of the entries that have the words, newest first; nil where there is no filter.
  public var matches: [Int]?
  /// The number of the last search; an answer to an older one is thrown away.
  public var ticket = 0

  public init() {}
}

/// The runs.
public struct RunsScreen: Sendable, Equatable {
  public var cursor = ListCursor()

  public init() {}
}
