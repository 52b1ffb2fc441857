import Testing

@testable import Clustering

@Suite("Constraints by name, and those of a sample")
struct NamedConstraintsTests {
  typealias Pair = ClusterConstraints.Pair

  @Test("Names become rows; a pair whose name has no row says nothing")
  func names() {
    let named = NamedConstraints(
      minimumSize: 2, mustLink: [.init("a", "b"), .init("b", "x")], cannotLink: [.init("c", "a")])
    #expect(named.names == ["a", "b", "x", "c"])
    let rows = ["a": 4, "b": 0, "c": 2]
    #expect(
      named.constraints { rows[$0] }
        == ClusterConstraints(minimumSize: 2, mustLink: [Pair(4, 0)], cannotLink: [Pair(2, 4)]))
    #expect(NamedConstraints().isEmpty && !named.isEmpty)
  }

  @Test("A sample keeps who belongs together, also by way of a row that was not drawn")
  func sampled() {
    let constraints = ClusterConstraints(
      minimumSize: 3, maximumSize: 6, mustLink: [Pair(0, 1), Pair(1, 2)],
      cannotLink: [Pair(1, 5), Pair(3, 4)])
    #expect(
      constraints.sampled([0, 2, 3, 5, 8], of: 10)
        == ClusterConstraints(
          minimumSize: 1, maximumSize: 3, mustLink: [Pair(0, 1)], cannotLink: [Pair(0, 3)]))
    #expect(constraints.sampled(Array(0..<10), of: 10) == constraints)
    // A group stays whole, however small the share.
    let tight = ClusterConstraints(maximumSize: 3, mustLink: [Pair(0, 1), Pair(1, 2)])
    #expect(tight.sampled([0, 1, 2, 3], of: 9).maximumSize == 3)
  }

  @Test("What a whole can keep to, most samples of it can")
  func feasible() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<200 {
      let (count, k) = (40, Int.random(in: 2...4, using: &random))
      let constraints = ClusterConstraints(
        minimumSize: Int.random(in: 0...count / k, using: &random),
        maximumSize: Int.random(in: (count + k - 1) / k...count, using: &random))
      let rows = (0..<count).filter { _ in random.uniform() < 0.63 }
      guard rows.count >= k else { continue }
      #expect(
        constraints.sampled(rows, of: count).conflicts(points: rows.count, clusters: k).isEmpty)
    }
  }
}
