import Tables

/// Whether clusters are found again in other samples of the same points: Hennig, "Cluster-wise
/// assessment of cluster stability", Computational Statistics and Data Analysis 52 (2007).
///
/// Rows are drawn with replacement, as many as there are, and clustered anew. Each cluster is
/// compared with the new one most like it, by Jaccard's similarity on the drawn rows: shared over
/// all rows of both. The mean over many draws says how stable it is. A stable cluster need not be a
/// true one, but an unstable one is nothing to rely on.
public struct BootstrapStability: Sendable, Equatable {
  /// What Hennig makes of a mean similarity.
  public enum Band: String, Sendable, CaseIterable {
    /// Up to 0.5.
    case dissolved
    /// Above 0.5, below 0.6.
    case notToBeTrusted = "not to be trusted"
    /// From 0.6, below 0.75: there is something, but which points belong to it is doubtful.
    case doubtful
    /// From 0.75, below 0.85.
    case stable
    /// From 0.85.
    case highlyStable = "highly stable"

    public init(_ mean: Double) {
      self =
        mean <= 0.5
        ? .dissolved
        : mean < 0.6
          ? .notToBeTrusted : mean < 0.75 ? .doubtful : mean < 0.85 ? .stable : .highlyStable
    }
  }

  /// One cluster.
  public struct Cluster: Sendable, Equatable {
    /// Its number, from 1.
    public let number: Int
    /// The mean similarity over the draws, 0...1.
    public let mean: Double
    /// The standard deviation of the draws' similarities.
    public let deviation: Double
    /// In how many draws it was dissolved: similarity up to 0.5.
    public let dissolved: Int
    /// In how many draws it was found again: similarity from 0.75.
    public let recovered: Int
    public var band: Band { Band(mean) }
  }

  /// In the order of the partition.
  public let clusters: [Cluster]
  /// Draws that were clustered.
  public let draws: Int
  /// Draws that could not be clustered, as they had too few different points; they do not count.
  public let failures: Int

  /// Clusters `resamples` draws by `cluster`, on all cores; it gets the points of a draw and the
  /// rows that they are.
  ///
  /// A row that is drawn several times counts once, for copies look like clusters to many methods;
  /// `keepsRepeats` leaves them in. The same seed gives the same draws. `partial` is told what is
  /// known after each batch of draws but the last. Throws what `cluster` throws where no draw can be
  /// clustered, or when cancelled.
  public init(
    of points: FeatureMatrix, _ partition: Partition, resamples: Int = 100,
    keepsRepeats: Bool = false, seed: UInt64 = 1, monitor: WorkMonitor = .silent,
    partial: (BootstrapStability) -> Void = { _ in },
    by cluster: @Sendable (FeatureMatrix, [Int], WorkMonitor) throws(ClusteringError) -> Partition
  ) throws(ClusteringError) {
    precondition(resamples > 0 && partition.labels.count == points.count)
    var similarities: [[Double]] = []
    var failed: [ClusteringError] = []
    let batch = 8
    for start in stride(from: 0, to: resamples, by: batch) {
      try monitor.check()
      if !similarities.isEmpty {
        partial(Self(partition.clusterCount, similarities, failures: failed.count))
      }
      let results = Parallel.map(of: min(batch, resamples - start), rows: 1) {
        Self.similarities(
          points, partition, Self.draw(points.count, keepsRepeats, seed, start + $0.lowerBound),
          monitor.cancelling, cluster)
      }
      for result in results {
        switch result {
        case .success(let values): similarities.append(values)
        case .failure(let error): failed.append(error)
        }
      }
      monitor.report(Double(min(start + batch, resamples)) / Double(resamples))
    }
    try monitor.check()
    if similarities.isEmpty, let first = failed.first { throw first }
    self.init(partition.clusterCount, similarities, failures: failed.count)
  }

  /// What draws say together; each has the similarity of every cluster.
  private init(_ clusterCount: Int, _ similarities: [[Double]], failures: Int) {
    draws = similarities.count
    self.failures = failures
    clusters = (0..<clusterCount).map { number in
      Self.summary(number, similarities.map { $0[number] })
    }
  }

  private static func summary(_ number: Int, _ values: [Double]) -> Cluster {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return Cluster(
      number: number + 1, mean: mean,
      deviation: (squares / Double(max(values.count - 1, 1))).squareRoot(),
      dissolved: values.count { $0 <= 0.5 }, recovered: values.count { $0 >= 0.75 })
  }

  /// Rows drawn with replacement, rising.
  private static func draw(
    _ count: Int, _ keepsRepeats: Bool, _ seed: UInt64, _ number: Int
  ) -> [Int] {
    guard count > 0 else { return [] }
    var random = SeededRandom(seed: seed, stream: number)
    var times = [Int](repeating: 0, count: count)
    for _ in 0..<count { times[Int.random(in: 0..<count, using: &random)] += 1 }
    return times.indices.flatMap { row in
      repeatElement(row, count: keepsRepeats ? times[row] : min(times[row], 1))
    }
  }

  private static func similarities(
    _ points: FeatureMatrix, _ partition: Partition, _ rows: [Int], _ monitor: WorkMonitor,
    _ cluster: (FeatureMatrix, [Int], WorkMonitor) throws(ClusteringError) -> Partition
  ) -> Result<[Double], ClusteringError> {
    do throws(ClusteringError) {
      let found = try cluster(points.rows(rows), rows, monitor)
      let agreement = Agreement(rows.map { partition.labels[$0] }, found.labels)
      // The last clusters may not have been drawn at all.
      let values = agreement.bestJaccard
      return .success(
        values + repeatElement(0, count: max(0, partition.clusterCount - values.count)))
    } catch {
      return .failure(error)
    }
  }
}

extension BootstrapStability {
  /// The stability of clusters that a recipe found.
  public init(
    of points: FeatureMatrix, _ partition: Partition, recipe: ClusteringRecipe,
    resamples: Int = 100, monitor: WorkMonitor = .silent,
    partial: (BootstrapStability) -> Void = { _ in }
  ) throws(ClusteringError) {
    try self.init(
      of: points, partition, resamples: resamples, seed: recipe.seed, monitor: monitor,
      partial: partial
    ) { (drawn, rows, monitor) throws(ClusteringError) in
      try recipe.sampled(rows, of: points.count).apply(to: drawn, monitor: monitor).partition
    }
  }
}
