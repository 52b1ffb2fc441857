import TestSupport
import Testing

@testable import Segmentation

@Suite("ABC: what would move an item")
struct ParetoMovesTests {
  /// What a search over every value finds: the nearest larger and smaller one with another class.
  private func nearest(
    _ values: [Int64], _ item: Int, cuts: [Int64], _ boundary: Pareto.Boundary,
    _ ties: Pareto.Ties, upTo limit: Int64
  ) -> (larger: ParetoMoves.Move?, smaller: ParetoMoves.Move?) {
    func index(_ value: Int64) -> Int {
      var changed = values
      changed[item] = value
      return NaivePareto.classes(changed, cuts: cuts, boundary, ties)[item]
    }
    let current = index(values[item])
    func first(_ tried: some Sequence<Int64>) -> ParetoMoves.Move? {
      tried.first { index($0) != current }.map { ParetoMoves.Move(value: $0, index: index($0)) }
    }
    return (
      first(stride(from: values[item] + 1, through: limit, by: 1)),
      first(stride(from: values[item] - 1, through: 0, by: -1))
    )
  }

  @Test(
    "Every vector of up to three small values: the nearest value found by trying all",
    arguments: Pareto.Boundary.allCases, Pareto.Ties.allCases)
  func exhaustive(_ boundary: Pareto.Boundary, _ ties: Pareto.Ties) {
    let cuts: [Int64] = [50, 80]
    let rule = ParetoRuleTests.rule(cuts, boundary, ties)
    for length in 1...3 {
      for values in Samples.series(length, over: 0...3) {
        let ranking = Ranking(values) { _ in true }
        for item in values.indices {
          guard let place = ranking.place(of: item, value: values[item]) else {
            Issue.record("\(values): item \(item) is not ranked")
            continue
          }
          let found = ParetoMoves(rule: rule, ranking: ranking, place: place).nearest()
          let expected = nearest(values, item, cuts: cuts, boundary, ties, upTo: 30)
          if found.first(where: { $0.value > values[item] }) != expected.larger
            || found.first(where: { $0.value < values[item] }) != expected.smaller
          {
            Issue.record("\(values), item \(item): \(found), expected \(expected)")
          }
        }
      }
    }
  }

  @Test(
    "Random items: the same, with many neighbours on the way", arguments: Pareto.Boundary.allCases)
  func random(_ boundary: Pareto.Boundary) {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<2 {
      let values = (0..<9).map { _ in Int64.random(in: 0...9, using: &random) }
      for ties in Pareto.Ties.allCases {
        let rule = ParetoRuleTests.rule([50, 80], boundary, ties)
        let ranking = Ranking(values) { _ in true }
        for place in 0..<ranking.count {
          let item = Int(ranking.order[place])
          let found = ParetoMoves(rule: rule, ranking: ranking, place: place).nearest()
          let limit = 4 * values.reduce(0, +) + 10
          let expected = nearest(values, item, cuts: [50, 80], boundary, ties, upTo: limit)
          #expect(found.first { $0.value > values[item] } == expected.larger)
          #expect(found.first { $0.value < values[item] } == expected.smaller)
        }
      }
    }
  }

  @Test("The largest possible values do no harm")
  func extremes() {
    for boundary in Pareto.Boundary.allCases {
      for ties in Pareto.Ties.allCases {
        let rule = ParetoRuleTests.rule([50, 80], boundary, ties)
        let ranking = Ranking([.max, .max, .max - 1, 1, 0]) { _ in true }
        for place in 0..<ranking.count {
          let search = ParetoMoves(rule: rule, ranking: ranking, place: place)
          let today = search.classIndex(ranking.values[place])
          for move in search.nearest() {
            #expect(search.classIndex(move.value) == move.index)
            #expect(move.index != today)
          }
        }
      }
    }
  }
}
