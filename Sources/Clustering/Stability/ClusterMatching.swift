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
    /// Parts of a cluster make up most of several clusters, none of which goes on another one.
    case split(Int32, into: [Int32])
    /// Most of several clusters is one cluster now, and none of them goes on elsewhere.
    case merge([Int32], into: Int32)
    /// A cluster went into no other one.
    case death(Int32)
    /// A cluster came of no other one.
    case birth(Int32)
    /// A cluster went on; with Jaccard's similarity on the items of both runs.
    case continuation(Int32, similarity: Double)

    /// In a sentence.
    public var message: String {
      switch self {
      case .split(let one, let parts): return "Cluster \(one) split into \(Self.list(parts))."
      case .merge(let several, let one):
        return "Clusters \(Self.list(several)) merged into \(one)."
      case .death(let one): return Self.gone([one])
      case .birth(let one): return Self.new([one])
      case .continuation(let one, let similarity):
        return "Cluster \(one) went on (\(Int((similarity * 100).rounded())) % alike)."
      }
    }

    /// One after the other in sentences: deaths together, and births.
    public static func messages(_ events: [Event]) -> [String] {
      let deaths = events.compactMap { event -> Int32? in
        if case .death(let one) = event { return one }
        return nil
      }
      let births = events.compactMap { event -> Int32? in
        if case .birth(let one) = event { return one }
        return nil
      }
      return events.compactMap { event in
        switch event {
        case .death(let one): one == deaths.first ? gone(deaths) : nil
        case .birth(let one): one == births.first ? new(births) : nil
        default: event.message
        }
      }
    }

    private static func gone(_ numbers: [Int32]) -> String {
      numbers.count == 1
        ? "Cluster \(list(numbers)) is gone." : "Clusters \(list(numbers)) are gone."
    }

    private static func new(_ numbers: [Int32]) -> String {
      numbers.count == 1
        ? "Cluster \(list(numbers)) is new." : "Clusters \(list(numbers)) are new."
    }

    private static func list(_ numbers: [Int32]) -> String {
      let words = numbers.map(String.init)
      guard let last = words.last, words.count > 1 else { return words.joined() }
      return words.dropLast().joined(separator: ", ") + " and " + last
    }
  }

  /// A cluster after that goes on one before.
  public struct Pair: Sendable, Equatable {
    /// Its number in the run before.
    public let before: Int32
    /// Its label in the run after, as it was there.
    public let after: Int32
    /// Jaccard's similarity on the items of both runs, 0...1.
    public let similarity: Double
  }

  /// The new number of each cluster of the run after.
  public let numbers: [Int32: Int32]
  /// By rising number of the run before.
  public let pairs: [Pair]
  /// Splits, merges, deaths, births, then what went on. A cluster that both split and merged is in
  /// both.
  public let events: [Event]
  /// Items of both runs, of the one before only, and of the one after only.
  public let shared: Int
  public let left: Int
  public let entered: Int

  /// What happens to the numbers of the run after.
  public enum Numbering: Sendable, Equatable {
    /// A cluster takes the number of its pair; one without a pair gets the next number from this one
    /// on (above all numbers of the run before, if it is nil or too low): a number that was once
    /// used does not come back by itself.
    case kept(next: Int32?)
    /// Clusters have their numbers already; events speak of them by those.
    case given
  }

  /// More clusters than these, in either run, are better not matched: time grows with their third
  /// power.
  public static let mostClusters = 1_000

  /// Pairs clusters that share at least a part of the items of each of them.
  ///
  /// O(clusters before x clusters after x the fewer of both).
  public init(
    _ crossing: ClusterCrossing, thresholds: Thresholds = Thresholds(),
    numbering: Numbering = .kept(next: nil)
  ) {
    let overlap = ClusterOverlap(crossing)
    let pairs = overlap.pairs(part: thresholds.part)
    var number = crossing.after
    if case .kept(let wanted) = numbering {
      var next = max(wanted ?? 1, (crossing.before.last ?? 0) &+ 1)
      for cluster in number.indices {
        if let old = pairs.firstIndex(of: cluster) {
          number[cluster] = crossing.before[old]
        } else {
          number[cluster] = next
          next &+= 1
        }
      }
    }
    numbers = Dictionary(uniqueKeysWithValues: zip(crossing.after, number))
    self.pairs = pairs.enumerated().compactMap { one, other in
      other.map { other in
        Pair(
          before: crossing.before[one], after: crossing.after[other],
          similarity: overlap.similarity(one, other))
      }
    }
    events = overlap.events(pairs, thresholds, before: crossing.before, after: number)
    shared = crossing.shared
    left = crossing.left
    entered = crossing.entered
  }

  /// Pairs the clusters of items by name. O(items) more.
  public init(
    before: NamedPartition, after: NamedPartition, thresholds: Thresholds = Thresholds(),
    nextNumber: Int32? = nil
  ) {
    self.init(
      SharedItems(before, after).crossing, thresholds: thresholds,
      numbering: .kept(next: nextNumber))
  }

  /// Labels of the run after by the kept numbers; noise is 0.
  public func labels(of labels: [Int32]) -> [Int32] { labels.map { numbers[$0] ?? 0 } }
}
