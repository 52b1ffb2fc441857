import Tables

/// The nearest-neighbour chain over the distances of all pairs, for average, complete and single
/// linkage
/// (Müllner 2011, "Modern hierarchical, agglomerative clustering algorithms").
struct MatrixChain {
  private let count: Int
  private let linkage: Linkage
  /// Distances of all pairs one < other: row after row without the diagonal.
  private var distances: [Double]
  /// Clusters still there, in rising order, and their sizes.
  private var live: [Int]
  private var sizes: [Double]

  init(_ points: FeatureMatrix, _ linkage: Linkage) {
    count = points.count
    self.linkage = linkage
    live = Array(0..<points.count)
    sizes = [Double](repeating: 1, count: points.count)
    let (count, width) = (points.count, points.width)
    distances = [Double](unsafeUninitializedCapacity: count * (count - 1) / 2) { buffer, filled in
      filled = count * (count - 1) / 2
      guard let base = buffer.baseAddress else { return }
      let output = PartBuffer(base: base)
      points.values.withUnsafeBufferPointer { values in
        guard let start = values.baseAddress else { return }
        let input = PartBuffer(base: UnsafeMutablePointer(mutating: start))
        Parallel.forParts(of: count, rows: 256) { _, rows in
          for one in rows {
            var place = output.base + Self.start(one, count)
            for other in (one &+ 1)..<max(count, one &+ 1) {
              var sum = 0.0
              for feature in 0..<width {
                let gap =
                  input.base[one &* width &+ feature] - input.base[other &* width &+ feature]
                sum += gap * gap
              }
              place.initialize(to: sum.squareRoot())
              place += 1
            }
          }
        }
      }
    }
  }

  init(
    _ items: some Dissimilarity, _ linkage: Linkage, _ monitor: WorkMonitor
  ) throws(ClusteringError) {
    let count = items.count
    self.count = count
    self.linkage = linkage
    live = Array(0..<count)
    sizes = [Double](repeating: 1, count: count)
    // What is too far for a number is as far as sums over all items allow.
    let most = Double.greatestFiniteMagnitude / Double(8 * max(1, count))
    distances = [Double](unsafeUninitializedCapacity: count * (count - 1) / 2) { buffer, filled in
      filled = count * (count - 1) / 2
      guard let base = buffer.baseAddress else { return }
      base.initialize(repeating: 0, count: filled)
      let output = PartBuffer(base: base)
      Parallel.forParts(of: count, rows: 256) { _, rows in
        if monitor.isCancelled() { return }
        for one in rows {
          let place = output.base + Self.start(one, count)
          for other in (one &+ 1)..<max(count, one &+ 1) {
            place[other &- one &- 1] = min(items.distance(one, other), most)
          }
        }
      }
    }
    try monitor.check()
  }

  /// Where the distances of `one` to the later ones begin.
  private static func start(_ one: Int, _ count: Int) -> Int {
    one * (2 * count - one - 1) / 2
  }

  @inline(__always)
  private func index(_ one: Int, _ other: Int) -> Int {
    let (low, high) = one < other ? (one, other) : (other, one)
    return low &* (2 &* count &- low &- 1) / 2 &+ high &- low &- 1
  }

  /// All merges; each names one point of either side.
  mutating func merges(_ monitor: WorkMonitor) throws(ClusteringError) -> [PointPair] {
    var made: [PointPair] = []
    made.reserveCapacity(count)
    var chain: [Int] = []
    while live.count > 1 {
      if made.count % 64 == 0 {
        try monitor.check()
        monitor.report(Double(made.count) / Double(count))
      }
      if chain.isEmpty, let first = live.first { chain.append(first) }
      while let last = chain.last {
        let before = chain.count > 1 ? chain[chain.count - 2] : nil
        let (next, distance) = nearest(last, before)
        if next == before || chain.contains(next) {
          // A neighbour further back can only come of rounding: begin anew.
          if next != before {
            chain = [last]
            continue
          }
          chain.removeLast(2)
          made.append(
            PointPair(
              one: Int32(truncatingIfNeeded: last), other: Int32(truncatingIfNeeded: next),
              distance: distance))
          merge(min(last, next), into: max(last, next))
          break
        }
        chain.append(next)
      }
    }
    return made
  }

  /// The nearest cluster; at equal distance the one the chain came from, else the lowest.
  private func nearest(_ cluster: Int, _ before: Int?) -> (Int, Double) {
    var (best, distance) = (-1, Double.infinity)
    if let before { (best, distance) = (before, distances[index(cluster, before)]) }
    distances.withUnsafeBufferPointer { distances in
      for other in live where other != cluster {
        let found = distances[index(cluster, other)]
        if found < distance || best < 0 { (best, distance) = (other, found) }
      }
    }
    return (best, distance)
  }

  /// Lance and Williams: the distances of the new cluster from those of its parts.
  private mutating func merge(_ gone: Int, into kept: Int) {
    let (goneSize, keptSize) = (sizes[gone], sizes[kept])
    let total = goneSize + keptSize
    for other in live where other != gone && other != kept {
      let (one, two) = (distances[index(gone, other)], distances[index(kept, other)])
      distances[index(kept, other)] =
        switch linkage {
        case .average: (goneSize * one + keptSize * two) / total
        case .single: min(one, two)
        case .complete, .ward: max(one, two)
        }
    }
    sizes[kept] = total
    if let place = live.firstIndex(of: gone) { live.remove(at: place) }
  }
}
