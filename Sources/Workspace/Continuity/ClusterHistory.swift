import Clustering

/// Where the clusters of a run came from: how they were matched to those of the run that was active
/// before it, when it was made active for the first time.
public struct ClusterHistory: Sendable, Equatable {
  /// The run that they were matched to.
  public let before: String
  /// Splits, merges, deaths and births, then what went on; by kept numbers.
  public let events: [ClusterMatching.Event]
  /// The highest number that a cluster of this clustering ever had.
  public let highest: Int
  /// The clusters that go on one of the run before.
  let continued: [Int: Continued]

  /// A cluster that goes on one of the run before, under the same number.
  struct Continued: Sendable, Equatable {
    /// Items that the cluster had in that run.
    let size: Int
    /// Jaccard's similarity on the items that took part in both runs, 0...1.
    let similarity: Double
  }

  /// What a cluster was in the run before.
  public enum Origin: Sendable, Equatable {
    /// The cluster of the same number: its items then, and Jaccard's similarity on the items that took
    /// part in both runs, 0...1.
    case same(size: Int, similarity: Double)
    /// A part of another cluster.
    case part(of: Int)
    /// No cluster.
    case new
  }

  /// What a cluster was in the run before, by its kept number.
  public func origin(of cluster: Int) -> Origin {
    if let one = continued[cluster] { return .same(size: one.size, similarity: one.similarity) }
    for case .split(let whole, let parts) in events where parts.contains(Int32(clamping: cluster)) {
      return .part(of: Int(whole))
    }
    return .new
  }

  /// Splits, merges, deaths and births.
  public var changes: [ClusterMatching.Event] { events.changes }
}

extension [ClusterMatching.Event] {
  /// All but those of clusters that went on.
  public var changes: [ClusterMatching.Event] {
    filter { event in
      if case .continuation = event { return false }
      return true
    }
  }

  /// What changed, in sentences: at most twelve, and how many more there are. Where nothing changed,
  /// that.
  public var sentences: [String] {
    let changes = changes
    guard !changes.isEmpty else { return [continuity] }
    let told = ClusterMatching.Event.messages(changes)
    return told.count > 12 ? told.prefix(12) + ["And \(told.count - 12) more."] : told
  }

  /// That every cluster went on, and which one is least like before.
  private var continuity: String {
    let going = compactMap { event -> (cluster: Int32, percent: Int)? in
      guard case .continuation(let one, let similarity) = event else { return nil }
      return (one, Int((similarity * 100).rounded()))
    }
    guard let least = going.min(by: { $0.percent < $1.percent }), least.percent < 100 else {
      return "Every cluster went on."
    }
    return "Every cluster went on, cluster \(least.cluster) the least alike (\(least.percent) %)."
  }
}
