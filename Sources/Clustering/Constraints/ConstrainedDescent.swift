/// One start of constrained k-means: assignment and means in turn.
struct ConstrainedDescent {
  let units: LinkedUnits
  /// The units' means and how many rows each has.
  let means: FeatureMatrix
  let weights: [Double]
  private let settings: ConstrainedKMeans
  /// Units that are placed by search, and those that flow into the rest; of one row each.
  private let constrained: [Int]
  private let free: [Int]
  private let problem: UnitPlacement.Problem

  struct Outcome {
    /// The cluster of each unit.
    var owners: [Int]
    /// The weighted sum of squared distances of units to centres.
    var cost: Double
    var iterations: Int
    var isConverged: Bool
  }

  init(_ points: FeatureMatrix, _ units: LinkedUnits, _ settings: ConstrainedKMeans) {
    self.units = units
    self.settings = settings
    means = units.means(of: points)
    weights = units.rows.map { Double($0.count) }
    constrained = units.constrained
    var place = [Int](repeating: -1, count: units.rows.count)
    for (index, unit) in constrained.enumerated() { place[unit] = index }
    free = units.rows.indices.filter { place[$0] < 0 }
    let constraints = settings.constraints
    problem = UnitPlacement.Problem(
      k: settings.k, sizes: constrained.map { units.rows[$0].count },
      apart: constrained.map { units.apart[$0].map { place[$0] } },
      least: max(1, constraints.minimumSize),
      most: min(constraints.maximumSize ?? points.count, points.count), freeRows: free.count)
  }

  /// Goes on until no assignment is better than the last.
  func run(
    from start: [Double], monitor: WorkMonitor
  ) throws(ClusteringError) -> Outcome {
    var centres = start
    var outcome = Outcome(owners: [], cost: .infinity, iterations: 0, isConverged: false)
    for _ in 0..<settings.maximumIterations {
      try monitor.check()
      let costs = costs(to: centres)
      let last = outcome.owners.isEmpty ? .infinity : cost(outcome.owners, costs)
      outcome.iterations += 1
      let next = try assign(costs, before: outcome.owners)
      let cost = cost(next, costs)
      guard cost < last * (1 - 1e-12) else {
        outcome.cost = last
        outcome.isConverged = true
        return outcome
      }
      outcome.owners = next
      centres = moved(centres, next)
    }
    outcome.cost = cost(outcome.owners, costs(to: centres))
    return outcome
  }

  /// Weighted squared distances, one row of k a unit.
  private func costs(to centres: [Double]) -> [Double] {
    let (k, width) = (settings.k, means.width)
    var costs = [Double](repeating: 0, count: means.count * k)
    means.values.withUnsafeBufferPointer { values in
      centres.withUnsafeBufferPointer { centres in
        guard let base = values.baseAddress, let centre = centres.baseAddress else { return }
        for unit in 0..<means.count {
          for cluster in 0..<k {
            let cost =
              weights[unit] * squaredDistance(base + unit * width, centre + cluster * width, width)
            // Squares of very large numbers are none; what is that far is equally far.
            costs[unit * k + cluster] = cost < 1e300 ? cost : 1e300
          }
        }
      }
    }
    return costs
  }

  private func cost(_ owners: [Int], _ costs: [Double]) -> Double {
    owners.indices.reduce(0) { $0 + costs[$1 * settings.k + owners[$1]] }
  }

  private func moved(_ centres: [Double], _ owners: [Int]) -> [Double] {
    let width = means.width
    var sums = [Double](repeating: 0, count: centres.count)
    var masses = [Double](repeating: 0, count: settings.k)
    for (unit, owner) in owners.enumerated() {
      masses[owner] += weights[unit]
      for feature in 0..<width {
        sums[owner * width + feature] += weights[unit] * means[unit, feature]
      }
    }
    // No cluster is empty.
    return sums.indices.map { sums[$0] / masses[$0 / width] }
  }

  /// The better of two assignments: one with the units placed anew, one with the last placement
  /// improved.
  private func assign(
    _ costs: [Double], before owners: [Int]
  ) throws(ClusteringError) -> [Int] {
    guard !constrained.isEmpty else { return flow(costs, around: nil) ?? owners }
    let k = settings.k
    let own = constrained.flatMap { costs[$0 * k..<($0 + 1) * k] }
    var candidates: [[Int]] = []
    do throws(UnitPlacement.Failure) {
      var placement = try UnitPlacement.find(
        problem, costs: own, steps: constrained.count + settings.searchSteps)
      placement.improve()
      if let candidate = flow(costs, around: placement) { candidates.append(candidate) }
    } catch {
      // A later search may fail where the first did not; the placement at hand still fits.
      if owners.isEmpty { throw .constraints([conflict(error)]) }
    }
    if !owners.isEmpty {
      var placement = UnitPlacement(problem, costs: own, clusters: constrained.map { owners[$0] })
      placement.improve()
      if let candidate = flow(costs, around: placement) { candidates.append(candidate) }
    }
    return candidates.min { cost($0, costs) < cost($1, costs) } ?? owners
  }

  private func conflict(_ failure: UnitPlacement.Failure) -> ConstraintConflict {
    switch failure {
    case .exhausted: .noPlacement(clusters: settings.k)
    case .gaveUp(let steps): .placementNotFound(steps: steps)
    }
  }

  /// Placed units where they are, and the free ones in the room that is left.
  private func flow(_ costs: [Double], around placement: UnitPlacement?) -> [Int]? {
    let k = settings.k
    let filled = placement?.filledRows ?? Array(repeating: 0, count: k)
    let freeCosts =
      free.count == means.count ? costs : free.flatMap { costs[$0 * k..<($0 + 1) * k] }
    guard
      let assignment = SizedAssignment(
        costs: freeCosts, least: filled.map { max(0, problem.least - $0) },
        most: filled.map { problem.most - $0 })
    else { return nil }
    var owners = [Int](repeating: 0, count: means.count)
    for (index, unit) in free.enumerated() { owners[unit] = assignment.owners[index] }
    for (index, unit) in constrained.enumerated() {
      owners[unit] = placement?.clusters[index] ?? 0
    }
    return owners
  }
}
