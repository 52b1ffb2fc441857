import Tables

/// Sums over points weighted by responsibilities, part by part in a fixed order, so that they come
/// out the same with any number of threads.
struct MixtureMoments {
  private let points: FeatureMatrix
  private let responsibilities: [Double]
  private let clusters: Int
  private let monitor: WorkMonitor

  init(
    _ points: FeatureMatrix, _ responsibilities: [Double], _ clusters: Int, _ monitor: WorkMonitor
  ) {
    self.points = points
    self.responsibilities = responsibilities
    self.clusters = clusters
    self.monitor = monitor
  }

  /// First each component's responsibilities, then its weighted sums of the features.
  func first() -> [Double] {
    let (width, clusters) = (points.width, clusters)
    return sum(clusters * (1 + width)) { values, shares, rows, sums in
      for row in rows {
        for index in 0..<clusters {
          let share = shares[row &* clusters &+ index]
          if share == 0 { continue }
          sums[index] += share
          let base = clusters &+ index &* width
          for feature in 0..<width {
            sums[base &+ feature] += share * values[row &* width &+ feature]
          }
        }
      }
    }
  }

  /// Each component's weighted products of differences from its mean: the lower triangle, or only
  /// the diagonal.
  func second(_ means: [Double], isFull: Bool) -> [Double] {
    let (width, clusters) = (points.width, clusters)
    return sum(clusters * width * width) { values, shares, rows, sums in
      means.withUnsafeBufferPointer { means in
        withUnsafeTemporaryAllocation(of: Double.self, capacity: width) { gaps in
          for row in rows {
            for index in 0..<clusters {
              let share = shares[row &* clusters &+ index]
              // Too little to move any sum.
              if share < 1e-30 { continue }
              for feature in 0..<width {
                gaps[feature] =
                  values[row &* width &+ feature] - means[index &* width &+ feature]
              }
              for feature in 0..<width {
                let base = (index &* width &+ feature) &* width
                let weighted = share * gaps[feature]
                if isFull {
                  for other in 0...feature { sums[base &+ other] += weighted * gaps[other] }
                } else {
                  sums[base &+ feature] += weighted * gaps[feature]
                }
              }
            }
          }
        }
      }
    }
  }

  private func sum(
    _ size: Int,
    _ body:
      @Sendable (
        UnsafeBufferPointer<Double>, UnsafeBufferPointer<Double>, Range<Int>,
        UnsafeMutableBufferPointer<Double>
      ) -> Void
  ) -> [Double] {
    let parts = (points.count + Parallel.partRows - 1) / Parallel.partRows
    var sums = [Double](repeating: 0, count: parts * size)
    let (values, shares, monitor) = (points.values, responsibilities, monitor)
    sums.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let output = PartBuffer(base: base)
      Parallel.forParts(of: points.count) { part, rows in
        if monitor.isCancelled() { return }
        let own = UnsafeMutableBufferPointer(start: output.base + part * size, count: size)
        values.withUnsafeBufferPointer { values in
          shares.withUnsafeBufferPointer { shares in body(values, shares, rows, own) }
        }
      }
    }
    var total = [Double](repeating: 0, count: size)
    for part in 0..<parts {
      for place in 0..<size { total[place] += sums[part * size + place] }
    }
    return total
  }
}
