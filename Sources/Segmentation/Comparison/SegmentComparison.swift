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

  /// Compares two assignments by their ids. O(items of both).
  ///
  /// Segments are matched by name, so that two models with the same names may be compared. Ids are
  /// in ascending byte order in both, each once: where they are not, items count as having left
  /// and entered. An item whose code names no segment counts as not being there.
  public init(before: SegmentAssignment, after: SegmentAssignment) {
    var segments: [String] = []
    var indices: [String: Int] = [:]
    for name in before.names + after.names where indices[name] == nil {
      indices[name] = segments.count
      segments.append(name)
    }
    let count = segments.count
    let fromNames = before.names.map { indices[$0] ?? 0 }
    let toNames = after.names.map { indices[$0] ?? 0 }
    var counts = [Int](repeating: 0, count: count * count)
    var entered = [Int](repeating: 0, count: count)
    var left = [Int](repeating: 0, count: count)
    var moved: [Move] = []
    before.ids.mergeRows(with: after.ids) { old, new in
      let from = old.flatMap { fromNames.element(before.codes[$0]) }
      let to = new.flatMap { toNames.element(after.codes[$0]) }
      switch (old, new, from, to) {
      case (let old?, let new?, let from?, let to?):
        counts[from * count + to] += 1
        if from != to {
          moved.append(
            Move(before: Int32(old), after: Int32(new), from: Int32(from), to: Int32(to)))
        }
      case (_, _, let from?, nil): left[from] += 1
      case (_, _, nil, let to?): entered[to] += 1
      default: break
      }
    }
    self.segments = segments
    self.counts = counts
    self.entered = entered
    self.left = left
    self.moved = moved
  }

  /// How many items are in both.
  public var common: Int { counts.reduce(0, +) }

  /// The part of the items in both whose segment changed; NaN where no item is in both.
  public var churn: Double { Double(moved.count) / Double(common) }

  /// Items in both, from one segment to another, by index in `segments`.
  public func count(from: Int, to: Int) -> Int { counts[from * segments.count + to] }
}

extension [Int] {
  /// The element at an index that came from a file; nil where there is none.
  fileprivate func element(_ index: Int32) -> Int? {
    indices.contains(Int(index)) ? self[Int(index)] : nil
  }
}

extension TextColumn {
  /// Walks two columns in ascending byte order side by side: each row once, with the row of the
  /// same text in the other, or nil where there is none.
  func mergeRows(with other: TextColumn, _ body: (Int?, Int?) -> Void) {
    var mine = 0
    var theirs = 0
    while mine < count, theirs < other.count {
      let order = withBytes(mine) { left in
        other.withBytes(theirs) { right in Self.order(left, right) }
      }
      body(order <= 0 ? mine : nil, order >= 0 ? theirs : nil)
      if order <= 0 { mine += 1 }
      if order >= 0 { theirs += 1 }
    }
    while mine < count {
      body(mine, nil)
      mine += 1
    }
    while theirs < other.count {
      body(nil, theirs)
      theirs += 1
    }
  }

  /// Below zero where `left` comes first, zero where both are alike.
  private static func order(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    for (one, other) in zip(left, right) where one != other { return one < other ? -1 : 1 }
    return left.count - right.count
  }
}
