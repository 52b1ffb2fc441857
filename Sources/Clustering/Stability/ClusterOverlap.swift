/// The items that clusters before and after share, and what they say became of the clusters.
/// Clusters count from 0 here.
struct ClusterOverlap {
  /// Shared items by cluster before and after.
  private let table: [[Int]]
  /// Items of each cluster that are in both runs, in whichever cluster or noise.
  private let sizesBefore: [Int]
  private let sizesAfter: [Int]

  init(_ crossing: ClusterCrossing) {
    table = crossing.before.indices.map { one in
      crossing.after.indices.map { crossing.shared(one, $0) }
    }
    sizesBefore = crossing.before.indices.map(crossing.size(before:))
    sizesAfter = crossing.after.indices.map(crossing.size(after:))
  }

  /// The share of a cluster before that went into one after.
  private func given(_ one: Int, _ other: Int) -> Double {
    Double(table[one][other]) / Double(max(sizesBefore[one], 1))
  }

  /// The share of a cluster after that came from one before.
  private func gotten(_ one: Int, _ other: Int) -> Double {
    Double(table[one][other]) / Double(max(sizesAfter[other], 1))
  }

  /// Jaccard's similarity on the items of both runs.
  func similarity(_ one: Int, _ other: Int) -> Double {
    let shared = table[one][other]
    return Double(shared) / Double(max(sizesBefore[one] + sizesAfter[other] - shared, 1))
  }

  /// The cluster after that is paired with each cluster before.
  func pairs(part: Double) -> [Int?] {
    LargestOverlap.pairs(table).enumerated().map { one, other in
      guard let other, table[one][other] > 0 else { return nil }
      return min(given(one, other), gotten(one, other)) >= part ? other : nil
    }
  }

  func events(
    _ pairs: [Int?], _ thresholds: ClusterMatching.Thresholds, before: [Int32], after: [Int32]
  ) -> [ClusterMatching.Event] {
    // What goes on by itself is neither a piece of another one nor part of what it lost to another.
    let kept = Set(pairs.compactMap(\.self))
    let splits = before.indices.map { one in
      after.indices.filter { other in
        pairs[one] == other
          || (!kept.contains(other) && given(one, other) >= thresholds.part
            && gotten(one, other) >= thresholds.majority && table[one][other] > 0)
      }
    }
    let merges = after.indices.map { other in
      before.indices.filter { one in
        pairs[one] == other
          || (pairs[one] == nil && given(one, other) >= thresholds.majority
            && table[one][other] > 0)
      }
    }
    let parts = Set(splits.filter { $0.count > 1 }.joined())
    let sources = Set(merges.filter { $0.count > 1 }.joined())
    let targets = Set(merges.indices.filter { merges[$0].count > 1 })
    var events: [ClusterMatching.Event] = []
    for one in before.indices where splits[one].count > 1 {
      events.append(.split(before[one], into: splits[one].map { after[$0] }.sorted()))
    }
    for other in after.indices where merges[other].count > 1 {
      events.append(.merge(merges[other].map { before[$0] }, into: after[other]))
    }
    for one in before.indices
    where pairs[one] == nil && splits[one].count < 2 && !sources.contains(one) {
      events.append(.death(before[one]))
    }
    for other in after.indices
    where !kept.contains(other) && !parts.contains(other) && !targets.contains(other) {
      events.append(.birth(after[other]))
    }
    for one in before.indices where splits[one].count < 2 && !sources.contains(one) {
      guard let other = pairs[one] else { continue }
      events.append(.continuation(before[one], similarity: similarity(one, other)))
    }
    return events
  }
}
