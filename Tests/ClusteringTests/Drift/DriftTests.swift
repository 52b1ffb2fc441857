import Clustering
import Testing

@Suite("Drift between runs")
struct DriftTests {
  @Test("PSI of (.2, .5, .3) to (.1, .6, .3)")
  func shares() {
    let index = StabilityIndex(before: [0.2, 0.5, 0.3], after: [0.1, 0.6, 0.3])
    #expect(abs(index.value - 0.08754687) < 1e-8)
    #expect(index.band == .stable)
    #expect(StabilityIndex(before: [0.5, 0.5], after: [0.2, 0.8]).band == .major)
  }

  @Test("The same values have no drift; shifted ones a major one; chance is stated")
  func values() {
    let values = (0..<1_000).map { Double($0 * 7919 % 1_000) }
    let same = StabilityIndex(before: values, after: values, bins: 10)
    #expect(same.value == 0)
    #expect(abs((same.expectedByChance ?? 0) - 0.018) < 1e-12)
    #expect(
      StabilityIndex(before: values, after: values.map { $0 + 300 }, bins: 10).band == .major)
    #expect(StabilityIndex(before: [1, 1, 1], after: [1, 1], bins: 10).value == 0)
    #expect(StabilityIndex(before: [Double](), after: [Double](), bins: 10).value == 0)
  }

  @Test("Kolmogorov-Smirnov as scipy's ks_2samp, statistic exactly, significance nearly")
  func kolmogorovSmirnov() throws {
    let one = (0..<200).map { Double($0) }
    let other = (0..<200).map { Double($0) * 1.2 + 5 }
    let test = try #require(KolmogorovSmirnov(one, other))
    #expect(abs(test.statistic - 0.19) < 1e-12)
    #expect(abs(test.significance - 0.0014264303851701861) < 0.002)
    let same = try #require(KolmogorovSmirnov(one, one))
    #expect(same.statistic == 0 && same.significance == 1)
    #expect(try #require(KolmogorovSmirnov([1, 1, 2], [1, 2, 2])).statistic == 1.0 / 3)
    #expect(KolmogorovSmirnov([], one) == nil)
  }
}
