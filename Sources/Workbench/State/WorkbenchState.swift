import Governance
import Journal
import Segmentation
import Tables
import Workspace

/// Everything that the workbench knows at a moment; screens are a pure function of it.
public struct WorkbenchState: Sendable {
  public var facts: WorkspaceFacts
  /// The active run joined with the record; nil before the first run.
  public var data: Opened?
  public var record: RecordState
  public var runs: [RunLine]?
  public var stack = ScreenStack()
  public var overlay: Overlay?
  public var prompt: Prompt?
  /// What just happened; gone with the next key.
  public var message: RichLine?
  public var preferences = Preferences()
  /// Challenges that were left half-written, by their items.
  public var drafts: [[UInt32]: ChallengeScreen] = [:]
  public var keys: KeyTable
  /// Seconds since 1970.
  public var now: Double = 0
  /// Rows of a list that the last frame had room for.
  public var capacity = 20
  /// What was there when one left the last time.
  public var lastLook: LastLook?
  /// Why there is no data, where a run could not be opened.
  public var failure: WorkbenchFailure?
  var tickets = 0

  public init(facts: WorkspaceFacts, record: RecordState, keys: KeyTable = KeyTable()) {
    self.facts = facts
    self.record = record
    self.keys = keys
  }

  /// The run as it is looked at: with overrides, or as if there were none.
  public var snapshot: Snapshot? {
    preferences.withoutOverrides ? data?.plain : data?.snapshot
  }

  /// The number of a new request for rows.
  mutating func nextTicket() -> Int {
    tickets += 1
    return tickets
  }
}

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

/// What a person chose to see, kept between sessions.
public struct Preferences: Sendable, Equatable {
  public var theme = "terminal"
  public var isMasked = false
  public var withoutOverrides = false
  public var isMouseOn = true
  public var isPanelInFront = false
  public var memberColumns: [String] = Preferences.standardColumns

  public init() {}

  /// The columns of a list of items, until others are chosen.
  public static let standardColumns = [
    "id", "name", "revenue", "share", "cumulative_share", "cv", "adi", "effective",
  ]
}

/// What there was when one left the last time.
public struct LastLook: Sendable, Equatable, Codable {
  public var run: String
  public var entries: Int
  /// Seconds since 1970.
  public var at: Double

  public init(run: String, entries: Int, at: Double) {
    self.run = run
    self.entries = entries
    self.at = at
  }
}
