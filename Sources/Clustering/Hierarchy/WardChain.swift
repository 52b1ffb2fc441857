/// The nearest-neighbour chain for Ward's criterion, over centroids alone.
///
/// The distance of two clusters is sqrt(2·a·b / (a + b)) times that of their centroids, with a and
/// b points. No matrix of distances is kept: centroids lie in boxes (`WardBlocks`), and a cluster
/// looks only into boxes that could hold a nearer one.
struct WardChain {
  private var blocks: WardBlocks
  private let count: Int
  private let equal: EqualRows

  init(_ points: FeatureMatrix) {
    count = points.count
    equal = EqualRows(points)
    blocks = WardBlocks(points, equal)
  }

  /// All merges; each names one point of either side.
  mutating func merges(_ monitor: WorkMonitor) throws(ClusteringError) -> [PointPair] {
    var made: [PointPair] = []
    made.reserveCapacity(count)
    made += equal.pairs
    var chain: [Int] = []
    var onChain = [Bool](repeating: false, count: count)
    while blocks.liveCount > 1 {
      if made.count % 256 == 0 {
        try monitor.check()
        monitor.report(Double(made.count) / Double(count))
      }
      if chain.isEmpty {
        let first = blocks.anyCluster
        chain.append(first)
        onChain[first] = true
      }
      while let last = chain.last {
        let before = chain.count > 1 ? chain[chain.count - 2] : nil
        let (next, criterion) = blocks.nearest(to: last, before: before)
        if next != before {
          if onChain[next] {
            // A neighbour further back can only come of rounding: begin anew.
            for cluster in chain { onChain[cluster] = false }
            chain = [last]
            onChain[last] = true
            continue
          }
          chain.append(next)
          onChain[next] = true
          continue
        }
        chain.removeLast(2)
        onChain[last] = false
        onChain[next] = false
        made.append(
          PointPair(
            one: Int32(truncatingIfNeeded: last), other: Int32(truncatingIfNeeded: next),
            distance: criterion.isNaN ? .infinity : (2 * criterion).squareRoot()))
        blocks.merge(last, next)
        break
      }
    }
    return made
  }
}
