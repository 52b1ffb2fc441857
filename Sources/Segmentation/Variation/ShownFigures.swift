/// Mean and deviation of one series, each the nearest double.
struct ShownFigures {
  /// Mean a period; NaN without periods.
  let mean: Double
  /// Standard deviation a period; NaN for a sample of one.
  let deviation: Double

  /// From sums of any size: S / n, and the root of (n Q - S²) over n² or n (n - 1).
  init(_ profile: WideProfile, periods: Int, deviation kind: Deviation, scale: Int) {
    self.init(
      ShownSums(profile, periods: periods), periods: periods, deviation: kind,
      power: DoubleDouble(ExactValue.power(scale)))
  }

  /// From sums in double-double; `power` is 10^scale of the measure.
  @inline(__always)
  init(_ sums: ShownSums, periods: Int, deviation kind: Deviation, power: DoubleDouble) {
    let n = UInt128(periods.magnitude)
    guard n > 0 else {
      mean = .nan
      deviation = .nan
      return
    }
    mean = sums.sum.over(DoubleDouble(n).times(power)).high
    let divisor = kind == .population ? n * n : n * (n - 1)
    deviation =
      divisor == 0
      ? .nan : sums.spread.over(DoubleDouble(divisor).times(power).times(power)).squareRoot
  }
}

/// What mean and deviation are made of.
struct ShownSums {
  /// Σx
  let sum: DoubleDouble
  /// n Σx² - (Σx)²
  let spread: DoubleDouble

  /// Of a profile whose sums hold.
  @inline(__always)
  init(_ profile: DemandProfile) {
    sum = DoubleDouble(UInt128(profile.sum))
    spread = DoubleDouble(
      UInt128(UInt64(profile.periods) &* profile.squares &- profile.sum &* profile.sum))
  }

  /// Of a profile of larger numbers.
  init(_ profile: WideProfile, periods: Int) {
    sum = profile.sum.doubleDouble
    spread = profile.spread(count: periods).doubleDouble
  }
}
