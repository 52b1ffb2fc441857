/// Everything that is computed from one measure's demand by bucket, in one pass over it.
struct VariationPass {
  /// The variability dimensions of the measure, by index in the model.
  var variability: [(dimension: Int, rule: VariabilityRule)] = []
  /// Its demand-pattern dimensions.
  var patterns: [(dimension: Int, rule: PatternRule)] = []
  /// Whose mean, deviation and CV the result shows, where it is this measure's.
  var shownDeviation: Deviation?
  /// Whose ADI and CV² the result shows.
  var shownPattern: PatternRule?
  /// Decimal places of the measure.
  var scale = 0

  /// What a pass reads and writes. All point at one element an item; `units` at a row of buckets.
  struct Memory: @unchecked Sendable {
    // Unchecked because of the pointers: what is read is not written, and what is written at an
    // item is touched only by the thread that works on that item.

    let units: UnsafeBufferPointer<Int64>
    let periods: UnsafeBufferPointer<Int64>
    let figures: FigureBuffers
    /// By dimension of the model.
    let classes: [UnsafeMutableBufferPointer<UInt8>]
    /// Set to 1 where an item has no demand.
    let idle: UnsafeMutableBufferPointer<UInt8>
  }

  /// Works through some items. Items are independent, so ranges may run on several threads.
  func run(buckets: Int, items: Range<Int>, in memory: Memory) {
    let power = DoubleDouble(ExactValue.power(scale))
    for item in items {
      let end = (item + 1) * buckets
      let values = UnsafeBufferPointer(rebasing: memory.units[end - Int(memory.periods[item])..<end])
      let profile = DemandProfile(values)
      if profile.demands == 0 { memory.idle[item] = 1 }
      if profile.isNarrow {
        narrow(profile, values, power: power, item: item, in: memory)
      } else {
        wide(profile, values, power: power, item: item, in: memory)
      }
    }
  }

  @inline(__always)
  private func narrow(
    _ profile: DemandProfile, _ values: UnsafeBufferPointer<Int64>, power: DoubleDouble,
    item: Int, in memory: Memory
  ) {
    for (dimension, rule) in variability {
      memory.classes[dimension][item] = rule.classIndex(
        SquaredVariation(profile, count: profile.periods, deviation: rule.options.deviation))
    }
    for (dimension, rule) in patterns {
      let variation = PatternRule.singleDemand(profile.demands)
        ?? SquaredVariation(profile, count: profile.demands, deviation: rule.options.deviation)
      memory.classes[dimension][item] = rule.classIndex(
        spanned: rule.spannedPeriods(values), demands: profile.demands, variation: variation)
    }
    if let deviation = shownDeviation, profile.periods > 0 {
      let n = UInt64(profile.periods)
      let sums = ShownSums(
        sum: DoubleDouble(UInt128(profile.sum)),
        spread: DoubleDouble(UInt128(n &* profile.squares &- profile.sum &* profile.sum)))
      memory.figures.show(
        sums, SquaredVariation(profile, count: profile.periods, deviation: deviation),
        periods: profile.periods, deviation: deviation, power: power, item: item)
    }
    if let rule = shownPattern, profile.demands > 0 {
      let variation = PatternRule.singleDemand(profile.demands)
        ?? SquaredVariation(profile, count: profile.demands, deviation: rule.options.deviation)
      memory.figures.show(
        variation, spanned: rule.spannedPeriods(values), demands: profile.demands, item: item)
    }
  }

  /// The same in numbers of any size.
  @inline(never)
  private func wide(
    _ profile: DemandProfile, _ values: UnsafeBufferPointer<Int64>, power: DoubleDouble,
    item: Int, in memory: Memory
  ) {
    let wide = WideProfile(values)
    for (dimension, rule) in variability {
      memory.classes[dimension][item] = rule.classIndex(
        wide.squaredVariation(count: profile.periods, deviation: rule.options.deviation))
    }
    for (dimension, rule) in patterns {
      let variation = PatternRule.singleDemand(profile.demands)
        ?? wide.squaredVariation(count: profile.demands, deviation: rule.options.deviation)
      memory.classes[dimension][item] = rule.classIndex(
        spanned: rule.spannedPeriods(values), demands: profile.demands, variation: variation)
    }
    if let deviation = shownDeviation, profile.periods > 0 {
      let sums = ShownSums(
        sum: wide.sum.doubleDouble, spread: wide.spread(count: profile.periods).doubleDouble)
      memory.figures.show(
        sums, wide.squaredVariation(count: profile.periods, deviation: deviation),
        periods: profile.periods, deviation: deviation, power: power, item: item)
    }
    if let rule = shownPattern, profile.demands > 0 {
      let variation = PatternRule.singleDemand(profile.demands)
        ?? wide.squaredVariation(count: profile.demands, deviation: rule.options.deviation)
      memory.figures.show(
        variation, spanned: rule.spannedPeriods(values), demands: profile.demands, item: item)
    }
  }
}

/// What mean and deviation are made of.
struct ShownSums {
  /// Σx
  let sum: DoubleDouble
  /// n Σx² - (Σx)²
  let spread: DoubleDouble
}
