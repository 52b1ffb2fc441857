/// Who may do what: the `[people]` table of a workspace.
///
/// Without a table everybody may do everything, but decide on their own proposals. With one, a name
/// outside it may look and not write.
public struct People: Sendable, Hashable {
  /// What a person is trusted with.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Challenges, proposes and comments.
    case planner
    /// Does what a planner does, and decides on the proposals of others.
    case board
    /// Does what board members do. Kept apart for the care of a workspace.
    case admin
  }

  private let roles: [String: Set<Role>]?

  /// No table: everybody may do everything, but decide on their own proposals.
  public static let anyone = People(roles: nil)

  /// A table of names and their roles.
  public init(_ table: [String: Set<Role>]) {
    roles = table
  }

  private init(roles: [String: Set<Role>]?) {
    self.roles = roles
  }

  /// True without a table.
  public var isOpen: Bool { roles == nil }
  /// The names of the table, in order.
  public var names: [String] { roles?.keys.sorted() ?? [] }

  /// The roles of a person; all of them without a table.
  public func roles(of name: String) -> Set<Role> {
    guard let roles else { return Set(Role.allCases) }
    return roles[name] ?? []
  }

  /// May challenge, propose and comment.
  public func mayPropose(_ name: String) -> Bool { !roles(of: name).isEmpty }

  /// May decide on the proposals of others.
  public func mayDecide(_ name: String) -> Bool {
    !roles(of: name).isDisjoint(with: [.board, .admin])
  }

  /// The names that may decide on a proposal of `proposer`.
  public func deciders(besides proposer: String) -> [String] {
    names.filter { $0 != proposer && mayDecide($0) }
  }
}
