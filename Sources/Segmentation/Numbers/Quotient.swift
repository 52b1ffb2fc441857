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
    let exponent = 64 + numerator.leadingZeroBitCount - denominator.leadingZeroBitCount
    guard exponent >= 0 else {
      // A large numerator over a small denominator: it is the numerator that gives bits away.
      let shift = UInt128(-exponent)
      let lost = numerator & ((1 << shift) - 1)
      let (quotient, rest) = (numerator >> shift).quotientAndRemainder(dividingBy: denominator)
      return rounded(quotient, sticky: rest != 0 || lost != 0, exponent: -exponent)
    }
    // numerator x 2^exponent has up to 256 bits, in two halves.
    let shift = UInt128(exponent)
    let (high, low): (UInt128, UInt128) =
      exponent >= 128
      ? (numerator << (shift - 128), 0) : (numerator >> (128 - shift), numerator << shift)
    let (quotient, rest) = denominator.dividingFullWidth((high, low))
    return rounded(quotient, sticky: rest != 0, exponent: -exponent)
  }

  /// quotient x 2^exponent, rounded once; `sticky` says that the exact value is a little more.
  private static func rounded(_ quotient: UInt128, sticky: Bool, exponent: Int) -> Double {
    let whole = quotient << 1 | (sticky ? 1 : 0)
    return Double(sign: .plus, exponent: exponent - 1, significand: Double(whole))
  }
}
