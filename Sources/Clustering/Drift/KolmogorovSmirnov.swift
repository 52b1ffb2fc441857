import Glibc

/// Whether two samples of a feature may come from one distribution: the test of Kolmogorov and
/// Smirnov.
///
/// With many points the smallest shift is significant; the statistic says how large it is.
public struct KolmogorovSmirnov: Sendable, Equatable {
  /// The largest distance between the two distribution functions, 0...1.
  public let statistic: Double
  /// The chance of at least that distance where nothing moved: Kolmogorov's distribution with the
  /// correction of Stephens (1970), good from about four points in each sample.
  public let significance: Double

  /// Compares finite values. Nil where a sample is empty. O(n log n).
  public init?(_ one: [Double], _ other: [Double]) {
    guard !one.isEmpty, !other.isEmpty else { return nil }
    let (first, second) = (one.sorted(), other.sorted())
    var (left, right, largest) = (0, 0, 0.0)
    while left < first.count, right < second.count {
      let value = min(first[left], second[right])
      while left < first.count, first[left] <= value { left += 1 }
      while right < second.count, second[right] <= value { right += 1 }
      let distance =
        Double(left) / Double(first.count) - Double(right) / Double(second.count)
      largest = max(largest, abs(distance))
    }
    statistic = largest
    let (n, m) = (Double(first.count), Double(second.count))
    let root = (n * m / (n + m)).squareRoot()
    significance = Self.tail((root + 0.12 + 0.11 / root) * largest)
  }

  /// 2 sum (-1)^(j-1) exp(-2 j^2 x^2).
  private static func tail(_ x: Double) -> Double {
    guard x > 0.2 else { return 1 }
    var (sum, sign) = (0.0, 1.0)
    for j in 1...100 {
      let term = exp(-2 * Double(j * j) * x * x)
      sum += sign * term
      if term < 1e-16 { break }
      sign = -sign
    }
    return min(1, max(0, 2 * sum))
  }
}
