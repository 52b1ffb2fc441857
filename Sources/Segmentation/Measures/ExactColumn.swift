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

  /// An item's value without rounding.
  public subscript(item: Int) -> ExactValue {
    ExactValue(units: Int128(units[item]), scale: scale)
  }

  /// The nearest double: units divided by a power of ten, rounded once.
  public func double(_ item: Int) -> Double {
    let value = units[item]
    // Both sides exact in a double: the division rounds correctly.
    if value.magnitude <= 1 << 53, Self.powers.indices.contains(scale) {
      return Double(value) / Self.powers[scale]
    }
    return self[item].double
  }

  private static let powers: [Double] = (0...15).map { Double(ExactValue.power($0)) }
}
