/// Points that differ from each other.
enum DistinctRows {
  /// How many different points there are, counted up to `limit`. O(points x limit) at worst, and
  /// mostly O(limit squared).
  static func count(_ points: FeatureMatrix, upTo limit: Int) -> Int {
    var known: Set<[Double]> = []
    for row in 0..<points.count where known.count < limit {
      known.insert(Array(points.values[row * points.width..<(row + 1) * points.width]))
    }
    return known.count
  }

  /// Throws unless there is a different point for each cluster.
  static func check(_ points: FeatureMatrix, clusters: Int) throws(ClusteringError) {
    let different = count(points, upTo: clusters)
    guard different >= clusters else {
      throw .tooFewPoints(points: different, clusters: clusters)
    }
  }
}
