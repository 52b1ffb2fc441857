/// One decimal without rounding: units / 10^scale. Wide enough for the sum of any column.
public struct ExactValue: Sendable, Hashable {
  /// The value's units of 10^-scale.
  public var units: Int128
  /// How many decimal places the units have, 0...18.
  public let scale: Int

  /// A value of that many units of 10^-scale.
  public init(units: Int128, scale: Int) {
    self.units = units
    self.scale = scale
  }

  /// The nearest double.
  public var double: Double {
    let magnitude = Quotient.double(units.magnitude, over: Self.power(scale))
    return units < 0 ? -magnitude : magnitude
  }

  /// All decimal places, a point, no grouping: `2871.00`, `-3`.
  public var text: String {
    let digits = String(units.magnitude)
    let sign = units < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// 10^exponent, for exponents that fit (0...38).
  static func power(_ exponent: Int) -> UInt128 {
    var power: UInt128 = 1
    for _ in 0..<min(max(exponent, 0), 38) { power *= 10 }
    return power
  }
}
