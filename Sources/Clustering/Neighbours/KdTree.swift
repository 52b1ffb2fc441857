/// Exact nearest neighbours and radius queries by Euclidean distance (Bentley 1975; Friedman,
/// Bentley and Finkel 1977).
///
/// Built in O(n log n). A query takes O(log n) on average in few dimensions; beyond about 15
/// features boxes stop helping and it nears O(n). Memory: about 2·n·width numbers.
public struct KdTree: Sendable {
  /// Points in a leaf: enough to fill vectors, few enough to skip most.
  static let leafSize = 24
  let storage: KdStorage

  /// Number of points.
  public var count: Int { storage.count }

  /// A tree over points that are all finite.
  public init(_ points: FeatureMatrix) {
    storage = KdStorage(points, leafSize: Self.leafSize)
  }

  /// A point near another, and how far.
  public struct Neighbour: Sendable, Equatable {
    public let row: Int
    /// Euclidean distance.
    public let distance: Double
  }

  /// The `k` points nearest to a place of `width` numbers, nearest first; a point of the tree at
  /// that very place counts. Which of several at the same distance come last in is fixed, but
  /// otherwise unspecified. A distance whose square is no number any more (1e154) is out of reach.
  public func nearest(_ k: Int, to place: [Double]) -> [Neighbour] {
    precondition(place.count == storage.width)
    guard k > 0, count > 0 else { return [] }
    let scratch = KdScratch(leafCapacity: Self.places, neighbours: min(k, count))
    padded(place).withUnsafeBufferPointer { query in
      guard let base = query.baseAddress else { return }
      storage.findNearest(base, scratch)
    }
    // Whatever is too far for a number is not near.
    return (0..<scratch.neighbours).filter { scratch.positions[$0] >= 0 }.map {
      Neighbour(
        row: Int(storage.rowAt[Int(scratch.positions[$0])]),
        distance: scratch.nearest[$0].squareRoot())
    }
  }

  /// The rows within `radius` of a place, the border included, in rising order.
  public func rows(within radius: Double, of place: [Double]) -> [Int] {
    precondition(place.count == storage.width)
    guard count > 0, radius >= 0 else { return [] }
    let scratch = KdScratch(leafCapacity: Self.places)
    var found: [Int] = []
    padded(place).withUnsafeBufferPointer { query in
      guard let base = query.baseAddress else { return }
      storage.forEach(within: radius * radius, of: base, scratch) { position in
        found.append(Int(storage.rowAt[position]))
        return true
      }
    }
    return found.sorted()
  }

  /// Each point's distance to its `k`-th nearest, itself counted as the first. In row order, on all
  /// cores; `k` is at least 1.
  ///
  /// Throws `tooFewNeighbours` with fewer than `k` points, `cancelled`.
  public func distances(
    toNearest k: Int, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> [Double] {
    let squared = try storage.squaredDistances(toNearest: k, monitor)
    return (0..<count).map { squared[Int(storage.positionOf[$0])].squareRoot() }
  }

  /// Places of the largest leaf.
  static var places: Int { (leafSize + KdStorage.lanes - 1) / KdStorage.lanes * KdStorage.lanes }

  private func padded(_ place: [Double]) -> [Double] {
    place + [Double](repeating: 0, count: storage.stride - storage.width)
  }
}
