import Governance
import Journal
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
  public var drafts: [[String]: ChallengeDraft] = [:]
  public var keys: KeyTable
  /// Seconds since 1970.
  public var now: Double = 0
  /// Rows of a list that the last frame had room for.
  public var capacity = 20
  /// The side panel stands beside the body; where there is no room, only in its place.
  public var hasPanelRoom = false
  /// What was there when one left the last time.
  public var lastLook: LastLook?
  /// Why there is no data, where a run could not be opened.
  public var failure: WorkbenchFailure?
  /// What was seen in the last session, until there are data to show it in.
  var pending: SessionMemory?
  /// Counts each new record and run: what was made of an older one is made anew.
  var version = 0
  /// When others' work was last looked for.
  var lastCheck = -Double.infinity
  var tickets = 0
  /// Work in the background that a view of the clusters asked for.
  var study: ClusterStudies.Work?

  public init(facts: WorkspaceFacts, record: RecordState, keys: KeyTable = KeyTable()) {
    self.facts = facts
    self.record = record
    self.keys = keys
    if self.record.actor != facts.actor {
      self.record.prepare(for: facts.actor, people: facts.people)
    }
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
