/// At which values an item of a ranking would change its class, all others staying as they are.
///
/// The total changes with the item's value, and so do all shares: each class is decided anew.
struct ParetoMoves {
  let rule: ParetoRule
  let ranking: Ranking
  let place: Int

  /// A value and the index of the class that goes with it.
  struct Move: Equatable {
    let value: Int64
    let index: Int
  }

  /// The nearest larger and the nearest smaller value with another class, the nearer one first.
  /// Values stay at zero or above; a quantity stays above it, or the item would leave the matrix.
  func nearest() -> [Move] {
    let value = ranking.values[place]
    let moves = [nearest(.larger), nearest(.smaller)].compactMap { $0 }
    return moves.sorted {
      ($0.value.subtractingReportingOverflow(value).partialValue.magnitude, $0.value)
        < ($1.value.subtractingReportingOverflow(value).partialValue.magnitude, $1.value)
    }
  }

  private enum Direction { case larger, smaller }

  /// The class with that value.
  func classIndex(_ value: Int64) -> Int {
    let replaced = ReplacedRanking(ranking, at: place, value: value)
    return rule.starts(replaced).count { $0 <= replaced.place }
  }

  private var lowest: Int64 { rule.options.measure == .quantity ? 1 : 0 }

  /// Above the largest of the others an item is first whatever its value.
  private var largestOther: Int64 {
    let top = place == 0 ? 1 : 0
    return top < ranking.count ? ranking.values[top] : 0
  }

  private func nearest(_ direction: Direction) -> Move? {
    switch rule.options.boundary {
    case .crossing, .refill, .count:
      // The class never gets worse as the value rises: fewer stand before the item, and each
      // class holds more as the total grows. So one bisection finds the nearest change.
      let value = ranking.values[place]
      let end =
        direction == .smaller
        ? lowest : max(value, largestOther.addingReportingOverflow(1).partialValue)
      guard end >= lowest else { return nil }
      return change(from: value, to: end, current: classIndex(value))
    case .upTo, .below:
      let value = ranking.values[place]
      let search = CumulativeMoves(rule: rule, ranking: ranking, place: place)
      if direction == .larger { return value == .max ? nil : search.first(value + 1, .max) }
      return value <= lowest ? nil : search.first(value - 1, lowest)
    }
  }

  /// The value nearest to `start` on the way to `end` whose class is not `current`, where the class
  /// changes in one direction only along that way. `start` itself has the class `current`.
  private func change(from start: Int64, to end: Int64, current: Int) -> Move? {
    guard start != end, classIndex(end) != current else { return nil }
    var same = start
    var other = end
    while true {
      let middle = same < other ? same + (other - same) / 2 : other + (same - other) / 2
      if middle == same || middle == other { break }
      if classIndex(middle) == current { same = middle } else { other = middle }
    }
    return Move(value: other, index: classIndex(other))
  }
}
