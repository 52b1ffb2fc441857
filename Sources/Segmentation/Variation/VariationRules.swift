/// A variability dimension, ready to decide.
struct VariabilityRule: Sendable {
  /// The options in force.
  let options: Variability
  private let cuts: [WideRatio]

  /// A rule of these options; its cuts are squared once.
  init(_ options: Variability) {
    self.options = options
    cuts = options.cuts.map { WideRatio(squareOf: $0) }
  }

  /// The squared cuts in place, for loops.
  @inline(__always)
  func withCuts<Result>(_ body: (SquaredCuts) -> Result) -> Result {
    cuts.withUnsafeBufferPointer { body(SquaredCuts(cuts: $0)) }
  }

  /// The class of one item.
  func classIndex(_ variation: SquaredVariation) -> UInt8 {
    withCuts { $0.classIndex(variation) }
  }
}

/// The squares of a variability dimension's cuts.
struct SquaredCuts {
  fileprivate let cuts: UnsafeBufferPointer<WideRatio>

  /// The class: the first whose cut is not exceeded, decided without rounding.
  ///
  /// CV <= p/q where q² (n Q - S²) <= p² S² (population), with n / (n - 1) for a sample. A sample
  /// of one period has no deviation: it goes to the last class, and its figures are missing.
  @inline(__always)
  func classIndex(_ variation: SquaredVariation) -> UInt8 {
    var index: UInt8 = 0
    for cut in cuts {
      if variation.compared(to: cut) <= 0 { return index }
      index += 1
    }
    return index
  }
}

/// A demand-pattern dimension, ready to decide.
struct PatternRule: Sendable {
  /// The options in force.
  let options: DemandPattern
  private let intervalCut: WideRatio
  private let variationCut: WideRatio

  /// A rule of these options.
  init(_ options: DemandPattern) {
    self.options = options
    intervalCut = WideRatio(options.intervalCut)
    variationCut = WideRatio(options.squaredVariationCut)
  }

  /// The periods that the average interval is over, divided by the number of demands.
  ///
  /// `periodsPerDemand`: all that count. `meanInterval`: up to the last demand, so that the gap
  /// before the first is counted and the one after the last is not. `fromFirst`: from the first
  /// demand on.
  @inline(__always)
  func spannedPeriods(_ values: UnsafeBufferPointer<Int64>) -> Int {
    switch options.interval {
    case .periodsPerDemand: return values.count
    case .meanInterval:
      var end = values.count
      while end > 0, values[end - 1] <= 0 { end -= 1 }
      return end
    case .fromFirst:
      var start = 0
      while start < values.count, values[start] <= 0 { start += 1 }
      return values.count - start
    }
  }

  /// Index of the pattern; both comparisons are strict, as in the publication's scheme:
  /// ADI < cut is frequent, CV² < cut is steady.
  @inline(__always)
  func classIndex(spanned: Int, demands: Int, variation: SquaredVariation) -> UInt8 {
    // Counts have at most 63 bits and so has the cut: the products fit.
    let isFrequent =
      UInt128(spanned.magnitude) &* intervalCut.denominator
      < UInt128(demands.magnitude) &* intervalCut.numerator
    let isSteady = variation.compared(to: variationCut) < 0
    return (isFrequent ? 0 : 2) + (isSteady ? 0 : 1)
  }
}
