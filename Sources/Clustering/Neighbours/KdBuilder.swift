/// Splits points into the nodes of a k-d tree: always the middle of the widest side of the box, so
/// that the tree is balanced whatever the points, also when many are equal.
struct KdBuilder {
  let points: FeatureMatrix
  let leafSize: Int
  var order: [Int32]
  var nodes: [KdStorage.Node] = []
  /// Places of all leaves, padding included.
  var leafPlaces = 0

  init(_ points: FeatureMatrix, leafSize: Int) {
    self.points = points
    self.leafSize = max(1, leafSize)
    order = (0..<Int32(truncatingIfNeeded: points.count)).map { $0 }
  }

  mutating func split() {
    guard points.count > 0 else { return }
    nodes.append(.init(start: 0, end: points.count, child: 0, offset: 0, capacity: 0))
    var keys = [Double](repeating: 0, count: points.count)
    var next = 0
    while next < nodes.count {
      let node = nodes[next]
      let size = node.end - node.start
      if size <= leafSize {
        let capacity = (size + KdStorage.lanes - 1) / KdStorage.lanes * KdStorage.lanes
        nodes[next].offset = leafPlaces * points.width
        nodes[next].capacity = capacity
        leafPlaces += capacity
      } else {
        let middle = node.start + size / 2
        halve(node.start..<node.end, at: middle, keys: &keys)
        nodes[next].child = nodes.count
        nodes.append(.init(start: node.start, end: middle, child: 0, offset: 0, capacity: 0))
        nodes.append(.init(start: middle, end: node.end, child: 0, offset: 0, capacity: 0))
      }
      next += 1
    }
  }

  /// Puts the lower points before `middle`, along the widest feature.
  private mutating func halve(_ range: Range<Int>, at middle: Int, keys: inout [Double]) {
    let width = points.width
    points.values.withUnsafeBufferPointer { values in
      order.withUnsafeMutableBufferPointer { order in
        keys.withUnsafeMutableBufferPointer { keys in
          var (widest, spread) = (0, -1.0)
          for feature in 0..<width {
            var (least, most) = (Double.infinity, -Double.infinity)
            for position in range {
              let value = values[Int(order[position]) * width + feature]
              if value < least { least = value }
              if value > most { most = value }
            }
            if most - least > spread { (widest, spread) = (feature, most - least) }
          }
          for position in range {
            keys[position] = values[Int(order[position]) * width + widest]
          }
          Self.select(middle, in: range, keys: keys, order: order)
        }
      }
    }
  }

  /// Hoare's selection, pivot the middle of three.
  private static func select(
    _ middle: Int, in range: Range<Int>, keys: UnsafeMutableBufferPointer<Double>,
    order: UnsafeMutableBufferPointer<Int32>
  ) {
    var (low, high) = (range.lowerBound, range.upperBound - 1)
    while low < high {
      let (first, second, third) = (keys[low], keys[(low + high) / 2], keys[high])
      let pivot = max(min(first, second), min(max(first, second), third))
      var (left, right) = (low, high)
      while left <= right {
        while keys[left] < pivot { left += 1 }
        while keys[right] > pivot { right -= 1 }
        if left <= right {
          keys.swapAt(left, right)
          order.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if middle <= right {
        high = right
      } else if middle >= left {
        low = left
      } else {
        return
      }
    }
  }
}
