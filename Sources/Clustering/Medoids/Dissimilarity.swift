/// How far two items are from each other: symmetric, not negative, 0 for an item and itself.
public protocol Dissimilarity: Sendable {
  /// Number of items.
  var count: Int { get }
  /// The distance of two items, finite.
  func distance(_ one: Int, _ other: Int) -> Double
}

/// The straight distance over all features.
public struct EuclideanDistance: Dissimilarity {
  private let points: FeatureMatrix
  public var count: Int { points.count }

  public init(_ points: FeatureMatrix) { self.points = points }

  public func distance(_ one: Int, _ other: Int) -> Double {
    points.values.withUnsafeBufferPointer { values in
      var sum = 0.0
      for feature in 0..<points.width {
        let gap = values[one * points.width + feature] - values[other * points.width + feature]
        sum += gap * gap
      }
      return sum.squareRoot()
    }
  }
}

/// The sum of the differences of all features: less moved by one large difference.
public struct ManhattanDistance: Dissimilarity {
  private let points: FeatureMatrix
  public var count: Int { points.count }

  public init(_ points: FeatureMatrix) { self.points = points }

  public func distance(_ one: Int, _ other: Int) -> Double {
    points.values.withUnsafeBufferPointer { values in
      var sum = 0.0
      for feature in 0..<points.width {
        sum += abs(values[one * points.width + feature] - values[other * points.width + feature])
      }
      return sum
    }
  }
}
