import Glibc

/// A method with all that it needs: the same recipe and points give the same clusters.
public struct ClusteringRecipe: Sendable, Equatable {
  public var method: ClusteringMethod
  /// Number of clusters, where the method has to be told.
  public var k: Int
  /// Starts of k-means, or of a mixture.
  public var starts: Int
  /// Points of a batch of k-means, for very many; nil: all points at once. There are no other starts
  /// then.
  public var batch: Int?
  /// The radius of DBSCAN; nil: at the knee of the distances to the `minPoints`-th nearest.
  public var eps: Double?
  /// Points in a dense neighbourhood; nil: twice the features plus one for DBSCAN, the smallest
  /// size of a cluster for HDBSCAN.
  public var minPoints: Int?
  /// The smallest cluster of HDBSCAN.
  public var minSize: Int
  /// What the clusters of k-means have to keep to, by row; nil for nothing.
  public var constraints: ClusterConstraints?
  public var seed: UInt64
  /// How far points are from each other; not Euclidean for k-medoids and for average, complete and
  /// single linkage only.
  public var distance = DistanceMeasure.euclidean
  /// The features that are categories, for Gower's distance.
  public var categories: Set<Int> = []
  /// How much each feature counts in Gower's distance, none below 0 and one above; nil: all alike.
  public var weights: [Double]?
  /// Whether k-means looks beyond its starts for a better optimum where points are few.
  var searchesFurther = true

  public init(
    method: ClusteringMethod, k: Int = 2, starts: Int = 10, batch: Int? = nil,
    eps: Double? = nil, minPoints: Int? = nil, minSize: Int = 5,
    constraints: ClusterConstraints? = nil, seed: UInt64 = 1
  ) {
    self.method = method
    self.k = k
    self.starts = starts
    self.batch = batch
    self.eps = eps
    self.minPoints = minPoints
    self.minSize = minSize
    self.constraints = constraints
    self.seed = seed
  }

  /// What came of it.
  public struct Outcome: Sendable {
    public let partition: Partition
    /// The tree of a hierarchy.
    public let hierarchy: Hierarchy?
    /// Bayes' information criterion of a mixture.
    public let bic: Double?
    /// What was chosen for what was left open, and which clusters stayed empty, in words.
    public fileprivate(set) var notes: [String]
  }

  /// Clusters points that have been prepared.
  ///
  /// Throws what the method does, where there are fewer different points than clusters, and where two
  /// points have nothing to compare.
  public func apply(
    to points: FeatureMatrix, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> Outcome {
    guard method.needsClusterCount else { return try cluster(points, monitor) }
    try checkDifferent(points)
    var outcome = try cluster(points, monitor)
    let found = outcome.partition.clusterCount
    if found < k {
      let empty = ClusteringError.emptyClusters(found: found, clusters: k)
      outcome.notes.append("\(empty.message) \(empty.remedy)")
    }
    return outcome
  }

  private func cluster(
    _ points: FeatureMatrix, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> Outcome {
    switch method {
    case .kMeans:
      let partition = try means(points, monitor)
      return Outcome(partition: partition, hierarchy: nil, bic: nil, notes: [])
    case .kMedoids:
      let result = try Medoids(distances(of: points), clusters: k, monitor: monitor)
      return Outcome(partition: result.partition, hierarchy: nil, bic: nil, notes: [])
    case .mixture:
      let options = GaussianMixture.Options(starts: starts, seed: seed)
      let result = try GaussianMixture(points, clusters: k, options: options, monitor: monitor)
      return Outcome(partition: result.partition, hierarchy: nil, bic: result.bic, notes: [])
    case .dbscan: return try dbscan(points, monitor)
    case .hdbscan: return try hdbscan(points, monitor)
    case .ward: return try hierarchy(.ward, points, monitor)
    case .average: return try hierarchy(.average, points, monitor)
    case .complete: return try hierarchy(.complete, points, monitor)
    case .single: return try hierarchy(.single, points, monitor)
    }
  }

  /// How far prepared points are from each other.
  func distances(of points: FeatureMatrix) throws(ClusteringError) -> PointDistance {
    try PointDistance(distance, points, categories: categories, weights: weights)
  }

  private func means(
    _ points: FeatureMatrix, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> Partition {
    if let batch {
      precondition(constraints == nil)
      return try MiniBatchKMeans(k: k, batch: batch, seed: seed)
        .cluster(points, monitor: monitor).partition
    }
    guard let constraints else {
      var method = KMeans(k: k, starts: starts, seed: seed)
      method.searchesFurther = searchesFurther
      return try method.cluster(points, monitor: monitor).partition
    }
    return try ConstrainedKMeans(k: k, constraints: constraints, starts: starts, seed: seed)
      .cluster(points, monitor: monitor).partition
  }

  private func hierarchy(
    _ linkage: Linkage, _ points: FeatureMatrix, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> Outcome {
    let tree =
      distance == .euclidean
      ? try Agglomeration.hierarchy(of: points, linkage: linkage, monitor: monitor)
      : try Agglomeration.hierarchy(
        by: distances(of: points), linkage: linkage, monitor: monitor)
    return Outcome(
      partition: try tree.partition(clusters: k), hierarchy: tree, bic: nil, notes: [])
  }

  private func dbscan(
    _ points: FeatureMatrix, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> Outcome {
    var notes: [String] = []
    let minPoints = minPoints ?? 2 * points.width + 1
    if self.minPoints == nil { notes.append("min-points \(minPoints): twice the features and one") }
    let radius: Double
    if let eps {
      radius = eps
    } else {
      let curve = try DistanceCurve(points, minPoints: minPoints, monitor: monitor)
      guard let knee = curve.knee else { throw .noKnee(minPoints: minPoints) }
      radius = knee
      notes.append(
        "eps \(Self.figures(knee)): at the knee of the distances to neighbour \(minPoints)")
    }
    let parameters = try Dbscan.Parameters(eps: radius, minPoints: minPoints)
    let result = try Dbscan(points, parameters, monitor: monitor)
    return Outcome(partition: result.partition, hierarchy: nil, bic: nil, notes: notes)
  }

  /// With four figures that matter, rounded up, so that no neighbour is lost to who asks for it.
  static func figures(_ value: Double) -> String {
    guard value > 0, value.isFinite else { return "\(value)" }
    let power = pow(10, max(0, 3 - log10(value).rounded(.down)))
    let nearest = (value * power).rounded() / power
    let rounded = nearest < value ? (value * power).rounded(.up) / power : nearest
    return rounded == rounded.rounded() && rounded < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  private func hdbscan(
    _ points: FeatureMatrix, _ monitor: WorkMonitor
  ) throws(ClusteringError) -> Outcome {
    let parameters = try Hdbscan.Parameters(
      minClusterSize: minSize, minSamples: minPoints ?? minSize)
    let result = try Hdbscan(points, parameters, monitor: monitor)
    return Outcome(partition: result.partition, hierarchy: nil, bic: nil, notes: [])
  }
}
