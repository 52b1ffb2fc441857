/// The highest merges of a tree, with what lies below them taken together: what can be drawn of a
/// tree over many points, and cut at any of its heights.
public struct HierarchyTop: Sendable, Equatable {
  /// A branch: what one merge made, or one point.
  public struct Node: Sendable, Equatable {
    /// Points below it.
    public let size: Int
    /// The height at which it was made; 0 for a point.
    public let height: Double
    /// The least row below it.
    public let first: Int
    /// The places of the two branches that it was made of, the larger one first, then the one with
    /// the lesser first row; nil where what lies below is not kept.
    public let children: [Int]?
    /// The place of the branch that it is a part of; nil for the root.
    public let parent: Int?
  }

  /// The root first, every branch after the one that it is a part of.
  public let nodes: [Node]
  /// The places of the branches that have children, by falling height: undoing the first k - 1 of
  /// them leaves k clusters.
  public let joins: [Int]
  /// Number of points.
  public let pointCount: Int
  /// The place of the leaf that each point lies below.
  let leafOfPoint: [Int32]

  /// Keeps as much as has `leaves` leaves, or one a point where there are fewer. Linear in the
  /// points.
  public init(_ hierarchy: Hierarchy, leaves: Int) {
    pointCount = hierarchy.pointCount
    let count = hierarchy.pointCount
    let kept = max(0, min(leaves - 1, hierarchy.merges.count))
    // Numbers of the tree, the root's first; a parent comes before its children.
    var numbers = [count + hierarchy.merges.count - 1]
    var parents: [Int?] = [nil]
    var children: [[Int]?] = [nil]
    var places = [numbers[0]: 0]
    var joins: [Int] = []
    for index in hierarchy.merges.indices.suffix(kept).reversed() {
      guard let place = places[count + index] else { continue }
      let merge = hierarchy.merges[index]
      joins.append(place)
      children[place] = [numbers.count, numbers.count + 1]
      for number in [merge.left, merge.right] {
        places[number] = numbers.count
        numbers.append(number)
        parents.append(place)
        children.append(nil)
      }
    }
    self.joins = joins
    let leafOfPoint = Self.leaves(hierarchy, numbers, children)
    self.leafOfPoint = leafOfPoint
    var first = [Int](repeating: .max, count: numbers.count)
    for (row, place) in leafOfPoint.enumerated() { first[Int(place)] = min(first[Int(place)], row) }
    for place in numbers.indices.reversed() {
      if let parent = parents[place] { first[parent] = min(first[parent], first[place]) }
    }
    func size(_ place: Int) -> Int {
      numbers[place] < count ? 1 : hierarchy.merges[numbers[place] - count].size
    }
    nodes = numbers.indices.map { place in
      Node(
        size: size(place),
        height: numbers[place] < count ? 0 : hierarchy.merges[numbers[place] - count].height,
        first: first[place],
        children: children[place]?.sorted { (-size($0), first[$0]) < (-size($1), first[$1]) },
        parent: parents[place])
    }
  }

  /// The leaf that each point lies below.
  private static func leaves(
    _ hierarchy: Hierarchy, _ numbers: [Int], _ children: [[Int]?]
  ) -> [Int32] {
    var leaves = [Int32](repeating: 0, count: hierarchy.pointCount)
    var waiting: [Int] = []
    for (place, number) in numbers.enumerated() where children[place] == nil {
      waiting.append(number)
      while let next = waiting.popLast() {
        if next < hierarchy.pointCount {
          leaves[next] = Int32(truncatingIfNeeded: place)
        } else {
          let merge = hierarchy.merges[next - hierarchy.pointCount]
          waiting.append(merge.left)
          waiting.append(merge.right)
        }
      }
    }
    return leaves
  }

  /// The most clusters that it can be cut into.
  public var mostClusters: Int { joins.count + 1 }

  /// The branches that are left when the highest merges are undone, numbered as clusters are: by
  /// falling size, equal ones by their first row. O(k log k); `clusters` is 1...`mostClusters`.
  public func cut(into clusters: Int) -> [Int] {
    precondition((1...mostClusters).contains(clusters))
    var isCut = Set<Int>()
    for place in joins.prefix(clusters - 1) { isCut.insert(place) }
    let left = nodes.indices.filter { place in
      !isCut.contains(place) && (nodes[place].parent.map(isCut.contains) ?? true)
    }
    return left.sorted {
      (-nodes[$0].size, nodes[$0].first) < (-nodes[$1].size, nodes[$1].first)
    }
  }

  /// The heights between which a cut gives so many clusters: from the last merge below it to the
  /// first one above it. The upper end is infinite for one cluster. Where merges are of equal height
  /// both ends are the same: no height gives this number.
  public func heights(of clusters: Int) -> ClosedRange<Double> {
    precondition((1...mostClusters).contains(clusters))
    let upper = clusters > 1 ? nodes[joins[clusters - 2]].height : .infinity
    let lower =
      clusters <= joins.count
      ? nodes[joins[clusters - 1]].height
      : nodes.indices.lazy.filter { nodes[$0].children == nil }.map { nodes[$0].height }.max() ?? 0
    return min(lower, upper)...upper
  }
}
