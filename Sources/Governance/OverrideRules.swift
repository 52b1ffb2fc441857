/// What a proposal has to keep to: the `[governance]` table and the model of a workspace.
public struct OverrideRules: Sendable, Hashable {
  /// Reason codes that may be given, in the order in which a form shows them.
  public var reasons: [String]
  /// Segments that an item may be moved to, in order.
  public var segments: [String]
  /// The fewest characters of a justification, spaces at its ends not counted.
  public var minimumJustification: Int

  /// The reason codes of a workspace that names none.
  public static let usualReasons = ["contract", "strategic", "lifecycle", "data-error", "other"]
  /// The longest text that a field may hold, in bytes.
  static let longestText = 64 * 1024

  /// Rules over these reasons and segments.
  public init(
    reasons: [String] = OverrideRules.usualReasons, segments: [String],
    minimumJustification: Int = 20
  ) {
    self.reasons = reasons
    self.segments = segments
    self.minimumJustification = minimumJustification
  }
}
