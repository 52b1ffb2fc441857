/// The profiles of all clusters of a partition, and how far each point lies from its centre.
///
/// O(points x clusters x features).
public struct ClusterProfiles: Sendable, Equatable {
  /// The clusters from 1, then noise where there is any.
  public let clusters: [ClusterProfile]
  /// By point, the distance to its cluster's centre in scaled units; NaN for noise.
  public let distances: [Double]
  /// By point, the cluster whose centre is nearest after its own; 0 for noise and where there is no
  /// other.
  public let nearestOther: [Int32]

  /// Profiles of `points`, as they were clustered; `original` are the same in their own units.
  ///
  /// `silhouettes` are one a point, NaN for noise; `members` is how many typical and untypical ones
  /// are named.
  public init(
    _ points: FeatureMatrix, original: FeatureMatrix, _ partition: Partition,
    silhouettes: [Double]? = nil, members: Int = 5
  ) {
    precondition(original.count == points.count && partition.labels.count == points.count)
    let centres = ClusterMeans.of(points, partition)
    self.init(
      points, original: original, partition, silhouettes, members, centres,
      CentrePlaces(points, partition, centres))
  }

  /// Profiles where only distances of pairs are known: places are those from each cluster's medoid.
  /// `scaled` describes the points, NaN where a number is missing.
  public init(
    _ scaled: FeatureMatrix, original: FeatureMatrix, _ partition: Partition,
    by distances: some Dissimilarity, silhouettes: [Double]? = nil, members: Int = 5
  ) {
    precondition(original.count == scaled.count && partition.labels.count == scaled.count)
    self.init(
      scaled, original: original, partition, silhouettes, members,
      ClusterMeans.of(scaled, partition), CentrePlaces(partition, by: distances))
  }

  private init(
    _ points: FeatureMatrix, original: FeatureMatrix, _ partition: Partition,
    _ silhouettes: [Double]?, _ members: Int, _ centres: FeatureMatrix, _ places: CentrePlaces
  ) {
    let originals = ClusterMeans.of(original, partition)
    var near = partition.sizes.map { _ in ExtremeRows(most: members) }
    var far = near
    for (row, label) in partition.labels.enumerated() where label > 0 {
      near[Int(label) - 1].offer(row, places.distances[row])
      far[Int(label) - 1].offer(row, -places.distances[row])
    }
    let spread = FeatureSpread(points)
    let deviations = (0..<partition.clusterCount).map { spread.deviations(centres.row($0)) }
    let names = ClusterNames.suggested(
      deviations: deviations, features: points.names, together: Correlations.pearson(of: points))
    let count = Double(max(points.count, 1))
    var clusters = partition.sizes.indices.map { index -> ClusterProfile in
      let size = partition.sizes[index]
      let typical = near[index].rows
      return ClusterProfile(
        cluster: index + 1, name: names[index], size: size, share: Double(size) / count,
        silhouette: silhouettes.map { Self.mean($0, partition, of: index + 1) },
        centre: originals.row(index), scaledCentre: centres.row(index),
        deviations: deviations[index], typical: typical,
        untypical: Array(far[index].rows.prefix(size - typical.count)))
    }
    let noise = points.count - partition.sizes.reduce(0, +)
    if noise > 0 {
      let centre = Self.noiseCentre(points, partition, noise)
      clusters.append(
        ClusterProfile(
          cluster: 0, name: "noise", size: noise, share: Double(noise) / count, silhouette: nil,
          centre: Self.noiseCentre(original, partition, noise), scaledCentre: centre,
          deviations: spread.deviations(centre), typical: [], untypical: []))
    }
    self.clusters = clusters
    distances = places.distances
    nearestOther = places.nearestOther
  }

  private static func mean(_ values: [Double], _ partition: Partition, of cluster: Int) -> Double {
    var sum = 0.0
    for (value, label) in zip(values, partition.labels) where Int(label) == cluster { sum += value }
    return sum / Double(partition.sizes[cluster - 1])
  }

  private static func noiseCentre(
    _ points: FeatureMatrix, _ partition: Partition, _ count: Int
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: points.width)
    for (row, label) in partition.labels.enumerated() where label == 0 {
      for feature in 0..<points.width { sums[feature] += points[row, feature] }
    }
    return sums.map { $0 / Double(count) }
  }
}
