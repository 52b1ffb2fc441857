import Glibc

/// How far the shares of bins, or of clusters, moved between two runs: the population stability
/// index, the sum of (q - p) ln(q / p).
///
/// It grows with few points a bin even where nothing moved: about bins x (1/n + 1/m) by chance alone
/// (Yurdakul, "Statistical properties of population stability index", 2018). Compare it with
/// `expectedByChance` before you act on it.
public struct StabilityIndex: Sendable, Equatable {
  /// What is usually made of it.
  public enum Band: String, Sendable, CaseIterable {
    /// Below 0.1.
    case stable
    /// From 0.1 to 0.25.
    case moderate
    /// Above 0.25.
    case major
  }

  public let value: Double
  /// The value to expect where nothing moved, with as many points; nil where only shares are known.
  public let expectedByChance: Double?
  public var band: Band { value < 0.1 ? .stable : value <= 0.25 ? .moderate : .major }

  /// From shares that each add up to 1. A share of 0 counts as 0.0001, for its logarithm has no end.
  public init(before: [Double], after: [Double]) {
    self.init(before: before, after: after, expectedByChance: nil)
  }

  /// From numbers of points in each bin.
  public init(before: [Int], after: [Int]) {
    let (first, second) = (Double(before.reduce(0, +)), Double(after.reduce(0, +)))
    self.init(
      before: before.map { first > 0 ? Double($0) / first : 0 },
      after: after.map { second > 0 ? Double($0) / second : 0 },
      expectedByChance: first > 0 && second > 0
        ? Double(max(before.count - 1, 0)) * (1 / first + 1 / second) : nil)
  }

  /// From a feature's finite values before and after: the bins are ten of as many points each before,
  /// fewer where values are the same. O(n log n).
  public init(before: [Double], after: [Double], bins: Int) {
    let sorted = before.sorted()
    var borders: [Double] = []
    if !sorted.isEmpty, bins > 1 {
      for bin in 1..<bins {
        let border = Quantile.of(sorted, Double(bin) / Double(bins))
        if borders.last.map({ border > $0 }) ?? true { borders.append(border) }
      }
    }
    func counts(_ values: [Double]) -> [Int] {
      var counts = [Int](repeating: 0, count: borders.count + 1)
      for value in values {
        var (low, high) = (0, borders.count)
        while low < high {
          let middle = (low + high) / 2
          if value > borders[middle] { low = middle + 1 } else { high = middle }
        }
        counts[low] += 1
      }
      return counts
    }
    self.init(before: counts(before), after: counts(after))
  }

  private init(before: [Double], after: [Double], expectedByChance: Double?) {
    precondition(before.count == after.count)
    value = zip(before, after).reduce(0) { sum, shares in
      let (first, second) = (max(shares.0, 1e-4), max(shares.1, 1e-4))
      return sum + (second - first) * log(second / first)
    }
    self.expectedByChance = expectedByChance
  }
}
