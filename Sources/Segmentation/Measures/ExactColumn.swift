/// Decimals as they were read, one an item: value = units / 10^scale.
///
/// Sums of integers are exact, so that a share of exactly 80 % or a coefficient of variation of
/// exactly 1 is decided by the model's rule and never by rounding.
public struct ExactColumn: Sendable, Equatable {
  /// The values' units by item.
  public var units: [Int64]
  /// How many decimal places the units have, 0...12.
  public let scale: Int

  /// Values in units of 10^-scale.
  public init(units: [Int64], scale: Int) {
    self.units = units
    self.scale = scale
  }

  /// The nearest double: units divided by a power of ten, correctly rounded.
  public func double(_ item: Int) -> Double { Double(units[item]) / Self.powers[scale] }

  static let powers: [Double] = (0...18).map { exponent in
    var power = 1.0
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}

/// A non-negative decimal as it was written, as a fraction: 0.80 is 80/100.
public struct ExactRatio: Sendable, Hashable {
  /// Above the line.
  public let numerator: Int64
  /// Below the line: a power of ten for what was read as a decimal.
  public let denominator: Int64

  /// A fraction; the denominator is positive.
  public init(_ numerator: Int64, over denominator: Int64) {
    precondition(denominator > 0)
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The fraction that the double's shortest decimal form says (0.8 is 8/10, not the nearest
  /// binary fraction). Nil for negative numbers, infinities, and more than 12 decimal places.
  public init?(shortest value: Double) {
    guard value.isFinite, value >= 0, value < 1e6 else { return nil }
    var scaled = value
    var denominator: Int64 = 1
    while denominator <= 1_000_000_000_000 {
      let rounded = scaled.rounded()
      if rounded / Double(denominator) == value, rounded < 9e18 {
        self.init(Int64(rounded), over: denominator)
        return
      }
      denominator *= 10
      scaled = value * Double(denominator)
    }
    return nil
  }

  /// The nearest double.
  public var double: Double { Double(numerator) / Double(denominator) }
}
