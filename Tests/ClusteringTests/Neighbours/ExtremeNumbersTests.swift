import Testing

@testable import Clustering

/// Numbers whose squares overflow must neither crash nor hang anything.
@Suite struct ExtremeNumbersTests {
  static let cases: [FeatureMatrix] = {
    let most = Double.greatestFiniteMagnitude
    let scales = [1e160, most, most / 2, 0x1p-1063]
    return scales.flatMap { scale in
      [
        FeatureMatrix(
          values: (0..<80).map { [1, -1, 0.5, 0, -0.25][$0 % 5] * scale }, count: 80,
          names: ["a"]),
        FeatureMatrix(
          values: (0..<180).map { $0 % 7 == 0 ? scale : Double($0 % 11) - 5 }, count: 60,
          names: ["a", "b", "c"]),
      ]
    }
  }()

  @Test(arguments: Linkage.allCases) func trees(linkage: Linkage) throws {
    for points in Self.cases {
      let tree = try Agglomeration.hierarchy(of: points, linkage: linkage)
      HierarchyTests.expectSound(tree)
      _ = try tree.copheneticCorrelation(of: points)
    }
  }

  @Test func densities() throws {
    for points in Self.cases {
      let found = try Hdbscan(points, .init(minClusterSize: 3, minSamples: 3))
      #expect(found.probabilities.allSatisfy { $0 >= 0 && $0 <= 1 })
      for eps in [1e-300, 1, 1e200] {
        let found = try Dbscan(points, .init(eps: eps, minPoints: 3))
        #expect(found.partition.labels.count == points.count)
      }
      _ = try DistanceCurve(points, minPoints: 4).knee
      #expect(KdTree(points).nearest(5, to: Scatter.row(points, 0)).count <= 5)
    }
  }

  @Test func medoidsAndMixtures() throws {
    for points in Self.cases {
      for start in [Medoids.Start.build, .lab(seed: 1)] {
        let found = try Medoids(EuclideanDistance(points), clusters: 4, start: start)
        #expect(found.partition.clusterCount == 4)
      }
      let found = try GaussianMixture(points, clusters: 3)
      #expect(found.responsibilities.allSatisfy { $0 >= 0 && $0 <= 1 })
    }
  }
}
