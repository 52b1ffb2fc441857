/// Several numbers of clusters compared by all indices, and what they recommend.
public struct ClusterCountSweep: Sendable, Equatable {
  /// One number of clusters.
  public struct Row: Sendable, Equatable {
    public let k: Int
    /// The sum of squared distances to the clusters' means; as the next two but the silhouette nil by
    /// other distances than the Euclidean one.
    public let inertia: Double?
    /// The mean silhouette; exact, or of a sample.
    public let silhouette: Double
    /// Half the width of its 95 % interval; 0 where it is exact.
    public let silhouetteMargin: Double
    public let calinskiHarabasz: Double?
    public let daviesBouldin: Double?
    /// The gap statistic and its error s(k); nil where it was not computed.
    public let gap: Double?
    public let gapError: Double?
    /// How much of the clustering a tree of three questions catches, 0...1.
    public let fidelity: Double
    /// Points of the largest and of the smallest cluster.
    public let largest: Int
    public let smallest: Int
  }

  /// A number of clusters that cannot be had.
  public struct Refusal: Sendable, Equatable {
    public let k: Int
    /// Too few different points, clusters that stayed empty, or constraints that do not allow it.
    public let error: ClusteringError

    /// What stands in the way and what to do about it, in sentences; `name` says what a row is called.
    /// Numbers in the way of which the same stands have the same reason.
    public func reason(name: (Int) -> String = { "row \($0 + 1)" }) -> String {
      let messages =
        switch error {
        case .tooFewPoints(let points, _):
          [
            points == 1
              ? "There is one different point only." : "There are \(points) different points."
          ]
        case .constraints(let conflicts): conflicts.map { $0.message(name: name) }
        default: [error.message(row: name)]
        }
      return (messages + [error.remedy]).joined(separator: " ")
    }
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

  /// Rising k; at least one.
  public let rows: [Row]
  /// The numbers that could not be had, rising.
  public let refusals: [Refusal]
  /// The partitions, one a row.
  public let partitions: [Partition]
  /// The k at the elbow of inertia; nil where the curve has none, or there is none.
  public let elbow: Int?
  /// Nil where it was not computed.
  public let gap: GapStatistic?
  /// Nil with fewer than ten points, and by other distances than the Euclidean one.
  public let hopkins: Hopkins?
  /// The rules of each row's partition, in the units of `original`.
  public let trees: [ShallowTree]
  public let recommendation: Recommendation

  /// Compares numbers of clusters, each at least 2, of `points`; `original` are the same points in
  /// their own units.
  ///
  /// Throws where there are too few different points for any of the numbers, or when cancelled.
  public init(
    _ points: FeatureMatrix, original: FeatureMatrix, counts: ClosedRange<Int>,
    method: some PartitionMethod, options: Options = Options(), monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    precondition(counts.lowerBound >= 2 && original.count == points.count)
    let found = try CountedPartitions(
      counts, different: DistinctRows.count(points, upTo: counts.upperBound)
    ) { possible throws(ClusteringError) in
      try method.partitions(of: points, into: possible, isQuick: false, monitor: monitor)
    }
    monitor.report(0.4)
    var gap: GapStatistic?
    if options.references > 0, let most = found.counts.last {
      gap = try GapStatistic(
        points, method: method, upTo: most + 1, references: options.references,
        seed: options.seed, monitor: monitor.cancelling)
    }
    monitor.report(0.6)
    try self.init(
      points, original: original, found, gap: gap, options: options, monitor: monitor.last(0.4))
  }

  /// Measures partitions that were found; by `distances` where they are not Euclidean. `remark` says
  /// what of the comparison is missing.
  ///
  /// Throws what stands in the way where no number of clusters could be had, or when cancelled.
  init(
    _ points: FeatureMatrix, original: FeatureMatrix, _ found: CountedPartitions,
    by distances: PointDistance? = nil, gap: GapStatistic? = nil, remark: String? = nil,
    options: Options, monitor: WorkMonitor
  ) throws(ClusteringError) {
    if let obstacle = found.obstacle { throw obstacle }
    var (rows, trees): ([Row], [ShallowTree]) = ([], [])
    for (k, partition) in zip(found.counts, found.partitions) {
      let tree = ShallowTree(original, partition, seed: options.seed)
      let measures = try Self.measures(points, partition, distances, options, monitor.cancelling)
      rows.append(Self.row(k, partition, tree, measures, gap))
      trees.append(tree)
      monitor.report(Double(rows.count) / Double(found.counts.count))
    }
    let curve = rows.compactMap { row in row.inertia.map { (k: row.k, inertia: $0) } }
    self.rows = rows
    self.trees = trees
    self.gap = gap
    refusals = found.refusals
    partitions = found.partitions
    elbow = Elbow.index(places: curve.map { Double($0.k) }, values: curve.map(\.inertia))
      .map { curve[$0].k }
    hopkins = distances == nil ? Hopkins(points, seed: options.seed) : nil
    recommendation = Recommendation(
      rows: rows, partitions: partitions, elbow: elbow, gap: gap, hopkins: hopkins, remark: remark)
  }

  private static func measures(
    _ points: FeatureMatrix, _ partition: Partition, _ distances: PointDistance?,
    _ options: Options, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> ClusteringRecipe.Measures {
    if let distances {
      return ClusteringRecipe.Measures(
        indices: nil,
        silhouette: MeasuredSilhouette(try Silhouette(by: distances, partition, monitor: monitor)))
    }
    return ClusteringRecipe.Measures(
      indices: try VarianceIndices(points, partition),
      silhouette: try MeasuredSilhouette(
        points, partition, exactUpTo: options.exactSilhouettes, sample: options.sample,
        seed: options.seed, monitor: monitor))
  }

  private static func row(
    _ k: Int, _ partition: Partition, _ tree: ShallowTree, _ measures: ClusteringRecipe.Measures,
    _ gap: GapStatistic?
  ) -> Row {
    let entry = gap?.entries.first { $0.k == k }
    return Row(
      k: k, inertia: measures.indices?.inertia, silhouette: measures.silhouette.mean,
      silhouetteMargin: measures.silhouette.sampled?.margin ?? 0,
      calinskiHarabasz: measures.indices?.calinskiHarabasz,
      daviesBouldin: measures.indices?.daviesBouldin, gap: entry?.gap, gapError: entry?.error,
      fidelity: tree.fidelity, largest: partition.sizes.first ?? 0,
      smallest: partition.sizes.last ?? 0)
  }
}
