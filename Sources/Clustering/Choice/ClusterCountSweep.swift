/// Several numbers of clusters compared by all indices, and what they recommend.
public struct ClusterCountSweep: Sendable, Equatable {
  /// One number of clusters.
  public struct Row: Sendable, Equatable {
    public let k: Int
    /// The sum of squared distances to the clusters' means.
    public let inertia: Double
    /// The mean silhouette; exact, or of a sample.
    public let silhouette: Double
    /// Half the width of its 95 % interval; 0 where it is exact.
    public let silhouetteMargin: Double
    public let calinskiHarabasz: Double
    public let daviesBouldin: Double
    /// The gap statistic and its error s(k); nil where it was not asked for.
    public let gap: Double?
    public let gapError: Double?
    /// How much of the clustering a tree of three questions catches, 0...1.
    public let fidelity: Double
    /// Points of the largest and of the smallest cluster.
    public let largest: Int
    public let smallest: Int
  }

  /// What is computed, and how exactly.
  public struct Options: Sendable, Equatable {
    /// Reference sets of the gap statistic; 0 leaves it out.
    public var references = 20
    /// Points from which on silhouettes are those of a sample, and how large that is.
    public var exactSilhouettes = 20_000
    public var sample = 2_000
    public var seed: UInt64 = 1

    public init() {}
  }

  /// Rising k.
  public let rows: [Row]
  /// The partitions, one a row.
  public let partitions: [Partition]
  /// The k at the elbow of inertia; nil where the curve has none.
  public let elbow: Int?
  /// Nil where it was not asked for.
  public let gap: GapStatistic?
  /// Nil with fewer than ten points.
  public let hopkins: Hopkins?
  /// The rules of each row's partition, in the units of `original`.
  public let trees: [ShallowTree]
  public let recommendation: Recommendation

  /// Compares numbers of clusters, each at least 2, of `points`; `original` are the same points in
  /// their own units.
  ///
  /// Throws where there are fewer different points than clusters, or when cancelled.
  public init(
    _ points: FeatureMatrix, original: FeatureMatrix, counts: ClosedRange<Int>,
    method: some PartitionMethod, options: Options = Options(), monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    precondition(counts.lowerBound >= 2 && original.count == points.count)
    let distinct = DistinctRows.count(points, upTo: counts.upperBound)
    guard distinct >= counts.upperBound else {
      throw .tooFewPoints(points: distinct, clusters: counts.upperBound)
    }
    let partitions = try method.partitions(
      of: points, into: Array(counts), isQuick: false, monitor: monitor)
    monitor.report(0.4)
    let gap =
      options.references > 0
      ? try GapStatistic(
        points, method: method, upTo: counts.upperBound + 1, references: options.references,
        seed: options.seed, monitor: monitor.cancelling) : nil
    monitor.report(0.6)
    var (rows, trees): ([Row], [ShallowTree]) = ([], [])
    for (k, partition) in zip(counts, partitions) {
      let tree = ShallowTree(original, partition, seed: options.seed)
      rows.append(
        try Self.row(k, points, partition, tree, gap: gap, options, monitor.cancelling))
      trees.append(tree)
      monitor.report(0.6 + 0.4 * Double(rows.count) / Double(counts.count))
    }
    self.rows = rows
    self.trees = trees
    self.partitions = partitions
    self.gap = gap
    elbow = Elbow.index(places: rows.map { Double($0.k) }, values: rows.map(\.inertia))
      .map { rows[$0].k }
    hopkins = Hopkins(points, seed: options.seed)
    recommendation = Recommendation(rows: rows, elbow: elbow, gap: gap, hopkins: hopkins)
  }

  private static func row(
    _ k: Int, _ points: FeatureMatrix, _ partition: Partition, _ tree: ShallowTree,
    gap: GapStatistic?, _ options: Options, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> Row {
    let indices = try VarianceIndices(points, partition)
    let silhouette = try MeasuredSilhouette(
      points, partition, exactUpTo: options.exactSilhouettes, sample: options.sample,
      seed: options.seed, monitor: monitor)
    let entry = gap?.entries.first { $0.k == k }
    return Row(
      k: k, inertia: indices.inertia, silhouette: silhouette.mean,
      silhouetteMargin: silhouette.sampled?.margin ?? 0,
      calinskiHarabasz: indices.calinskiHarabasz, daviesBouldin: indices.daviesBouldin,
      gap: entry?.gap, gapError: entry?.error, fidelity: tree.fidelity,
      largest: partition.sizes.first ?? 0, smallest: partition.sizes.last ?? 0)
  }
}
