/// A feature that is mostly zero, split in two: whether there is anything, and how much.
///
/// A mean between zero and the rest describes nobody; apart, both parts can be scaled.
public struct TwoParts: Sendable, Equatable {
  /// The share of zeros from which a feature counts as inflated with them.
  public static let inflated = 0.2

  /// The features of many zeros, in order; constant ones are not among them.
  public static func inflatedFeatures(of points: FeatureMatrix) -> [Int] {
    (0..<points.width).filter { feature in
      let zeros = (0..<points.count).count { points[$0, feature] == 0 }
      return zeros < points.count && Double(zeros) >= inflated * Double(points.count)
    }
  }

  /// The points with each of some features replaced by two: `name?`, 1 where it is not zero, and
  /// `name`, the value less the mean of those that are not zero, and 0 for zeros, so that these lie
  /// neither above nor below the others in how much.
  public static func split(_ points: FeatureMatrix, features: [Int]) -> FeatureMatrix {
    precondition(features.allSatisfy { $0 >= 0 && $0 < points.width })
    let chosen = Set(features)
    let means = (0..<points.width).map { feature -> Double in
      guard chosen.contains(feature) else { return 0 }
      var (sum, count) = (0.0, 0)
      for row in 0..<points.count where points[row, feature] != 0 {
        sum += points[row, feature]
        count += 1
      }
      return count > 0 ? sum / Double(count) : 0
    }
    let names = (0..<points.width).flatMap { feature in
      chosen.contains(feature)
        ? [points.names[feature] + "?", points.names[feature]] : [points.names[feature]]
    }
    var values: [Double] = []
    values.reserveCapacity(points.count * names.count)
    for row in 0..<points.count {
      for feature in 0..<points.width {
        let value = points[row, feature]
        guard chosen.contains(feature) else {
          values.append(value)
          continue
        }
        values.append(value == 0 ? 0 : 1)
        values.append(value == 0 ? 0 : value - means[feature])
      }
    }
    return FeatureMatrix(values: values, count: points.count, names: names)
  }
}
