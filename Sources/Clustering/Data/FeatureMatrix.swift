/// Points to be clustered: `count` rows of `width` numbers, row by row in one array.
///
/// Every number is finite, but for Gower's distance and for descriptions of what it compares, where
/// NaN is missing; what comes from outside is checked by `init(rows:names:)` or by the
/// preparation before it gets here.
public struct FeatureMatrix: Sendable, Equatable {
  /// Row after row: `values[row * width + feature]`.
  public var values: [Double]
  /// Number of points.
  public let count: Int
  /// Number of features, at least 1.
  public let width: Int
  /// The features' names, one a column.
  public let names: [String]

  /// A matrix of numbers laid out row by row; `values.count` is `count * names.count`.
  public init(values: [Double], count: Int, names: [String]) {
    precondition(!names.isEmpty && values.count == count * names.count)
    self.values = values
    self.count = count
    width = names.count
    self.names = names
  }

  /// One number.
  public subscript(row: Int, feature: Int) -> Double { values[row * width + feature] }
}

extension FeatureMatrix {
  /// The features that have the same value everywhere. O(points x features).
  public var constantFeatures: [String] {
    (0..<width).filter { feature in
      (0..<count).allSatisfy { values[$0 * width + feature] == values[feature] }
    }.map { names[$0] }
  }
}
