import Clustering

/// One clustering computed and measured.
struct ClusteringWork {
  let partition: Partition
  let profiles: ClusterProfiles
  /// Nil with fewer than two clusters, and by other distances than the Euclidean one.
  let indices: VarianceIndices?
  /// The sum of squared distances to the clusters' centres; nil by other distances.
  let inertia: Double?
  /// Nil with fewer than two clusters.
  let silhouette: MeasuredSilhouette?
  /// Tells the clusters apart by a few questions.
  let tree: ShallowTree
  /// The features that its questions are about.
  let questionNames: [String]
  let sweep: ClusterCountSweep?
  let bic: Double?
  /// What was chosen for what was left open, in words.
  let notes: [String]

  /// Clusters what was prepared, or compares `counts` of clusters and takes the recommended one.
  init(
    _ prepared: PreparedClustering, counts: ClosedRange<Int>?, _ monitor: WorkMonitor
  ) throws(ClusteringError) {
    let (recipe, points, original) = (prepared.recipe, prepared.points, prepared.original)
    let most = WorkMonitor(
      report: { monitor.report($0 * 0.8) }, isCancelled: monitor.isCancelled)
    let questions = original.complete
    var notes = prepared.notes + [points.constantNote(of: "items")].compactMap(\.self)
    if let counts {
      let sweep = try recipe.sweep(counts, points, original: original, monitor: most)
      let place = sweep.rows.firstIndex { $0.k == sweep.recommendation.k }
      if place == nil {
        notes.append(
          "No structure was found: all items are in one cluster"
            + (recipe.constraints == nil ? "." : ", whatever sizes and pairs ask for."))
      }
      partition =
        place.map { sweep.partitions[$0] }
        ?? Partition(rawLabels: [Int32](repeating: 0, count: points.count))
      tree = place.map { sweep.trees[$0] } ?? ShallowTree(questions, partition, seed: recipe.seed)
      self.sweep = sweep
      bic = nil
    } else {
      let outcome = try recipe.apply(to: points, monitor: most)
      partition = outcome.partition
      notes += outcome.notes
      tree = ShallowTree(questions, partition, seed: recipe.seed)
      sweep = nil
      bic = outcome.bic?.defined
    }
    try monitor.check()
    let isMeasurable = partition.clusterCount >= 2
    let measures = isMeasurable ? try recipe.measures(points, partition, monitor: monitor) : nil
    indices = measures?.indices
    silhouette = measures?.silhouette
    if silhouette?.sampled != nil {
      notes.append(
        "Too many items to measure the silhouette of each: the mean is that of a sample.")
    }
    profiles = try recipe.profiles(
      points, scaled: prepared.scaled, original: original, partition,
      silhouettes: silhouette?.each?.values)
    inertia =
      recipe.distance == .euclidean
      ? indices?.inertia ?? profiles.distances.reduce(0) { $1.isNaN ? $0 : $0 + $1 * $1 } : nil
    questionNames = questions.names
    self.notes = notes
    monitor.report(1)
  }
}
