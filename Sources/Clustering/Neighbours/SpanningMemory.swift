/// What a `SpanningTree` knows of its points and of the nodes of the k-d tree, all by position.
// Sound to share: parts of the work write `candidate` and `bound` of their own positions only, and
// the rest only between the parallel steps.
final class SpanningMemory: @unchecked Sendable {
  let count: Int
  /// The component of each point, and of each node: -1 where its points belong to several.
  let component: UnsafeMutablePointer<Int32>
  let nodeComponent: UnsafeMutablePointer<Int32>
  /// The nearest point of another component where it is known, else -1.
  let candidate: UnsafeMutablePointer<Int32>
  /// The squared distance of the candidate; without one, no foreign point is nearer than this.
  let bound: UnsafeMutablePointer<Double>
  /// Squared core distances of points, and the least in each node.
  let core: UnsafeMutablePointer<Double>
  let nodeCore: UnsafeMutablePointer<Double>

  init(_ storage: KdStorage, core known: [Double]?) {
    count = storage.count
    component = .allocate(capacity: count)
    component.initialize(repeating: -1, count: count)
    nodeComponent = .allocate(capacity: storage.nodeCount)
    nodeComponent.initialize(repeating: -1, count: storage.nodeCount)
    candidate = .allocate(capacity: count)
    candidate.initialize(repeating: -1, count: count)
    bound = .allocate(capacity: count)
    bound.initialize(repeating: -1, count: count)
    core = .allocate(capacity: count)
    core.initialize(repeating: 0, count: count)
    if let known {
      for position in 0..<count { core[position] = known[position] }
    }
    nodeCore = .allocate(capacity: storage.nodeCount)
    nodeCore.initialize(repeating: 0, count: storage.nodeCount)
    for index in (0..<storage.nodeCount).reversed() {
      let node = storage.nodes[index]
      if node.child == 0 {
        var least = Double.infinity
        for position in node.start..<node.end { least = min(least, core[position]) }
        nodeCore[index] = least
      } else {
        nodeCore[index] = min(nodeCore[node.child], nodeCore[node.child + 1])
      }
    }
  }

  deinit {
    component.deallocate()
    nodeComponent.deallocate()
    candidate.deallocate()
    bound.deallocate()
    core.deallocate()
    nodeCore.deallocate()
  }

  /// Each node's component from those of its points.
  func nameNodes(_ storage: KdStorage) {
    for index in (0..<storage.nodeCount).reversed() {
      let node = storage.nodes[index]
      if node.child == 0 {
        let first = component[node.start]
        var same = true
        for position in node.start..<node.end where component[position] != first { same = false }
        nodeComponent[index] = same ? first : -1
      } else {
        let (left, right) = (nodeComponent[node.child], nodeComponent[node.child + 1])
        nodeComponent[index] = left == right ? left : -1
      }
    }
  }

  /// Forgets candidates that have joined their point's component, and returns the nearest that each
  /// component still knows.
  func knownNearest(_ components: Int) -> [Double] {
    var known = [Double](repeating: .infinity, count: components)
    for position in 0..<count where candidate[position] >= 0 {
      let own = Int(component[position])
      if component[Int(candidate[position])] == component[position] {
        candidate[position] = -1
      } else if bound[position] < known[own] {
        known[own] = bound[position]
      }
    }
    return known
  }

  /// Looks for the nearest point of another component below a squared limit, and writes down what it
  /// finds, or that there is none.
  func findForeign(
    _ storage: KdStorage, _ position: Int, below limit: Double, _ scratch: KdScratch
  ) {
    let (query, stack) = (storage.query(position), scratch.stack)
    let (own, ownCore) = (component[position], core[position])
    let found = scratch.distances.assumingMemoryBound(to: Double.self)
    var (best, place) = (limit, Int32(-1))
    stack[0] = (0, 0)
    var waiting = 1
    while waiting > 0, best > ownCore {
      waiting &-= 1
      let index = stack[waiting].node
      if stack[waiting].nearest >= best || nodeComponent[index] == own { continue }
      if nodeCore[index] >= best { continue }
      let node = storage.nodes[index]
      if node.child != 0 {
        waiting = storage.push(node.child, query, below: best, stack, waiting)
        continue
      }
      storage.distances(query, leaf: node, into: scratch.distances)
      for offset in 0..<(node.end &- node.start) where found[offset] < best {
        let other = node.start &+ offset
        if component[other] == own { continue }
        let reach = max(found[offset], max(ownCore, core[other]))
        if reach < best {
          best = reach
          place = Int32(truncatingIfNeeded: other)
        }
      }
    }
    candidate[position] = place
    bound[position] = max(bound[position], best)
  }
}
