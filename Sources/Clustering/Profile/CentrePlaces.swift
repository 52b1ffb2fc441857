/// How far each point lies from the centre of its cluster, and which other centre is nearest.
struct CentrePlaces {
  /// Euclidean; NaN for noise.
  let distances: [Double]
  /// 0 for noise and where there is no other.
  let nearestOther: [Int32]

  /// O(points x clusters x features), on all cores.
  init(_ points: FeatureMatrix, _ partition: Partition, _ centres: FeatureMatrix) {
    let width = points.width
    let parts = Parallel.map(of: points.count) { rows -> [(distance: Double, other: Int32)] in
      points.values.withUnsafeBufferPointer { values in
        centres.values.withUnsafeBufferPointer { means in
          rows.map { row in
            let own = Int(partition.labels[row]) - 1
            guard own >= 0, let base = values.baseAddress, let mean = means.baseAddress else {
              return (.nan, 0)
            }
            var (nearest, other) = (Double.infinity, 0)
            for cluster in 0..<partition.clusterCount where cluster != own {
              let squared = squaredDistance(base + row * width, mean + cluster * width, width)
              if squared < nearest { (nearest, other) = (squared, cluster + 1) }
            }
            let squared = squaredDistance(base + row * width, mean + own * width, width)
            return (squared.squareRoot(), Int32(other))
          }
        }
      }
    }
    distances = parts.flatMap { $0.map(\.distance) }
    nearestOther = parts.flatMap { $0.map(\.other) }
  }
}
