import Clustering

/// The tree of a clustering by merging, as far as it is drawn, and all cuts of it that can be shown.
public struct ClusterTree: Sendable, Equatable {
  /// The highest merges.
  public let top: HierarchyTop
  /// What each branch is like.
  let profiles: BranchProfiles
  /// How many clusters the run has.
  public let ownCount: Int
  /// The cuts into 1, 2, 3... clusters.
  public let cuts: [Cut]

  /// The tree, cut once.
  public struct Cut: Sendable, Equatable {
    /// As the run lists them where it is the run's own cut, else by falling size.
    public let clusters: [Cluster]
    /// Between which heights it gives these clusters; the upper end of one cluster is infinite.
    public let heights: ClosedRange<Double>
    /// 1 for the number of clusters that holds longest; nil for one cluster.
    public let rank: Int?
  }

  /// A branch that is a cluster of a cut.
  public struct Cluster: Sendable, Equatable {
    public let number: Int
    public let name: String
    /// Its place among the nodes of the tree.
    public let branch: Int
  }

  /// At most so many leaves of a tree are kept, and it can be cut into so many clusters.
  static let mostLeaves = 200
  static let mostClusters = 40

  /// Keeps the top of a tree. `numbers` are the run's own numbers and names, by the first row of
  /// each of its clusters, in the run's order.
  init(
    _ hierarchy: Hierarchy, _ points: FeatureMatrix, original: FeatureMatrix, own: [OwnCluster]
  ) {
    let top = HierarchyTop(hierarchy, leaves: Self.mostLeaves)
    let profiles = BranchProfiles(top, points, original: original)
    let most = min(Self.mostClusters, top.mostClusters)
    let heights = (1...most).map { top.heights(of: $0) }
    func length(_ index: Int) -> Double { heights[index].upperBound - heights[index].lowerBound }
    let order = heights.indices.dropFirst().sorted { (-length($0), $0) < (-length($1), $1) }
    cuts = (1...most).map { count in
      let branches = top.cut(into: count)
      return Cut(
        clusters: Self.own(branches, top, own)
          ?? zip(branches, profiles.names(of: branches)).enumerated().map { index, cluster in
            Cluster(number: index + 1, name: cluster.1, branch: cluster.0)
          },
        heights: heights[count - 1],
        rank: order.firstIndex(of: count - 1).map { $0 + 1 })
    }
    ownCount = own.count
    self.top = top
    self.profiles = profiles
  }

  /// A cluster as the run has it.
  struct OwnCluster {
    let number: Int
    let name: String
    let size: Int
    /// The first of the points that it has.
    let first: Int
  }

  /// The branches as the run has them; nil where they are not its clusters.
  private static func own(
    _ branches: [Int], _ top: HierarchyTop, _ own: [OwnCluster]
  ) -> [Cluster]? {
    guard branches.count == own.count else { return nil }
    let clusters = own.compactMap { cluster in
      branches.first { top.nodes[$0].first == cluster.first && top.nodes[$0].size == cluster.size }
        .map { Cluster(number: cluster.number, name: cluster.name, branch: $0) }
    }
    return clusters.count == own.count ? clusters : nil
  }

  /// The cut into so many clusters, or the nearest that there is.
  func cut(_ clusters: Int) -> Cut { cuts[min(max(1, clusters), cuts.count) - 1] }

  /// The number of clusters that is shown: what was chosen, or the run's own.
  func shownCount(_ chosen: Int?) -> Int { min(max(1, chosen ?? ownCount), cuts.count) }

  /// The place in another cut of the cluster that a branch is in; where the branch is divided there,
  /// that of its larger part.
  func place(of branch: Int, in cut: Cut) -> Int {
    let places = Dictionary(
      cut.clusters.enumerated().map { ($1.branch, $0) }, uniquingKeysWith: { first, _ in first })
    var above: Int? = branch
    while let place = above {
      if let found = places[place] { return found }
      above = top.nodes[place].parent
    }
    var below = branch
    while let children = top.nodes[below].children {
      below = children[0]
      if let found = places[below] { return found }
    }
    return 0
  }
}
