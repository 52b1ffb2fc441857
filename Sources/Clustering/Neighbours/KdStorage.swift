/// The memory of a `KdTree`: written once while the tree is built, only read afterwards.
///
/// Points lie in the order of the tree. Each is kept twice: as a row for when it asks, and by
/// features inside its leaf, so that one query runs down a leaf in vectors of eight.
// Sound to share: nothing is written after `init`, and the memory lives as long as the object.
final class KdStorage: @unchecked Sendable {
  /// Places in a vector; leaves are padded to a multiple of it.
  static let lanes = 8

  /// Where a node's points lie. A leaf has no children.
  struct Node {
    /// First position and one past the last.
    var start: Int
    var end: Int
    /// The first of two children that lie side by side; 0 in a leaf.
    var child: Int
    /// Where a leaf's coordinates begin, and how many places each feature has there.
    var offset: Int
    var capacity: Int
  }

  let count: Int
  let width: Int
  /// Numbers a row takes: the width, made even.
  let stride: Int
  let nodeCount: Int
  let nodes: UnsafeMutablePointer<Node>
  /// Each node's lowest corner, then its highest: `stride` numbers each.
  let boxes: UnsafeMutablePointer<Double>
  /// Position to row, and back.
  let rowAt: UnsafeMutablePointer<Int32>
  let positionOf: UnsafeMutablePointer<Int32>
  let rows: UnsafeMutablePointer<Double>
  let leaves: UnsafeMutableRawPointer

  init(_ points: FeatureMatrix, leafSize: Int) {
    var builder = KdBuilder(points, leafSize: leafSize)
    builder.split()
    let (count, width) = (points.count, points.width)
    let stride = (width + 1) / 2 * 2
    self.count = count
    self.width = width
    self.stride = stride
    nodeCount = builder.nodes.count
    nodes = .allocate(capacity: nodeCount)
    nodes.initialize(from: builder.nodes, count: nodeCount)
    boxes = .allocate(capacity: nodeCount * stride * 2)
    boxes.initialize(repeating: 0, count: nodeCount * stride * 2)
    rowAt = .allocate(capacity: count)
    rowAt.initialize(from: builder.order, count: count)
    positionOf = .allocate(capacity: count)
    positionOf.initialize(repeating: 0, count: count)
    rows = .allocate(capacity: count * stride)
    rows.initialize(repeating: 0, count: count * stride)
    for position in 0..<count {
      let row = Int(rowAt[position])
      positionOf[row] = Int32(truncatingIfNeeded: position)
      for feature in 0..<width {
        rows[position * stride + feature] = points.values[row * width + feature]
      }
    }
    leaves = .allocate(byteCount: max(1, builder.leafPlaces * width) * 8, alignment: 64)
    fillLeaves()
    fillBoxes()
  }

  deinit {
    nodes.deallocate()
    boxes.deallocate()
    rowAt.deallocate()
    positionOf.deallocate()
    rows.deallocate()
    leaves.deallocate()
  }

  /// Lays each leaf out by features; empty places are infinitely far from everything.
  private func fillLeaves() {
    let places = leaves.assumingMemoryBound(to: Double.self)
    for index in 0..<nodeCount where nodes[index].child == 0 {
      let node = nodes[index]
      for feature in 0..<width {
        let base = node.offset + feature * node.capacity
        for place in 0..<node.capacity {
          let position = node.start + place
          (places + base + place).initialize(
            to: position < node.end ? rows[position * stride + feature] : .infinity)
        }
      }
    }
  }

  /// Children come after their parents, so one sweep from the back closes every box.
  private func fillBoxes() {
    for index in (0..<nodeCount).reversed() {
      let node = nodes[index]
      let low = boxes + index * stride * 2
      let high = low + stride
      if node.child == 0 {
        for feature in 0..<width {
          var (least, most) = (Double.infinity, -Double.infinity)
          for position in node.start..<node.end {
            let value = rows[position * stride + feature]
            least = min(least, value)
            most = max(most, value)
          }
          low[feature] = least
          high[feature] = most
        }
      } else {
        let left = boxes + node.child * stride * 2
        let right = left + stride * 2
        for feature in 0..<width {
          low[feature] = min(left[feature], right[feature])
          high[feature] = max(left[stride + feature], right[stride + feature])
        }
      }
    }
  }
}
