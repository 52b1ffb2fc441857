import Tables

/// One start of k-means: centres, which centre each point belongs to, and bounds on its distances.
///
/// A point keeps its centre without a distance being computed as long as its distance to it is
/// certainly less than that to any other (Hamerly, "Making k-means even faster", 2010). The bounds
/// leave out work only: the assignment is that of Lloyd's iteration.
struct LloydState: Sendable {
  private let points: FeatureMatrix
  private let weights: [Double]?
  private(set) var centres: [Double]
  /// The centre that each point belongs to, from 0.
  private(set) var owners: [Int32]
  /// At least the distance to the own centre; at most the distance to any other.
  private var upper: [Double]
  private var lower: [Double]
  /// Weighted sums of the clusters' points, row by row, and their weights and numbers.
  private var sums: [Double]
  private var masses: [Double]
  private var counts: [Int]
  private(set) var inertia = Double.infinity
  private var iterations = 0
  private var isConverged = false

  /// A state that begins with these centres, row by row.
  init(_ points: FeatureMatrix, _ weights: [Double]?, centres: [Double]) {
    self.points = points
    self.weights = weights
    self.centres = centres
    let k = centres.count / points.width
    owners = Array(repeating: -1, count: points.count)
    upper = Array(repeating: .infinity, count: points.count)
    lower = Array(repeating: 0, count: points.count)
    sums = Array(repeating: 0, count: centres.count)
    masses = Array(repeating: 0, count: k)
    counts = Array(repeating: 0, count: k)
  }

  private var k: Int { counts.count }

  /// Whether its inertia is lower, or there is none to compare with.
  func isBetter(than other: LloydState?) -> Bool { other.map { inertia < $0.inertia } ?? true }

  /// Whether its inertia is the same but for rounding.
  func isAsGood(as other: LloydState?) -> Bool {
    guard let other else { return false }
    return abs(inertia - other.inertia) <= 1e-9 * other.inertia
  }

  /// Goes on until nothing moves, the centres' squared moves together are at most `limit`, or the
  /// iterations are used up. Inertia is exact afterwards.
  mutating func iterate(
    atMost most: Int, until limit: Double, monitor: WorkMonitor
  ) throws(ClusteringError) {
    isConverged = false
    for _ in 0..<most {
      try monitor.check()
      let changed = assign()
      fillEmpty()
      let moved = moveCentres()
      iterations += 1
      if changed == 0 {
        isConverged = true
        break
      }
      if moved <= limit, limit > 0 { break }
    }
    measure()
  }

  /// Puts a centre onto a point; the next iteration gives all points anew.
  mutating func put(centre: Int, onto row: Int) {
    let width = points.width
    for feature in 0..<width { centres[centre * width + feature] = points[row, feature] }
    for row in upper.indices { (upper[row], lower[row]) = (.infinity, 0) }
  }

  // MARK: One iteration

  /// Gives each point to its nearest centre; returns how many changed.
  private mutating func assign() -> Int {
    let (k, width, count) = (k, points.width, points.count)
    let near = halfGaps()
    let block = CentreBlock(centres, width: width)
    let work = LloydWork(
      points: points, weights: weights, centres: centres, near: near, block: block)
    let changes = withState { state in
      Parallel.map(of: count) { rows in
        work.assign(
          rows, state,
          LloydChange(
            sums: Array(repeating: 0, count: k * width), masses: Array(repeating: 0, count: k),
            counts: Array(repeating: 0, count: k)))
      }
    }
    var changed = 0
    // In the order of the parts: the sums do not depend on the threads.
    for change in changes where change.changed > 0 {
      for place in sums.indices { sums[place] += change.sums[place] }
      for centre in 0..<k {
        masses[centre] += change.masses[centre]
        counts[centre] += change.counts[centre]
      }
      changed += change.changed
    }
    return changed
  }

  /// Half of each centre's distance to its nearest neighbour: a point within it cannot be nearer to
  /// any other.
  private func halfGaps() -> [Double] {
    let width = points.width
    return centres.withUnsafeBufferPointer { centres in
      (0..<k).map { one in
        var nearest = Double.infinity
        guard let base = centres.baseAddress else { return nearest }
        for other in 0..<k where other != one {
          nearest = min(
            nearest, squaredDistance(base + one * width, base + other * width, width))
        }
        return nearest.squareRoot() / 2
      }
    }
  }

  /// Moves the centres to their points' means and widens the bounds by it; returns the squared moves
  /// together.
  private mutating func moveCentres() -> Double {
    let width = points.width
    var moves = [Double](repeating: 0, count: k)
    for centre in 0..<k where masses[centre] > 0 {
      var squared = 0.0
      for place in centre * width..<(centre + 1) * width {
        let mean = sums[place] / masses[centre]
        squared += (mean - centres[place]) * (mean - centres[place])
        centres[place] = mean
      }
      moves[centre] = squared.squareRoot()
    }
    let furthest = moves.indices.max { moves[$0] < moves[$1] } ?? 0
    let second = moves.indices.filter { $0 != furthest }.map { moves[$0] }.max() ?? 0
    let first = moves[furthest]
    if first > 0 {
      let (moves, count) = (moves, points.count)
      withState { state in
        Parallel.forParts(of: count) { _, rows in
          for row in rows {
            let owner = Int(state.owners[row])
            state.upper[row] += moves[owner]
            state.lower[row] -= owner == furthest ? second : first
          }
        }
      }
    }
    return moves.reduce(0) { $0 + $1 * $1 }
  }

  /// Gives each cluster without points the one that is furthest from its centre.
  private mutating func fillEmpty() {
    let width = points.width
    for empty in 0..<k where counts[empty] == 0 {
      var (furthest, distance) = (-1, -1.0)
      points.values.withUnsafeBufferPointer { values in
        centres.withUnsafeBufferPointer { centres in
          guard let base = values.baseAddress, let centre = centres.baseAddress else { return }
          for row in 0..<points.count where counts[Int(owners[row])] > 1 {
            let squared = squaredDistance(
              base + row * width, centre + Int(owners[row]) * width, width)
            if squared > distance { (furthest, distance) = (row, squared) }
          }
        }
      }
      guard furthest >= 0 else { return }
      move(furthest, to: empty)
      for feature in 0..<width {
        centres[empty * width + feature] = points[furthest, feature]
      }
      // All bounds were made without this centre.
      for row in lower.indices { lower[row] = 0 }
    }
  }

  private mutating func move(_ row: Int, to centre: Int) {
    let width = points.width
    let old = Int(owners[row])
    let weight = weights?[row] ?? 1
    for feature in 0..<width {
      sums[old * width + feature] -= weight * points[row, feature]
      sums[centre * width + feature] += weight * points[row, feature]
    }
    masses[old] -= weight
    masses[centre] += weight
    counts[old] -= 1
    counts[centre] += 1
    owners[row] = Int32(centre)
    upper[row] = .infinity
    lower[row] = 0
  }

  // MARK: Figures

  /// Sums everything anew, for the sums have gathered rounding, and measures the inertia.
  private mutating func measure() {
    let (k, width, count) = (k, points.width, points.count)
    let work = LloydWork(
      points: points, weights: weights, centres: centres, near: [],
      block: CentreBlock(count: 0, width: width))
    let parts = withState { state in
      Parallel.map(of: count) { work.sum($0, state, k: k) }
    }
    sums = Array(repeating: 0, count: k * width)
    masses = Array(repeating: 0, count: k)
    for part in parts {
      for place in sums.indices { sums[place] += part.sums[place] }
      for centre in 0..<k { masses[centre] += part.masses[centre] }
    }
    for centre in 0..<k where masses[centre] > 0 {
      for place in centre * width..<(centre + 1) * width {
        centres[place] = sums[place] / masses[centre]
      }
    }
    let exact = LloydWork(
      points: points, weights: weights, centres: centres, near: [],
      block: CentreBlock(count: 0, width: width))
    let distances = withState { state in
      Parallel.map(of: count) { exact.inertia($0, state) }
    }
    inertia = distances.reduce(0, +)
    // The centres may have moved by a rounding.
    for row in upper.indices { (upper[row], lower[row]) = (.infinity, 0) }
  }

  // MARK: Single points

  /// Moves single points to other clusters as long as that lowers the inertia, which it also can
  /// where each point is nearest to its own centre: both means move with the point.
  mutating func settle() {
    let width = points.width
    let gain = 1 - 1e-12
    for _ in 0..<100 {
      var moved = 0
      for row in 0..<points.count {
        let own = Int(owners[row])
        guard counts[own] > 1 else { continue }
        let weight = weights?[row] ?? 1
        var (target, cost) = (own, 0.0)
        points.values.withUnsafeBufferPointer { values in
          centres.withUnsafeBufferPointer { centres in
            guard let base = values.baseAddress, let centre = centres.baseAddress else { return }
            let point = base + row * width
            let mass = masses[own]
            cost =
              mass / (mass - weight) * squaredDistance(point, centre + own * width, width) * gain
            for other in 0..<k where other != own {
              let mass = masses[other]
              let squared = squaredDistance(point, centre + other * width, width)
              let price = mass / (mass + weight) * squared
              if price < cost { (target, cost) = (other, price) }
            }
          }
        }
        guard target != own else { continue }
        move(row, to: target)
        for centre in [own, target] {
          for place in centre * width..<(centre + 1) * width {
            centres[place] = sums[place] / masses[centre]
          }
        }
        moved += 1
      }
      if moved == 0 { break }
    }
    measure()
  }

  // MARK: The result

  var result: KMeans.Result { result(iterations: iterations, isConverged: isConverged) }

  func result(iterations: Int, isConverged: Bool) -> KMeans.Result {
    let partition = Partition(rawLabels: owners)
    let width = points.width
    var ordered = [Double](repeating: 0, count: partition.clusterCount * width)
    var isPlaced = [Bool](repeating: false, count: partition.clusterCount)
    for (row, label) in partition.labels.enumerated() where !isPlaced[Int(label) - 1] {
      isPlaced[Int(label) - 1] = true
      for feature in 0..<width {
        ordered[(Int(label) - 1) * width + feature] = centres[Int(owners[row]) * width + feature]
      }
    }
    return KMeans.Result(
      partition: partition,
      centres: FeatureMatrix(
        values: ordered, count: partition.clusterCount, names: points.names),
      inertia: inertia, iterations: iterations, isConverged: isConverged)
  }

  // MARK: Memory

  private mutating func withState<Result>(_ body: (LloydMemory) -> Result) -> Result {
    owners.withUnsafeMutableBufferPointer { owners in
      upper.withUnsafeMutableBufferPointer { upper in
        lower.withUnsafeMutableBufferPointer { lower in
          body(
            LloydMemory(
              owners: owners.baseAddress.unsafelyUnwrapped,
              upper: upper.baseAddress.unsafelyUnwrapped,
              lower: lower.baseAddress.unsafelyUnwrapped))
        }
      }
    }
  }
}
