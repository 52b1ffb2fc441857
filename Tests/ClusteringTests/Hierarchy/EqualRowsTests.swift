import Testing

@testable import Clustering

@Suite struct EqualRowsTests {
  @Test func everyRowIsFirstOrPairedWithItsFirst() {
    for count in 0...60 {
      let points = Scatter.anywhere(
        count, width: count % 3 + 1, steps: 3, seed: UInt64(count))
      let equal = EqualRows(points)
      var expected: [[Double]: [Int]] = [:]
      for row in 0..<count { expected[Scatter.row(points, row), default: []].append(row) }
      let groups = expected.values.sorted { $0[0] < $1[0] }
      #expect(equal.firsts == groups.map { Int32($0[0]) })
      #expect(equal.sizes == groups.map { Double($0.count) })
      let others = groups.flatMap { group in group.dropFirst().map { [group[0], $0] } }
      let found = equal.pairs.map { [Int($0.one), Int($0.other)] }
      #expect(Set(found) == Set(others) && found.count == others.count)
    }
  }

  @Test func wardOfEqualPointsHasTheHeightsOfWeights() throws {
    // Two places with 3 and 5 points, 4 apart: sqrt(2·15 / 8)·4.
    let points = FeatureMatrix(values: [1, 5, 1, 5, 5, 1, 5, 5], count: 8, names: ["a"])
    let tree = try Agglomeration.hierarchy(of: points, linkage: .ward)
    #expect(tree.merges.dropLast().allSatisfy { $0.height == 0 })
    #expect(abs((tree.merges.last?.height ?? 0) - 60.0.squareRoot()) < 1e-12)
    #expect(try tree.partition(clusters: 2).sizes == [5, 3])
  }
}
