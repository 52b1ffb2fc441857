/// The sums of a series whose squares do not fit in 64 bits.
struct WideProfile: Sendable {
  /// The sum of the demands.
  let sum: Natural
  /// The sum of their squares.
  let squares: Natural

  /// The profile of one item's periods; demand below zero counts as 0.
  init(_ values: some Sequence<Int64>) {
    var sum: UInt128 = 0
    var squares = Natural(0)
    var partial: UInt128 = 0
    for value in values where value > 0 {
      let demand = UInt128(UInt64(value))
      sum += demand
      let (total, overflow) = partial.addingReportingOverflow(demand * demand)
      if overflow {
        squares = squares + Natural(partial)
        partial = demand * demand
      } else {
        partial = total
      }
    }
    self.sum = Natural(sum)
    self.squares = squares + Natural(partial)
  }

  /// A profile of these sums.
  init(sum: Natural, squares: Natural) {
    self.sum = sum
    self.squares = squares
  }

  /// Both sums where 128 bits hold them.
  var small: (sum: UInt128, squares: UInt128)? {
    guard let sum = sum.narrow, let squares = squares.narrow else { return nil }
    return (sum, squares)
  }

  /// n Q - S²: n² times the population variance.
  func spread(count: Int) -> Natural {
    Natural(UInt128(count.magnitude)) * squares - sum * sum
  }

  /// As `SquaredVariation.init(_:count:deviation:)`.
  func squaredVariation(count: Int, deviation: Deviation) -> SquaredVariation {
    let square = sum * sum
    guard square != Natural(0) else { return .undefined }
    let n = UInt128(count.magnitude)
    switch deviation {
    case .population: return .wide(spread(count: count), square)
    case .sample where n > 1:
      return .wide(Natural(n) * spread(count: count), Natural(n - 1) * square)
    case .sample: return .undefined
    }
  }
}
