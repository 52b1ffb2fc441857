/// Sets that only ever merge (Tarjan 1975): union by size, paths halved. Nearly O(1) a call.
struct DisjointSets: Sendable {
  /// The parent of each element; a root has its set's size, negated.
  private var parent: [Int32]

  init(count: Int) { parent = [Int32](repeating: -1, count: count) }

  /// The root of an element's set.
  mutating func find(_ element: Int) -> Int {
    var at = element
    while parent[at] >= 0 {
      let up = Int(parent[at])
      if parent[up] >= 0 { parent[at] = parent[up] }
      at = up
    }
    return at
  }

  /// Merges the sets of two roots and returns the new root: that of the larger set, or the lower of
  /// equals. The same root twice stays as it is.
  @discardableResult
  mutating func join(_ one: Int, _ other: Int) -> Int {
    guard one != other else { return one }
    let oneWins = parent[one] != parent[other] ? parent[one] < parent[other] : one < other
    let (winner, loser) = oneWins ? (one, other) : (other, one)
    parent[winner] += parent[loser]
    parent[loser] = Int32(truncatingIfNeeded: winner)
    return winner
  }

  /// Elements in the set of a root.
  func size(ofRoot root: Int) -> Int { -Int(parent[root]) }
}
