/// A squared coefficient of variation as an exact fraction.
///
/// With n periods, S = Σx and Q = Σx²: the population variance is (n Q - S²) / n², the sample
/// variance (n Q - S²) / (n (n - 1)), the mean S / n. Their quotients need no division.
enum SquaredVariation: Sendable {
  /// No demand, or a sample of one.
  case undefined
  /// Numerator and denominator; the denominator is above zero.
  case fraction(UInt128, UInt128)
  /// The same, too large for 128 bits.
  case wide(Natural, Natural)

  /// A single demand does not vary: 0, in a sample too.
  static let ofSingleDemand = SquaredVariation.fraction(0, 1)

  /// Below zero where this is less than `cut`, zero where equal, above where more. Exact.
  /// Undefined is more than anything: what cannot be measured is not steady.
  @inline(__always)
  func compared(to cut: WideRatio) -> Int {
    switch self {
    case .undefined: return 1
    case .fraction(let numerator, let denominator):
      // Where all four have 64 bits, 128 hold both products.
      if (numerator | denominator | cut.numerator | cut.denominator) >> 64 == 0 {
        let left = numerator &* cut.denominator
        let right = denominator &* cut.numerator
        return left == right ? 0 : (left < right ? -1 : 1)
      }
      let left = numerator.multipliedFullWidth(by: cut.denominator)
      let right = denominator.multipliedFullWidth(by: cut.numerator)
      if left.high != right.high { return left.high < right.high ? -1 : 1 }
      if left.low != right.low { return left.low < right.low ? -1 : 1 }
      return 0
    case .wide(let numerator, let denominator):
      let left = numerator * Natural(cut.denominator)
      let right = denominator * Natural(cut.numerator)
      return left == right ? 0 : (left < right ? -1 : 1)
    }
  }

  /// The fraction in double-double; nil where undefined.
  @inline(__always)
  var doubleDouble: DoubleDouble? {
    switch self {
    case .undefined: nil
    case .fraction(let numerator, let denominator):
      DoubleDouble(numerator).over(DoubleDouble(denominator))
    case .wide(let numerator, let denominator):
      numerator.doubleDouble.over(denominator.doubleDouble)
    }
  }
}

extension SquaredVariation {
  /// From Σx and Σx² of `count` periods; nil where 128 bits do not hold the fraction.
  init?(sum: UInt128, squares: UInt128, count: Int, deviation: Deviation) {
    let n = UInt128(count.magnitude)
    let (square, first) = sum.multipliedReportingOverflow(by: sum)
    let (product, second) = n.multipliedReportingOverflow(by: squares)
    guard !first, !second, product >= square else { return nil }
    guard square > 0, deviation == .population || n > 1 else {
      self = .undefined
      return
    }
    guard deviation == .sample else {
      self = .fraction(product - square, square)
      return
    }
    let (numerator, third) = n.multipliedReportingOverflow(by: product - square)
    let (denominator, fourth) = (n - 1).multipliedReportingOverflow(by: square)
    guard !third, !fourth else { return nil }
    self = .fraction(numerator, denominator)
  }
}

/// A cut that is compared with a squared variation: a fraction of two 128-bit numbers.
struct WideRatio: Sendable {
  /// Above the line.
  let numerator: UInt128
  /// Below the line.
  let denominator: UInt128

  /// The fraction itself.
  init(_ ratio: ExactRatio) {
    numerator = UInt128(ratio.numerator.magnitude)
    denominator = UInt128(ratio.denominator.magnitude)
  }

  /// The fraction's square; both squares fit, as the halves have 63 bits.
  init(squareOf ratio: ExactRatio) {
    let root = WideRatio(ratio)
    numerator = root.numerator * root.numerator
    denominator = root.denominator * root.denominator
  }
}
