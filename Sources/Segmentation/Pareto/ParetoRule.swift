/// A pareto dimension, ready to decide.
struct ParetoRule: Sendable {
  /// The options in force.
  let options: Pareto

  /// A rule of these options, which have been checked.
  init(_ options: Pareto) { self.options = options }

  /// Where each class but the first begins: `starts[k]` is the first place of class k + 1 or
  /// worse. Rising, each 0...count.
  ///
  /// With C the sum before a place, v its value, T the total and c the cut, an item is in the
  /// better class where
  /// - `crossing`: C < c T, so the item that reaches the cut is still in it;
  /// - `upTo`: C + v <= c T;
  /// - `below`: C + v < c T;
  /// - `refill`: C - (C at the class's first place) < (c - the cut before) T: each class begins
  ///   with an empty share of its own;
  /// - `count`: its place is within the class's number of items, n (c - the cut before), rounded
  ///   to the nearest whole number, halves to the even one. The last class takes what is left.
  ///
  /// Where the total is 0 there are no shares: all items are in the last class (not so for
  /// `count`, which looks at places only).
  ///
  /// With ties `together`, equal values take the class of the first of them in rank order; a class
  /// that would begin among them begins behind them. For `refill` that is where its share begins
  /// to fill; for `count`, the next class is counted from where this one should have begun.
  ///
  /// O(classes x log count).
  func starts(_ ranked: some RankedValues) -> [Int] {
    let total = ranked.total.magnitude
    if total == 0, options.boundary != .count {
      return [Int](repeating: 0, count: options.cuts.count)
    }
    var starts: [Int] = []
    var nominal = 0
    var before = WideRatio(ExactRatio(0, over: 1))
    for cut in options.cuts {
      let previous = starts.last ?? 0
      let ratio = WideRatio(cut)
      switch options.boundary {
      case .crossing:
        let limit = ratio.part(of: total, rounding: .up)
        nominal = first(0, ranked.count) { ranked.sum(before: $0).magnitude >= limit }
      case .upTo:
        let limit = ratio.part(of: total, rounding: .down)
        nominal = first(0, ranked.count) { ranked.sum(before: $0 + 1).magnitude > limit }
      case .below:
        let limit = ratio.part(of: total, rounding: .up)
        nominal = first(0, ranked.count) { ranked.sum(before: $0 + 1).magnitude >= limit }
      case .refill:
        let limit = ratio.minus(before).part(of: total, rounding: .up)
        let empty = ranked.sum(before: previous)
        nominal = first(previous, ranked.count) {
          (ranked.sum(before: $0) - empty).magnitude >= limit
        }
      case .count:
        let size = ratio.minus(before).part(of: UInt128(ranked.count), rounding: .nearest)
        nominal = min(ranked.count, nominal + Int(size))
      }
      before = ratio
      starts.append(max(previous, behindTies(nominal, ranked)))
    }
    return starts
  }

  /// The first place behind the items that share the value of the one before `place`.
  private func behindTies(_ place: Int, _ ranked: some RankedValues) -> Int {
    guard options.ties == .together, place > 0, place < ranked.count else { return place }
    let value = ranked.value(place - 1)
    return first(place, ranked.count) { ranked.value($0) < value }
  }

  /// The first of `low..<high` for which `condition` holds, `high` where it holds for none.
  /// Once it holds, it holds for all that follow.
  private func first(_ low: Int, _ high: Int, where condition: (Int) -> Bool) -> Int {
    var low = low
    var high = high
    while low < high {
      let middle = low + (high - low) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension WideRatio {
  /// How a part that is not whole becomes so.
  enum Rounding { case up, down, nearest }

  private init(numerator: UInt128, denominator: UInt128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The difference of two fractions whose halves have 63 bits; zero where the other is larger.
  func minus(_ other: WideRatio) -> WideRatio {
    let mine = numerator * other.denominator
    let theirs = other.numerator * denominator
    return WideRatio(
      numerator: mine > theirs ? mine - theirs : 0, denominator: denominator * other.denominator)
  }

  /// This part of a whole, for fractions between 0 and 1; exact but for the rounding asked for.
  func part(of whole: UInt128, rounding: Rounding) -> UInt128 {
    let product = numerator.multipliedFullWidth(by: whole)
    // The quotient is at most `whole`, so it fits.
    let (quotient, remainder) = denominator.dividingFullWidth((product.high, product.low))
    switch rounding {
    case .down: return quotient
    case .up: return remainder == 0 ? quotient : quotient + 1
    case .nearest:
      let rest = denominator - remainder
      if remainder == rest { return quotient + quotient & 1 }
      return remainder > rest ? quotient + 1 : quotient
    }
  }
}
