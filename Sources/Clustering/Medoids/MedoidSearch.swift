import Tables

/// The state of a search for medoids: for every item its nearest medoid and the second nearest.
struct MedoidSearch {
  private let distances: PairDistances
  private let wanted: Int
  /// Rows of the medoids.
  private(set) var medoids: [Int] = []
  /// The nearest medoid of each item by its place in `medoids`, and the distances to both.
  private var nearest: [Int32]
  private var near: [Double]
  private var second: [Int32]
  private var far: [Double]

  init(_ distances: PairDistances, clusters: Int) {
    self.distances = distances
    wanted = clusters
    nearest = [Int32](repeating: -1, count: distances.count)
    second = nearest
    near = [Double](repeating: .infinity, count: distances.count)
    far = near
  }

  /// The cluster of each item. A medoid is always in its own.
  var labels: [Int32] {
    var labels = nearest
    for (place, medoid) in medoids.enumerated() {
      labels[medoid] = Int32(truncatingIfNeeded: place)
    }
    return labels
  }

  var objective: Double { near.reduce(0, +) }

  /// PAM's BUILD: first the item nearest to all, then always what lowers the sum most.
  mutating func build(_ monitor: WorkMonitor) throws(ClusteringError) {
    while medoids.count < wanted {
      try add(from: 0..<distances.count, judgedBy: nil, monitor)
    }
  }

  /// LAB: as BUILD, but each choice among a sample of items, judged by that sample.
  mutating func sample(
    _ random: consuming SeededRandom, _ monitor: WorkMonitor
  ) throws(ClusteringError) {
    let count = distances.count
    let size = min(count, 10 + Int(Double(count).squareRoot().rounded(.up)))
    var rows = Array(0..<count)
    while medoids.count < wanted {
      for place in 0..<size { rows.swapAt(place, Int.random(in: place..<count, using: &random)) }
      let drawn = Array(rows[..<size])
      if drawn.allSatisfy({ medoids.contains($0) }) {
        try add(from: 0..<count, judgedBy: drawn, monitor)
      } else {
        try add(from: drawn, judgedBy: drawn, monitor)
      }
    }
  }

  /// Adds the item that lowers the sum over the judges most; the first of equals.
  private mutating func add(
    from items: some Sequence<Int>, judgedBy judges: [Int]?, _ monitor: WorkMonitor
  ) throws(ClusteringError) {
    var (best, least) = (-1, Double.infinity)
    for item in items where !medoids.contains(item) {
      if item % 256 == 0 { try monitor.check() }
      var sum = 0.0
      if let judges {
        for judge in judges { sum += min(near[judge], distances[item, judge]) }
      } else {
        sum = distances.withRow(item) { row in
          var sum = 0.0
          for other in near.indices { sum += min(near[other], row[other]) }
          return sum
        }
      }
      if best < 0 || sum < least { (best, least) = (item, sum) }
    }
    guard best >= 0 else { return }
    medoids.append(best)
    let place = Int32(truncatingIfNeeded: medoids.count - 1)
    for item in 0..<distances.count { note(place, of: item, distances[best, item]) }
  }

  /// Takes note of a medoid for one item.
  private mutating func note(_ medoid: Int32, of item: Int, _ distance: Double) {
    if distance < near[item] {
      (second[item], far[item]) = (nearest[item], near[item])
      (nearest[item], near[item]) = (medoid, distance)
    } else if distance < far[item] {
      (second[item], far[item]) = (medoid, distance)
    }
  }

  /// PAM's own choice, always the swap that lowers the sum most, at FastPAM1's price: O(n²) a swap,
  /// on all cores.
  mutating func swapBest(_ monitor: WorkMonitor) throws(ClusteringError) {
    guard wanted < distances.count else { return }
    while true {
      let removal = removalLosses()
      let best = bestSwap(removal, monitor)
      try monitor.check()
      // A hair below 0, so that rounding never makes it go on for ever.
      guard best.gain < -1e-12 * objective else { return }
      replace(best.place, by: best.candidate)
    }
  }

  /// FasterPAM: goes round the items and takes every swap that lowers the sum.
  mutating func swapAny(_ monitor: WorkMonitor) throws(ClusteringError) {
    guard wanted < distances.count else { return }
    var removal = removalLosses()
    var change = [Double](repeating: 0, count: wanted)
    var (candidate, unchanged, sum) = (0, 0, objective)
    while unchanged < distances.count {
      if candidate % 64 == 0 { try monitor.check() }
      unchanged += 1
      if !medoids.contains(candidate) {
        let (place, gain) = bestSwap(candidate, removal, &change)
        if gain < -1e-12 * sum {
          replace(place, by: candidate)
          removal = removalLosses()
          sum = objective
          unchanged = 0
        }
      }
      candidate = (candidate + 1) % distances.count
    }
  }

  private typealias Swap = (place: Int, candidate: Int, gain: Double)

  /// The best swap with any candidate; the lowest row among equals.
  private func bestSwap(_ removal: [Double], _ monitor: WorkMonitor) -> Swap {
    let count = distances.count
    var best = [Swap](repeating: (0, 0, .infinity), count: (count + 127) / 128)
    best.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let output = PartBuffer(base: base)
      Parallel.forParts(of: count, rows: 128) { part, rows in
        if monitor.isCancelled() { return }
        var change = [Double](repeating: 0, count: wanted)
        for candidate in rows where !medoids.contains(candidate) {
          let (place, gain) = bestSwap(candidate, removal, &change)
          if gain < output.base[part].gain { output.base[part] = (place, candidate, gain) }
        }
      }
    }
    return best.reduce((0, 0, .infinity)) { $1.gain < $0.gain ? $1 : $0 }
  }

  /// What the sum would grow by if each medoid went.
  private func removalLosses() -> [Double] {
    var losses = [Double](repeating: 0, count: wanted)
    for item in near.indices where wanted > 1 {
      losses[Int(nearest[item])] += far[item] - near[item]
    }
    return losses
  }

  /// The best medoid to give up for the candidate, and how the sum would change.
  private func bestSwap(
    _ candidate: Int, _ removal: [Double], _ change: inout [Double]
  ) -> (Int, Double) {
    for place in change.indices { change[place] = removal[place] }
    let isOnly = wanted == 1
    let shared = distances.withRow(candidate) { row in
      change.withUnsafeMutableBufferPointer { change in
        var shared = 0.0
        for item in near.indices {
          let distance = row[item]
          if isOnly || distance < near[item] {
            shared += distance - near[item]
            if !isOnly { change[Int(nearest[item])] += near[item] - far[item] }
          } else if distance < far[item] {
            change[Int(nearest[item])] += distance - far[item]
          }
        }
        return shared
      }
    }
    var (best, least) = (0, Double.infinity)
    for place in change.indices where change[place] < least {
      (best, least) = (place, change[place])
    }
    return (best, least + shared)
  }

  /// Puts the candidate in a medoid's place.
  private mutating func replace(_ place: Int, by candidate: Int) {
    medoids[place] = candidate
    let own = Int32(truncatingIfNeeded: place)
    for item in near.indices {
      if nearest[item] == own || second[item] == own {
        findBoth(item)
      } else {
        note(own, of: item, distances[candidate, item])
      }
    }
  }

  /// Looks through all medoids anew.
  private mutating func findBoth(_ item: Int) {
    (nearest[item], near[item], second[item], far[item]) = (-1, .infinity, -1, .infinity)
    for (place, medoid) in medoids.enumerated() {
      note(Int32(truncatingIfNeeded: place), of: item, distances[item, medoid])
    }
  }
}
