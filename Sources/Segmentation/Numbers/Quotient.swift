/// Whole numbers divided, with the double nearest to the exact quotient.
enum Quotient {
  /// numerator / denominator, rounded once, ties to even. NaN for 0 / 0.
  static func double(_ numerator: UInt128, over denominator: UInt128) -> Double {
    // Both exact in a double: the division itself rounds correctly.
    if numerator <= 1 << 53, denominator <= 1 << 53 {
      return Double(UInt64(truncatingIfNeeded: numerator))
        / Double(UInt64(truncatingIfNeeded: denominator))
    }
    guard denominator > 0 else { return numerator == 0 ? .nan : .infinity }
    guard numerator > 0 else { return 0 }
    // Scale so that the integer quotient has 64 or 65 bits, and keep what is left as one more
    // bit: far enough beyond the 53rd for the conversion to round as the exact value would.
    let shift = numerator.leadingZeroBitCount - denominator.leadingZeroBitCount
    let exponent = 64 + shift
    let quotient: UInt128
    let remainder: UInt128
    if exponent >= 0 {
      // The product of numerator and 2^exponent has up to 256 bits; the quotient has 65 at most.
      let high = exponent >= 128 ? numerator << UInt128(exponent - 128)
        : (exponent == 0 ? 0 : numerator >> UInt128(128 - exponent))
      let low = exponent >= 128 ? 0 : numerator << UInt128(exponent)
      (quotient, remainder) = denominator.dividingFullWidth((high, low))
    } else {
      // Both sides keep all bits: dividing by denominator x 2^-exponent.
      let divisor = denominator
      (quotient, remainder) = (numerator >> UInt128(-exponent)).quotientAndRemainder(
        dividingBy: divisor)
      let lost = numerator & ((1 << UInt128(-exponent)) - 1)
      return rounded(quotient, sticky: remainder != 0 || lost != 0, exponent: -exponent)
    }
    return rounded(quotient, sticky: remainder != 0, exponent: -exponent)
  }

  /// quotient x 2^exponent, rounded once; `sticky` says that the exact value is a little more.
  private static func rounded(_ quotient: UInt128, sticky: Bool, exponent: Int) -> Double {
    let whole = quotient << 1 | (sticky ? 1 : 0)
    return Double(sign: .plus, exponent: exponent - 1, significand: Double(whole))
  }
}
