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
