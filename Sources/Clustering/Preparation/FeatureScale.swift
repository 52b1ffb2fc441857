import Glibc

/// How features are made comparable before distances are taken.
///
/// Raw values are the names on the command line and in strata.toml.
public enum FeatureScale: String, Sendable, CaseIterable {
  /// As they are.
  case none
  /// (x - mean) / deviation, the population's.
  case zScore = "z-score"
  /// (x - median) / interquartile range, quartiles interpolated linearly (type 7 of Hyndman and Fan
  /// 1996); single values far out change neither.
  case robust
  /// (x - smallest) / (largest - smallest).
  case minMax = "min-max"
  /// log(1 + x), for what grows by factors; x > -1.
  case log1p
  /// The logarithm, then the z-score.
  case log1pZScore = "log1p+z-score"
  /// The power transform of Yeo and Johnson (2000) with the exponent of greatest likelihood, then the
  /// z-score; takes negative values.
  case yeoJohnson = "yeo-johnson"
  /// The rank, 0 for the smallest and 1 for the largest, equal values sharing the mean of their
  /// ranks; keeps the order and nothing else.
  case quantile

  /// The scaled points. O(points x features), and a sort a feature where ranks are needed.
  ///
  /// Throws where a value is no finite number, has no logarithm, or a feature has no spread.
  public func apply(_ points: FeatureMatrix) throws(ClusteringError) -> FeatureMatrix {
    try check(points)
    var scaled = points
    for (feature, name) in points.names.enumerated() {
      let values = try apply((0..<points.count).map { points[$0, feature] }, name)
      for (row, value) in values.enumerated() {
        scaled.values[row * points.width + feature] = value
      }
    }
    return scaled
  }

  /// Throws where a value is no finite number, and names all features at once that have no spread
  /// to scale by.
  func check(_ points: FeatureMatrix) throws(ClusteringError) {
    try points.checkFinite()
    guard self != .none else { return }
    let constant = points.constantFeatures
    guard constant.isEmpty else { throw .constantFeatures(constant) }
  }

  /// One feature's values, all finite, at least one.
  func apply(
    _ values: [Double], _ name: String
  ) throws(ClusteringError) -> [Double] {
    if self == .none { return values }
    guard let first = values.first, values.contains(where: { $0 != first }) else {
      throw .constantFeatures([name])
    }
    switch self {
    case .none: return values
    case .zScore: return Self.standardised(values)
    case .robust:
      let sorted = values.sorted()
      let range = Quantile.of(sorted, 0.75) - Quantile.of(sorted, 0.25)
      guard range > 0 else { throw .noQuartileSpread(name) }
      let median = Quantile.of(sorted, 0.5)
      return values.map { ($0 - median) / range }
    case .minMax:
      let (low, high) = (values.min() ?? 0, values.max() ?? 0)
      return values.map { ($0 - low) / (high - low) }
    case .log1p: return try Self.logarithms(values, name)
    case .log1pZScore: return try Self.deviations(try Self.logarithms(values, name), name)
    case .yeoJohnson: return try Self.deviations(YeoJohnson(fitting: values).apply(values), name)
    case .quantile:
      return Ranks.of(values).map { ($0 - 1) / Double(values.count - 1) }
    }
  }

  private static func logarithms(
    _ values: [Double], _ name: String
  ) throws(ClusteringError) -> [Double] {
    if let row = values.firstIndex(where: { $0 <= -1 }) {
      throw .outsideLogarithm(feature: name, row: row, value: values[row])
    }
    return values.map { Glibc.log1p($0) }
  }

  /// Whether scaled values are deviations, so that whether there is anything has to become some too.
  var countsDeviations: Bool {
    switch self {
    case .zScore, .robust, .log1pZScore, .yeoJohnson: true
    case .none, .minMax, .log1p, .quantile: false
    }
  }

  /// The z-scores. Throws where a transform left one value only, as the logarithms of large numbers
  /// that differ by little: their deviation would be that of the rounding.
  private static func deviations(
    _ values: [Double], _ name: String
  ) throws(ClusteringError) -> [Double] {
    guard values.contains(where: { $0 != values[0] }) else { throw .constantFeatures([name]) }
    return standardised(values)
  }

  static func standardised(_ values: [Double]) -> [Double] {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = (squares / Double(values.count)).squareRoot()
    return values.map { ($0 - mean) / deviation }
  }
}

/// Quantiles of a sample.
public enum Quantile {
  /// Interpolated linearly between the order statistics: type 7 of Hyndman and Fan (1996), the
  /// default of R and NumPy. `sorted` is not empty.
  public static func of(_ sorted: [Double], _ probability: Double) -> Double {
    let place = probability * Double(sorted.count - 1)
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }
}

/// Ranks of a sample.
public enum Ranks {
  /// From 1; equal values share the mean of their ranks. O(n log n).
  public static func of(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      let rank = Double(start + end + 1) / 2
      for place in start..<end { ranks[order[place]] = rank }
      start = end
    }
    return ranks
  }
}
