/// What one thread needs while it asks a `KdTree`: a stack of nodes, a leaf's distances and the
/// nearest points so far. Made once a part of the work, not once a query.
final class KdScratch {
  /// Deep enough for a balanced tree over any number of points that fits 32 bits.
  private static let depth = 128

  /// Nodes still to be visited and how near their boxes are.
  let stack: UnsafeMutablePointer<(node: Int, nearest: Double)>
  let distances: UnsafeMutableRawPointer
  /// The nearest points so far, nearest first.
  let nearest: UnsafeMutablePointer<Double>
  let positions: UnsafeMutablePointer<Int32>
  let neighbours: Int

  init(leafCapacity: Int, neighbours: Int = 1) {
    self.neighbours = neighbours
    stack = .allocate(capacity: Self.depth)
    stack.initialize(repeating: (0, 0), count: Self.depth)
    distances = .allocate(byteCount: max(64, leafCapacity * 8), alignment: 64)
    nearest = .allocate(capacity: neighbours)
    nearest.initialize(repeating: .infinity, count: neighbours)
    positions = .allocate(capacity: neighbours)
    positions.initialize(repeating: -1, count: neighbours)
  }

  deinit {
    stack.deallocate()
    distances.deallocate()
    nearest.deallocate()
    positions.deallocate()
  }
}
