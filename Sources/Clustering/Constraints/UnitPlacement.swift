/// A search for clusters of units of several rows, and of units that lie apart from others.
///
/// To fit units of different sizes into bounded clusters is as hard as packing bins, and to keep
/// units apart as hard as colouring maps: so this search tries, takes back and tries again (as
/// COP-k-means of Wagstaff et al. 2001 does not, and fails), in a bounded number of steps.
struct UnitPlacement {
  /// What has to be placed. Units count from 0 and are those that are constrained only.
  struct Problem {
    let k: Int
    /// Rows of each unit.
    let sizes: [Int]
    /// The units that each lies apart from.
    let apart: [[Int]]
    /// Fewest and most rows of a cluster.
    let least: Int
    let most: Int
    /// Rows that can go anywhere afterwards.
    let freeRows: Int
  }

  enum Failure: Error, Equatable {
    /// There is no placement.
    case exhausted
    /// None was found in so many steps.
    case gaveUp(steps: Int)
  }

  let problem: Problem
  /// One row of k a unit.
  let costs: [Double]
  /// The cluster of each unit.
  private(set) var clusters: [Int]
  private var filled: [Int]
  /// How many units in a cluster each unit lies apart from, at `unit * k + cluster`.
  private var blocked: [Int32]
  /// In how many clusters no unit lies apart from each unit.
  private var openCounts: [Int]
  /// Rows of units that have no cluster yet, and of those that can go anywhere.
  private var rowsLeft: Int

  private init(_ problem: Problem, costs: [Double]) {
    self.problem = problem
    self.costs = costs
    clusters = Array(repeating: -1, count: problem.sizes.count)
    filled = Array(repeating: 0, count: problem.k)
    blocked = Array(repeating: 0, count: problem.sizes.count * problem.k)
    openCounts = Array(repeating: problem.k, count: problem.sizes.count)
    rowsLeft = problem.freeRows + problem.sizes.reduce(0, +)
  }

  /// A placement that is known to fit, to be improved.
  init(_ problem: Problem, costs: [Double], clusters: [Int]) {
    self.init(problem, costs: costs)
    for (unit, cluster) in clusters.enumerated() { place(unit, cluster) }
  }

  /// Finds a placement: always the unit with the fewest clusters left (of equal ones the larger,
  /// then the one with more neighbours) goes to its cheapest cluster. O(units) a step, times the
  /// clusters where they are nearly full.
  static func find(
    _ problem: Problem, costs: [Double], steps: Int
  ) throws(Failure) -> UnitPlacement {
    var placement = UnitPlacement(problem, costs: costs)
    try placement.search(steps: steps)
    return placement
  }

  /// What the units' rows fill of each cluster.
  var filledRows: [Int] { filled }

  // MARK: Search

  private struct Level {
    let unit: Int
    /// Clusters left to try, the cheapest last.
    var options: [Int]
  }

  private mutating func search(steps: Int) throws(Failure) {
    var (levels, left) = ([Level](), steps)
    while true {
      if let unit = nextUnit() {
        levels.append(Level(unit: unit, options: options(unit)))
      } else if !clusters.contains(-1) {
        return
      }
      // The next option of the last unit that has one.
      while true {
        guard var level = levels.popLast() else { throw .exhausted }
        remove(level.unit)
        guard let cluster = level.options.popLast() else { continue }
        guard left > 0 else { throw .gaveUp(steps: steps) }
        left -= 1
        place(level.unit, cluster)
        levels.append(level)
        if canBeFilled { break }
      }
    }
  }

  /// The unit that has the fewest clusters; nil where all are placed, or one has none.
  private func nextUnit() -> Int? {
    var (best, fewest) = (-1, Int.max)
    let leastRoom = problem.most - (filled.max() ?? 0)
    for unit in clusters.indices where clusters[unit] < 0 {
      let count =
        problem.sizes[unit] <= leastRoom
        ? openCounts[unit] : (0..<problem.k).count { isOpen(unit, $0) }
      if count == 0 { return nil }
      if count < fewest || (count == fewest && isHarder(unit, than: best)) {
        (best, fewest) = (unit, count)
      }
    }
    return best >= 0 ? best : nil
  }

  private func isHarder(_ unit: Int, than other: Int) -> Bool {
    let (one, two) = (problem.sizes[unit], problem.sizes[other])
    return one != two ? one > two : problem.apart[unit].count > problem.apart[other].count
  }

  private func isOpen(_ unit: Int, _ cluster: Int) -> Bool {
    blocked[unit * problem.k + cluster] == 0
      && filled[cluster] + problem.sizes[unit] <= problem.most
  }

  /// Open clusters, the cheapest last; of empty ones only one, for what fails in one fails in all.
  private func options(_ unit: Int) -> [Int] {
    var sorted = (0..<problem.k).filter { isOpen(unit, $0) }
      .sorted { costs[unit * problem.k + $0] > costs[unit * problem.k + $1] }
    let cheapest = sorted.last { filled[$0] == 0 }
    sorted.removeAll { filled[$0] == 0 && $0 != cheapest }
    return sorted
  }

  /// Whether the rows left are enough to bring all clusters to their smallest size.
  private var canBeFilled: Bool {
    filled.reduce(0) { $0 + max(0, problem.least - $1) } <= rowsLeft
  }

  private mutating func place(_ unit: Int, _ cluster: Int) {
    clusters[unit] = cluster
    filled[cluster] += problem.sizes[unit]
    rowsLeft -= problem.sizes[unit]
    for other in problem.apart[unit] {
      if blocked[other * problem.k + cluster] == 0 { openCounts[other] -= 1 }
      blocked[other * problem.k + cluster] += 1
    }
  }

  private mutating func remove(_ unit: Int) {
    let cluster = clusters[unit]
    guard cluster >= 0 else { return }
    clusters[unit] = -1
    filled[cluster] -= problem.sizes[unit]
    rowsLeft += problem.sizes[unit]
    for other in problem.apart[unit] {
      blocked[other * problem.k + cluster] -= 1
      if blocked[other * problem.k + cluster] == 0 { openCounts[other] += 1 }
    }
  }

  // MARK: Repair

  /// Moves units to cheaper clusters, each with those that have to make way for it (Kempe's chains:
  /// the units of two clusters that are apart from each other, one after the other, change places),
  /// as long as that pays, but not longer than so many rounds.
  mutating func improve(rounds: Int = 20) {
    for _ in 0..<rounds {
      var isBetter = false
      for unit in clusters.indices {
        for cluster in 0..<problem.k where cluster != clusters[unit] {
          let gain = cost(unit, clusters[unit]) - cost(unit, cluster)
          if gain > 0, swap(unit, to: cluster) { isBetter = true }
        }
      }
      if !isBetter { return }
    }
  }

  private func cost(_ unit: Int, _ cluster: Int) -> Double { costs[unit * problem.k + cluster] }

  private mutating func swap(_ unit: Int, to cluster: Int) -> Bool {
    let old = clusters[unit]
    var (chain, known, next) = ([unit], Set([unit]), 0)
    while next < chain.count {
      let member = chain[next]
      next += 1
      let other = clusters[member] == old ? cluster : old
      guard blocked[member * problem.k + other] > 0 else { continue }
      for neighbour in problem.apart[member] where clusters[neighbour] == other {
        if known.insert(neighbour).inserted { chain.append(neighbour) }
      }
    }
    func target(_ member: Int) -> Int { clusters[member] == old ? cluster : old }
    var (gain, size, shift) = (0.0, 0.0, 0)
    for member in chain {
      let (before, after) = (cost(member, clusters[member]), cost(member, target(member)))
      gain += before - after
      size += before + after
      shift += clusters[member] == old ? problem.sizes[member] : -problem.sizes[member]
    }
    // Not for a gain that is rounding alone.
    guard gain > 1e-12 * size, filled[cluster] + shift <= problem.most,
      filled[old] - shift <= problem.most
    else { return false }
    let targets = chain.map(target)
    let sources = chain.map { clusters[$0] }
    for member in chain { remove(member) }
    for (member, target) in zip(chain, targets) { place(member, target) }
    if canBeFilled { return true }
    for member in chain { remove(member) }
    for (member, source) in zip(chain, sources) { place(member, source) }
    return false
  }
}
