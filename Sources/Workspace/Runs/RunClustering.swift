import Clustering
import Tables

/// One clustering of a run: what was found, and every item's place in it.
///
/// Clusters have the numbers that they keep from run to run. The columns are mapped from
/// `clusters.arrow`, and from `labels.arrow` where these numbers are others, row by row as in
/// `Run.items`; nothing is read before it is looked at. Items that took no part are missing in all
/// four.
public struct RunClustering: Sendable {
  /// What was asked for and what came out: clusters, indices, and the sweep where there was one.
  public internal(set) var record: ClusteringRecord
  /// The cluster's number; 0 is noise.
  public internal(set) var labels: Column<Int64>
  /// How much nearer an item is to its own cluster than to the next, -1...1; missing for noise, with
  /// fewer than two clusters, and where there are too many items to measure each.
  public let silhouettes: Column<Double>
  /// The distance to the cluster's centre in scaled units; missing for noise.
  public let distances: Column<Double>
  /// The cluster that is nearest after its own; missing for noise and with fewer than two clusters.
  public internal(set) var secondBest: Column<Int64>
  /// The number of each cluster of `clusters.json`, where they are counted by falling size: that of
  /// cluster 1 first.
  public internal(set) var numbers: [Int]
  /// Where the clusters came from; nil for the first run with this clustering, and where that is lost.
  public internal(set) var history: ClusterHistory?

  /// The class of each item after the rules of experts, and the names of the rules that moved it; nil
  /// where clusters stand for no classes.
  public let classes: CategoryColumn?
  public let movedBy: CategoryColumn?

  /// Its name, which is that of the column of `strata items`.
  public var name: String { record.recipe.name }
  /// What was clustered: columns of items, and the parts of those that were split.
  public var features: [String] { record.columns }
  /// The clusters by rising number, then noise where there is any.
  public var clusters: [ClusterRecord] { record.clusters }
  /// How many clusters there are, noise not counted.
  public var count: Int { record.sizes.count }
  /// The numbers of clusters that were compared; nil where one was asked for.
  public var sweep: SweepRecord? { record.sweep }
  /// Whether its method merges items into a tree.
  public var growsTree: Bool {
    ClusteringMethod(rawValue: record.recipe.method)?.linkage != nil
  }
  /// The recipe on one line: `k-means, k = 2..10, 10 starts, seed 1, z-score`.
  public var recipeWords: String { record.recipe.words }

  /// One cluster; 0 is noise. Nil where there is none of that number.
  public func cluster(_ number: Int) -> ClusterRecord? {
    record.clusters.first { $0.cluster == number }
  }

  /// The cluster of a row, 0 for noise; nil where the item took no part.
  func label(_ row: Int) -> Int32? { labels.value(row).map { Int32(clamping: $0) } }

  /// The rows of the items that took part, rising.
  var members: [Int] { (0..<labels.count).filter { labels.value($0) != nil } }

  /// The rows of a cluster, in rank order; 0 is noise. Looks at every item.
  public func rows(of cluster: Int) -> [UInt32] {
    (0..<labels.count).filter { labels.value($0) == Int64(cluster) }
      .map { UInt32(truncatingIfNeeded: $0) }
  }
}
