import Clustering

/// A clustering of a run made ready to be looked into: its points as they were clustered, and the
/// recipe that found its clusters.
///
/// The points come from the run's own items, so nothing but the run is read. Making one is linear
/// in the items, but for scales that sort.
public struct ClusterStudy: Sendable {
  /// Rows of the run's items that took part, rising.
  public let rows: [Int]
  /// Their features in their own units.
  public let original: FeatureMatrix
  /// Their features as they were clustered.
  public let points: FeatureMatrix
  /// The columns of `original` on one scale: the points, but for Gower's distance.
  public let scaled: FeatureMatrix
  /// Their clusters, numbered by falling size.
  public let partition: Partition
  /// The number that the run shows for each cluster of `partition`: `numbers[0]` is that of 1.
  public let numbers: [Int]
  /// How the clusters were found; where several numbers of clusters were compared, with the one that
  /// was chosen.
  public let recipe: ClusteringRecipe

  /// Why a clustering cannot be studied.
  public enum Failure: Error, Sendable, Equatable {
    /// The run's files do not fit each other, or name what this version does not know.
    case unreadable(clustering: String)
    /// The method refuses.
    case clustering(ClusteringError)

    /// In a sentence.
    public var message: String {
      switch self {
      case .unreadable(let name):
        "The run's clustering \"\(name)\" cannot be computed again: its record does not fit its items."
      case .clustering(let error): error.message
      }
    }

    /// What to do about it.
    public var remedy: String {
      switch self {
      case .unreadable: "Run again."
      case .clustering(let error): error.remedy
      }
    }
  }

  /// The items and recipe of a clustering.
  public init(of clustering: RunClustering, in run: Run) throws(Failure) {
    let rows = (0..<clustering.labels.count).filter { clustering.labels.value($0) != nil }
    guard let configuration = ClusteringConfiguration(clustering.record.recipe), !rows.isEmpty,
      let features = ClusteredItems.features(run.items, configuration, rows: rows)
    else { throw .unreadable(clustering: clustering.name) }
    let prepared: PreparedClustering
    do throws(ClusteringError) {
      prepared = try PreparedClustering(configuration, features) { run.id(rows[$0]) }
    } catch {
      throw .clustering(error)
    }
    points = prepared.points
    scaled = prepared.scaled
    let shown = rows.map { clustering.labels.value($0) ?? 0 }
    partition = Partition(
      rawLabels: shown.map { $0 > 0 ? Int32(truncatingIfNeeded: $0) : -1 })
    var numbers = [Int](repeating: 0, count: partition.clusterCount)
    for (label, number) in zip(partition.labels, shown) where label > 0 {
      numbers[Int(label) - 1] = Int(number)
    }
    self.numbers = numbers
    self.rows = rows
    original = prepared.original
    var recipe = prepared.recipe
    if configuration.counts != nil { recipe.k = max(1, partition.clusterCount) }
    self.recipe = recipe
  }

  /// How stable each cluster is when other samples of the same items are clustered by the same
  /// recipe, in the order of `numbers`. `partial` is told what is known so far, every few draws.
  public func bootstrap(
    draws: Int = 100, monitor: WorkMonitor = .silent,
    partial: (BootstrapStability) -> Void = { _ in }
  ) throws(ClusteringError) -> BootstrapStability {
    guard partition.clusterCount >= 2 else {
      throw .fewerThanTwoClusters(found: partition.clusterCount)
    }
    return try BootstrapStability(
      of: points, partition, recipe: recipe, resamples: draws, monitor: monitor, partial: partial)
  }

  /// The tree of a clustering by merging; nil for other methods.
  public func hierarchy(
    monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> Hierarchy? {
    guard recipe.method.linkage != nil else { return nil }
    return try recipe.apply(to: points, monitor: monitor).hierarchy
  }
}
