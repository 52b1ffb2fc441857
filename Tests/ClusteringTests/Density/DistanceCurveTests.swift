import Testing

@testable import Clustering

@Suite struct DistanceCurveTests {
  @Test func theKneeIsFarthestBelowTheLine() {
    let curve = DistanceCurve(distances: [9, 1, 1.2, 1.1, 1.4, 5])
    #expect(curve.distances == [1, 1.1, 1.2, 1.4, 5, 9])
    #expect(curve.knee == 1.4)
  }

  @Test func aFlatCurveHasNone() throws {
    #expect(DistanceCurve(distances: [2, 2, 2, 2]).knee == nil)
    #expect(DistanceCurve(distances: [1, 2]).knee == nil)
    #expect(DistanceCurve(distances: []).knee == nil)
    #expect(DistanceCurve(distances: [0, 0, 0, 7]).knee == nil)
    #expect(try DistanceCurve(Scatter.same(20), minPoints: 4).knee == nil)
  }

  @Test func ruspinisKneeFindsItsFourGroups() throws {
    let knee = try #require(try DistanceCurve(Fixtures.ruspini, minPoints: 4).knee)
    let found = try Dbscan(Fixtures.ruspini, .init(eps: knee, minPoints: 4))
    #expect(found.partition.clusterCount == 4)
  }
}
