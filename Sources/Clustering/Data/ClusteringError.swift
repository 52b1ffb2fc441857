/// Why points cannot be clustered as asked, with what to do about it.
public enum ClusteringError: Error, Sendable, Equatable {
  /// More clusters than points, or than different points.
  case tooFewPoints(points: Int, clusters: Int)
  /// Fewer points than a neighbourhood needs.
  case tooFewNeighbours(points: Int, needed: Int)
  /// A method that was told the number of clusters left some of them without points.
  case emptyClusters(found: Int, clusters: Int)
  /// Features with one value only, which cannot be scaled; never none.
  case constantFeatures([String])
  /// A feature has one value only once its ends are drawn in to their quantiles.
  case winsorisedAway(String)
  /// A value is no finite number; rows count from 0.
  case notFinite(feature: String, row: Int)
  /// A value has no logarithm of itself plus 1.
  case outsideLogarithm(feature: String, row: Int, value: Double)
  /// Half of a feature's values are the same, so that its quartiles are, and say nothing of spread.
  case noQuartileSpread(String)
  /// A parameter that makes no sense, with what would.
  case parameter(name: String, found: String, expected: String)
  /// The distances to neighbours have no knee at which a radius suggests itself.
  case noKnee(minPoints: Int)
  /// An index compares clusters, and there are none or only one.
  case fewerThanTwoClusters(found: Int)
  /// Two points, by row, have no feature with a value in both.
  case incomparable(Int, Int)
  /// The method would need more memory than allowed, in bytes.
  case tooLarge(method: String, points: Int, bytes: Int)
  /// No clustering can keep to the constraints; all conflicts that were found, never none.
  case constraints([ConstraintConflict])
  /// The work was cancelled.
  case cancelled

  /// Throws unless a whole number is large enough; `name` is that of the command line.
  static func check(_ name: String, _ value: Int, least: Int) throws(ClusteringError) {
    guard value >= least else {
      throw .parameter(
        name: name, found: String(value), expected: "a whole number from \(least) on")
    }
  }
}
