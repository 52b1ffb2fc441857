import Testing

@testable import Clustering

@Suite("Assignments of bounded sizes")
struct SizedAssignmentTests {
  @Test("All bounds of all small cases: the cheapest of all assignments, or none")
  func exhaustive() {
    var random = SeededRandom(seed: 3)
    for (count, k) in [(1, 1), (3, 2), (5, 2), (4, 3), (6, 3)] {
      let costs = (0..<count * k).map { _ in Double(Int.random(in: 0...6, using: &random)) }
      let bounds = (0...count).flatMap { low in (low...count).map { (low, $0) } }
      for one in bounds {
        for other in bounds {
          let least = (0..<k).map { $0 % 2 == 0 ? one.0 : other.0 }
          let most = (0..<k).map { $0 % 2 == 0 ? one.1 : other.1 }
          let found = SizedAssignment(costs: costs, least: least, most: most)
          let best = cheapest(costs, least, most)
          #expect(found?.cost == best, "\(count) points, \(least)...\(most)")
          guard let found else { continue }
          for cluster in 0..<k {
            let size = found.owners.count { $0 == cluster }
            #expect(size >= least[cluster] && size <= most[cluster])
          }
        }
      }
    }
  }

  private func cheapest(_ costs: [Double], _ least: [Int], _ most: [Int]) -> Double? {
    let k = least.count
    let count = costs.count / k
    var best: Double?
    var owners = [Int](repeating: 0, count: count)
    while true {
      let sizes = (0..<k).map { cluster in owners.count { $0 == cluster } }
      if (0..<k).allSatisfy({ sizes[$0] >= least[$0] && sizes[$0] <= most[$0] }) {
        let cost = (0..<count).reduce(0) { $0 + costs[$1 * k + owners[$1]] }
        if best.map({ cost < $0 }) ?? true { best = cost }
      }
      guard let place = owners.firstIndex(where: { $0 < k - 1 }) else { return best }
      owners[place] += 1
      for before in 0..<place { owners[before] = 0 }
    }
  }

  @Test("Many points of equal sizes: nothing is left to gain by a move in a circle")
  func optimal() throws {
    let (count, k) = (1_200, 6)
    var random = SeededRandom(seed: 8)
    let costs = (0..<count * k).map { _ in random.uniform() * random.uniform() }
    let found = try #require(
      SizedAssignment(
        costs: costs, least: Array(repeating: 200, count: k), most: Array(repeating: 200, count: k))
    )
    #expect((0..<k).allSatisfy { cluster in found.owners.count { $0 == cluster } == 200 })
    // With all sizes fixed an assignment is the cheapest just when no circle of moves pays
    // (Klein 1967): shortest ways between all clusters, by Floyd and Warshall.
    var ways = [Double](repeating: .infinity, count: k * k)
    for (point, owner) in found.owners.enumerated() {
      for other in 0..<k {
        let gain = costs[point * k + other] - costs[point * k + owner]
        ways[owner * k + other] = min(ways[owner * k + other], gain)
      }
    }
    for middle in 0..<k {
      for one in 0..<k {
        for other in 0..<k {
          ways[one * k + other] = min(
            ways[one * k + other], ways[one * k + middle] + ways[middle * k + other])
        }
      }
    }
    #expect((0..<k).allSatisfy { ways[$0 * k + $0] > -1e-12 })
  }

  @Test(
    "Ruspini to four centres: the costs of SciPy's linear_sum_assignment",
    arguments: [(18, 19, 32545.0), (10, 22, 14543.0), (18, 20, 27639.0)])
  func published(least: Int, most: Int, cost: Double) throws {
    let centres = [(20.0, 65.0), (45, 146), (100, 115), (69, 20)]
    let points = Fixtures.ruspini
    let costs = (0..<points.count).flatMap { row in
      centres.map { x, y in
        (points[row, 0] - x) * (points[row, 0] - x) + (points[row, 1] - y) * (points[row, 1] - y)
      }
    }
    let found = try #require(
      SizedAssignment(
        costs: costs, least: Array(repeating: least, count: 4),
        most: Array(repeating: most, count: 4)))
    #expect(abs(found.cost - cost) < 1e-6)
  }

  @Test("No points, and no clusters")
  func none() {
    #expect(SizedAssignment(costs: [], least: [0], most: [3])?.owners == [])
    #expect(SizedAssignment(costs: [], least: [], most: []) == nil)
  }
}
