import Clustering
import Testing

@Suite("Constraints that cannot be kept")
struct ConstraintConflictTests {
  typealias Pair = ClusterConstraints.Pair

  @Test("Sizes against the number of points and clusters")
  func sizes() {
    #expect(
      ClusterConstraints(minimumSize: 26).conflicts(points: 75, clusters: 3) == [
        .tooFewRows(minimum: 26, clusters: 3, points: 75)
      ])
    #expect(
      ClusterConstraints(maximumSize: 24).conflicts(points: 75, clusters: 3) == [
        .tooLittleRoom(maximum: 24, clusters: 3, points: 75)
      ])
    #expect(
      ClusterConstraints(minimumSize: 25, maximumSize: 25).conflicts(points: 75, clusters: 3) == [])
    #expect(
      ClusterConstraints(minimumSize: 5, maximumSize: 4).conflicts(points: 9, clusters: 2) == [
        .minimumAboveMaximum(minimum: 5, maximum: 4),
        .tooFewRows(minimum: 5, clusters: 2, points: 9),
        .tooLittleRoom(maximum: 4, clusters: 2, points: 9),
      ])
    #expect(
      ClusterConstraints(minimumSize: -1, maximumSize: 0).conflicts(points: 9, clusters: 2) == [
        .size(found: -1), .size(found: 0),
      ])
    #expect(
      ClusterConstraints(minimumSize: .max, maximumSize: .max).conflicts(points: 9, clusters: 2)
        == [.tooFewRows(minimum: .max, clusters: 2, points: 9)])
  }

  @Test("A group larger than a cluster; rows apart and together by the shortest chain")
  func groups() {
    let links = [Pair(0, 1), Pair(1, 2), Pair(2, 3), Pair(0, 3), Pair(5, 6)]
    let constraints = ClusterConstraints(
      maximumSize: 3, mustLink: links, cannotLink: [Pair(3, 1), Pair(7, 7), Pair(5, 8)])
    let conflicts = constraints.conflicts(points: 9, clusters: 3)
    #expect(conflicts.count == 3)
    #expect(conflicts.first == .groupAboveMaximum(rows: [0, 1, 2, 3], maximum: 3))
    #expect(
      conflicts.contains(.apartAndTogether(chain: [3, 0, 1]))
        || conflicts.contains(.apartAndTogether(chain: [3, 2, 1])))
    #expect(conflicts.last == .apartAndTogether(chain: [7]))
    #expect(conflicts.last?.message() == "row 8 has to lie apart from itself.")
  }

  @Test("More rows that lie apart from each other than clusters, also by way of groups")
  func clique() {
    let rows = [2, 4, 6, 8]
    let pairs = rows.flatMap { one in rows.filter { $0 > one }.map { Pair(one, $0) } }
    #expect(
      ClusterConstraints(cannotLink: pairs).conflicts(points: 10, clusters: 3) == [
        .tooManyApart(rows: [2, 4, 6, 8], clusters: 3)
      ])
    #expect(ClusterConstraints(cannotLink: pairs).conflicts(points: 10, clusters: 4) == [])
    // 0 and 1 lie together, so 0 inherits what 1 lies apart from.
    let grouped = ClusterConstraints(
      mustLink: [Pair(0, 1)], cannotLink: [Pair(0, 2), Pair(1, 3), Pair(2, 3)])
    #expect(
      grouped.conflicts(points: 9, clusters: 2) == [.tooManyApart(rows: [0, 2, 3], clusters: 2)])
  }

  @Test("Rows that are not there; groups too few for the clusters")
  func others() {
    #expect(
      ClusterConstraints(mustLink: [Pair(0, 9)], cannotLink: [Pair(-1, 9)])
        .conflicts(points: 9, clusters: 2) == [
          .unknownRow(-1, points: 9), .unknownRow(9, points: 9),
        ])
    #expect(
      ClusterConstraints(mustLink: [Pair(0, 1), Pair(2, 3)]).conflicts(points: 4, clusters: 3) == [
        .tooFewGroups(groups: 2, clusters: 3)
      ])
  }

  @Test("Messages name rows as they are called, and not endlessly many")
  func messages() {
    let conflict = ConstraintConflict.groupAboveMaximum(rows: Array(0..<30), maximum: 20)
    let message = conflict.message { "item \($0)" }
    #expect(message.hasPrefix("30 rows belong together, and a cluster holds at most 20: item 0, "))
    #expect(message.hasSuffix("item 9 and 20 more."))
  }
}
