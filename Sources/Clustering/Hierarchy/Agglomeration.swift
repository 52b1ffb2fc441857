/// Agglomerative clustering: every point begins as a cluster, and the two nearest clusters merge
/// until one is left.
///
/// Use it to see structure at every level, or when the number of clusters is open. Do not use it
/// where points arrive later (a tree cannot place them), nor single linkage on noisy data.
///
/// - Ward: nearest-neighbour chain (Murtagh 1983) over centroids, heights as R's `ward.D2` and
///   scipy (Murtagh and Legendre 2014). Linear memory; time about n^1.5, at worst O(n²·width).
/// - single: the minimum spanning tree (Gower and Ross 1969). Linear memory, about O(n log n) in
///   few dimensions.
/// - average and complete: nearest-neighbour chain with the formula of Lance and Williams (1967)
///   over all pairs of distances: n·(n − 1)/2 numbers of 8 bytes (20,000 points take 1.6 GB).
///   O(n²) time.
public enum Agglomeration {
  /// The most memory that distances of all pairs may take: 2 GiB.
  public static let usualMemoryLimit = 2 << 30

  /// The tree over all points. Deterministic: the same points give the same tree, ties included.
  ///
  /// Throws `tooFewPoints` without points, `tooLarge` above the memory limit, `cancelled`.
  public static func hierarchy(
    of points: FeatureMatrix, linkage: Linkage, memoryLimit: Int = usualMemoryLimit,
    monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> Hierarchy {
    guard points.count > 0 else { throw .tooFewPoints(points: 0, clusters: 1) }
    guard points.count < Int(Int32.max) else {
      throw .tooLarge(method: linkage.rawValue, points: points.count, bytes: Int.max)
    }
    let pairs: [PointPair]
    switch linkage {
    case .ward:
      var chain = WardChain(points)
      pairs = try chain.merges(monitor)
    case .single:
      let tree = KdTree(points)
      pairs = try SpanningTree.pairs(of: tree.storage, core: nil, monitor)
    case .average, .complete:
      try checkMemory(of: points.count, linkage, memoryLimit)
      var chain = MatrixChain(points, linkage)
      pairs = try chain.merges(monitor)
    }
    return Hierarchy(pointCount: points.count, pairs: pairs)
  }

  /// The tree over items of which only distances are known; average, complete or single linkage. All
  /// distances of pairs are kept. O(n²) time. Throws as for points.
  public static func hierarchy(
    by distances: some Dissimilarity, linkage: Linkage, memoryLimit: Int = usualMemoryLimit,
    monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> Hierarchy {
    precondition(linkage != .ward)
    guard distances.count > 0 else { throw .tooFewPoints(points: 0, clusters: 1) }
    try checkMemory(of: distances.count, linkage, memoryLimit)
    var chain = try MatrixChain(distances, linkage, monitor)
    return Hierarchy(pointCount: distances.count, pairs: try chain.merges(monitor))
  }

  private static func checkMemory(
    of count: Int, _ linkage: Linkage, _ limit: Int
  ) throws(ClusteringError) {
    let (numbers, overflow) = count.multipliedReportingOverflow(by: count - 1)
    let bytes = overflow || numbers > Int.max / 4 ? Int.max : numbers * 4
    guard bytes <= limit else {
      throw .tooLarge(method: linkage.rawValue, points: count, bytes: bytes)
    }
  }
}
