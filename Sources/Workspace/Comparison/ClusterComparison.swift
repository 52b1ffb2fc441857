import Clustering

/// What became of the clusters of one clustering between two runs.
public struct ClusterComparison: Sendable, Equatable {
  /// The clustering, which has this name in both runs.
  public let name: String
  /// Pairs and events, by the numbers that the clusters have in their runs.
  public let matching: ClusterMatching

  /// What became of clusters, in sentences, and which are called otherwise now.
  public var sentences: [String] {
    let others = matching.pairs.filter { $0.before != $0.after }
    return matching.events.sentences
      + others.prefix(12).map { "Cluster \($0.before) is called \($0.after) there." }
  }

  /// Compares the clusterings that both runs have, in the later one's order; those with more than
  /// `ClusterMatching.mostClusters` clusters are left out. `matched` are the runs' items, where they
  /// were matched already. O(items) and the time of the matching.
  public static func all(
    before: Run, after: Run, matched: MatchedItems? = nil
  ) -> [ClusterComparison] {
    let shared = SharedClusterings(before: before, after: after)
    return zip(shared.pairs, shared.crossings(matched)).map { pair, crossing in
      ClusterComparison(
        name: pair.after.name, matching: ClusterMatching(crossing, numbering: .given))
    }
  }
}

/// The clusterings that two runs have under one name.
struct SharedClusterings {
  private let before: Run
  private let after: Run
  /// In the later run's order, as far as there are not too many clusters to be matched.
  let pairs: [(before: RunClustering, after: RunClustering)]

  /// `clusterings` are those of the later run, where they are not to be taken as it shows them.
  init(before: Run, after: Run, clusterings: [RunClustering]? = nil) {
    self.before = before
    self.after = after
    pairs = (clusterings ?? after.clusterings).compactMap { clustering in
      guard let earlier = before.clustering(named: clustering.name),
        max(earlier.count, clustering.count) <= ClusterMatching.mostClusters
      else { return nil }
      return (earlier, clustering)
    }
  }

  /// How the clusters of each pair share items. An item that took no part in one of the runs counts
  /// as not there. `matched` are the items of the runs, where they were matched already.
  func crossings(_ matched: MatchedItems? = nil) -> [ClusterCrossing] {
    var crossings = pairs.map { pair in
      ClusterCrossing(
        before: pair.before.clusters.map { Int32(clamping: $0.cluster) },
        after: pair.after.clusters.map { Int32(clamping: $0.cluster) })
    }
    guard !pairs.isEmpty else { return [] }
    let matched = matched ?? MatchedItems(before: before, after: after)
    for (place, pair) in pairs.enumerated() {
      matched.forEach { was, now in
        crossings[place].count(was.flatMap { pair.before.label($0) }, pair.after.label(now))
      }
      for was in matched.left { crossings[place].count(pair.before.label(Int(was)), nil) }
    }
    return crossings
  }
}
