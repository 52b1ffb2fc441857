/// Gower's distance for items of mixed kinds (Gower 1971): the mean over the features that both
/// items have. A number counts its difference as a share of the feature's range, a category 0 if
/// equal and else 1. As R's `daisy(metric = "gower")` with nominal factors.
///
/// Use it where categories and numbers stand side by side. Mind that every feature weighs alike
/// unless told otherwise, and that an outlier widens a range and so shrinks all other differences.
public struct GowerDistance: Dissimilarity {
  /// One feature of all items.
  public enum Feature: Sendable, Equatable {
    /// Numbers; nil, and what is not finite, is missing.
    case numbers([Double?])
    /// Categories by number; nil is missing.
    case categories([Int32?])

    /// Number of items.
    public var count: Int {
      switch self {
      case .numbers(let values): values.count
      case .categories(let values): values.count
      }
    }
  }

  /// Why features cannot be compared.
  public enum Fault: Error, Sendable, Equatable {
    /// No features at all.
    case noFeatures
    /// Features of different length, or as many weights as there are not features.
    case unequalLengths
    /// A weight that is negative or no number, all are 0, or their sum is no number.
    case badWeights
    /// Two items, by row, that share no feature with a value.
    case incomparable(Int, Int)
  }

  private static let absent = Double.nan
  public let count: Int
  let width: Int
  /// Numbers divided by their range, categories as they are; not-a-number is missing. Row by row.
  let values: [Double]
  private let isCategory: [Bool]
  /// One a feature.
  let weights: [Double]

  /// Prepares features of equal length, with weights or all alike.
  ///
  /// Items that share no feature with a value have no distance. That is looked for among all pairs
  /// only if something is missing, by the patterns of what is: O(patterns²·width).
  public init(_ features: [Feature], weights given: [Double]? = nil) throws(Fault) {
    guard let first = features.first else { throw .noFeatures }
    let weights = given ?? [Double](repeating: 1, count: features.count)
    let count = first.count
    guard features.allSatisfy({ $0.count == count }), weights.count == features.count else {
      throw .unequalLengths
    }
    guard Self.areSound(weights) else { throw .badWeights }
    let columns = features.map { column in
      switch column {
      case .numbers(let numbers): Self.shares(numbers.map { $0 ?? Self.absent })
      case .categories(let categories): categories.map { $0.map(Double.init) ?? Self.absent }
      }
    }
    let names = features.indices.map(String.init)
    self.init(
      FeatureMatrix(columns: columns, count: count, names: names),
      features.map { if case .categories = $0 { true } else { false } }, weights)
    if let (one, other) = incomparable() { throw .incomparable(one, other) }
  }

  /// Takes features that are ready, as `MixedFeatures` makes them; those in `categories` are
  /// categories. Without weights all count alike. Throws where there are other than one sound weight
  /// a feature, and where two points have nothing to compare.
  public init(
    scaled points: FeatureMatrix, categories: Set<Int>, weights given: [Double]? = nil
  ) throws(Fault) {
    let weights = given ?? [Double](repeating: 1, count: points.width)
    guard weights.count == points.width else { throw .unequalLengths }
    guard Self.areSound(weights) else { throw .badWeights }
    self.init(points, (0..<points.width).map { categories.contains($0) }, weights)
    if let (one, other) = incomparable() { throw .incomparable(one, other) }
  }

  private init(_ points: FeatureMatrix, _ isCategory: [Bool], _ weights: [Double]) {
    count = points.count
    width = points.width
    values = points.values
    self.isCategory = isCategory
    self.weights = weights
  }

  /// Whether none of the weights is below 0, one above, and their sum a number.
  public static func areSound(_ weights: [Double]) -> Bool {
    weights.allSatisfy { $0 >= 0 } && weights.contains { $0 > 0 } && weights.reduce(0, +).isFinite
  }

  /// Numbers as shares of their range, from 0 for the least to 1; NaN where one is missing or not
  /// finite. 0 where all are the same.
  static func shares(_ numbers: [Double]) -> [Double] {
    let (least, range) = span(numbers)
    return numbers.map { number in
      guard number.isFinite else { return absent }
      // Halved first, so that even the widest range stays finite.
      return range > 0 ? (number / 2 - least) / range : 0
    }
  }

  public func distance(_ one: Int, _ other: Int) -> Double {
    values.withUnsafeBufferPointer { values in
      var (sum, weight) = (0.0, 0.0)
      for feature in 0..<width {
        let (left, right) = (values[one * width + feature], values[other * width + feature])
        if left.isNaN || right.isNaN { continue }
        weight += weights[feature]
        let gap = isCategory[feature] ? (left == right ? 0 : 1) : abs(left - right)
        sum += weights[feature] * gap
      }
      return weight > 0 ? sum / weight : 0
    }
  }

  /// Half the least number and half the range.
  private static func span(_ numbers: [Double]) -> (Double, Double) {
    var (least, most) = (Double.infinity, -Double.infinity)
    for number in numbers where number.isFinite {
      least = min(least, number / 2)
      most = max(most, number / 2)
    }
    return least <= most ? (least, most - least) : (0, 0)
  }

  /// Two different items without a common feature, if there are any.
  private func incomparable() -> (Int, Int)? {
    var rows: [[Bool]: (first: Int, second: Int?)] = [:]
    for row in 0..<count {
      let pattern = (0..<width).map { weights[$0] > 0 && !values[row * width + $0].isNaN }
      if let seen = rows[pattern] {
        if seen.second == nil { rows[pattern]?.second = row }
      } else {
        rows[pattern] = (row, nil)
      }
    }
    guard rows.count > 1 || rows.keys.contains(where: { !$0.contains(true) }) else { return nil }
    let patterns = rows.sorted { $0.value.first < $1.value.first }
    for (place, one) in patterns.enumerated() {
      if !one.key.contains(true), let second = one.value.second { return (one.value.first, second) }
      for other in patterns[(place + 1)...]
      where !zip(one.key, other.key).contains(where: { $0 && $1 }) {
        return (one.value.first, other.value.first)
      }
    }
    return nil
  }
}
