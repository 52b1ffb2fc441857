/// What one cluster is like: its size, what distinguishes it, who is in its middle and at its edge.
public struct ClusterProfile: Sendable, Equatable {
  /// From 1 by falling size; 0 is noise.
  public let cluster: Int
  /// Suggested from what distinguishes it: `high revenue, low cv`.
  public let name: String
  /// How many points it has.
  public let size: Int
  /// Their part of all points, 0...1.
  public let share: Double
  /// The mean silhouette of its points; nil where none were given, and for noise.
  public let silhouette: Double?
  /// The means of its points by feature, in the features' own units.
  public let centre: [Double]
  /// The same of the scaled points.
  public let scaledCentre: [Double]
  /// How far the scaled centre lies from the mean of all points, in their population deviations; 0
  /// for a feature without spread.
  public let deviations: [Double]
  /// The rows of the points nearest to the centre, the nearest first; none for noise.
  public let typical: [Int]
  /// The rows of the points farthest from it, the farthest first. None of them is typical too.
  public let untypical: [Int]
}
