/// Distances, all squared: from a query of `stride` numbers to boxes and to the points of a leaf.
extension KdStorage {
  /// The least squared distance from the query to a node's box; 0 inside it.
  @inline(__always)
  func nearest(_ query: UnsafePointer<Double>, _ node: Int) -> Double {
    let low = UnsafePointer(boxes + node &* stride &* 2)
    let high = low + stride
    var sum = SIMD2<Double>(0, 0)
    var feature = 0
    while feature < stride {
      let value = Self.pair(query + feature)
      let below = Self.pair(low + feature) - value
      let above = value - Self.pair(high + feature)
      let outside = below.replacing(with: above, where: above .> below)
      let gap = outside.replacing(with: 0, where: outside .< 0)
      sum += gap * gap
      feature &+= 2
    }
    return sum[0] + sum[1]
  }

  /// The greatest squared distance from the query to a point of a node's box.
  @inline(__always)
  func farthest(_ query: UnsafePointer<Double>, _ node: Int) -> Double {
    let low = UnsafePointer(boxes + node &* stride &* 2)
    let high = low + stride
    var sum = SIMD2<Double>(0, 0)
    var feature = 0
    while feature < stride {
      let value = Self.pair(query + feature)
      let below = value - Self.pair(low + feature)
      let above = Self.pair(high + feature) - value
      let gap = below.replacing(with: above, where: above .> below)
      sum += gap * gap
      feature &+= 2
    }
    return sum[0] + sum[1]
  }

  /// Squared distances from the query to a leaf's points, `capacity` of them into `distances`;
  /// empty places come out infinite.
  @inline(__always)
  func distances(
    _ query: UnsafePointer<Double>, leaf: Node, into distances: UnsafeMutableRawPointer
  ) {
    let base = leaves + leaf.offset &* 8
    var place = 0
    while place < leaf.capacity {
      var sum = SIMD8<Double>(repeating: 0)
      var at = base + place &* 8
      for feature in 0..<width {
        let gap = at.load(as: SIMD8<Double>.self) - query[feature]
        sum += gap * gap
        at += leaf.capacity &* 8
      }
      (distances + place &* 8).storeBytes(of: sum, as: SIMD8<Double>.self)
      place &+= Self.lanes
    }
  }

  /// The row of a point in the order of the tree.
  @inline(__always)
  func query(_ position: Int) -> UnsafePointer<Double> {
    UnsafePointer(rows + position &* stride)
  }

  @inline(__always)
  private static func pair(_ at: UnsafePointer<Double>) -> SIMD2<Double> {
    SIMD2(at[0], at[1])
  }
}
