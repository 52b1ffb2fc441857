/// The nearest change of class where the share up to and including an item decides (`upTo`, `below`).
///
/// There the class is not monotone in the item's value v. With O the sum of the others and R(v) the
/// sum of those behind the item, the share up to it is 1 - R(v) / (O + v): between two neighbours
/// it grows with v, at a neighbour it drops. But R never falls as v rises, which bounds the share
/// over any range of values, and most ranges are seen at once to hold no change.
struct CumulativeMoves {
  private let options: Pareto
  private let ranking: Ranking
  private let place: Int
  private let item: Int
  private let others: Int128
  private let current: Int

  init(rule: ParetoRule, ranking: Ranking, place: Int) {
    options = rule.options
    self.ranking = ranking
    self.place = place
    // With ties together the first of the equal items decides: none of them stands before it.
    item = options.ties == .together ? -1 : Int(ranking.order[place])
    others = ranking.total - Int128(ranking.values[place])
    let value = ranking.values[place]
    let total = ranking.total
    current = Self.classIndex(
      total - Self.behind(value, item, ranking, place), of: total, options)
  }

  /// The value nearest to `near`, `near` and `far` included, whose class is not today's.
  func first(_ near: Int64, _ far: Int64) -> ParetoMoves.Move? {
    let low = min(near, far)
    let high = max(near, far)
    let fewestBehind = behind(low)
    let mostBehind = behind(high)
    let least = others + Int128(low)
    let greatest = others + Int128(high)
    let best = Self.classIndex(max(0, least - mostBehind), of: least, options)
    if low == high {
      return best == current ? nil : ParetoMoves.Move(value: near, index: best)
    }
    let worst = Self.classIndex(greatest - fewestBehind, of: greatest, options)
    if best == current, worst == current { return nil }
    let middle = low + (high - low) / 2
    return near < far
      ? first(low, middle) ?? first(middle + 1, high)
      : first(high, middle + 1) ?? first(middle, low)
  }

  private func behind(_ value: Int64) -> Int128 { Self.behind(value, item, ranking, place) }

  /// R: the sum of the others that stand behind the item with that value. O(log items).
  private static func behind(
    _ value: Int64, _ item: Int, _ ranking: Ranking, _ place: Int
  ) -> Int128 {
    let position = ranking.place(value: value, item: item)
    let own = Int128(ranking.values[place])
    let ahead = ranking.sums[position] - (position > place ? own : 0)
    return ranking.total - own - ahead
  }

  /// The class of a cumulative share, decided without rounding.
  private static func classIndex(
    _ cumulative: Int128, of total: Int128, _ options: Pareto
  ) -> Int {
    guard total > 0 else { return options.cuts.count }
    return options.cuts.count { cut in
      let left = cumulative.magnitude.multipliedFullWidth(by: UInt128(cut.denominator.magnitude))
      let right = total.magnitude.multipliedFullWidth(by: UInt128(cut.numerator.magnitude))
      let isEqual = left == right
      let isLess = left.high != right.high ? left.high < right.high : left.low < right.low
      return options.boundary == .upTo ? !(isLess || isEqual) : !isLess
    }
  }
}
