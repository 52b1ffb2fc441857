/// What a series of demands comes to, in whole units.
///
/// Demand that nets to zero or below in a period counts as 0. Periods without demand add nothing
/// to `sum` and `squares`, so both serve the whole series and the periods with demand alike.
struct DemandProfile: Sendable {
  /// How many periods count.
  var periods: Int
  /// How many of them have demand above zero.
  var demands: Int
  /// The sum of the demands.
  var sum: UInt64
  /// The sum of their squares.
  var squares: UInt64
  /// Whether `sum` and `squares` hold, and their products with two period counts fit in 63 bits.
  /// Else `WideProfile` has to be asked.
  var isNarrow: Bool

  /// The profile of one item's periods. O(periods), no allocation.
  @inline(__always)
  init(_ values: UnsafeBufferPointer<Int64>) {
    var sum: UInt64 = 0
    var squares: UInt64 = 0
    var bits: UInt64 = 0
    var demands: UInt64 = 0
    for value in values {
      // Signs and masks rather than branches: which periods have demand is hard to foresee.
      let demand = UInt64(bitPattern: value & ~(value >> 63))
      sum &+= demand
      squares &+= demand &* demand
      bits |= demand
      demands &+= (0 &- demand) >> 63
    }
    periods = values.count
    self.demands = Int(truncatingIfNeeded: demands)
    self.sum = sum
    self.squares = squares
    // squares < 2^(2 width + length), n * squares and sum^2 < 2^(2 width + 2 length), and a sample's
    // factor adds length once more.
    let width = 64 - bits.leadingZeroBitCount
    let length = Int.bitWidth - values.count.leadingZeroBitCount
    isNarrow = 2 * width + 3 * length <= 63
  }
}

extension SquaredVariation {
  /// The squared coefficient of variation of a profile's first `count` periods of which all others
  /// than the counted demands are zero: `periods` for the whole series, `demands` for its demands.
  ///
  /// Population: (n Q - S²) / S². Sample: n (n Q - S²) / ((n - 1) S²).
  @inline(__always)
  init(_ profile: DemandProfile, count: Int, deviation: Deviation) {
    let n = UInt64(count)
    let square = profile.sum &* profile.sum
    let spread = n &* profile.squares &- square
    guard square > 0 else {
      self = .undefined
      return
    }
    switch deviation {
    case .population: self = .fraction(UInt128(spread), UInt128(square))
    case .sample where n > 1: self = .fraction(UInt128(n &* spread), UInt128((n &- 1) &* square))
    case .sample: self = .undefined
    }
  }
}
