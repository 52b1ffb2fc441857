import Segmentation
import Tables

/// What moved between two runs: the migration matrix, the moved items, who entered and who left.
public struct RunComparison: Sendable {
  /// The earlier and the later run's name.
  public let before: String
  public let after: String
  /// All segments and states: the later run's, then what only the earlier one knows.
  public let segments: [String]
  /// Items that only the later run has, by segment.
  public let enteredBySegment: [Int]
  /// Items that only the earlier run has, by segment.
  public let leftBySegment: [Int]
  /// Items in both whose segment changed, in the later run's rank order.
  public let moved: [MovedItem]
  /// Rows of the later run that the earlier one does not have, in rank order.
  public let entered: [UInt32]
  /// Rows of the earlier run that the later one does not have, in its rank order.
  public let left: [UInt32]
  /// Items in both runs, by where they were and where they are. Only what there is: a matrix of two
  /// clusterings has thousands of segments, and millions of pairs of them.
  private let counts: [Step: Int]
  /// Why moves between the two say nothing of the items; nil where they do.
  public let obstacle: ComparisonObstacle?

  /// An item whose segment changed.
  public struct MovedItem: Sendable, Hashable {
    /// Its row in the earlier run.
    public let before: UInt32
    /// Its row in the later run.
    public let after: UInt32
    /// Where it was and where it is: indices of `segments`.
    public let from: Int
    public let to: Int
  }

  /// Two segments, indices of `segments`.
  private struct Step: Hashable {
    let from: Int
    let to: Int
  }

  /// How many items went from a segment to another (or stayed, where both are the same), indices of
  /// `segments`.
  public func count(from: Int, to: Int) -> Int { counts[Step(from: from, to: to)] ?? 0 }

  /// The pairs of segments between which items went or stayed, and how many, by `from`, then by `to`:
  /// the migration matrix without its zeros.
  public var migration: [(from: Int, to: Int, count: Int)] {
    counts.map { (from: $0.from, to: $0.to, count: $1) }
      .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// The figures in short.
  public var churn: ChurnSummary {
    ChurnSummary(
      compared: counts.values.reduce(0, +), moved: moved.count, entered: entered.count,
      left: left.count, obstacle: obstacle)
  }
}

extension RunComparison {
  /// Compares what the model said in two runs; `matched` are their items, where they were matched
  /// already.
  public init(before: Run, after: Run, matched: MatchedItems? = nil) {
    self.init(
      before, before.recommended ?? CategoryColumn(codes: Column([]), values: []), after,
      after.recommended ?? CategoryColumn(codes: Column([]), values: []),
      matched ?? MatchedItems(before: before, after: after))
  }

  /// Compares what held in two runs, overrides applied.
  public init(before: Snapshot, after: Snapshot) {
    let none = CategoryColumn(codes: Column([]), values: [])
    self.init(
      before.run, before.effective ?? none, after.run, after.effective ?? none,
      MatchedItems(before: before.run, after: after.run))
  }

  private init(
    _ before: Run, _ beforeColumn: CategoryColumn, _ after: Run, _ afterColumn: CategoryColumn,
    _ matched: MatchedItems
  ) {
    var segments: [String] = []
    var places: [String: Int] = [:]
    for name in after.naming.names + afterColumn.values + before.naming.cellNames
      + beforeColumn.values
    where places[name] == nil {
      places[name] = segments.count
      segments.append(name)
    }
    let beforePlaces = beforeColumn.values.map { places[$0] ?? 0 }
    let afterPlaces = afterColumn.values.map { places[$0] ?? 0 }

    var counts: [Step: Int] = [:]
    var moved: [MovedItem] = []
    var entered: [UInt32] = []
    matched.forEach { was, now in
      guard let was else { return entered.append(UInt32(now)) }
      guard let fromCode = beforeColumn.code(was), let toCode = afterColumn.code(now) else {
        return
      }
      let (from, to) = (beforePlaces[fromCode], afterPlaces[toCode])
      counts[Step(from: from, to: to), default: 0] += 1
      if from != to {
        moved.append(MovedItem(before: UInt32(was), after: UInt32(now), from: from, to: to))
      }
    }
    var enteredBySegment = [Int](repeating: 0, count: segments.count)
    for row in entered {
      if let code = afterColumn.code(Int(row)) { enteredBySegment[afterPlaces[code]] += 1 }
    }
    var leftBySegment = [Int](repeating: 0, count: segments.count)
    for row in matched.left {
      if let code = beforeColumn.code(Int(row)) { leftBySegment[beforePlaces[code]] += 1 }
    }
    self.before = before.name
    self.after = after.name
    self.segments = segments
    self.counts = counts
    self.enteredBySegment = enteredBySegment
    self.leftBySegment = leftBySegment
    self.moved = moved
    self.entered = entered
    left = matched.left
    obstacle = after.obstacle(toComparisonWith: before)
  }
}
