import Testing

@testable import Segmentation

@Suite("Demand pattern: smooth, erratic, intermittent, lumpy")
struct DemandPatternTests {
  /// 36 months of an intermittent spare part, a published example.
  static let months: [Int64] = [
    0, 2, 0, 1, 0, 11, 0, 0, 0, 0, 2, 0, 6, 3, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 1,
    0, 1, 0, 0,
  ]

  private func result(
    _ series: [[Int64]], _ pattern: DemandPattern, firstBuckets: [Int32]? = nil,
    zeroFill: ZeroFill = .horizon
  ) throws -> SegmentationResult {
    try segment(
      Samples.measures(demand: series, firstBuckets: firstBuckets),
      by: Samples.model(Samples.pareto(), Samples.variability(), pattern, zeroFill: zeroFill))
  }

  @Test(
    "36 months under the three intervals and both deviations",
    arguments: [
      (DemandPattern.Interval.periodsPerDemand, 3.2727), (.meanInterval, 3.0909),
      (.fromFirst, 3.1818),
    ])
  func published(_ interval: DemandPattern.Interval, _ adi: Double) throws {
    for (deviation, cv2) in [(Deviation.sample, 0.877562), (.population, 0.797784)] {
      let found = try result(
        [Self.months], DemandPattern(interval: interval, deviation: deviation))
      #expect((found.figures.adi[0] - adi).magnitude < 0.000_05)
      #expect((found.figures.cv2[0] - cv2).magnitude < 0.000_000_5)
      #expect(found.className(0, dimension: 2) == "lumpy")
    }
  }

  @Test("The four corners")
  func corners() throws {
    let found = try result(
      [[5, 5, 5, 5], [1, 9, 1, 9], [5, 0, 5, 0], [1, 0, 20, 0]], DemandPattern())
    #expect(
      (0..<4).map { found.className($0, dimension: 2) }
        == ["smooth", "erratic", "intermittent", "lumpy"])
  }

  @Test("On a cut is beyond it: both comparisons are strict")
  func strict() throws {
    // Two demands in three periods: ADI 1.5. (1, 3): CV² 0.25.
    let series: [[Int64]] = [[1, 0, 3]]
    func pattern(_ interval: ExactRatio, _ variation: ExactRatio) throws -> String? {
      try result(series, DemandPattern(intervalCut: interval, squaredVariationCut: variation))
        .className(0, dimension: 2)
    }
    #expect(try pattern(ExactRatio(15, over: 10), ExactRatio(25, over: 100)) == "lumpy")
    #expect(try pattern(ExactRatio(151, over: 100), ExactRatio(25, over: 100)) == "erratic")
    #expect(try pattern(ExactRatio(15, over: 10), ExactRatio(26, over: 100)) == "intermittent")
    #expect(try pattern(ExactRatio(151, over: 100), ExactRatio(26, over: 100)) == "smooth")
  }

  @Test("A single demand does not vary, in a sample too: the phantom sale of Online Retail's 23843")
  func singleDemand() throws {
    var phantom = [Int64](repeating: 0, count: 13)
    phantom[12] = 80_995
    for deviation in Deviation.allCases {
      let found = try result([phantom], DemandPattern(deviation: deviation))
      #expect(found.figures.adi == [13])
      #expect(found.figures.cv2 == [0])
      #expect(found.className(0, dimension: 2) == "intermittent")
    }
  }

  @Test("From the first sale on, the periods before it are no gap")
  func zeroFill() throws {
    let series: [[Int64]] = [[0, 0, 0, 4, 0, 4]]
    for (interval, whole, since) in [
      (DemandPattern.Interval.periodsPerDemand, 3.0, 1.5), (.meanInterval, 3, 1.5),
      (.fromFirst, 1.5, 1.5),
    ] {
      let pattern = DemandPattern(interval: interval)
      #expect(try result(series, pattern).figures.adi == [whole])
      #expect(
        try result(series, pattern, firstBuckets: [3], zeroFill: .fromFirstSale).figures.adi
          == [since])
    }
  }

  @Test("Without a pattern dimension ADI and CV² are of the variability's measure and deviation")
  func withoutPattern() throws {
    var model = Samples.model(Samples.pareto(), Samples.variability(.sample))
    model.dimensions.removeLast()
    let found = try segment(Samples.measures(demand: [Self.months]), by: model)
    #expect((found.figures.adi[0] - 3.2727).magnitude < 0.000_05)
    #expect((found.figures.cv2[0] - 0.877562).magnitude < 0.000_000_5)
  }

  @Test("Without a variability dimension mean, deviation and CV are of the pattern's")
  func withoutVariability() throws {
    let model = SegmentModel(
      dimensions: [
        Dimension(name: "abc", kind: .pareto(Samples.pareto())),
        Dimension(name: "pattern", kind: .demandPattern(DemandPattern(deviation: .sample))),
      ],
      rows: "abc", columns: "pattern")
    let found = try segment(Samples.measures(demand: [[1, 2, 4]]), by: model)
    #expect((found.figures.cv[0] - 0.654654).magnitude < 0.000_000_5)
    #expect(found.segmentName(0) == "A-smooth")
  }
}
