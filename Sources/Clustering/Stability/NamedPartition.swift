/// The clusters of items that have names, in one run or one window of time.
public struct NamedPartition: Sendable, Equatable {
  /// What the run or window is called.
  public let name: String
  /// The items, none twice.
  public let ids: [String]
  /// The cluster of each item: above 0, not necessarily without gaps; 0 or less is noise.
  public let labels: [Int32]

  public init(name: String, ids: [String], labels: [Int32]) {
    precondition(ids.count == labels.count)
    self.name = name
    self.ids = ids
    self.labels = labels
  }

  public init(name: String, ids: [String], _ partition: Partition) {
    self.init(name: name, ids: ids, labels: partition.labels)
  }
}

/// How the clusters of two named partitions share their items.
struct SharedItems {
  /// Cluster numbers, rising, noise not among them.
  let before: [Int32]
  let after: [Int32]
  /// Places of clusters in `before` and `after`, 0 for noise and otherwise from 1, of each item
  /// that is in both.
  let pairs: [(Int32, Int32)]
  /// Items in one only.
  let left: Int
  let entered: Int

  /// O(items).
  init(_ one: NamedPartition, _ other: NamedPartition) {
    before = Array(Set(one.labels.lazy.filter { $0 > 0 })).sorted()
    after = Array(Set(other.labels.lazy.filter { $0 > 0 })).sorted()
    let rows = Dictionary(zip(one.ids, one.labels)) { first, _ in first }
    let (first, second) = (Self.places(before), Self.places(after))
    var pairs: [(Int32, Int32)] = []
    for (id, label) in zip(other.ids, other.labels) {
      guard let old = rows[id] else { continue }
      pairs.append((first[old] ?? 0, second[label] ?? 0))
    }
    left = rows.count - pairs.count
    entered = other.ids.count - pairs.count
    self.pairs = pairs
  }

  private static func places(_ numbers: [Int32]) -> [Int32: Int32] {
    Dictionary(
      uniqueKeysWithValues: numbers.enumerated().map { ($1, Int32(truncatingIfNeeded: $0 + 1)) })
  }

  /// The same as a table.
  var crossing: ClusterCrossing {
    var crossing = ClusterCrossing(before: before, after: after)
    func label(_ place: Int32, _ numbers: [Int32]) -> Int32 {
      place > 0 ? numbers[Int(place) - 1] : 0
    }
    for (one, other) in pairs { crossing.count(label(one, before), label(other, after)) }
    for _ in 0..<left { crossing.count(0, nil) }
    for _ in 0..<entered { crossing.count(nil, 0) }
    return crossing
  }
}
