/// Points given to clusters at least cost such that each cluster gets no fewer and no more than so
/// many: the exact optimum, as a flow of least cost.
///
/// Every point begins at its cheapest cluster. Where clusters are then too large or too small,
/// points move along shortest paths of a graph whose nodes are the clusters and a sink, and in
/// which the way from one cluster to another costs what its cheapest move does (successive shortest
/// paths: Ahuja, Magnanti and Orlin, "Network flows", 1993, chapter 9.7). Heaps keep the cheapest
/// moves; potentials keep all ways from costing less than nothing, so that Dijkstra's search
/// applies.
///
/// O(points x clusters) to begin, then O(clusters squared x log points) for each point that has to
/// move; memory of 16 bytes a point and cluster.
struct SizedAssignment {
  /// The cluster of each point.
  private(set) var owners: [Int]
  /// The sum of the points' costs.
  var cost: Double {
    owners.indices.reduce(0) { $0 + costs[$1 * k + owners[$1]] }
  }

  private let costs: [Double]
  private let k: Int
  private let least: [Int]
  private let most: [Int]
  private var sizes: [Int]
  /// What flows from each cluster to the sink, within the bounds; the sink is node k.
  private var flows: [Int]
  private var potentials: [Double]
  /// Moves from one cluster to another, at `one * k + other`.
  private var moves: [MoveHeap]

  /// `costs` has one row of `k` a point, all finite; the bounds are 0 <= least <= most for each
  /// cluster. Nil where they leave too much or too little room.
  init?(costs: [Double], least: [Int], most: [Int]) {
    k = least.count
    let count = costs.count / max(k, 1)
    guard k > 0, least.reduce(0, +) <= count,
      most.reduce(0, { $0 + min($1, count) }) >= count
    else { return nil }
    self.costs = costs
    self.least = least
    self.most = most.map { min($0, count) }
    sizes = Array(repeating: 0, count: k)
    owners = []
    owners.reserveCapacity(count)
    for point in 0..<count {
      var best = 0
      for cluster in 1..<max(k, 1) where costs[point * k + cluster] < costs[point * k + best] {
        best = cluster
      }
      owners.append(best)
      sizes[best] += 1
    }
    flows = zip(sizes, zip(least, self.most)).map { min(max($0, $1.0), $1.1) }
    potentials = Array(repeating: 0, count: k + 1)
    moves = []
    guard sizes != flows else { return }
    var lists = [[MoveHeap.Move]](repeating: [], count: k * k)
    for (point, owner) in owners.enumerated() {
      for other in 0..<k where other != owner {
        lists[owner * k + other].append(move(point, to: other))
      }
    }
    moves = lists.map(MoveHeap.init)
    while let source = (0...k).first(where: { excess($0) > 0 }) {
      guard augment(from: source) else { return nil }
    }
  }

  private func move(_ point: Int, to other: Int) -> MoveHeap.Move {
    MoveHeap.Move(
      cost: costs[point * k + other] - costs[point * k + owners[point]],
      point: Int32(truncatingIfNeeded: point))
  }

  /// What comes to a node and does not leave it.
  private func excess(_ node: Int) -> Int {
    node < k ? sizes[node] - flows[node] : flows.reduce(0, +) - owners.count
  }

  /// What the way from one node to another costs; nil where there is none.
  private mutating func length(_ one: Int, _ other: Int) -> Double? {
    if one == k { return flows[other] > least[other] ? 0 : nil }
    if other == k { return flows[one] < most[one] ? 0 : nil }
    let place = one * k + other
    while let top = moves[place].top {
      if owners[Int(top.point)] == one { return top.cost }
      moves[place].removeTop()
    }
    return nil
  }

  /// Sends one point from a node with too much to the nearest node with too little.
  private mutating func augment(from source: Int) -> Bool {
    var distances = [Double](repeating: .infinity, count: k + 1)
    var from = [Int](repeating: -1, count: k + 1)
    var isDone = [Bool](repeating: false, count: k + 1)
    distances[source] = 0
    var target: Int?
    while true {
      var node = -1
      for other in 0...k
      where !isDone[other] && distances[other] < .infinity
        && (node < 0 || distances[other] < distances[node])
      { node = other }
      guard node >= 0 else { return false }
      isDone[node] = true
      if excess(node) < 0 {
        target = node
        break
      }
      for other in 0...k where !isDone[other] {
        guard let length = length(node, other) else { continue }
        // Not below 0 but for rounding.
        let reduced = max(0, length + potentials[node] - potentials[other])
        if distances[node] + reduced < distances[other] {
          distances[other] = distances[node] + reduced
          from[other] = node
        }
      }
    }
    guard let target else { return false }
    for node in 0...k { potentials[node] += min(distances[node], distances[target]) }
    var node = target
    while node != source {
      shift(from[node], node)
      node = from[node]
    }
    return true
  }

  private mutating func shift(_ one: Int, _ other: Int) {
    if one == k {
      flows[other] -= 1
    } else if other == k {
      flows[one] += 1
    } else if let top = moves[one * k + other].top {
      let point = Int(top.point)
      moves[one * k + other].removeTop()
      owners[point] = other
      sizes[one] -= 1
      sizes[other] += 1
      for next in 0..<k where next != other {
        moves[other * k + next].insert(move(point, to: next))
      }
    }
  }
}

/// Moves of points by rising cost: a binary heap.
struct MoveHeap {
  struct Move {
    let cost: Double
    let point: Int32
  }

  private var moves: [Move]

  init(_ moves: [Move]) {
    self.moves = moves
    for place in stride(from: moves.count / 2 - 1, through: 0, by: -1) { sink(place) }
  }

  var top: Move? { moves.first }

  mutating func insert(_ move: Move) {
    moves.append(move)
    var place = moves.count - 1
    while place > 0, moves[place].cost < moves[(place - 1) / 2].cost {
      moves.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func removeTop() {
    guard let last = moves.popLast(), !moves.isEmpty else { return }
    moves[0] = last
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var child = 2 * place + 1
      guard child < moves.count else { return }
      if child + 1 < moves.count, moves[child + 1].cost < moves[child].cost { child += 1 }
      guard moves[child].cost < moves[place].cost else { return }
      moves.swapAt(place, child)
      place = child
    }
  }
}
