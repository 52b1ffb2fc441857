import Glibc

/// Overlapping clusters as a mixture of normal distributions, fitted by expectation maximisation
/// (Dempster, Laird and Rubin 1977).
///
/// It assumes that each cluster is roughly normal, and says how likely each point belongs to each.
/// Do not use it on skewed data that has not been transformed, with few points a cluster (full
/// covariances have width·(width + 1)/2 numbers each), or to find odd shapes. Compare numbers of
/// clusters, and shapes, by the lowest `bic`.
///
/// Each start draws points at random and improves them by two iterations of k-means; the start with
/// the highest likelihood stands. O(n·k·width²) a step with full covariances, O(n·k·width) else;
/// memory: n·k responsibilities. The same under a seed with any number of threads.
public struct GaussianMixture: Sendable, Equatable {
  /// What shape the clusters may have.
  public enum Shape: String, Sendable, CaseIterable {
    /// Any ellipsoid.
    case full
    /// Ellipsoids along the axes.
    case diagonal
    /// Balls.
    case spherical
  }

  /// How the search goes.
  public struct Options: Sendable, Equatable {
    public var shape: Shape
    public var starts: Int
    public var seed: UInt64
    /// Added to every variance, so that none becomes 0 on points that lie on one line or place.
    public var regularisation: Double
    /// It ends when the mean log-likelihood grows by less than this in a step.
    public var tolerance: Double
    public var maximumSteps: Int

    public init(
      shape: Shape = .full, starts: Int = 1, seed: UInt64 = 1, regularisation: Double = 1e-6,
      tolerance: Double = 1e-3, maximumSteps: Int = 100
    ) {
      self.shape = shape
      self.starts = max(1, starts)
      self.seed = seed
      self.regularisation = max(1e-12, regularisation)
      self.tolerance = max(0, tolerance)
      self.maximumSteps = max(1, maximumSteps)
    }
  }

  /// One cluster's distribution.
  public struct Component: Sendable, Equatable {
    /// Its share of all points.
    public let weight: Double
    public let mean: [Double]
    /// The covariance, width × width, row by row; 0 off the diagonal unless the shape is full.
    public let covariance: [Double]
  }

  /// Each point in its likeliest cluster. A cluster that is nobody's likeliest is not in it.
  public let partition: Partition
  /// In the order of the partition, those that are nobody's likeliest last.
  public let components: [Component]
  /// How likely each point belongs to each component: row by row, each row adds up to 1.
  public let responsibilities: [Double]
  /// The logarithm of the points' likelihood.
  public let logLikelihood: Double
  /// Bayes' information criterion (Schwarz 1978): parameters · ln n − 2 · log-likelihood.
  public let bic: Double
  /// Steps taken, and whether they ended by the tolerance.
  public let steps: Int
  public let hasConverged: Bool

  /// Iterations of k-means that a start begins with: with more of them, or with starts far apart, most
  /// starts end in the same optimum.
  private static let startIterations = 2

  /// Fits `clusters` distributions.
  ///
  /// Throws `tooFewPoints` unless there are 1...n clusters, `cancelled`.
  public init(
    _ points: FeatureMatrix, clusters: Int, options: Options = Options(),
    monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    guard clusters >= 1, clusters <= points.count else {
      throw .tooFewPoints(points: points.count, clusters: clusters)
    }
    var fits: [MixtureFit] = []
    for start in 0..<options.starts {
      var random = SeededRandom(seed: options.seed, stream: start)
      let seeding = Seeding(points: points, weights: nil, k: clusters)
      var hard = LloydState(points, nil, centres: seeding.rows(&random))
      try hard.iterate(atMost: Self.startIterations, until: 0, monitor: monitor)
      var fit = MixtureFit(points, clusters: clusters, options: options)
      try fit.run(hard.owners, monitor)
      if let best = fits.last, best.logLikelihood >= fit.logLikelihood { continue }
      fits = [fit]
      monitor.report(Double(start + 1) / Double(options.starts))
    }
    guard let fit = fits.last else { throw .cancelled }
    self.init(fit, points)
  }

  private init(_ fit: MixtureFit, _ points: FeatureMatrix) {
    let count = fit.clusters
    let likeliest = fit.likeliest
    partition = Partition(rawLabels: likeliest)
    // The partition's order: raw component by its number, the unnamed after.
    var order = [Int](repeating: -1, count: partition.clusterCount)
    for (row, label) in partition.labels.enumerated() {
      order[Int(label) - 1] = Int(likeliest[row])
    }
    let named = Set(order)
    order += (0..<count).filter { !named.contains($0) }
    components = order.map { fit.component($0) }
    var responsibilities: [Double] = []
    responsibilities.reserveCapacity(points.count * count)
    for row in 0..<points.count {
      for component in order { responsibilities.append(fit.responsibility(row, component)) }
    }
    self.responsibilities = responsibilities
    logLikelihood = fit.logLikelihood
    let width = points.width
    let shapeParameters =
      switch fit.shape {
      case .full: count * width * (width + 1) / 2
      case .diagonal: count * width
      case .spherical: count
      }
    let parameters = shapeParameters + count * width + count - 1
    bic = Double(parameters) * log(Double(points.count)) - 2 * logLikelihood
    steps = fit.steps
    hasConverged = fit.hasConverged
  }
}
