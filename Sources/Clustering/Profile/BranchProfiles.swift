/// What the branches of a tree are like: the means of the points below each, and how far those lie
/// from the mean of all. So every cut of the tree has its profile at hand.
public struct BranchProfiles: Sendable, Equatable {
  /// By branch, in the places of the tree's nodes: the means by feature in the features' own units.
  public let centres: [[Double]]
  /// By branch, how far the mean of the scaled values lies from that of all, in population
  /// deviations of all; 0 for a feature without spread.
  public let deviations: [[Double]]
  private let features: [String]
  private let together: [Double]

  /// Profiles of `points`, as they were clustered; `original` are the same in their own units.
  /// O(points x features + branches x features).
  public init(_ top: HierarchyTop, _ points: FeatureMatrix, original: FeatureMatrix) {
    precondition(top.pointCount == points.count && original.count == points.count)
    let spread = FeatureSpread(points)
    centres = Self.means(top, original)
    deviations = Self.means(top, points).map(spread.deviations)
    features = points.names
    together = Correlations.pearson(of: points)
  }

  /// Suggested names of clusters that are these branches, no two alike.
  public func names(of branches: [Int]) -> [String] {
    ClusterNames.suggested(
      deviations: branches.map { deviations[$0] }, features: features, together: together)
  }

  private static func means(_ top: HierarchyTop, _ points: FeatureMatrix) -> [[Double]] {
    let width = points.width
    var sums = [Double](repeating: 0, count: top.nodes.count * width)
    for (row, leaf) in top.leafOfPoint.enumerated() {
      for feature in 0..<width { sums[Int(leaf) * width + feature] += points[row, feature] }
    }
    // Children stand after their parents.
    for (place, node) in top.nodes.enumerated().reversed() {
      guard let parent = node.parent else { continue }
      for feature in 0..<width { sums[parent * width + feature] += sums[place * width + feature] }
    }
    return top.nodes.enumerated().map { place, node in
      (0..<width).map { sums[place * width + $0] / Double(node.size) }
    }
  }
}
