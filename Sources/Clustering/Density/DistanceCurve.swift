/// The distances of all points to their k-th nearest, sorted: what DBSCAN's radius is read from.
public struct DistanceCurve: Sendable, Equatable {
  /// Rising distances, one a point.
  public let distances: [Double]

  /// Takes each point's distance to its `minPoints`-th nearest, itself counted.
  ///
  /// Throws `tooFewNeighbours` with fewer points than `minPoints`, `cancelled`.
  public init(
    _ points: FeatureMatrix, minPoints: Int, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    distances = try KdTree(points).distances(toNearest: minPoints, monitor: monitor).sorted()
  }

  /// The curve of distances already taken.
  public init(distances: [Double]) { self.distances = distances.sorted() }

  /// The distance at the knee, where the curve turns up most sharply: farthest below the line from
  /// its first to its last point (Satopää and others 2011). Nil if the curve is flat or too short,
  /// or if the distance there is 0, since then no radius suggests itself.
  public var knee: Double? {
    guard let first = distances.first, let last = distances.last, distances.count >= 3,
      last > first
    else { return nil }
    var (best, place) = (0.0, -1)
    for (index, distance) in distances.enumerated() {
      let along = Double(index) / Double(distances.count - 1)
      let below = along - (distance - first) / (last - first)
      if below > best { (best, place) = (below, index) }
    }
    return place >= 0 && distances[place] > 0 ? distances[place] : nil
  }
}
