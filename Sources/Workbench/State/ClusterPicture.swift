import Workspace

/// What is drawn of a clustering and cannot be had without a walk over its items.
public struct ClusterPicture: Sendable, Equatable {
  /// The run and the clustering that it is a picture of.
  public var run: String
  public var clustering: String
  /// In the order of the clustering's clusters, noise last.
  public var parts: [Part]
  /// Items on their first two principal components.
  public var scatter: Scatter
  /// Why there is no scatter; empty where there is one.
  public var fault: String
  /// Items that experts put into another class than their cluster stands for, worst first; of very
  /// many the worst.
  public var disagreements: [ClusterDisagreement]

  /// What is drawn of one cluster.
  public struct Part: Sendable, Equatable {
    /// Silhouettes of its items, falling; of a large cluster evenly taken ones.
    public var silhouettes: [Double]
    /// Items that lie nearer to another cluster than to their own.
    public var misplaced: Int
    /// Which clusters are second best for its items, the commonest first.
    public var neighbours: [Neighbour]
  }

  /// A cluster that is second best for so many items of another.
  public struct Neighbour: Sendable, Equatable {
    public var cluster: Int
    public var items: Int
  }

  /// Points on two axes.
  public struct Scatter: Sendable, Equatable {
    /// Each 0...1 from left to right, and from the bottom up.
    public var x: [Float] = []
    public var y: [Float] = []
    /// The cluster of each; 0 is noise.
    public var clusters: [Int32] = []
    /// The share of the variance along each axis, and the features that weigh most in it.
    public var axes: [Axis] = []
    /// How many items the points were taken from.
    public var items = 0
  }

  /// One principal component.
  public struct Axis: Sendable, Equatable {
    public var share: Double
    /// Features by falling weight: `revenue`, with the weight's sign.
    public var weights: [Weight]
  }

  /// A feature's part in an axis.
  public struct Weight: Sendable, Equatable {
    public var feature: String
    public var value: Double
  }

  /// At most so many silhouettes of a cluster, points, and items that experts disagree on, are kept.
  static let mostSilhouettes = 240
  static let mostPoints = 20_000
  static let mostDisagreements = 10_000
}
