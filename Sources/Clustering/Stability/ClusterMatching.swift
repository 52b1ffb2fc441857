/// Clusters numbered as in the run before, so that "cluster 3" stays cluster 3, and what became of
/// those that did not stay.
///
/// Clusters are paired such that they share as many items as possible. What befell them is named
/// after Spiliopoulou, Ntoutsi, Theodoridis and Schult, "MONIC: modeling and monitoring cluster
/// transitions", KDD 2006. All shares are of the items that are in both runs.
public struct ClusterMatching: Sendable, Equatable {
  /// What has to be shared.
  public struct Thresholds: Sendable, Equatable {
    /// The share that counts as most of a cluster.
    public var majority: Double
    /// The share that counts as a part of a cluster.
    public var part: Double

    public init(majority: Double = 0.5, part: Double = 0.25) {
      self.majority = majority
      self.part = part
    }
  }

  /// What became of clusters, by the numbers of the run before, and new ones for what is new.
  public enum Event: Sendable, Equatable {
    /// Parts of a cluster make up most of several clusters.
    case split(Int32, into: [Int32])
    /// Most of several clusters is one cluster now.
    case merge([Int32], into: Int32)
    /// A cluster went into no other one.
    case death(Int32)
    /// A cluster came of no other one.
    case birth(Int32)
    /// A cluster went on; with Jaccard's similarity on the items of both runs.
    case continuation(Int32, similarity: Double)

    /// In a sentence.
    public var message: String {
      func list(_ numbers: [Int32]) -> String {
        let words = numbers.map(String.init)
        guard let last = words.last, words.count > 1 else { return words.joined() }
        return words.dropLast().joined(separator: ", ") + " and " + last
      }
      switch self {
      case .split(let one, let parts): return "Cluster \(one) split into \(list(parts))."
      case .merge(let several, let one):
        return "Clusters \(list(several)) merged into \(one)."
      case .death(let one): return "Cluster \(one) is gone."
      case .birth(let one): return "Cluster \(one) is new."
      case .continuation(let one, let similarity):
        return "Cluster \(one) went on (\(Int((similarity * 100).rounded())) % alike)."
      }
    }
  }

  /// The labels of the run after, by the numbers of the run before; noise is 0.
  public let labels: [Int32]
  /// The new number of each cluster of the run after.
  public let numbers: [Int32: Int32]
  /// Splits, merges, deaths, births, then what went on. A cluster that both split and merged is in
  /// both.
  public let events: [Event]
  /// Items of both runs, of the one before only, and of the one after only.
  public let shared: Int
  public let left: Int
  public let entered: Int

  /// Pairs clusters that share at least a part of the items of each of them. A cluster without a
  /// pair gets the next number from `nextNumber` on (above all numbers of the run before, if that
  /// is nil or too low): a number that was once used does not come back by itself.
  ///
  /// O(items + clusters before x clusters after x the fewer of both).
  public init(
    before: NamedPartition, after: NamedPartition, thresholds: Thresholds = Thresholds(),
    nextNumber: Int32? = nil
  ) {
    let items = SharedItems(before, after)
    let overlap = ClusterOverlap(items)
    let pairs = overlap.pairs(part: thresholds.part)
    var next = max(nextNumber ?? 1, (items.before.last ?? 0) &+ 1)
    var number: [Int32] = []
    for cluster in items.after.indices {
      if let old = pairs.firstIndex(of: cluster) {
        number.append(items.before[old])
      } else {
        number.append(next)
        next &+= 1
      }
    }
    numbers = Dictionary(uniqueKeysWithValues: zip(items.after, number))
    let numbers = numbers
    labels = after.labels.map { numbers[$0] ?? 0 }
    events = overlap.events(pairs, thresholds, before: items.before, after: number)
    shared = items.pairs.count
    left = items.left
    entered = items.entered
  }
}
