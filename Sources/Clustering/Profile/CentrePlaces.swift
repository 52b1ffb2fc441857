import Tables

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

  /// From each cluster's medoid, the point of the least sum of distances to the others, the first of
  /// equal ones. O(sum of squared sizes + points x clusters) distances, on all cores.
  init(_ partition: Partition, by items: some Dissimilarity) {
    var members = partition.sizes.map { _ in [Int]() }
    for (row, label) in partition.labels.enumerated() where label > 0 {
      members[Int(label) - 1].append(row)
    }
    let medoids = members.map { rows -> Int in
      let sums = Parallel.map(of: rows.count, rows: 64) { range in
        range.map { place in rows.reduce(0) { $0 + items.distance(rows[place], $1) } }
      }.flatMap { $0 }
      return rows[sums.indices.min { (sums[$0], $0) < (sums[$1], $1) } ?? 0]
    }
    let places = Parallel.map(of: items.count) { rows in
      rows.map { row -> (distance: Double, other: Int32) in
        let own = Int(partition.labels[row]) - 1
        guard own >= 0 else { return (.nan, 0) }
        var (nearest, other) = (Double.infinity, 0)
        for (cluster, medoid) in medoids.enumerated() where cluster != own {
          let distance = items.distance(row, medoid)
          if distance < nearest { (nearest, other) = (distance, cluster + 1) }
        }
        return (items.distance(row, medoids[own]), Int32(other))
      }
    }.flatMap { $0 }
    distances = places.map(\.distance)
    nearestOther = places.map(\.other)
  }
}
