/// A number as the unevaluated sum of two doubles: some 106 bits (Dekker, 1971).
///
/// Quotients and roots that are computed in it and rounded once at the end are the nearest double,
/// but for values within about 2^-100 of the middle between two doubles.
struct DoubleDouble: Sendable {
  /// The nearest double.
  let high: Double
  /// What is missing; at most half a unit in the last place of `high`.
  let low: Double

  private init(high: Double, low: Double) {
    self.high = high
    self.low = low
  }

  /// high + low, renormalised; |high| is not the smaller one.
  private init(sum high: Double, _ low: Double) {
    self.high = high + low
    self.low = low - (self.high - high)
  }

  /// A whole number: exact up to 2^106.
  @inline(__always)
  init(_ value: UInt128) {
    if value >> 53 == 0 {
      self.init(high: Double(UInt64(truncatingIfNeeded: value)), low: 0)
    } else {
      // 64 bits at a time; each half is split into two doubles without rounding.
      let upper = Self.split(UInt64(truncatingIfNeeded: value >> 64))
      let lower = Self.split(UInt64(truncatingIfNeeded: value))
      self = upper.timesPowerOfTwo(64).adding(lower)
    }
  }

  private static func split(_ value: UInt64) -> DoubleDouble {
    DoubleDouble(sum: Double(value >> 32) * 4_294_967_296, Double(value & 0xffff_ffff))
  }

  /// This number times 2^exponent; exact.
  func timesPowerOfTwo(_ exponent: Int) -> DoubleDouble {
    let power = Double(sign: .plus, exponent: exponent, significand: 1)
    return DoubleDouble(high: high * power, low: low * power)
  }

  /// The sum, to some 104 bits.
  func adding(_ other: DoubleDouble) -> DoubleDouble {
    let sum = high + other.high
    let part = sum - high
    let error = (high - (sum - part)) + (other.high - part)
    return DoubleDouble(sum: sum, error + low + other.low)
  }

  /// The product, to some 104 bits.
  func times(_ other: DoubleDouble) -> DoubleDouble {
    let product = high * other.high
    let error = (-product).addingProduct(high, other.high)
    return DoubleDouble(sum: product, error + (high * other.low + low * other.high))
  }

  /// The quotient, to some 100 bits. The divisor is not zero.
  func over(_ divisor: DoubleDouble) -> DoubleDouble {
    let quotient = high / divisor.high
    let remainder = high.addingProduct(-quotient, divisor.high)
    let rest = remainder + (low - quotient * divisor.low)
    return DoubleDouble(sum: quotient, rest / divisor.high)
  }

  /// The double nearest to the square root.
  var squareRoot: Double {
    guard high > 0 else { return 0 }
    let root = high.squareRoot()
    let rest = high.addingProduct(-root, root) + low
    return root + rest / (2 * root)
  }
}
