import Tables

/// What moved between two assignments: the migration matrix, who entered, who left.
public struct SegmentComparison: Sendable {
  /// The names of all segments: those of `before`, then what only `after` knows.
  public let segments: [String]
  /// Items in both, from segment `from` to segment `to`: `counts[from * segments.count + to]`.
  public let counts: [Int]
  /// Items that only `after` has, by segment.
  public let entered: [Int]
  /// Items that only `before` has, by segment.
  public let left: [Int]
  /// Items in both whose segment changed, in the order of their ids.
  public let moved: [Move]

  /// An item whose segment changed.
  public struct Move: Sendable, Equatable {
    /// Its row in `before`.
    public let before: Int32
    /// Its row in `after`.
    public let after: Int32
    /// Index in `segments` of where it was.
    public let from: Int32
    /// Index in `segments` of where it is.
    public let to: Int32
  }

  /// How many items are in both.
  public var common: Int { counts.reduce(0, +) }

  /// The part of the items in both whose segment changed; NaN where no item is in both.
  public var churn: Double { Double(moved.count) / Double(common) }
}
