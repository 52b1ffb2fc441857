import Governance
import Workspace

/// Who looks at what: of the start, and of strata.toml as it was last read.
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

  /// What strata.toml says of a workspace, to an actor.
  public init(_ workspace: Workspace, actor: String, themes: [String]) {
    let configuration = workspace.configuration
    name = configuration.name
    self.actor = actor
    currency = configuration.currency
    entities = EntityWords.plural(configuration.entity.map(\.rawValue))
    people = workspace.people
    rules = workspace.overrideRules()
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
