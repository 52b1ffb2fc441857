/// The mean and the population deviation of every feature.
struct FeatureSpread {
  let means: [Double]
  let widths: [Double]

  /// Of all points. O(points x features).
  init(_ points: FeatureMatrix) {
    // Missing numbers do not count.
    let present = (0..<points.width).map { feature in
      (0..<points.count).map { points[$0, feature] }.filter { !$0.isNaN }
    }
    means = present.map { $0.reduce(0, +) / Double(max($0.count, 1)) }
    widths = zip(present, means).map { values, mean in
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (squares / Double(max(values.count, 1))).squareRoot()
    }
  }

  func deviations(_ centre: [Double]) -> [Double] {
    centre.indices.map { feature in
      widths[feature] > 0 ? (centre[feature] - means[feature]) / widths[feature] : 0
    }
  }
}
