/// The silhouette of a partition: of every point where that can be waited for, else of a sample.
public struct MeasuredSilhouette: Sendable, Equatable {
  /// The mean over all points that are no noise; of the sample, where there is one.
  public let mean: Double
  /// Every point's; nil where only a sample was measured.
  public let each: Silhouette?
  /// The sample; nil where every point was measured.
  public let sampled: SampledSilhouette?

  /// Of more points than this only a sample is measured, and so many points are in it.
  public static let usualLimit = 50_000
  public static let usualSample = 5_000

  /// What was measured of every point.
  init(_ each: Silhouette) { (mean, self.each, sampled) = (each.mean, each, nil) }

  /// Throws where there are fewer than two clusters, or when cancelled.
  public init(
    _ points: FeatureMatrix, _ partition: Partition, exactUpTo limit: Int = usualLimit,
    sample: Int = usualSample, seed: UInt64 = 1, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) {
    if points.count <= limit {
      let silhouette = try Silhouette(points, partition, monitor: monitor)
      (mean, each, sampled) = (silhouette.mean, silhouette, nil)
    } else {
      let some = try SampledSilhouette(
        points, partition, sample: sample, seed: seed, monitor: monitor)
      (mean, each, sampled) = (some.mean, nil, some)
    }
  }
}
