/// The demonstration's products: what each costs, and how it sells.
struct Catalogue {
  /// A product as the generator needs it.
  struct Item {
    /// What tells its random numbers from another's.
    let key: UInt64
    /// Lines a month in a month like any other; relative until all are known.
    let rate: Double
    let trend: Double
    /// Seasonal: how strongly. Intermittent and lumpy: in what share of months it sells.
    let strength: Double
    /// Usual units on a line.
    let lot: Double
    let cents: Int32
    let shape: DemandShape
    /// Seasonal: where the year begins. New: the first month. Discontinued: the month after the last.
    let turn: UInt8
  }

  /// The products behind those of the story, in the order of their ids.
  let items: [Item]

  /// `count` products, the first of them with the number `first`.
  init(count: Int, first: Int, seed: UInt64) {
    items = (first..<first + count).map { Item(number: $0, seed: seed) }
  }
}

extension Catalogue.Item {
  /// Below this even the least popular product is sold now and then.
  private static let flatness = 0.05

  init(number: Int, seed: UInt64) {
    key = Randomness.hash(seed, number)
    var random = Randomness(seed: key)
    // A tenth of the products would have half of the lines; with prices, a fifth has four fifths of
    // the revenue. x^-1.5 by a square root, which is exact where a power is not.
    let rank = random.unit()
    let depth = rank + Self.flatness
    rate = 1 / (depth * depth.squareRoot())
    shape = DemandShape.drawn(popularity: 1 - rank, draw: random.unit())
    trend = (random.unit() - 0.5) * 0.016
    switch shape {
    case .seasonal: strength = 0.4 + 0.55 * random.unit()
    case .intermittent: strength = 0.15 + 0.45 * random.unit()
    case .lumpy: strength = 0.08 + 0.32 * random.unit()
    default: strength = 1
    }
    switch shape {
    case .seasonal: turn = random.below(4) == 0 ? UInt8(random.below(12)) : 0
    case .new: turn = UInt8(24 + random.below(11))
    case .discontinued: turn = UInt8(4 + random.below(26))
    default: turn = 0
    }
    let kind = ProductNames.kinds[ProductNames.kind(of: number)]
    lot = max(1, Double(kind.lot) * random.factor(calm: 0.8))
    let price = Double(kind.euros) * 100 * random.factor(calm: 0.8)
    // Prices end in 0 or 5 cents, those above ten euros in 90.
    let whole = max(5, Int(price))
    cents = Int32(clamping: whole < 1000 ? whole / 5 * 5 : whole / 100 * 100 + 90)
  }

  /// Lines to expect in a month, at the item's relative rate.
  @inline(__always)
  func expectation(month: Int) -> Double {
    let base = rate * (1 + trend * (Double(month) - 17.5))
    switch shape {
    case .smooth: return base
    case .seasonal: return base * (1 + strength * DemandShape.year[(month + Int(turn)) % 12])
    case .erratic:
      var random = whim(of: month)
      return base * random.factor(calm: 0.12)
    case .intermittent:
      var random = whim(of: month)
      return random.unit() < strength ? base / strength : 0
    case .lumpy:
      var random = whim(of: month)
      return random.unit() < strength ? base / strength * random.factor(calm: 0.15) : 0
    case .new: return month >= Int(turn) ? base : 0
    case .discontinued: return month < Int(turn) ? base : 0
    }
  }

  /// Random numbers of a month, apart from those that made the item.
  @inline(__always)
  private func whim(of month: Int) -> Randomness {
    Randomness(seed: key &+ UInt64(month + 1) &* 0x9FB2_1C65_1E98_DF25)
  }

  /// Lines in a month when a relative rate of 1 means `scale` lines: the expectation, rounded up or
  /// down at random so that it is met on average.
  @inline(__always)
  func lines(month: Int, scale: Double) -> Int {
    let draw = Randomness.unit(Randomness.hash(key, month))
    return Int(expectation(month: month) * scale + draw)
  }
}
