/// A tree of merges, cut into clusters, one of them lit.
public struct DendrogramPlot: Sendable, Equatable {
  /// What one merge made, or a single item.
  public struct Branch: Sendable, Equatable {
    /// The height at which it was made; 0 for a single item.
    public var height: Double
    /// Places of the two that it was made of; empty where what lies below is not shown.
    public var children: [Int]
    /// How many items it has, as it reads: `412`.
    public var size: String
    /// The place of its cluster; nil above the cut.
    public var cluster: Int?

    public init(height: Double, children: [Int], size: String, cluster: Int?) {
      self.height = height
      self.children = children
      self.size = size
      self.cluster = cluster
    }
  }

  /// A cluster of the cut.
  public struct Cluster: Sendable, Equatable {
    /// `3`.
    public var number: String
    public var name: String
    /// The place of the branch that it is.
    public var branch: Int

    public init(number: String, name: String, branch: Int) {
      self.number = number
      self.name = name
      self.branch = branch
    }
  }

  /// The root first, every branch after the one that it is a part of.
  public var branches: [Branch]
  /// Places of the branches that have children, by falling height.
  public var joins: [Int]
  public var clusters: [Cluster]
  /// The heights between which the cut gives these clusters; the upper end may be infinite.
  public var cut: ClosedRange<Double>
  /// The place of the cluster that is lit.
  public var selected: Int

  public init(
    branches: [Branch], joins: [Int], clusters: [Cluster], cut: ClosedRange<Double>, selected: Int
  ) {
    self.branches = branches
    self.joins = joins
    self.clusters = clusters
    self.cut = cut
    self.selected = selected
  }
}
