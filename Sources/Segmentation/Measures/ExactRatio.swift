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
  /// binary fraction). Nil for negative numbers, infinities, what is a million or more, and more
  /// than 12 decimal places.
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

  /// Whether this fraction is the smaller one, by cross multiplication and so without rounding.
  public static func < (left: ExactRatio, right: ExactRatio) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }

  /// The decimal as a person writes it: `0.8`, `1.32`, `1`.
  public var text: String {
    numerator % denominator == 0 ? "\(numerator / denominator)" : "\(double)"
  }
}
