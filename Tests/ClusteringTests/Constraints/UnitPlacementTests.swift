import Testing

@testable import Clustering

@Suite("Placing what belongs together or apart")
struct UnitPlacementTests {
  @Test("Small problems: a placement is found just when there is one")
  func exhaustive() throws {
    var random = SeededRandom(seed: 11)
    var solved = 0
    for _ in 0..<600 {
      let k = Int.random(in: 1...3, using: &random)
      let units = Int.random(in: 1...6, using: &random)
      let sizes = (0..<units).map { _ in Int.random(in: 1...3, using: &random) }
      var apart = [[Int]](repeating: [], count: units)
      for one in 0..<units {
        for other in 0..<one where random.uniform() < 0.3 {
          apart[one].append(other)
          apart[other].append(one)
        }
      }
      let problem = UnitPlacement.Problem(
        k: k, sizes: sizes, apart: apart, least: Int.random(in: 0...3, using: &random),
        most: Int.random(in: 3...8, using: &random),
        freeRows: Int.random(in: 0...3, using: &random))
      let costs = (0..<units * k).map { _ in random.uniform() }
      let best = cheapest(problem, costs)
      do throws(UnitPlacement.Failure) {
        var found = try UnitPlacement.find(problem, costs: costs, steps: 10_000)
        solved += 1
        let first = total(found.clusters, costs, k)
        #expect(fits(found.clusters, problem))
        found.improve()
        #expect(fits(found.clusters, problem))
        let improved = total(found.clusters, costs, k)
        #expect(improved <= first + 1e-12 && improved >= (best ?? .infinity) - 1e-12)
      } catch {
        #expect(error == .exhausted && best == nil)
      }
    }
    #expect(solved > 100 && solved < 500)
  }

  private func total(_ clusters: [Int], _ costs: [Double], _ k: Int) -> Double {
    clusters.indices.reduce(0) { $0 + costs[$1 * k + clusters[$1]] }
  }

  private func fits(_ clusters: [Int], _ problem: UnitPlacement.Problem) -> Bool {
    let filled = (0..<problem.k).map { cluster in
      clusters.indices.reduce(0) { $0 + (clusters[$1] == cluster ? problem.sizes[$1] : 0) }
    }
    return filled.allSatisfy { $0 <= problem.most }
      && filled.reduce(0) { $0 + max(0, problem.least - $1) } <= problem.freeRows
      && clusters.indices.allSatisfy { unit in
        problem.apart[unit].allSatisfy { clusters[$0] != clusters[unit] }
      }
  }

  private func cheapest(_ problem: UnitPlacement.Problem, _ costs: [Double]) -> Double? {
    var best: Double?
    var clusters = [Int](repeating: 0, count: problem.sizes.count)
    while true {
      if fits(clusters, problem) {
        best = min(best ?? .infinity, total(clusters, costs, problem.k))
      }
      guard let place = clusters.firstIndex(where: { $0 < problem.k - 1 }) else { return best }
      clusters[place] += 1
      for before in 0..<place { clusters[before] = 0 }
    }
  }

  @Test("Eight units, all apart, do not go into seven clusters, and that is found at once")
  func pigeons() {
    let problem = UnitPlacement.Problem(
      k: 7, sizes: Array(repeating: 1, count: 8),
      apart: (0..<8).map { one in (0..<8).filter { $0 != one } }, least: 0, most: 9, freeRows: 0)
    #expect(throws: UnitPlacement.Failure.exhausted) {
      try UnitPlacement.find(problem, costs: Array(repeating: 0, count: 56), steps: 50)
    }
    #expect(throws: UnitPlacement.Failure.gaveUp(steps: 3)) {
      try UnitPlacement.find(problem, costs: Array(repeating: 0, count: 56), steps: 3)
    }
  }
}
