import Segmentation
import Tables

/// What moved between two runs: the migration matrix, the moved items, who entered and who left.
public struct RunComparison: Sendable {
  /// The earlier and the later run's name.
  public let before: String
  public let after: String
  /// All segments and states: the later run's, then what only the earlier one knows.
  public let segments: [String]
  /// Items in both runs by where they were and where they are, indices of `segments`:
  /// `migration[from * segments.count + to]`.
  public let migration: [Int]
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

  /// How many items went from a segment to another (or stayed, where both are the same).
  public func count(from: Int, to: Int) -> Int { migration[from * segments.count + to] }

  /// The figures in short.
  public var churn: ChurnSummary {
    ChurnSummary(
      compared: migration.reduce(0, +), moved: moved.count, entered: entered.count,
      left: left.count, obstacle: obstacle)
  }
}

extension RunComparison {
  /// Compares what the model said in two runs.
  public init(before: Run, after: Run) {
    self.init(
      before, before.recommended ?? CategoryColumn(codes: Column([]), values: []), after,
      after.recommended ?? CategoryColumn(codes: Column([]), values: []))
  }

  /// Compares what held in two runs, overrides applied.
  public init(before: Snapshot, after: Snapshot) {
    let none = CategoryColumn(codes: Column([]), values: [])
    self.init(before.run, before.effective ?? none, after.run, after.effective ?? none)
  }

  private init(
    _ before: Run, _ beforeColumn: CategoryColumn, _ after: Run, _ afterColumn: CategoryColumn
  ) {
    var segments = after.naming.names
    for name in afterColumn.values + before.naming.cellNames + beforeColumn.values
    where !segments.contains(name) { segments.append(name) }
    let places = Dictionary(segments.enumerated().map { ($1, $0) }) { first, _ in first }
    let beforePlaces = beforeColumn.values.map { places[$0] ?? 0 }
    let afterPlaces = afterColumn.values.map { places[$0] ?? 0 }

    var migration = [Int](repeating: 0, count: segments.count * segments.count)
    var moved: [MovedItem] = []
    var entered: [UInt32] = []
    var left: [UInt32] = []
    before.matchIDs(with: after) { beforeRow, afterRow in
      switch (beforeRow, afterRow) {
      case (let was?, let now?):
        guard let fromCode = beforeColumn.code(was), let toCode = afterColumn.code(now) else {
          return
        }
        let (from, to) = (beforePlaces[fromCode], afterPlaces[toCode])
        migration[from * segments.count + to] += 1
        if from != to {
          moved.append(
            MovedItem(before: UInt32(was), after: UInt32(now), from: from, to: to))
        }
      case (let was?, nil): left.append(UInt32(was))
      case (nil, let now?): entered.append(UInt32(now))
      case (nil, nil): break
      }
    }
    moved.sort { $0.after < $1.after }
    entered.sort()
    left.sort()
    var enteredBySegment = [Int](repeating: 0, count: segments.count)
    for row in entered {
      if let code = afterColumn.code(Int(row)) { enteredBySegment[afterPlaces[code]] += 1 }
    }
    var leftBySegment = [Int](repeating: 0, count: segments.count)
    for row in left {
      if let code = beforeColumn.code(Int(row)) { leftBySegment[beforePlaces[code]] += 1 }
    }
    self.before = before.name
    self.after = after.name
    self.segments = segments
    self.migration = migration
    self.enteredBySegment = enteredBySegment
    self.leftBySegment = leftBySegment
    self.moved = moved
    self.entered = entered
    self.left = left
    obstacle = after.obstacle(toComparisonWith: before)
  }
}

extension Run {
  /// Goes through the items of two runs by ascending id, and says each one's row in both.
  func matchIDs(with other: Run, _ body: (_ mine: Int?, _ other: Int?) -> Void) {
    var mine = 0
    var theirs = 0
    while mine < count || theirs < other.count {
      let myRow = mine < count ? row(byID: mine) : nil
      let theirRow = theirs < other.count ? other.row(byID: theirs) : nil
      if mine < count, myRow == nil {
        mine += 1
      } else if theirs < other.count, theirRow == nil {
        theirs += 1
      } else if let myRow, let theirRow {
        let order = ids.withBytes(myRow) { left in
          other.ids.withBytes(theirRow) { compare(left, $0) }
        }
        body(order <= 0 ? myRow : nil, order >= 0 ? theirRow : nil)
        if order <= 0 { mine += 1 }
        if order >= 0 { theirs += 1 }
      } else {
        body(myRow, theirRow)
        if myRow != nil { mine += 1 }
        if theirRow != nil { theirs += 1 }
      }
    }
  }
}
