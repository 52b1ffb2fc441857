import Tables

/// The work of `Dbscan`, by position in the k-d tree.
// Sound to share: in parallel steps each part writes the places of its own positions only.
final class DbscanMemory: @unchecked Sendable {
  private static let partRows = 1024

  private let count: Int
  /// The squared radius.
  private let radius: Double
  let isCore: UnsafeMutablePointer<Bool>
  /// The number of each point's cluster, by the first row of its core points; -1 for noise.
  let cluster: UnsafeMutablePointer<Int32>
  /// The component of the core points of each node: -1 several, -2 no core points.
  private let nodeCluster: UnsafeMutablePointer<Int32>
  /// A core point of another component within the radius, -1 none, -2 none any more.
  private let link: UnsafeMutablePointer<Int32>

  init(_ storage: KdStorage, radius: Double) {
    count = storage.count
    self.radius = radius
    isCore = .allocate(capacity: count)
    isCore.initialize(repeating: false, count: count)
    cluster = .allocate(capacity: count)
    cluster.initialize(repeating: -1, count: count)
    nodeCluster = .allocate(capacity: storage.nodeCount)
    nodeCluster.initialize(repeating: -2, count: storage.nodeCount)
    link = .allocate(capacity: count)
    link.initialize(repeating: -1, count: count)
  }

  deinit {
    isCore.deallocate()
    cluster.deallocate()
    nodeCluster.deallocate()
    link.deallocate()
  }

  func findCores(_ storage: KdStorage, minPoints: Int, _ monitor: WorkMonitor) {
    Parallel.forParts(of: count, rows: Self.partRows) { [self] _, range in
      if monitor.isCancelled() { return }
      let scratch = KdScratch(leafCapacity: KdTree.places)
      for position in range {
        let found = storage.count(
          within: radius, of: storage.query(position), limit: minPoints, scratch)
        isCore[position] = found >= minPoints
      }
    }
  }

  /// Joins core points within the radius: in each round every core point names one of another
  /// component; nodes that lie in the point's own component are passed over, so that crowds of
  /// neighbours cost little.
  func joinCores(_ storage: KdStorage, _ monitor: WorkMonitor) throws(ClusteringError) {
    var sets = DisjointSets(count: count)
    var joined = true
    while joined {
      name(storage, &sets)
      Parallel.forParts(of: count, rows: Self.partRows) { [self] _, range in
        if monitor.isCancelled() { return }
        let scratch = KdScratch(leafCapacity: KdTree.places)
        for position in range where isCore[position] && link[position] != -2 {
          link[position] = findLink(storage, position, scratch)
        }
      }
      try monitor.check()
      joined = false
      for position in 0..<count where link[position] >= 0 {
        let (one, other) = (sets.find(position), sets.find(Int(link[position])))
        if one != other {
          sets.join(one, other)
          joined = true
        }
      }
    }
  }

  /// Numbers the components by their first row, and the nodes by those of their core points.
  private func name(_ storage: KdStorage, _ sets: inout DisjointSets) {
    var number = [Int32](repeating: -1, count: count)
    var next: Int32 = 0
    for row in 0..<count {
      let position = Int(storage.positionOf[row])
      guard isCore[position] else { continue }
      let root = sets.find(position)
      if number[root] < 0 {
        number[root] = next
        next += 1
      }
      cluster[position] = number[root]
    }
    for index in (0..<storage.nodeCount).reversed() {
      let node = storage.nodes[index]
      var own: Int32 = -2
      if node.child == 0 {
        for position in node.start..<node.end where isCore[position] {
          own = own == -2 || own == cluster[position] ? cluster[position] : -1
        }
      } else {
        let (left, right) = (nodeCluster[node.child], nodeCluster[node.child + 1])
        own = left == right || right == -2 ? left : left == -2 ? right : -1
      }
      nodeCluster[index] = own
    }
  }

  /// A core point of another component within the radius; -2 where there is none, which stays so.
  private func findLink(_ storage: KdStorage, _ position: Int, _ scratch: KdScratch) -> Int32 {
    let own = cluster[position]
    var found: Int32 = -2
    search(storage, position, scratch, passing: { $0 == own || $0 == -2 }) { other in
      guard isCore[other], cluster[other] != own else { return true }
      found = Int32(truncatingIfNeeded: other)
      return false
    }
    return found
  }

  /// Gives every other point within the radius of a core point the lowest such cluster.
  func placeBorder(_ storage: KdStorage, _ monitor: WorkMonitor) {
    Parallel.forParts(of: count, rows: Self.partRows) { [self] _, range in
      if monitor.isCancelled() { return }
      let scratch = KdScratch(leafCapacity: KdTree.places)
      for position in range where !isCore[position] {
        var lowest = Int32.max
        search(storage, position, scratch, passing: { $0 == -2 || ($0 >= 0 && $0 >= lowest) }) {
          if isCore[$0] { lowest = min(lowest, cluster[$0]) }
          return true
        }
        link[position] = lowest == .max ? -1 : lowest
      }
    }
    for position in 0..<count where !isCore[position] { cluster[position] = link[position] }
  }

  /// Visits the points within the radius, without nodes whose components may be passed over, until
  /// `body` says false.
  @inline(__always)
  private func search(
    _ storage: KdStorage, _ position: Int, _ scratch: KdScratch, passing: (Int32) -> Bool,
    _ body: (Int) -> Bool
  ) {
    let (query, stack) = (storage.query(position), scratch.stack)
    let found = scratch.distances.assumingMemoryBound(to: Double.self)
    stack[0] = (0, storage.nearest(query, 0))
    var waiting = 1
    while waiting > 0 {
      waiting &-= 1
      let index = stack[waiting].node
      if stack[waiting].nearest > radius || passing(nodeCluster[index]) { continue }
      let node = storage.nodes[index]
      if node.child != 0 {
        waiting = storage.push(node.child, query, below: .infinity, stack, waiting)
        continue
      }
      storage.distances(query, leaf: node, into: scratch.distances)
      for place in 0..<(node.end &- node.start) where found[place] <= radius {
        if !body(node.start &+ place) { return }
      }
    }
  }
}
