/// The edges of a spanning tree in the order in which Prim's method (1957), begun at row 0, would
/// take them.
///
/// Mutual reachability has many equal distances: all that a point's core distance hides. The order
/// of equal edges decides which side such a point falls to; this order is what R's dbscan package
/// and scikit-learn begin with, and it depends on the rows alone. O(n log n).
enum ReachOrder {
  private struct Step {
    let pair: Int
    let to: Int32
    let distance: Double

    func isBefore(_ other: Step) -> Bool {
      distance != other.distance ? distance < other.distance : to < other.to
    }
  }

  static func sorted(_ pairs: [PointPair], pointCount: Int) -> [PointPair] {
    guard pointCount > 1 else { return pairs }
    var starts = [Int](repeating: 0, count: pointCount + 1)
    for pair in pairs {
      starts[Int(pair.one) + 1] += 1
      starts[Int(pair.other) + 1] += 1
    }
    for row in 0..<pointCount { starts[row + 1] += starts[row] }
    var next = starts
    var edges = [Int32](repeating: 0, count: pairs.count * 2)
    for (index, pair) in pairs.enumerated() {
      for row in [Int(pair.one), Int(pair.other)] {
        edges[next[row]] = Int32(truncatingIfNeeded: index)
        next[row] += 1
      }
    }
    var reached = [Bool](repeating: false, count: pointCount)
    var heap: [Step] = []
    var order: [PointPair] = []
    order.reserveCapacity(pairs.count)
    var row = 0
    while true {
      reached[row] = true
      for place in starts[row]..<starts[row + 1] {
        let pair = pairs[Int(edges[place])]
        let to = Int(pair.one) == row ? pair.other : pair.one
        if !reached[Int(to)] {
          push(Step(pair: Int(edges[place]), to: to, distance: pair.distance), &heap)
        }
      }
      guard let step = pop(&heap) else { return order }
      order.append(pairs[step.pair])
      row = Int(step.to)
    }
  }

  private static func push(_ step: Step, _ heap: inout [Step]) {
    heap.append(step)
    var place = heap.count - 1
    while place > 0, heap[place].isBefore(heap[(place - 1) / 2]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private static func pop(_ heap: inout [Step]) -> Step? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < heap.count else { return first }
      if child + 1 < heap.count, heap[child + 1].isBefore(heap[child]) { child += 1 }
      guard heap[child].isBefore(heap[place]) else { return first }
      heap.swapAt(place, child)
      place = child
    }
  }
}
