/// Everything that is computed from one measure's demand by bucket, in one pass over it.
///
/// Items are taken in blocks: their profiles are made once, then each dimension goes over the block
/// while it is in the cache.
struct VariationPass: Sendable {
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
  /// What is read is not written, and what is written at an item is touched only by the thread that
  /// works on that item.
  struct Memory {
    let units: UnsafeBufferPointer<Int64>
    let buckets: Int
    let periods: UnsafeBufferPointer<Int64>
    let figures: FigureBuffers
    /// By dimension of the model.
    let classes: [UnsafeMutableBufferPointer<UInt8>]
    /// Set to 1 where an item has no demand.
    let idle: UnsafeMutableBufferPointer<UInt8>

    /// The periods that count of an item: the last ones of its row.
    @inline(__always)
    func values(_ item: Int) -> UnsafeBufferPointer<Int64> {
      let end = (item + 1) * buckets
      return UnsafeBufferPointer(rebasing: units[end - Int(periods[item])..<end])
    }
  }

  private static let blockSize = 256

  /// Works through some items. Items are independent, so ranges may run on several threads.
  func run(items: Range<Int>, in memory: Memory) {
    withUnsafeTemporaryAllocation(of: DemandProfile.self, capacity: Self.blockSize) { profiles in
      var start = items.lowerBound
      while start < items.upperBound {
        let block = start..<min(start + Self.blockSize, items.upperBound)
        for item in block {
          let profile = DemandProfile(memory.values(item))
          if profile.demands == 0 { memory.idle[item] = 1 }
          profiles.initializeElement(at: item - start, to: profile)
        }
        decide(block, UnsafeBufferPointer(profiles), in: memory)
        show(block, UnsafeBufferPointer(profiles), in: memory)
        start = block.upperBound
      }
    }
  }

  /// The classes of a block of items.
  private func decide(
    _ block: Range<Int>, _ profiles: UnsafeBufferPointer<DemandProfile>, in memory: Memory
  ) {
    for (dimension, rule) in variability {
      let classes = memory.classes[dimension]
      let deviation = rule.options.deviation
      rule.withCuts { cuts in
        for item in block {
          classes[item] = cuts.classIndex(
            wholeVariation(profiles[item - block.lowerBound], deviation, item, memory))
        }
      }
    }
    for (dimension, rule) in patterns {
      let classes = memory.classes[dimension]
      for item in block {
        let profile = profiles[item - block.lowerBound]
        classes[item] = rule.classIndex(
          spanned: rule.spannedPeriods(memory.values(item)), demands: profile.demands,
          variation: sizeVariation(profile, rule.options.deviation, item, memory))
      }
    }
  }

  /// The figures of a block of items.
  private func show(
    _ block: Range<Int>, _ profiles: UnsafeBufferPointer<DemandProfile>, in memory: Memory
  ) {
    if let deviation = shownDeviation {
      let power = DoubleDouble(ExactValue.power(scale))
      for item in block {
        let profile = profiles[item - block.lowerBound]
        guard profile.periods > 0 else { continue }
        let sums =
          profile.isNarrow
          ? ShownSums(profile)
          : ShownSums(WideProfile(memory.values(item)), periods: profile.periods)
        memory.figures.show(
          sums, wholeVariation(profile, deviation, item, memory), periods: profile.periods,
          deviation: deviation, power: power, item: item)
      }
    }
    if let rule = shownPattern {
      for item in block {
        let profile = profiles[item - block.lowerBound]
        guard profile.demands > 0 else { continue }
        memory.figures.show(
          sizeVariation(profile, rule.options.deviation, item, memory),
          spanned: rule.spannedPeriods(memory.values(item)), demands: profile.demands, item: item)
      }
    }
  }

  /// The variation over all periods that count.
  @inline(__always)
  private func wholeVariation(
    _ profile: DemandProfile, _ deviation: Deviation, _ item: Int, _ memory: Memory
  ) -> SquaredVariation {
    guard profile.isNarrow else {
      return WideProfile(memory.values(item)).squaredVariation(
        count: profile.periods, deviation: deviation)
    }
    return SquaredVariation(profile, count: profile.periods, deviation: deviation)
  }

  /// The variation of the sizes of the demands.
  @inline(__always)
  private func sizeVariation(
    _ profile: DemandProfile, _ deviation: Deviation, _ item: Int, _ memory: Memory
  ) -> SquaredVariation {
    if profile.demands == 1 { return .ofSingleDemand }
    guard profile.isNarrow else {
      return WideProfile(memory.values(item)).squaredVariation(
        count: profile.demands, deviation: deviation)
    }
    return SquaredVariation(profile, count: profile.demands, deviation: deviation)
  }
}
