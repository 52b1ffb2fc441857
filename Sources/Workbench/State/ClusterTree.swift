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
    /// By rising number, as a run lists them.
    public let clusters: [Cluster]
    /// Between which heights it gives these clusters; the upper end of one cluster is infinite.
    public let heights: ClosedRange<Double>
    /// 1 for the number of clusters that holds longest; nil for one cluster.
    public let rank: Int?
    /// Whether its clusters are those of the run.
    let isOwn: Bool
  }

  /// A branch that is a cluster of a cut.
  public struct Cluster: Sendable, Equatable {
    /// That of the run's cluster that it goes on; above all that were given where it goes on none.
    public let number: Int
    public let name: String
    /// Its place among the nodes of the tree.
    public let branch: Int
  }

  /// At most so many leaves of a tree are kept, and it can be cut into so many clusters.
  static let mostLeaves = 200
  static let mostClusters = 40

  /// Keeps the top of a tree, whose clusters the run has as `own`. O(points) a cut.
  init(
    _ hierarchy: Hierarchy, _ points: FeatureMatrix, original: FeatureMatrix, own: OwnClusters
  ) throws(ClusteringError) {
    let top = HierarchyTop(hierarchy, leaves: Self.mostLeaves)
    let profiles = BranchProfiles(top, points, original: original)
    let most = min(Self.mostClusters, top.mostClusters)
    let heights = (1...most).map { top.heights(of: $0) }
    func length(_ index: Int) -> Double { heights[index].upperBound - heights[index].lowerBound }
    let order = heights.indices.dropFirst().sorted { (-length($0), $0) < (-length($1), $1) }
    var cuts: [Cut] = []
    for count in 1...most {
      let branches = top.cut(into: count)
      let (numbers, isOwn) = own.numbers(of: try hierarchy.partition(clusters: count))
      let names = isOwn ? numbers.map { own.names[$0] ?? "" } : profiles.names(of: branches)
      cuts.append(
        Cut(
          clusters: branches.indices
            .map { Cluster(number: numbers[$0], name: names[$0], branch: branches[$0]) }
            .sorted { $0.number < $1.number },
          heights: heights[count - 1], rank: order.firstIndex(of: count - 1).map { $0 + 1 },
          isOwn: isOwn))
    }
    self.cuts = cuts
    ownCount = own.names.count
    self.top = top
    self.profiles = profiles
  }

  /// The least number of clusters that it is cut into: one cluster of all items is no segmentation,
  /// but where the run has no other.
  var fewest: Int { min(ownCount > 1 ? 2 : 1, cuts.count) }

  /// The cut into so many clusters, or the nearest that there is.
  func cut(_ clusters: Int) -> Cut { cuts[min(max(1, clusters), cuts.count) - 1] }

  /// The number of clusters that is shown: what was chosen, or the run's own.
  func shownCount(_ chosen: Int?) -> Int { min(max(fewest, chosen ?? ownCount), cuts.count) }

  /// What a branch is among the clusters of the run.
  enum Origin: Equatable {
    case whole(Int)
    case part(of: Int)
    case several([Int])
  }

  /// What a branch is in the run; nil where the run's clusters are none of the tree's.
  func origin(of branch: Int) -> Origin? {
    guard let own = cuts.first(where: \.isOwn)?.clusters else { return nil }
    let numbers = Dictionary(
      own.map { ($0.branch, $0.number) }, uniquingKeysWith: { first, _ in first })
    if let number = numbers[branch] { return .whole(number) }
    var above = top.nodes[branch].parent
    while let place = above {
      if let number = numbers[place] { return .part(of: number) }
      above = top.nodes[place].parent
    }
    var found: [Int] = []
    var waiting = top.nodes[branch].children ?? []
    while let place = waiting.popLast() {
      if let number = numbers[place] {
        found.append(number)
      } else {
        waiting += top.nodes[place].children ?? []
      }
    }
    return .several(found.sorted())
  }

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
