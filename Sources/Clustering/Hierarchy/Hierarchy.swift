/// How the distance between two clusters follows from those of their points.
public enum Linkage: String, Sendable, CaseIterable {
  /// The growth of the sum of squares: compact clusters of similar size. The usual choice.
  case ward
  /// The mean over all pairs: a compromise, little moved by single points.
  case average
  /// The farthest pair: clusters of similar diameter; moved by outliers.
  case complete
  /// The nearest pair: finds any shape, but strings noise into chains.
  case single
}

/// A tree of merges over points, from single points up to one cluster.
public struct Hierarchy: Sendable, Equatable {
  /// One merge. Numbers below `pointCount` are points; `pointCount + i` is what merge i made.
  public struct Merge: Sendable, Equatable {
    /// The two clusters merged, the lower number first.
    public let left: Int
    public let right: Int
    /// Their distance under the linkage.
    public let height: Double
    /// Points of the new cluster.
    public let size: Int
  }

  /// Number of points.
  public let pointCount: Int
  /// `pointCount - 1` merges by rising height, those of equal height in a fixed order.
  public let merges: [Merge]

  /// Orders merges that name any point of either side, and numbers them as scipy's `linkage` does.
  /// The pairs form a spanning tree. O(n log n).
  init(pointCount: Int, pairs: [PointPair]) {
    self.pointCount = pointCount
    // Equal heights keep their order, so that a cluster is made before it is merged.
    let order = pairs.indices.sorted {
      pairs[$0].distance != pairs[$1].distance
        ? pairs[$0].distance < pairs[$1].distance : $0 < $1
    }
    var sets = DisjointSets(count: pointCount)
    var name = Array(0..<pointCount)
    var made: [Merge] = []
    made.reserveCapacity(pairs.count)
    for index in order {
      let pair = pairs[index]
      let (one, other) = (sets.find(Int(pair.one)), sets.find(Int(pair.other)))
      let root = sets.join(one, other)
      made.append(
        Merge(
          left: min(name[one], name[other]), right: max(name[one], name[other]),
          height: pair.distance, size: sets.size(ofRoot: root)))
      name[root] = pointCount + made.count - 1
    }
    merges = made
  }

  /// The `clusters` clusters that are left when the highest merges are undone.
  public func partition(clusters: Int) throws(ClusteringError) -> Partition {
    guard clusters >= 1, clusters <= pointCount else {
      throw .tooFewPoints(points: pointCount, clusters: clusters)
    }
    return partition(keeping: pointCount - clusters)
  }

  /// One cut for each number of clusters.
  func partitions(clusters counts: [Int]) throws(ClusteringError) -> [Partition] {
    var partitions: [Partition] = []
    for count in counts { partitions.append(try partition(clusters: count)) }
    return partitions
  }

  /// The clusters whose merges are no higher than `height`. Not-a-number keeps none.
  public func partition(height: Double) -> Partition {
    partition(keeping: merges.prefix { $0.height <= height }.count)
  }

  /// The points in an order in which no two branches of the tree cross.
  public var leafOrder: [Int] {
    guard let last = merges.last else { return Array(0..<pointCount) }
    var order: [Int] = []
    order.reserveCapacity(pointCount)
    var waiting = [last.right, last.left]
    while let node = waiting.popLast() {
      if node < pointCount {
        order.append(node)
      } else {
        waiting.append(merges[node - pointCount].right)
        waiting.append(merges[node - pointCount].left)
      }
    }
    return order
  }

  private func partition(keeping kept: Int) -> Partition {
    var sets = DisjointSets(count: pointCount)
    var member = Array(0..<pointCount)
    member.reserveCapacity(pointCount + kept)
    for merge in merges.prefix(kept) {
      member.append(sets.join(sets.find(member[merge.left]), sets.find(member[merge.right])))
    }
    return Partition(
      rawLabels: (0..<pointCount).map { Int32(truncatingIfNeeded: sets.find($0)) })
  }
}
