/// k-means whose clusters keep to constraints: Bradley, Bennett and Demiriz, "Constrained k-means
/// clustering", Microsoft Research MSR-TR-2000-65.
///
/// Points are given to clusters by a flow of least cost, which is the exact optimum for the centres
/// at hand; then the centres move to their means, until nothing gets better. Rows that belong
/// together are one point of their number's weight. These, and rows that lie apart from others, are
/// placed first by a search; the rest flows into the room that they leave. So with sizes alone each
/// step is exact, and with pairs it is the best that was found.
///
/// **Assumes** what k-means does. **Do not use it** to make sizes even only because that looks
/// tidy: a bound that is far from what the points suggest cuts through groups. Compare the inertia
/// with that of `KMeans`.
public struct ConstrainedKMeans: Sendable, Equatable {
  /// Number of clusters.
  public var k: Int
  public var constraints: ClusterConstraints
  /// How often to begin anew; the best result is kept. The first start is that of plain k-means.
  public var starts: Int
  /// Iterations of one start at most.
  public var maximumIterations: Int
  /// Steps of the search for a placement at most, beyond one for each constrained unit.
  public var searchSteps: Int
  public var seed: UInt64

  public init(
    k: Int, constraints: ClusterConstraints, starts: Int = 5, maximumIterations: Int = 100,
    searchSteps: Int = 20_000, seed: UInt64 = 1
  ) {
    self.k = k
    self.constraints = constraints
    self.starts = starts
    self.maximumIterations = maximumIterations
    self.searchSteps = searchSteps
    self.seed = seed
  }

  /// What came of it.
  public struct Result: Sendable, Equatable {
    public let partition: Partition
    /// The clusters' means, in the order of the partition.
    public let centres: FeatureMatrix
    /// The sum of squared distances of the points to their centres.
    public let inertia: Double
    /// Iterations of the best start.
    public let iterations: Int
    /// False where the iterations ended before nothing got better.
    public let isConverged: Bool
  }

  /// The most memory that the costs of all points and clusters may take: 2 GiB.
  public static let memoryLimit = 2 << 30

  /// Clusters points. Throws all conflicts at once, or what plain k-means would throw, or
  /// `tooLarge` above the memory limit.
  ///
  /// An iteration takes O(points x clusters x features), the flow's O(clusters squared x log
  /// points) for each point that is not in its nearest cluster, and a search of O(constrained units
  /// squared x clusters). Memory of 24 bytes a point and cluster.
  public func cluster(
    _ points: FeatureMatrix, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> Result {
    precondition(k > 0 && starts > 0 && maximumIterations > 0)
    try DistinctRows.check(points, clusters: k)
    let conflicts = constraints.conflicts(points: points.count, clusters: k)
    guard conflicts.isEmpty else { throw .constraints(conflicts) }
    let (numbers, overflow) = points.count.multipliedReportingOverflow(by: k)
    guard !overflow, numbers <= Self.memoryLimit / 24 else {
      throw .tooLarge(
        method: "k-means under constraints", points: points.count,
        bytes: overflow || numbers > Int.max / 24 ? Int.max : numbers * 24)
    }
    let descent = ConstrainedDescent(points, LinkedUnits(count: points.count, constraints), self)
    var best: ConstrainedDescent.Outcome?
    for number in 0..<starts {
      let outcome = try descent.run(
        from: try centres(descent, start: number, monitor), monitor: monitor)
      if best.map({ outcome.cost < $0.cost }) ?? true { best = outcome }
      monitor.report(Double(number + 1) / Double(starts))
    }
    guard let best else { preconditionFailure("at least one start") }
    return result(points, best, descent.units)
  }

  private func centres(
    _ descent: ConstrainedDescent, start: Int, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> [Double] {
    if start == 0 {
      do throws(ClusteringError) {
        var plain = KMeans(k: k, starts: 3, seed: seed)
        plain.isThorough = false
        return try plain.cluster(
          descent.means, weights: descent.weights, monitor: monitor.cancelling
        ).centres.values
      } catch {
        if error == .cancelled { throw .cancelled }
        // Fewer different means than clusters: a drawn start will do.
      }
    }
    var random = SeededRandom(seed: seed, stream: start)
    return Seeding(points: descent.means, weights: descent.weights, k: k).plusPlus(&random)
  }

  private func result(
    _ points: FeatureMatrix, _ outcome: ConstrainedDescent.Outcome, _ units: LinkedUnits
  ) -> Result {
    let partition = Partition(
      rawLabels: units.unitOfRow.map { Int32(truncatingIfNeeded: outcome.owners[$0]) })
    let centres = ClusterMeans.of(points, partition)
    var inertia = 0.0
    for (row, label) in partition.labels.enumerated() {
      for feature in 0..<points.width {
        let gap = points[row, feature] - centres[Int(label) - 1, feature]
        inertia += gap * gap
      }
    }
    return Result(
      partition: partition, centres: centres, inertia: inertia, iterations: outcome.iterations,
      isConverged: outcome.isConverged)
  }
}
