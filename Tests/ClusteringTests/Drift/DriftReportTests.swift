import Clustering
import Testing

@Suite("Drift of features and clusters")
struct DriftReportTests {
  private func sample(_ count: Int, shift: Double = 0, seed: UInt64) -> FeatureMatrix {
    var random = SeededRandom(seed: seed)
    return FeatureMatrix(
      values: (0..<count).flatMap { _ in [random.uniform() + shift, random.uniform()] },
      count: count, names: ["recency", "frequency"])
  }

  @Test("A feature that moved far: refit, and say which")
  func refit() {
    let report = DriftReport(
      before: sample(2_000, seed: 1), after: sample(2_000, shift: 0.4, seed: 2))
    #expect(report.advice == .refit)
    #expect(report.entries.map(\.feature) == ["recency", "frequency"])
    #expect(report.entries[0].isBeyondChance && !report.entries[1].isBeyondChance)
    #expect((report.entries[0].test?.significance ?? 1) < 1e-6)
    #expect(report.reasons.first?.hasPrefix("Moved far: recency (PSI ") == true)
    #expect(report.counsel.hasPrefix("Refit: choose features and number of clusters anew"))
  }

  @Test("A little movement is watched; few points cannot tell it from chance")
  func watch() {
    let report = DriftReport(
      before: sample(4_000, seed: 1), after: sample(4_000, shift: 0.08, seed: 2))
    #expect(report.advice == .watch)
    #expect(report.entries[0].index.band == .moderate)
    let few = DriftReport(before: sample(30, seed: 6), after: sample(30, seed: 4))
    #expect(few.advice == .keep)
    #expect(few.entries.contains { $0.index.band != .stable })
    #expect(few.reasons.first?.hasPrefix("No more than chance gives: ") == true)
  }

  @Test("A grid of values that became another one is no drift: the test sees that little moved")
  func grid() throws {
    // Most values are whole, and stand on the borders of bins.
    func values(_ shift: Double) -> [Double] {
      var values = [Double](repeating: 0.5, count: 8)
      for whole in 1...9 {
        values += [Double](repeating: Double(whole) + shift, count: 34)
        values += [Double](repeating: Double(whole) + 0.5, count: 6)
      }
      return values + [Double](repeating: 9.9, count: 32)
    }
    let report = DriftReport([.init(feature: "adi", before: values(0), after: values(0.01))])
    let entry = try #require(report.entries.first)
    #expect(entry.index.band == .moderate && entry.index.value > (entry.chanceBound ?? 0))
    #expect(!entry.isBeyondChance && report.advice == .keep)
  }

  @Test("Where nothing moves, the bound is exceeded about once in twenty times")
  func chance() {
    var exceeded = 0
    for seed in 0..<200 {
      let report = DriftReport(
        before: sample(400, seed: UInt64(seed)), after: sample(400, seed: UInt64(seed + 1_000)))
      exceeded += report.entries.count { $0.index.value > ($0.chanceBound ?? 0) }
    }
    // Of 400, of which 20 are expected; the normal approximation gives some more.
    #expect(exceeded > 6 && exceeded < 48)
  }

  @Test("Shares of clusters; PSI as published from the same shares")
  func shares() throws {
    let points = sample(1_000, seed: 1)
    func labels(_ sizes: [Int]) -> [Int32] {
      sizes.enumerated().flatMap { Array(repeating: Int32($0), count: $1) }
    }
    let report = DriftReport(
      before: points, after: points, labelsBefore: labels([200, 500, 300]),
      labelsAfter: labels([100, 600, 300]))
    let shares = try #require(report.entries.first { $0.feature == nil })
    #expect(abs(shares.index.value - 0.08754687) < 1e-8)
    #expect(shares.isBeyondChance && shares.index.band == .stable)
    #expect(report.advice == .keep)
  }

  @Test("Runs without points, and equal ones")
  func none() {
    let empty = FeatureMatrix(values: [], count: 0, names: ["x"])
    let report = DriftReport(before: empty, after: empty)
    #expect(report.advice == .keep && report.entries.first?.chanceBound == nil)
    let points = sample(50, seed: 1)
    #expect(DriftReport(before: points, after: points).entries.allSatisfy { $0.index.value == 0 })
  }
}
