import Clustering
import Testing

@Suite("Features that say the same")
struct CorrelationsAlikeTests {
  /// b falls as a rises, c follows a in all but two, d is the same everywhere.
  private let correlations = Correlations(
    FeatureMatrix(
      values: (0..<20).flatMap { row -> [Double] in
        let a = Double(row)
        let c = row == 3 ? 10.5 : row == 12 ? 2.5 : a
        return [a, -a * a, c, 7]
      }, count: 20, names: ["a", "b", "c", "d"]))

  @Test("Pairs by falling strength, those without a correlation last")
  func pairs() {
    let pairs = correlations.pairs
    #expect(
      pairs.map { [$0.one, $0.other] } == [[0, 1], [0, 2], [1, 2], [0, 3], [1, 3], [2, 3]])
    #expect(abs(pairs[0].spearman + 1) < 1e-12)
    // SciPy's spearmanr.
    #expect(abs(pairs[1].spearman - 0.8902255639097743) < 1e-12)
    #expect(pairs[3].spearman.isNaN)
  }

  @Test("What counts twice is said, either way, and nothing else")
  func warnings() {
    #expect(
      correlations.warnings(of: "items") == [
        "a and b rank the items the other way round (−1.00): together they count twice."
      ])
    func rising(_ count: Int) -> [String] {
      Correlations(
        FeatureMatrix(
          values: (0..<count).flatMap { [Double($0), Double($0 * $0)] }, count: count,
          names: ["x", "y"])
      ).warnings(of: "rows")
    }
    #expect(rising(6).count == 1)
    #expect((2...5).allSatisfy { rising($0).isEmpty }, "so few are often alike by chance")
    let single = Correlations(FeatureMatrix(values: [1, 2], count: 2, names: ["x"]))
    #expect(single.pairs.isEmpty && single.warnings(of: "items").isEmpty)
  }
}
