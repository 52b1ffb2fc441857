import Glibc

/// The power transform of Yeo and Johnson, "A new family of power transformations to improve
/// normality or symmetry", Biometrika 87 (2000).
public struct YeoJohnson: Sendable, Equatable {
  /// The exponent; 1 leaves values as they are.
  public let exponent: Double

  public init(exponent: Double) { self.exponent = exponent }

  /// The exponent under which the transformed values are most likely normal, within -5...5.
  public init(fitting values: [Double]) {
    exponent = Self.maximum(of: { Self.logLikelihood(values, $0) }, in: -5...5)
  }

  /// The transformed values. O(n).
  public func apply(_ values: [Double]) -> [Double] {
    values.map { Self.transform($0, exponent) }
  }

  private static func transform(_ value: Double, _ exponent: Double) -> Double {
    if value >= 0 {
      return abs(exponent) < 1e-12
        ? log1p(value) : (pow(value + 1, exponent) - 1) / exponent
    }
    let other = 2 - exponent
    return abs(other) < 1e-12 ? -log1p(-value) : -(pow(1 - value, other) - 1) / other
  }

  private static func logLikelihood(_ values: [Double], _ exponent: Double) -> Double {
    let count = Double(values.count)
    var (mean, jacobian) = (0.0, 0.0)
    let transformed = values.map { transform($0, exponent) }
    for value in transformed { mean += value / count }
    for value in values { jacobian += value >= 0 ? log1p(value) : -log1p(-value) }
    let variance = transformed.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    guard variance.isFinite, variance > 0 else { return -.infinity }
    return -count / 2 * log(variance) + (exponent - 1) * jacobian
  }

  /// By golden sections; the likelihood has one maximum.
  private static func maximum(
    of likelihood: (Double) -> Double, in range: ClosedRange<Double>
  ) -> Double {
    let ratio = (5.0.squareRoot() - 1) / 2
    var (low, high) = (range.lowerBound, range.upperBound)
    var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
    var (atLeft, atRight) = (likelihood(left), likelihood(right))
    while high - low > 1e-9 {
      if atLeft < atRight {
        (low, left, atLeft) = (left, right, atRight)
        right = low + ratio * (high - low)
        atRight = likelihood(right)
      } else {
        (high, right, atRight) = (right, left, atLeft)
        left = high - ratio * (high - low)
        atLeft = likelihood(left)
      }
    }
    return (low + high) / 2
  }
}
