import TestSupport
import Testing

@testable import Segmentation

@Suite("XYZ: coefficient of variation")
struct VariabilityTests {
  private func figures(_ series: [Int64], _ deviation: Deviation, scale: Int = 0) throws -> Figures
  {
    let model = Samples.model(Samples.pareto(), Samples.variability(deviation))
    return try segment(Samples.measures(demand: [series], scale: scale), by: model).figures
  }

  @Test(
    "Published coefficients",
    arguments: [
      ([Int64(1), 2, 4], 0.654654, 0.534522), ([5, 6, 9], 0.31225, 0.254951),
    ])
  func published(_ series: [Int64], _ sample: Double, _ population: Double) throws {
    #expect((try figures(series, .sample).cv[0] - sample).magnitude < 0.000_000_5)
    #expect((try figures(series, .population).cv[0] - population).magnitude < 0.000_000_5)
  }

  @Test("Twelve months of a steady seller")
  func twelveMonths() throws {
    let series: [Int64] = [
      1509, 1855, 2665, 1841, 1231, 2598, 1988, 1988, 2927, 2707, 731, 2598,
    ]
    let found = try figures(series, .population)
    #expect((found.mean[0] - 2053.1667).magnitude < 0.000_05)
    #expect((found.deviation[0] - 643.693).magnitude < 0.000_5)
    #expect((found.cv[0] - 0.314).magnitude < 0.000_5)
    #expect(found.periods[0] == 12)
  }

  @Test("A coefficient of exactly 1.0 or 0.5 belongs to the class whose cut it is")
  func exactlyOnTheCut() throws {
    // (0, 2): mean 1, population deviation 1. (1, 3): mean 2, deviation 1.
    let series: [[Int64]] = [[0, 2], [1, 3], [0, 20_000_003], [3_333_333, 9_999_999]]
    let result = try segment(Samples.measures(demand: series), by: Samples.model())
    #expect((0..<4).map { result.className($0, dimension: 1) } == ["Y", "X", "Y", "X"])
    #expect(result.figures.cv == [1, 0.5, 1, 0.5])
    // Decimal demand whose coefficient doubles miss: 0.1 and 0.3 have exactly 0.5.
    let tenths = try segment(
      Samples.measures(demand: [[1, 3], [0, 2]], scale: 1), by: Samples.model())
    #expect(tenths.figures.cv == [0.5, 1])
    #expect(tenths.className(0, dimension: 1) == "X")
    #expect(tenths.figures.mean == [0.2, 0.1])
    #expect(tenths.figures.deviation == [0.1, 0.1])
  }

  @Test("A hair on either side of the cut is another class, however large the numbers")
  func aHairBeside() throws {
    for shift: Int64 in [0, 20, 30, 40, 60] {
      let unit = Int64(1) << shift
      // (unit, 3 unit) has exactly 0.5; one unit of the last place decides the others.
      let series: [[Int64]] = [[unit, 3 * unit &- 1], [unit, 3 * unit], [unit &- 1, 3 * unit]]
      guard shift < 61 else { continue }
      let result = try segment(Samples.measures(demand: series), by: Samples.model())
      #expect(
        (0..<3).map { result.className($0, dimension: 1) } == ["X", "X", "Y"], "2^\(shift)")
      #expect(result.figures.cv[1] == 0.5)
    }
  }

  @Test("The largest demands are decided and shown")
  func extremes() throws {
    let series: [[Int64]] = [
      [.max, 0, 0, 0], [.max, .max, .max, .max], [.max, .min, .max, 1], [1, 1, 1, .max],
    ]
    let profile = series.map {
      VariabilityRule(Samples.variability()).classIndex(
        WideProfile($0).squaredVariation(count: 4, deviation: .population))
    }
    #expect(profile == [2, 0, 1, 2])
    let result = try segment(Samples.measures(demand: series), by: Samples.model())
    #expect(result.figures.mean[1] == 0x1p63)
    #expect(result.figures.cv[1] == 0)
    #expect((result.figures.cv[0] - 3.0.squareRoot()).magnitude < 1e-15)
  }

  @Test(
    "Every series of up to four values of 0 to 3 agrees with small fractions",
    arguments: Deviation.allCases)
  func exhaustive(_ deviation: Deviation) {
    let rule = VariabilityRule(Samples.variability(deviation))
    for length in 1...4 {
      for series in Samples.series(length, over: 0...3) {
        let n = Int64(length)
        let sum = series.reduce(0, +)
        let spread = n * series.reduce(0) { $0 + $1 * $1 } - sum * sum
        let top = deviation == .population ? spread : n * spread
        let bottom = (deviation == .population ? 1 : n - 1) * sum * sum
        let expected = bottom == 0 ? 2 : (4 * top <= bottom ? 0 : (top <= bottom ? 1 : 2))
        let narrow = series.withUnsafeBufferPointer {
          SquaredVariation(DemandProfile($0), count: length, deviation: deviation)
        }
        let wide = WideProfile(series).squaredVariation(count: length, deviation: deviation)
        #expect(rule.classIndex(narrow) == UInt8(expected), "\(series)")
        #expect(rule.classIndex(wide) == UInt8(expected), "\(series)")
      }
    }
  }

  @Test("Three ways to the same fraction: 64 bits, 128 bits, any size")
  func widths() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let bits = Int64.random(in: 1...20, using: &random)
      let series = (0..<12).map { _ in Int64.random(in: -3...(1 << bits), using: &random) }
      let profile = series.withUnsafeBufferPointer { DemandProfile($0) }
      #expect(profile.isNarrow)
      for deviation in Deviation.allCases {
        let narrow = SquaredVariation(profile, count: 12, deviation: deviation)
        let wide = WideProfile(series)
        let middle = try #require(
          wide.small.flatMap {
            SquaredVariation(sum: $0.sum, squares: $0.squares, count: 12, deviation: deviation)
          })
        let any = wide.squaredVariation(count: 12, deviation: deviation)
        #expect(narrow.doubleDouble?.high == any.doubleDouble?.high)
        #expect(middle.doubleDouble?.high == any.doubleDouble?.high)
        #expect(narrow.doubleDouble?.squareRoot == any.doubleDouble?.squareRoot)
      }
    }
  }

  @Test("Returns: a bucket that nets below zero counts as one without demand")
  func netReturns() throws {
    #expect(try figures([4, -3, 2], .population).cv == figures([4, 0, 2], .population).cv)
  }

  @Test("A sample of one period has no deviation: last class, figures missing")
  func sampleOfOne() throws {
    let model = Samples.model(Samples.pareto(), Samples.variability(.sample))
    let result = try segment(Samples.measures(demand: [[7]]), by: model)
    #expect(result.className(0, dimension: 1) == "Z")
    #expect(result.figures.cv[0].isNaN)
    #expect(result.figures.deviation[0].isNaN)
    #expect(result.figures.mean == [7])
    #expect(result.states == [.active])
  }

  @Test("Zero fill decides how many periods count")
  func zeroFill() throws {
    let measures = Samples.measures(demand: [[0, 0, 5, 5]], firstBuckets: [2])
    let whole = try segment(measures, by: Samples.model())
    let since = try segment(measures, by: Samples.model(zeroFill: .fromFirstSale))
    #expect(whole.figures.periods == [4])
    #expect(whole.figures.cv == [1])
    #expect(since.figures.periods == [2])
    #expect(since.figures.cv == [0])
    #expect(since.figures.mean == [5])
  }

  @Test("Scaling every demand changes neither class nor coefficient")
  func scaling() throws {
    var random = SeededGenerator(seed: 12)
    let series = (0..<40).map { _ in (0..<12).map { _ in Int64.random(in: 0...9, using: &random) } }
    let plain = try segment(Samples.measures(demand: series), by: Samples.model())
    for factor: Int64 in [7, 1 << 20, 1 << 55] {
      let larger = series.map { $0.map { $0 * factor } }
      let result = try segment(Samples.measures(demand: larger), by: Samples.model())
      #expect(result.classes == plain.classes)
      #expect(result.figures.cv == plain.figures.cv)
      #expect(result.figures.cv2 == plain.figures.cv2)
    }
  }
}
