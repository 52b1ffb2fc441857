/// Clusters around medoids, items of the data themselves: swaps of a medoid with another item that
/// lower the sum of distances, until none does. By FastPAM1, which takes the best swap each time
/// and so ends where PAM does, or FasterPAM, which takes any (Schubert and Rousseeuw 2021).
///
/// Use it where only distances are known (mixed features, Manhattan), where a cluster should be
/// named by a typical item, or where outliers would drag a mean away. It assumes roundish clusters
/// and a given k. Do not use it on large data: distances of all pairs take n² numbers of 8 bytes
/// (10,000 items take 800 MB). O(n²) a pass whatever k; few passes.
public struct Medoids: Sendable, Equatable {
  /// Where the search begins.
  public enum Start: Sendable, Equatable {
    /// The greedy choice of Kaufman and Rousseeuw's PAM, O(k·n²), then always the best swap: good,
    /// without chance, and what R's `pam` finds.
    case build
    /// A greedy choice among samples of 10 + √n items, by the seed, then any swap that helps: faster,
    /// about as good.
    case lab(seed: UInt64)
  }

  /// The clusters; none is noise.
  public let partition: Partition
  /// The row of each cluster's medoid, in the order of the partition.
  public let medoids: [Int]
  /// The sum over all items of the distance to their medoid; R's `pam` states it divided by n.
  public let objective: Double

  /// The most memory that distances of all pairs may take: 2 GiB.
  public static let usualMemoryLimit = 2 << 30

  /// Finds `clusters` medoids.
  ///
  /// Throws `tooFewPoints` unless there are 1...n clusters, `tooLarge` above the memory limit,
  /// `cancelled`.
  public init(
    _ items: some Dissimilarity, clusters: Int, start: Start = .build,
    memoryLimit: Int = usualMemoryLimit, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    let count = items.count
    guard clusters >= 1, clusters <= count else {
      throw .tooFewPoints(points: count, clusters: clusters)
    }
    self = try Self(
      PairDistances(items, memoryLimit: memoryLimit, monitor), clusters: clusters, start: start,
      monitor: monitor)
  }

  /// Medoids by PAM for each number of clusters, each from 1 to n: the distances of all pairs are
  /// computed once. Throws as one of them does.
  static func partitions(
    by items: some Dissimilarity, clusters counts: [Int], monitor: WorkMonitor
  ) throws(ClusteringError) -> [Partition] {
    let distances = try PairDistances(items, memoryLimit: usualMemoryLimit, monitor)
    var partitions: [Partition] = []
    for count in counts {
      let medoids = try Self(distances, clusters: count, start: .build, monitor: monitor)
      partitions.append(medoids.partition)
    }
    return partitions
  }

  private init(
    _ distances: PairDistances, clusters: Int, start: Start, monitor: WorkMonitor
  ) throws(ClusteringError) {
    var search = MedoidSearch(distances, clusters: clusters)
    switch start {
    case .build:
      try search.build(monitor)
      try search.swapBest(monitor)
    case .lab(let seed):
      try search.sample(SeededRandom(seed: seed), monitor)
      try search.swapAny(monitor)
    }
    partition = Partition(rawLabels: search.labels)
    objective = search.objective
    var medoids = [Int](repeating: 0, count: clusters)
    for medoid in search.medoids { medoids[Int(partition.labels[medoid]) - 1] = medoid }
    self.medoids = medoids
  }
}
