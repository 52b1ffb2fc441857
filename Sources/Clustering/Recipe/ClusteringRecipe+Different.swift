extension ClusteringRecipe {
  /// How many of the points differ by the recipe's distance, counted up to `limit`. Throws where two
  /// have nothing to compare.
  func differentPoints(
    _ points: FeatureMatrix, upTo limit: Int
  ) throws(ClusteringError) -> Int {
    // Different numbers are apart by any straight distance; by Gower's a feature may weigh nothing.
    guard case .gower(let distance) = try distances(of: points) else {
      return DistinctRows.count(points, upTo: limit)
    }
    return distance.differentItems(upTo: limit)
  }

  /// Throws unless there is a different point for each cluster: what is alike would be parted.
  func checkDifferent(_ points: FeatureMatrix) throws(ClusteringError) {
    let different = try differentPoints(points, upTo: k)
    guard different >= k else { throw .tooFewPoints(points: different, clusters: k) }
  }
}
