import Testing

@testable import Clustering

@Suite struct HdbscanTests {
  private func noise(_ found: Hdbscan) -> Int { found.partition.labels.filter { $0 == 0 }.count }

  /// scikit-learn 1.9; with 5 and 5 R's dbscan package has the same clusters and noise.
  @Test(
    arguments: [
      (5, 5, [23, 20, 15, 15], 59.367938097439215), (8, 3, [23, 20, 17, 15], 64.64702188385678),
      (4, 1, [23, 20, 17, 15], 60.05776765655052),
    ])
  func ruspiniIsAsInScikitLearn(size: Int, samples: Int, sizes: [Int], sum: Double) throws {
    let found = try Hdbscan(
      Fixtures.ruspini, .init(minClusterSize: size, minSamples: samples))
    #expect(found.partition.sizes == sizes)
    #expect(abs(found.probabilities.reduce(0, +) - sum) < 1e-9)
    #expect(found.stabilities.count == sizes.count && found.stabilities.allSatisfy { $0 > 0 })
  }

  @Test func groupsAreAsInScikitLearn() throws {
    let first = try Hdbscan(Scatter.groupsAndNoise, .init(minClusterSize: 15, minSamples: 5))
    // 191, 168, 165: one point is equally far from two clusters, and their order there is that of
    // an unstable sort.
    #expect(first.partition.sizes == [192, 168, 164])
    #expect(noise(first) == 76)
    #expect(abs(first.probabilities.reduce(0, +) - 379.52244883369383) < 0.1)
    let second = try Hdbscan(Scatter.groupsAndNoise, .init(minClusterSize: 30, minSamples: 10))
    #expect(second.partition.sizes == [174, 165, 139])
    #expect(abs(second.probabilities.reduce(0, +) - 374.1696062992088) < 1e-9)
  }

  @Test func pointsAtOnePlaceNeverSplit() throws {
    let parameters = try Hdbscan.Parameters(minClusterSize: 2, minSamples: 2)
    #expect(try Hdbscan(Scatter.same(500), parameters).partition.clusterCount == 0)
    let two = FeatureMatrix(
      values: [Double](repeating: 1, count: 40) + [Double](repeating: 9, count: 30), count: 70,
      names: ["a"])
    let found = try Hdbscan(two, parameters)
    #expect(found.partition.sizes == [40, 30])
    #expect(found.probabilities.allSatisfy { $0 == 1 })
    #expect(found.stabilities == [.infinity, .infinity])
  }

  @Test func tiesNeverBreakIt() throws {
    for size in 2...6 {
      let points = Scatter.anywhere(300, width: 2, steps: 6, seed: UInt64(size))
      let found = try Hdbscan(points, .init(minClusterSize: size, minSamples: size))
      #expect(found.probabilities.allSatisfy { $0 >= 0 && $0 <= 1 })
      #expect(found.partition.sizes.allSatisfy { $0 >= size })
      #expect(
        zip(found.partition.labels, found.probabilities).allSatisfy { $0 != 0 || $1 == 0 })
    }
  }

  @Test func onePointIsNoise() throws {
    let found = try Hdbscan(Scatter.same(1), .init(minClusterSize: 2, minSamples: 1))
    #expect(found.partition.labels == [0])
  }

  @Test func fewerPointsThanSamplesAndSenselessSizesAreErrors() throws {
    let parameters = try Hdbscan.Parameters(minClusterSize: 5, minSamples: 5)
    #expect(throws: ClusteringError.tooFewNeighbours(points: 3, needed: 5)) {
      try Hdbscan(Scatter.same(3), parameters)
    }
    #expect(throws: ClusteringError.self) {
      try Hdbscan.Parameters(minClusterSize: 1, minSamples: 5)
    }
    #expect(throws: ClusteringError.self) {
      try Hdbscan.Parameters(minClusterSize: 5, minSamples: 0)
    }
  }

  @Test func cancelledWorkEnds() throws {
    let parameters = try Hdbscan.Parameters(minClusterSize: 5, minSamples: 5)
    #expect(throws: ClusteringError.cancelled) {
      try Hdbscan(
        Scatter.groupsAndNoise, parameters, monitor: WorkMonitor(isCancelled: { true }))
    }
  }
}
