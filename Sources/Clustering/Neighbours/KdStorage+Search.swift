import Tables

extension KdStorage {
  /// Each point's squared distance to its `k`-th nearest, itself counted, by position.
  func squaredDistances(
    toNearest k: Int, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> [Double] {
    guard k >= 1, k <= count else { throw .tooFewNeighbours(points: count, needed: k) }
    var result = [Double](repeating: 0, count: count)
    result.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let output = PartBuffer(base: base)
      Parallel.forParts(of: count, rows: 1024) { _, range in
        if monitor.isCancelled() { return }
        let scratch = KdScratch(leafCapacity: KdTree.places, neighbours: k)
        for position in range {
          findNearest(query(position), scratch)
          output.base[position] = scratch.nearest[k - 1]
        }
      }
    }
    try monitor.check()
    return result
  }

  /// Fills the scratch with the nearest points, nearest first, at most as many as it has room for.
  func findNearest(_ query: UnsafePointer<Double>, _ scratch: KdScratch) {
    let (k, best, positions, stack) = (
      scratch.neighbours, scratch.nearest, scratch.positions, scratch.stack
    )
    for place in 0..<k { best[place] = .infinity }
    var worst = Double.infinity
    stack[0] = (0, nearest(query, 0))
    var waiting = 1
    while waiting > 0 {
      waiting &-= 1
      if stack[waiting].nearest >= worst { continue }
      let node = nodes[stack[waiting].node]
      if node.child != 0 {
        waiting = push(node.child, query, below: worst, stack, waiting)
        continue
      }
      distances(query, leaf: node, into: scratch.distances)
      let found = scratch.distances.assumingMemoryBound(to: Double.self)
      for place in 0..<(node.end &- node.start) where found[place] < worst {
        let distance = found[place]
        var slot = k &- 1
        while slot > 0, best[slot &- 1] > distance {
          best[slot] = best[slot &- 1]
          positions[slot] = positions[slot &- 1]
          slot &-= 1
        }
        best[slot] = distance
        positions[slot] = Int32(truncatingIfNeeded: node.start &+ place)
        worst = best[k &- 1]
      }
    }
  }

  /// Calls `body` with the position of each point within the squared radius until it says false.
  @inline(__always)
  func forEach(
    within radius: Double, of query: UnsafePointer<Double>, _ scratch: KdScratch,
    _ body: (Int) -> Bool
  ) {
    let stack = scratch.stack
    stack[0] = (0, 0)
    var waiting = 1
    while waiting > 0 {
      waiting &-= 1
      let index = stack[waiting].node
      if nearest(query, index) > radius { continue }
      let node = nodes[index]
      if node.child != 0 {
        stack[waiting] = (node.child &+ 1, 0)
        stack[waiting &+ 1] = (node.child, 0)
        waiting &+= 2
        continue
      }
      distances(query, leaf: node, into: scratch.distances)
      let found = scratch.distances.assumingMemoryBound(to: Double.self)
      for place in 0..<(node.end &- node.start) where found[place] <= radius {
        if !body(node.start &+ place) { return }
      }
    }
  }

  /// Points within the squared radius, counted no further than `limit`. Boxes that lie wholly
  /// within are counted without a look at their points.
  func count(
    within radius: Double, of query: UnsafePointer<Double>, limit: Int, _ scratch: KdScratch
  ) -> Int {
    let stack = scratch.stack
    stack[0] = (0, 0)
    var (waiting, total) = (1, 0)
    while waiting > 0, total < limit {
      waiting &-= 1
      let near = stack[waiting].nearest
      if near > radius { continue }
      let index = stack[waiting].node
      let node = nodes[index]
      // The sums of both sides round alike only up to the last bits: stay clear of the border.
      if farthest(query, index) < radius * (1 - 1e-12) {
        total &+= node.end &- node.start
      } else if node.child != 0 {
        waiting = push(node.child, query, below: .infinity, stack, waiting)
      } else {
        distances(query, leaf: node, into: scratch.distances)
        let found = scratch.distances.assumingMemoryBound(to: Double.self)
        for place in 0..<(node.end &- node.start) where found[place] <= radius { total &+= 1 }
      }
    }
    return min(total, limit)
  }

  /// Puts two children on the stack, the nearer on top, without those at least as far as `below`.
  @inline(__always)
  func push(
    _ child: Int, _ query: UnsafePointer<Double>, below limit: Double,
    _ stack: UnsafeMutablePointer<(node: Int, nearest: Double)>, _ waiting: Int
  ) -> Int {
    let (left, right) = (nearest(query, child), nearest(query, child &+ 1))
    let leftFirst = left <= right
    let far = leftFirst ? (child &+ 1, right) : (child, left)
    let near = leftFirst ? (child, left) : (child &+ 1, right)
    var top = waiting
    if far.1 < limit {
      stack[top] = far
      top &+= 1
    }
    if near.1 < limit {
      stack[top] = near
      top &+= 1
    }
    return top
  }
}
