import Journal

/// A remark.
public struct Remark: Sendable, Hashable {
  /// What a remark is on.
  public enum Subject: Sendable, Hashable {
    /// A proposal, by id.
    case proposal(String)
    /// A challenge, by id.
    case challenge(String)
    /// An item, by id.
    case item(String)
  }

  /// What it is on.
  public let subject: Subject
  /// The entry that holds it.
  public let entry: Journal.Entry

  /// Who wrote it.
  public var author: String { entry.actor }
  /// Its words.
  public var text: String { entry.text("comment") ?? "" }
}
