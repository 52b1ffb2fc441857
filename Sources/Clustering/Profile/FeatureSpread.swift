/// The mean and the population deviation of every feature.
struct FeatureSpread {
  let means: [Double]
  let widths: [Double]

  /// Of all points. O(points x features).
  init(_ points: FeatureMatrix) {
    let count = Double(max(points.count, 1))
    means = (0..<points.width).map { feature in
      (0..<points.count).reduce(0) { $0 + points[$1, feature] } / count
    }
    let means = means
    widths = (0..<points.width).map { feature in
      let squares = (0..<points.count).reduce(0.0) { sum, row in
        let difference = points[row, feature] - means[feature]
        return sum + difference * difference
      }
      return (squares / count).squareRoot()
    }
  }

  /// How far means by feature lie from those of all, in deviations; 0 for a feature without spread.
  func deviations(_ centre: [Double]) -> [Double] {
    centre.indices.map { feature in
      widths[feature] > 0 ? (centre[feature] - means[feature]) / widths[feature] : 0
    }
  }
}
