/// Which cluster each point belongs to. Clusters are numbered from 1 by falling size (equal sizes by
/// their first point); 0 is noise, a point that belongs to none.
public struct Partition: Sendable, Equatable {
  /// One a point: 0 or 1...clusterCount.
  public let labels: [Int32]
  /// Number of clusters, noise not counted.
  public let clusterCount: Int
  /// Points of each cluster; `sizes[0]` is that of cluster 1.
  public let sizes: [Int]

  /// Numbers raw labels by falling size; negative ones are noise. O(n + k log k).
  public init(rawLabels: some Collection<Int32>) {
    var size: [Int32: Int] = [:]
    var first: [Int32: Int] = [:]
    for (row, label) in rawLabels.enumerated() where label >= 0 {
      size[label, default: 0] += 1
      if first[label] == nil { first[label] = row }
    }
    let order = size.keys.sorted {
      let (left, right) = (size[$0] ?? 0, size[$1] ?? 0)
      return left != right ? left > right : (first[$0] ?? 0) < (first[$1] ?? 0)
    }
    let number = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($1, Int32($0 + 1)) })
    labels = rawLabels.map { $0 < 0 ? 0 : number[$0] ?? 0 }
    clusterCount = order.count
    sizes = order.map { size[$0] ?? 0 }
  }
}
