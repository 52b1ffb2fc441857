import TestSupport
import Testing

@testable import Segmentation

@Suite("ABC: small cases, all of them")
struct ParetoRuleTests {
  static let cutSets: [[Int64]] = [[50, 80], [80, 95], [0, 50], [50, 100], [34, 67]]

  /// The classes of values as the module decides them.
  static func classes(_ values: [Int64], _ rule: ParetoRule) -> [Int] {
    let ranking = Ranking(values) { _ in true }
    let starts = rule.starts(ranking)
    var classes = values.map { _ in 0 }
    for (place, item) in ranking.order.enumerated() {
      classes[Int(item)] = starts.count { $0 <= place }
    }
    return classes
  }

  static func rule(
    _ cuts: [Int64], _ boundary: Pareto.Boundary, _ ties: Pareto.Ties
  ) -> ParetoRule {
    ParetoRule(Samples.pareto(cuts.map { ExactRatio($0, over: 100) }, boundary, ties))
  }

  @Test(
    "Every vector of up to five values of 0 to 3 agrees with the naive rules",
    arguments: Pareto.Boundary.allCases, Pareto.Ties.allCases)
  func exhaustive(_ boundary: Pareto.Boundary, _ ties: Pareto.Ties) {
    for (index, cuts) in Self.cutSets.enumerated() {
      let rule = Self.rule(cuts, boundary, ties)
      // All lengths at the first cuts; the others, which touch 0 and 1, at shorter ones.
      for length in 0...(index == 0 ? 5 : 4) {
        for values in Samples.series(length, over: 0...3) {
          let found = Self.classes(values, rule)
          let expected = NaivePareto.classes(values, cuts: cuts, boundary, ties)
          if found != expected {
            Issue.record("\(values) at \(cuts): \(found), expected \(expected)")
          }
        }
      }
    }
  }

  @Test(
    "Random items: monotone in value, and neither order nor unit matters",
    arguments: Pareto.Boundary.allCases)
  func properties(_ boundary: Pareto.Boundary) {
    var random = SeededGenerator(seed: 7)
    for round in 0..<15 {
      let values = (0..<60).map { _ in Int64.random(in: 0...40, using: &random) }
      let cuts = Self.cutSets[round % Self.cutSets.count]
      let together = Self.rule(cuts, boundary, .together)
      let classes = Self.classes(values, together)
      let ordered = zip(values, classes).sorted { ($1.0, $0.1) < ($0.0, $1.1) }
      #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0.1 <= $1.1 })

      let shuffled = values.indices.shuffled(using: &random)
      #expect(Self.classes(shuffled.map { values[$0] }, together) == shuffled.map { classes[$0] })

      let split = Self.rule(cuts, boundary, .split)
      for factor: Int64 in [3, 1000, 1 << 40] {
        #expect(Self.classes(values.map { $0 * factor }, together) == classes)
        #expect(Self.classes(values.map { $0 * factor }, split) == Self.classes(values, split))
      }
    }
  }

  @Test("Values as large as they come are ranked and cut without overflow")
  func extremes() {
    for boundary in Pareto.Boundary.allCases {
      let values: [Int64] = [.max, .max, .max, .max, .max - 1, 0]
      let small: [Int64] = [10, 10, 10, 10, 9, 0]
      let rule = Self.rule([50, 80], boundary, .split)
      // Near enough to four tenths and two at nine: the same classes.
      #expect(Self.classes(values, rule) == Self.classes(small, rule))
    }
    let fine = Samples.pareto([ExactRatio(.max - 1, over: .max)], .refill)
    #expect(Self.classes([.max, 1], ParetoRule(fine)) == [0, 1])
  }

  @Test("Sorting is by value, stable, whatever bytes differ")
  func sorting() {
    var random = SeededGenerator(seed: 8)
    for width in [1, 8, 11, 12, 33, 63] {
      let values = (0..<500).map { _ in
        Int64(bitPattern: random.next() >> UInt64(64 - width))
      }
      let ranking = Ranking(values) { $0 % 3 != 0 }
      let expected = values.indices.filter { $0 % 3 != 0 }
        .sorted { (values[$1], $0) < (values[$0], $1) }
      #expect(ranking.order.map(Int.init) == expected)
      #expect(ranking.values == expected.map { values[$0] })
      #expect(ranking.total == expected.reduce(Int128(0)) { $0 + Int128(values[$1]) })
    }
    #expect(Ranking([]) { _ in true }.total == 0)
  }
}
