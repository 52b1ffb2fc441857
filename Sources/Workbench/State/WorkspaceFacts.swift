import Governance

/// What does not change while the workbench is open.
public struct WorkspaceFacts: Sendable, Equatable {
  public var name: String
  public var actor: String
  /// A code; nil where none is configured.
  public var currency: String?
  /// The plural of what is segmented: `products`.
  public var entities: String
  /// Who may do what, and what proposals keep to.
  public var people: People
  public var rules: OverrideRules
  /// Names of the themes to go through.
  public var themes: [String]

  public init(
    name: String, actor: String, currency: String?, entities: String, people: People,
    rules: OverrideRules, themes: [String]
  ) {
    self.name = name
    self.actor = actor
    self.currency = currency
    self.entities = entities
    self.people = people
    self.rules = rules
    self.themes = themes
  }

  /// The reason codes that a proposal may give.
  public var reasons: [String] { rules.reasons }
  /// Whether the actor may decide on proposals of others.
  public var isBoard: Bool { people.mayDecide(actor) }
  /// Why the actor may not write; nil where they may.
  public var readOnlyReason: String? {
    people.mayPropose(actor)
      ? nil
      : "\(actor) is not in the [people] table of strata.toml, and may look but not write."
  }
}
