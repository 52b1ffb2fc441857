import Testing

@testable import Clustering

@Suite struct DbscanTests {
  /// The definition: clusters by the first row of their core points, border to the first cluster.
  static func bruteForce(_ points: FeatureMatrix, _ eps: Double, _ minPoints: Int) -> [Int] {
    let near = (0..<points.count).map { one in
      (0..<points.count).filter { other in
        (0..<points.width).reduce(0.0) {
          let gap = points[one, $1] - points[other, $1]
          return $0 + gap * gap
        } <= eps * eps
      }
    }
    let core = near.map { $0.count >= minPoints }
    var labels = [Int](repeating: -1, count: points.count)
    var next = 0
    for start in 0..<points.count where core[start] && labels[start] < 0 {
      var waiting = [start]
      while let row = waiting.popLast() {
        guard labels[row] < 0 else { continue }
        labels[row] = next
        if core[row] { waiting += near[row] }
      }
      next += 1
    }
    return labels
  }

  @Test func labelsAreThoseOfTheDefinition() throws {
    for points in KdTreeTests.cases {
      for (eps, minPoints) in [(0.15, 2), (0.4, 3), (1.0, 1), (1.0, 4), (2.0, 6)] {
        let found = try Dbscan(points, .init(eps: eps, minPoints: minPoints))
        let expected = Self.bruteForce(points, eps, minPoints)
        #expect(Scatter.agree(found.partition.labels.map { Int($0) }, expected))
        #expect(zip(found.partition.labels, expected).allSatisfy { ($0 == 0) == ($1 < 0) })
      }
    }
  }

  /// Sizes as in the published examples and as R's and scikit-learn's DBSCAN give them.
  @Test(
    arguments: [
      (20, 4, [23, 20, 17, 15], 73), (13.06131314, 5, [22, 19, 15, 13], 60),
      (15.99926462, 5, [23, 20, 15, 14], 67), (19.22772299, 5, [23, 20, 15, 15], 71),
      (8, 4, [20, 11, 9, 7, 6], 40),
    ])
  func ruspiniIsAsPublished(eps: Double, minPoints: Int, sizes: [Int], cores: Int) throws {
    let found = try Dbscan(Fixtures.ruspini, .init(eps: eps, minPoints: minPoints))
    #expect(found.partition.sizes == sizes)
    #expect(found.isCore.filter { $0 }.count == cores)
  }

  /// scikit-learn 1.9.
  @Test func groupsAreAsInScikitLearn() throws {
    let first = try Dbscan(Scatter.groupsAndNoise, .init(eps: 0.9, minPoints: 5))
    #expect(first.partition.sizes == [183, 162, 148, 8, 5, 5, 5])
    #expect(first.isCore.filter { $0 }.count == 444)
    let second = try Dbscan(Scatter.groupsAndNoise, .init(eps: 1.2, minPoints: 12))
    #expect(second.partition.sizes == [187, 167, 159])
  }

  @Test func aPointOnTheBorderOfTwoGoesToTheFirst() throws {
    // 10 lies within 3 of the cores 7 and 13; the cluster of 13 has the first row.
    let values: [Double] = [15, 14, 13, 10, 7, 6, 5]
    let points = FeatureMatrix(values: values, count: 7, names: ["a"])
    let found = try Dbscan(points, .init(eps: 3, minPoints: 4))
    #expect(found.partition.labels == [1, 1, 1, 1, 2, 2, 2])
  }

  @Test func equalPointsAreOneClusterAndLonePointsNoise() throws {
    let parameters = try Dbscan.Parameters(eps: 0.5, minPoints: 4)
    #expect(try Dbscan(Scatter.same(30_000), parameters).partition.sizes == [30_000])
    #expect(try Dbscan(Scatter.same(1), parameters).partition.labels == [0])
    #expect(try Dbscan(Scatter.same(3), parameters).partition.clusterCount == 0)
    let none = FeatureMatrix(values: [], count: 0, names: ["a"])
    #expect(try Dbscan(none, parameters).partition.labels.isEmpty)
  }

  @Test func senselessParametersAreRefused() {
    for eps in [0, -1, .nan, Double.infinity] {
      #expect(throws: ClusteringError.self) { try Dbscan.Parameters(eps: eps, minPoints: 3) }
    }
    #expect(
      throws: ClusteringError.parameter(
        name: "min-points", found: "0", expected: "a whole number from 1 on")
    ) { try Dbscan.Parameters(eps: 1, minPoints: 0) }
  }
}
