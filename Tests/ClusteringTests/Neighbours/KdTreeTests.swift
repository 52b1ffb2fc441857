import Testing

@testable import Clustering

@Suite struct KdTreeTests {
  /// Every count up to 36, then some, in 1...9 features, with and without ties.
  static let cases: [FeatureMatrix] =
    (1...36).map { Scatter.anywhere($0, width: $0 % 9 + 1, seed: UInt64($0)) }
    + (1...36).map { Scatter.anywhere($0, width: $0 % 4 + 1, steps: 3, seed: UInt64($0)) }
    + [
      Scatter.anywhere(220, width: 3, seed: 1), Scatter.anywhere(150, width: 5, steps: 4, seed: 2),
    ]
    + [Scatter.same(100)]

  @Test func nearestAreThoseOfBruteForce() {
    for points in Self.cases {
      let tree = KdTree(points)
      for row in stride(from: 0, to: points.count, by: max(1, points.count / 20)) {
        let sorted = (0..<points.count).map { Scatter.distance(points, row, $0) }.sorted()
        for k in [1, 2, 7, points.count + 5] {
          let found = tree.nearest(k, to: Scatter.row(points, row))
          #expect(found.map(\.distance) == Array(sorted.prefix(k)))
          #expect(Set(found.map(\.row)).count == found.count)
          #expect(found.allSatisfy { Scatter.distance(points, row, $0.row) == $0.distance })
        }
      }
    }
  }

  @Test func rowsWithinARadiusAreThoseOfBruteForce() {
    for points in Self.cases {
      let tree = KdTree(points)
      for row in stride(from: 0, to: points.count, by: max(1, points.count / 10)) {
        for radius in [0, 0.1, 0.5, 1, 2, 100] {
          let expected = (0..<points.count).filter { other in
            let distance = (0..<points.width).reduce(0.0) {
              let gap = points[row, $1] - points[other, $1]
              return $0 + gap * gap
            }
            return distance <= radius * radius
          }
          #expect(tree.rows(within: radius, of: Scatter.row(points, row)) == expected)
          let scratch = KdScratch(leafCapacity: KdTree.places)
          let storage = tree.storage
          let query = storage.query(Int(storage.positionOf[row]))
          for limit in [1, 5, 1000] {
            #expect(
              storage.count(within: radius * radius, of: query, limit: limit, scratch)
                == min(limit, expected.count))
          }
        }
      }
    }
  }

  @Test func distancesToTheKthNearestCountThePointItself() throws {
    let points = Scatter.groupsAndNoise
    let distances = try KdTree(points).distances(toNearest: 5)
    for row in stride(from: 0, to: 600, by: 37) {
      #expect(
        distances[row] == (0..<600).map { Scatter.distance(points, row, $0) }.sorted()[4])
    }
    #expect(try KdTree(points).distances(toNearest: 1).allSatisfy { $0 == 0 })
  }

  @Test func moreNeighboursThanPointsAreRefused() {
    #expect(throws: ClusteringError.tooFewNeighbours(points: 4, needed: 5)) {
      try KdTree(Scatter.same(4)).distances(toNearest: 5)
    }
    #expect(throws: ClusteringError.tooFewNeighbours(points: 4, needed: 0)) {
      try KdTree(Scatter.same(4)).distances(toNearest: 0)
    }
  }

  @Test func noPointsGiveNoNeighbours() {
    let tree = KdTree(FeatureMatrix(values: [], count: 0, names: ["a"]))
    #expect(tree.nearest(3, to: [1]).isEmpty)
    #expect(tree.rows(within: 3, of: [1]).isEmpty)
  }

  @Test func hugeAndTinyNumbersKeepTheirOrder() {
    let points = FeatureMatrix(
      values: [-1e150, 1e-300, 2, 5, 1e150], count: 5, names: ["a"])
    #expect(KdTree(points).nearest(2, to: [4.0]).map(\.row) == [3, 2])
    #expect(KdTree(points).nearest(5, to: [1e150]).first?.row == 4)
  }
}
