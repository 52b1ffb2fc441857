import Tables

/// The minimum spanning tree of points under mutual reachability: max of their distance and both
/// core distances (Campello, Moulavi and Sander 2013); without core distances, of plain distances.
///
/// Boruvka's method over a k-d tree (March, Ram and Gray 2010): in each round every component joins
/// its nearest other one. What a point learnt in earlier rounds bounds its search in later ones,
/// since the points of other components only become fewer. About O(n log n) in few dimensions;
/// linear memory. The same tree with any number of threads.
struct SpanningTree {
  /// Positions handled by one part of the work.
  private static let partRows = 1024
  /// Up to this many components, a part shares what it found among its own points.
  private static let sharedComponents = 4096

  private let storage: KdStorage
  private let memory: SpanningMemory
  private var sets: DisjointSets
  private var componentCount: Int

  /// The tree's `count - 1` edges between rows, in the order found. `core` holds squared core
  /// distances by position.
  static func pairs(
    of storage: KdStorage, core: [Double]?, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> [PointPair] {
    var tree = SpanningTree(storage, core)
    return try tree.grow(monitor)
  }

  private init(_ storage: KdStorage, _ core: [Double]?) {
    self.storage = storage
    memory = SpanningMemory(storage, core: core)
    sets = DisjointSets(count: storage.count)
    componentCount = storage.count
  }

  private mutating func grow(_ monitor: WorkMonitor) throws(ClusteringError) -> [PointPair] {
    var pairs: [PointPair] = []
    pairs.reserveCapacity(storage.count)
    while componentCount > 1 {
      try monitor.check()
      monitor.report(Double(pairs.count) / Double(storage.count))
      let before = componentCount
      nameComponents()
      let known = memory.knownNearest(componentCount)
      search(known, monitor)
      try monitor.check()
      join(&pairs)
      if componentCount == before { joinTheRest(&pairs) }
    }
    return pairs
  }

  /// Numbers the components 0, 1, … by their first position.
  private mutating func nameComponents() {
    var name = [Int32](repeating: -1, count: storage.count)
    var next: Int32 = 0
    for position in 0..<storage.count {
      let root = sets.find(position)
      if name[root] < 0 {
        name[root] = next
        next += 1
      }
      memory.component[position] = name[root]
    }
    memory.nameNodes(storage)
  }

  /// Every point that does not know its nearest point of another component looks for it, unless its
  /// component knows something nearer.
  private func search(_ known: [Double], _ monitor: WorkMonitor) {
    let (storage, memory) = (storage, memory)
    let shares = known.count <= Self.sharedComponents
    Parallel.forParts(of: storage.count, rows: Self.partRows) { _, range in
      if monitor.isCancelled() { return }
      let scratch = KdScratch(leafCapacity: KdTree.places)
      var limits = shares ? known : []
      for position in range where memory.candidate[position] < 0 {
        let own = Int(memory.component[position])
        let limit = shares ? limits[own] : known[own]
        guard memory.bound[position] < limit else { continue }
        memory.findForeign(storage, position, below: limit, scratch)
        if shares, memory.candidate[position] >= 0 { limits[own] = memory.bound[position] }
      }
    }
  }

  /// Components whose squared distances are too large for a number are infinitely far.
  private mutating func joinTheRest(_ pairs: inout [PointPair]) {
    for position in 1..<storage.count {
      let (one, two) = (sets.find(0), sets.find(position))
      guard one != two else { continue }
      sets.join(one, two)
      componentCount -= 1
      pairs.append(
        PointPair(
          one: storage.rowAt[0], other: storage.rowAt[position], distance: .infinity))
    }
  }

  /// Adds each component's nearest pair, nearest first; one that would close a ring is left out.
  private mutating func join(_ pairs: inout [PointPair]) {
    var chosen = [Int32](repeating: -1, count: componentCount)
    for position in 0..<storage.count where memory.candidate[position] >= 0 {
      let own = Int(memory.component[position])
      let rival = Int(chosen[own])
      if rival < 0 || memory.bound[position] < memory.bound[rival] {
        chosen[own] = Int32(truncatingIfNeeded: position)
      }
    }
    let order = chosen.filter { $0 >= 0 }.map(Int.init).sorted {
      memory.bound[$0] != memory.bound[$1] ? memory.bound[$0] < memory.bound[$1] : $0 < $1
    }
    for position in order {
      let other = Int(memory.candidate[position])
      let (one, two) = (sets.find(position), sets.find(other))
      guard one != two else { continue }
      sets.join(one, two)
      componentCount -= 1
      pairs.append(
        PointPair(
          one: storage.rowAt[position], other: storage.rowAt[other],
          distance: memory.bound[position].squareRoot()))
    }
  }
}
