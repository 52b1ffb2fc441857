/// The smallest changes of an item's demand that would change its class.
///
/// With the other periods fixed (sums S', Q'), CV² of a series in which one period has the demand
/// y is n (Q' + y²) / (S' + y)² - 1 (times a constant for a sample). Its slope has the sign of
/// y S' - Q': it falls until y = Q' / S' and rises from there. So on either side one bisection
/// finds where a cut is crossed, and nothing has to be tried.
struct VariabilityMoves {
  let rule: VariabilityRule
  /// The net demand of the periods that count, perhaps below zero.
  let values: [Int64]

  /// A change and the index of the class that follows.
  struct Move: Equatable {
    let change: Change
    let index: Int
  }

  /// What changes.
  enum Change: Equatable {
    /// So many units more or less in one period.
    case bucket(Int, by: Int128)
    /// So many more periods without demand.
    case emptyPeriods(Int)
  }

  /// To a better class and to a worse one: each by the smallest change in one bucket, to a worse
  /// one also by periods without demand. Empty where the variation is not defined.
  func all() -> [Move] {
    guard let current = classIndex(values) else { return [] }
    return [bucket(current, better: true), bucket(current, better: false), periods(current)]
      .compactMap { $0 }
  }

  /// The class of a series, nil where its variation is not defined.
  func classIndex(_ values: some Sequence<Int64>, more: Int = 0) -> Int? {
    classIndex(WideProfile(values), count: self.values.count + more)
  }

  private func classIndex(_ profile: WideProfile, count: Int) -> Int? {
    classIndex(profile.squaredVariation(count: count, deviation: rule.options.deviation))
  }

  private func classIndex(_ variation: SquaredVariation) -> Int? {
    if case .undefined = variation { return nil }
    return Int(rule.classIndex(variation))
  }

  /// The largest demand that is tried in one period: a thousand times all that there was.
  private var ceiling: Int64 {
    var sum: Int64 = 0
    for value in values where value > 0 {
      let (next, overflow) = sum.addingReportingOverflow(value)
      sum = overflow ? .max : next
    }
    let (thousandfold, overflow) = sum.multipliedReportingOverflow(by: 1000)
    return overflow ? .max : thousandfold
  }

  private func bucket(_ current: Int, better: Bool) -> Move? {
    let cannot = better ? current == 0 : current == rule.options.cuts.count
    if cannot { return nil }
    let ceiling = ceiling
    var nearest: (period: Int, units: Int128, index: Int)?
    for period in values.indices {
      for move in oneBucket(period, current, better: better, ceiling: ceiling) {
        if let nearest, nearest.units.magnitude <= move.units.magnitude { continue }
        nearest = (period, move.units, move.index)
      }
    }
    return nearest.map { Move(change: .bucket($0.period, by: $0.units), index: $0.index) }
  }

  /// The smallest change upwards and the smallest downwards in one period.
  private func oneBucket(
    _ period: Int, _ current: Int, better: Bool, ceiling: Int64
  ) -> [(units: Int128, index: Int)] {
    let series = OneOpenPeriod(values, period)
    let deviation = rule.options.deviation
    func crossed(_ demand: Int64) -> Bool {
      guard let index = classIndex(series.variation(demand, deviation)) else { return false }
      return better ? index < current : index > current
    }
    let today = max(values[period], 0)
    // Where the variation is least, between two whole numbers.
    let bottom = series.bottom(ceiling)
    var found: [Int64] = []
    for end in better ? [bottom.low, bottom.high] : [0, max(ceiling, today)] where end != today {
      // Better lies towards the bottom, worse away from it; the far side of the bottom first
      // passes through it, where nothing is worse.
      var start = today
      if !better, end < today, today > bottom.low { start = bottom.low }
      if !better, end > today, today < bottom.high { start = bottom.high }
      if start == end || crossed(start) {
        if start != today, crossed(start) { found.append(start) }
        continue
      }
      guard crossed(end) else { continue }
      found.append(firstCrossed(from: start, to: end, crossed))
    }
    return found.compactMap { demand in
      classIndex(series.variation(demand, deviation)).map {
        (Int128(demand) - Int128(values[period]), $0)
      }
    }
  }

  private func firstCrossed(
    from start: Int64, to end: Int64, _ crossed: (Int64) -> Bool
  ) -> Int64 {
    var same = start
    var other = end
    while true {
      let middle = same < other ? same + (other - same) / 2 : other + (same - other) / 2
      if middle == same || middle == other { return other }
      if crossed(middle) { other = middle } else { same = middle }
    }
  }

  /// The fewest periods without demand after which the class is worse, up to as many as there are.
  /// Each of them raises the variation, so that a bisection finds the number.
  private func periods(_ current: Int) -> Move? {
    let profile = WideProfile(values)
    func index(_ more: Int) -> Int? { classIndex(profile, count: values.count + more) }
    guard let last = index(values.count), last > current else { return nil }
    var low = 0
    var high = values.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if let index = index(middle), index > current { high = middle } else { low = middle }
    }
    return index(high).map { Move(change: .emptyPeriods(high), index: $0) }
  }
}

/// A series in which one period may have any demand.
private struct OneOpenPeriod {
  private let others: WideProfile
  private let count: Int
  /// The same sums where 128 bits hold them.
  private let small: (sum: UInt128, squares: UInt128)?

  init(_ values: [Int64], _ period: Int) {
    others = WideProfile(values[..<period] + values[(period + 1)...])
    count = values.count
    small = others.small
  }

  /// The variation with that demand in the open period.
  func variation(_ demand: Int64, _ deviation: Deviation) -> SquaredVariation {
    let one = UInt128(demand.magnitude)
    if let small {
      let (squares, overflow) = small.squares.addingReportingOverflow(one * one)
      if !overflow,
        let variation = SquaredVariation(
          sum: small.sum + one, squares: squares, count: count, deviation: deviation)
      {
        return variation
      }
    }
    let wide = WideProfile(
      sum: others.sum + Natural(one), squares: others.squares + Natural(one * one))
    return wide.squaredVariation(count: count, deviation: deviation)
  }

  /// The whole numbers on either side of Q' / S', where the variation is least, up to a ceiling.
  func bottom(_ ceiling: Int64) -> (low: Int64, high: Int64) {
    if let small {
      let low = small.sum == 0 ? 0 : small.squares / small.sum
      let capped = Int64(exactly: low).map { min($0, ceiling) } ?? ceiling
      return (capped, capped == ceiling ? ceiling : capped + 1)
    }
    var low: Int64 = 0
    var high = ceiling
    while high > low, high - low > 1 {
      let middle = low + (high - low) / 2
      let isBelow = Natural(UInt128(middle.magnitude)) * others.sum < others.squares
      if isBelow { low = middle } else { high = middle }
    }
    return (low, high)
  }
}
