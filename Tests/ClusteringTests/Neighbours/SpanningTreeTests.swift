import Testing

@testable import Clustering

@Suite struct SpanningTreeTests {
  /// Prim's method over all pairs: the sorted lengths of a minimum spanning tree's edges.
  static func prim(_ points: FeatureMatrix, core: [Double]) -> [Double] {
    var nearest = [Double](repeating: .infinity, count: points.count)
    var inside = [Bool](repeating: false, count: points.count)
    var (last, lengths) = (0, [Double]())
    for _ in 1..<max(1, points.count) {
      inside[last] = true
      var next = -1
      for other in 0..<points.count where !inside[other] {
        let reach = max(Scatter.distance(points, last, other), core[last], core[other])
        nearest[other] = min(nearest[other], reach)
        if next < 0 || nearest[other] < nearest[next] { next = other }
      }
      lengths.append(nearest[next])
      last = next
    }
    return lengths.sorted()
  }

  @Test func edgesAreThoseOfPrim() throws {
    for points in KdTreeTests.cases {
      let storage = KdTree(points).storage
      for samples in [1, min(4, points.count)] {
        let squared = try storage.squaredDistances(toNearest: samples, .silent)
        let pairs = try SpanningTree.pairs(of: storage, core: squared, .silent)
        let core = (0..<points.count).map { squared[Int(storage.positionOf[$0])].squareRoot() }
        #expect(pairs.map(\.distance).sorted() == Self.prim(points, core: core))
        var sets = DisjointSets(count: points.count)
        for pair in pairs { sets.join(sets.find(Int(pair.one)), sets.find(Int(pair.other))) }
        #expect(sets.size(ofRoot: sets.find(0)) == points.count)
      }
    }
  }

  @Test func manyPointsAtOnePlaceTakeNoLonger() throws {
    let points = Scatter.same(20_000)
    let pairs = try SpanningTree.pairs(of: KdTree(points).storage, core: nil, .silent)
    #expect(pairs.count == 19_999)
    #expect(pairs.allSatisfy { $0.distance == 0 })
  }

  @Test func cancelledWorkEnds() {
    let monitor = WorkMonitor(isCancelled: { true })
    #expect(throws: ClusteringError.cancelled) {
      try SpanningTree.pairs(of: KdTree(Scatter.groupsAndNoise).storage, core: nil, monitor)
    }
  }
}
