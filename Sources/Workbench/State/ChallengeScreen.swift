import Governance
import Workspace

/// The form that proposes an override, for one item or several.
public struct ChallengeScreen: Sendable, Equatable {
  /// The fields, in the order in which Tab goes through them.
  public enum Field: Int, Sendable, CaseIterable { case to, reason, because, evidence, expires }

  /// Rows of the run's table.
  public var rows: [UInt32]
  /// The ids of the items, in the rows' order.
  public var items: [String]
  public var focus = Field.to
  /// Index into the segments offered.
  public var to: Int?
  /// Index into the configured reasons.
  public var reason: Int?
  public var because = TextEdit(isSingleLine: false)
  public var evidence = TextEdit(limit: 1_000)
  public var expires = TextEdit(limit: 10)
  /// What is wrong, by field; empty before the first try.
  public var faults: [Field: String] = [:]
  /// Being written.
  public var isSending = false
  /// What the move would do, and decisions like it; made when what they depend on changes.
  public var outlook = Outlook()

  public init(rows: [UInt32], items: [String]) {
    self.rows = rows
    self.items = items
  }

  /// What a form shows beside its fields.
  public struct Outlook: Sendable, Equatable {
    /// What it was made of.
    var basis: Basis?
    /// The segments that the move touches, before and after.
    public var changes: [CellChange] = []
    /// Earlier decisions that resemble it.
    public var precedents: [Precedent] = []

    struct Basis: Sendable, Equatable {
      var to: Int?
      var reason: Int?
      var version: Int
    }
  }
}

/// A form that was left half-filled, by names that mean the same in another run.
public struct ChallengeDraft: Sendable, Equatable, Codable {
  public var items: [String]
  public var to: String?
  public var reason: String?
  public var because: String
  public var evidence: String
  public var expires: String

  public init(
    items: [String], to: String? = nil, reason: String? = nil, because: String = "",
    evidence: String = "", expires: String = ""
  ) {
    self.items = items
    self.to = to
    self.reason = reason
    self.because = because
    self.evidence = evidence
    self.expires = expires
  }

  /// Whether nothing was filled in.
  public var isEmpty: Bool {
    to == nil && reason == nil && because.isEmpty && evidence.isEmpty && expires.isEmpty
  }

  /// What a form holds.
  init(_ screen: ChallengeScreen, segments: [String], reasons: [String]) {
    func name(_ index: Int?, _ names: [String]) -> String? {
      index.flatMap { names.indices.contains($0) ? names[$0] : nil }
    }
    self.init(
      items: screen.items, to: name(screen.to, segments), reason: name(screen.reason, reasons),
      because: screen.because.text, evidence: screen.evidence.text, expires: screen.expires.text)
  }

  /// The form again; what the workspace does not offer any more is left open.
  func form(rows: [UInt32], segments: [String], reasons: [String]) -> ChallengeScreen {
    var screen = ChallengeScreen(rows: rows, items: items)
    screen.to = to.flatMap(segments.firstIndex)
    screen.reason = reason.flatMap(reasons.firstIndex)
    screen.because.replace(with: because)
    screen.evidence.replace(with: evidence)
    screen.expires.replace(with: expires)
    return screen
  }
}
