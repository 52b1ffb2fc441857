import Tables

/// Where a mixture begins: hard clusters by k-means++ (Arthur and Vassilvitskii 2007) and a few
/// steps of k-means.
enum MixtureStart {
  private static let steps = 10

  /// A cluster from 0 for each point. Where there are fewer different places than clusters, some
  /// clusters have no points.
  static func labels(
    _ points: FeatureMatrix, clusters: Int, _ random: consuming SeededRandom
  ) -> [Int32] {
    var centres = seeds(points, clusters, &random)
    var labels = [Int32](repeating: 0, count: points.count)
    for _ in 0..<steps {
      assign(points, centres, &labels)
      let before = centres
      recentre(points, labels, &centres)
      if centres == before { break }
    }
    return labels
  }

  /// Each next centre with a chance in proportion to its squared distance from those before.
  private static func seeds(
    _ points: FeatureMatrix, _ clusters: Int, _ random: inout SeededRandom
  ) -> [Double] {
    let width = points.width
    var nearest = [Double](repeating: .infinity, count: points.count)
    var centres: [Double] = []
    var chosen = Int(random.uniform() * Double(points.count))
    for _ in 0..<clusters {
      let centre = points.values[chosen * width..<(chosen + 1) * width]
      centres += centre
      var total = 0.0
      for row in 0..<points.count {
        nearest[row] = min(nearest[row], square(points, row, centres, centres.count - width))
        total += nearest[row]
      }
      var rest = random.uniform() * total
      chosen = points.count - 1
      for row in 0..<points.count {
        rest -= nearest[row]
        if rest < 0 {
          chosen = row
          break
        }
      }
    }
    return centres
  }

  private static func assign(
    _ points: FeatureMatrix, _ centres: [Double], _ labels: inout [Int32]
  ) {
    let clusters = centres.count / points.width
    labels.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let output = PartBuffer(base: base)
      Parallel.forParts(of: points.count) { _, rows in
        for row in rows {
          var (best, least) = (0, Double.infinity)
          for cluster in 0..<clusters {
            let distance = square(points, row, centres, cluster * points.width)
            if distance < least { (best, least) = (cluster, distance) }
          }
          output.base[row] = Int32(truncatingIfNeeded: best)
        }
      }
    }
  }

  private static func recentre(
    _ points: FeatureMatrix, _ labels: [Int32], _ centres: inout [Double]
  ) {
    let width = points.width
    var sums = [Double](repeating: 0, count: centres.count)
    var sizes = [Double](repeating: 0, count: centres.count / width)
    for row in 0..<points.count {
      let label = Int(labels[row])
      sizes[label] += 1
      for feature in 0..<width {
        sums[label * width + feature] += points.values[row * width + feature]
      }
    }
    for cluster in sizes.indices where sizes[cluster] > 0 {
      for feature in 0..<width {
        centres[cluster * width + feature] = sums[cluster * width + feature] / sizes[cluster]
      }
    }
  }

  @inline(__always)
  private static func square(
    _ points: FeatureMatrix, _ row: Int, _ centres: [Double], _ start: Int
  ) -> Double {
    points.values.withUnsafeBufferPointer { values in
      centres.withUnsafeBufferPointer { centres in
        var sum = 0.0
        for feature in 0..<points.width {
          let gap = values[row &* points.width &+ feature] - centres[start &+ feature]
          sum += gap * gap
        }
        return sum
      }
    }
  }
}
