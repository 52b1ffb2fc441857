import Journal

/// A doubt about an assignment, without a proposal yet.
public struct Challenge: Sendable, Hashable, Identifiable {
  /// Its id, such as `CH-2`.
  public let id: String
  /// The item's id.
  public let item: String
  /// Who raised it.
  public let raisedBy: String
  /// The entry that raised it.
  public let entry: Journal.Entry
  /// The entries on it that came after: comments, its withdrawal.
  var later: [Journal.Entry] = []
  /// It was taken back.
  public internal(set) var isWithdrawn = false

  /// All entries on it, in order.
  public var history: [Journal.Entry] { [entry] + later }
  /// The run that was looked at.
  public var run: String { entry.text("run") ?? "" }
  /// The item's segment in that run.
  public var segment: String { entry.text("segment") ?? "" }
  /// The doubt, in words.
  public var because: String { entry.text("because") ?? "" }
}
