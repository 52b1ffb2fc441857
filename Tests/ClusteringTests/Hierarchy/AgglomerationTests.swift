import Testing

@testable import Clustering

@Suite struct AgglomerationTests {
  /// Every merge found by looking at all pairs of clusters, with distances from the definition.
  static func heights(_ points: FeatureMatrix, _ linkage: Linkage) -> [Double] {
    var clusters = (0..<points.count).map { [$0] }
    var heights: [Double] = []
    while clusters.count > 1 {
      var best = (0, 0, Double.infinity)
      for one in clusters.indices {
        for other in 0..<one {
          let height = height(points, linkage, clusters[one], clusters[other])
          if height < best.2 { best = (one, other, height) }
        }
      }
      heights.append(best.2)
      clusters[best.1] += clusters[best.0]
      clusters.remove(at: best.0)
    }
    return heights
  }

  private static func height(
    _ points: FeatureMatrix, _ linkage: Linkage, _ one: [Int], _ other: [Int]
  ) -> Double {
    let pairs = one.flatMap { left in other.map { Scatter.distance(points, left, $0) } }
    switch linkage {
    case .single: return pairs.min() ?? 0
    case .complete: return pairs.max() ?? 0
    case .average: return pairs.reduce(0, +) / Double(pairs.count)
    case .ward:
      var square = 0.0
      for feature in 0..<points.width {
        let left = one.reduce(0.0) { $0 + points[$1, feature] } / Double(one.count)
        let right = other.reduce(0.0) { $0 + points[$1, feature] } / Double(other.count)
        square += (left - right) * (left - right)
      }
      let (a, b) = (Double(one.count), Double(other.count))
      return (2 * a * b / (a + b) * square).squareRoot()
    }
  }

  @Test(arguments: Linkage.allCases) func heightsAreThoseOfTheDefinition(linkage: Linkage) throws {
    for count in 1...30 {
      let points = Scatter.anywhere(count, width: count % 5 + 1, seed: UInt64(count))
      let tree = try Agglomeration.hierarchy(of: points, linkage: linkage)
      let expected = Self.heights(points, linkage)
      #expect(tree.merges.count == count - 1)
      for (merge, height) in zip(tree.merges, expected) {
        #expect(abs(merge.height - height) <= 1e-12 * (1 + height))
      }
    }
  }

  /// R's `hclust` in the clustering metrics beside the published Ruspini points.
  @Test(
    arguments: zip(
      [Linkage.ward, .average, .complete, .single],
      [
        (556.841152437, 2025.34613750, 0.891415761678),
        (101.141995967, 834.485844434, 0.900792864363),
        (154.495954640, 1183.42544810, 0.889158452248),
        (44.9444101085, 514.955851659, 0.873007284626),
      ]))
  func ruspiniIsAsInR(linkage: Linkage, expected: (Double, Double, Double)) throws {
    let tree = try Agglomeration.hierarchy(of: Fixtures.ruspini, linkage: linkage)
    let heights = tree.merges.map(\.height)
    #expect(abs((heights.last ?? 0) / expected.0 - 1) < 1e-10)
    #expect(abs(heights.reduce(0, +) / expected.1 - 1) < 1e-10)
    let correlation = try #require(try tree.copheneticCorrelation(of: Fixtures.ruspini))
    #expect(abs(correlation - expected.2) < 1e-11)
    let sizes = try tree.partition(clusters: 4).sizes
    #expect(sizes == (linkage == .complete ? [20, 20, 20, 15] : [23, 20, 17, 15]))
    // As scipy numbers them.
    #expect(tree.merges.first.map { [$0.left, $0.right, $0.size] } == [17, 18, 2])
    #expect(tree.merges.last.map { [$0.left, $0.right, $0.size] } == [146, 147, 75])
  }

  /// scipy 1.17, `linkage`.
  @Test(
    arguments: zip(
      [Linkage.ward, .average, .complete, .single],
      [
        (85.87047119717299, 1022.5521030538852), (6.5775746100267805, 467.88228051440035),
        (12.149159783422991, 634.3913146415272), (1.5037846052844481, 291.060064582767),
      ]))
  func groupsAreAsInScipy(linkage: Linkage, expected: (Double, Double)) throws {
    let tree = try Agglomeration.hierarchy(of: Scatter.groupsAndNoise, linkage: linkage)
    let heights = tree.merges.map(\.height)
    #expect(abs((heights.last ?? 0) / expected.0 - 1) < 1e-12)
    #expect(abs(heights.reduce(0, +) / expected.1 - 1) < 1e-12)
  }

  @Test(arguments: Linkage.allCases) func tiesAndEqualPointsGiveAFullTree(linkage: Linkage) throws {
    let cases = [
      Scatter.same(1), Scatter.same(2), Scatter.same(120), Scatter.same(70, width: 7),
      Scatter.anywhere(140, width: 2, steps: 5, seed: 8),
      Scatter.anywhere(120, width: 1, steps: 120, seed: 9),
    ]
    for points in cases {
      let tree = try Agglomeration.hierarchy(of: points, linkage: linkage)
      #expect(tree == (try Agglomeration.hierarchy(of: points, linkage: linkage)))
      HierarchyTests.expectSound(tree)
    }
  }

  @Test func farAwayPointsKeepTheirDifferences() throws {
    let values = (0..<200).map { 1e9 + Double($0 * $0 % 97) }
    let shifted = FeatureMatrix(values: values, count: 200, names: ["a"])
    let near = FeatureMatrix(values: values.map { $0 - 1e9 }, count: 200, names: ["a"])
    let (far, close) = (
      try Agglomeration.hierarchy(of: shifted, linkage: .ward),
      try Agglomeration.hierarchy(of: near, linkage: .ward)
    )
    for (one, other) in zip(far.merges, close.merges) {
      #expect(abs(one.height - other.height) < 1e-3)
    }
  }

  @Test func tooMuchMemoryIsRefusedBeforeItIsTaken() {
    #expect(throws: ClusteringError.tooLarge(method: "average", points: 600, bytes: 1_437_600)) {
      try Agglomeration.hierarchy(
        of: Scatter.groupsAndNoise, linkage: .average, memoryLimit: 1_000_000)
    }
  }

  @Test(arguments: Linkage.allCases) func noPointsAndCancelledWorkAreErrors(linkage: Linkage) {
    #expect(throws: ClusteringError.tooFewPoints(points: 0, clusters: 1)) {
      try Agglomeration.hierarchy(
        of: FeatureMatrix(values: [], count: 0, names: ["a"]), linkage: linkage)
    }
    #expect(throws: ClusteringError.cancelled) {
      try Agglomeration.hierarchy(
        of: Scatter.groupsAndNoise, linkage: linkage, monitor: WorkMonitor(isCancelled: { true }))
    }
  }

  /// R's `agnes`: the mean over all points of 1 less the height of a point's first merge, as a share
  /// of the last one's.
  @Test(arguments: [
    (Linkage.average, 0.947954249217, 0.878781348510), (.ward, 0.990016803492, 0.975421047172),
  ])
  func agglomerativeCoefficientsAreThoseOfR(
    linkage: Linkage, ruspini: Double, wholesale: Double
  ) throws {
    func coefficient(_ points: FeatureMatrix) throws -> Double {
      let merges = try Agglomeration.hierarchy(of: points, linkage: linkage).merges
      let highest = try #require(merges.last).height
      let lost = merges.reduce(0.0) { sum, merge in
        let single = [merge.left, merge.right].count { $0 < points.count }
        return sum + Double(single) * merge.height / highest
      }
      return 1 - lost / Double(points.count)
    }
    let found = try (coefficient(Fixtures.ruspini), coefficient(Fixtures.wholesale()))
    #expect(abs(found.0 - ruspini) < 1e-11 && abs(found.1 - wholesale) < 1e-11)
  }
}
