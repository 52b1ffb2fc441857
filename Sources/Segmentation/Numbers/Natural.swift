/// A whole number of any size: the fallback where 128 bits do not hold a product exactly.
///
/// Only values beyond some 10^16 units need it, so it is short rather than fast.
struct Natural: Sendable, Equatable {
  /// Digits of 64 bits, least significant first, without leading zeros; empty is zero.
  private(set) var limbs: [UInt64]

  /// The same number.
  init(_ value: UInt128) {
    limbs = [UInt64(truncatingIfNeeded: value), UInt64(truncatingIfNeeded: value >> 64)]
    trim()
  }

  private init(limbs: [UInt64]) {
    self.limbs = limbs
    trim()
  }

  private mutating func trim() {
    while limbs.last == 0 { limbs.removeLast() }
  }

  static func + (left: Natural, right: Natural) -> Natural {
    var sum: [UInt64] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.limbs.count, right.limbs.count) {
      let (half, first) = left.limb(index).addingReportingOverflow(right.limb(index))
      let (whole, second) = half.addingReportingOverflow(carry)
      sum.append(whole)
      carry = first || second ? 1 : 0
    }
    return Natural(limbs: sum + [carry])
  }

  /// left - right; zero where right is the larger.
  static func - (left: Natural, right: Natural) -> Natural {
    guard right < left else { return Natural(0) }
    var difference: [UInt64] = []
    var borrow: UInt64 = 0
    for index in left.limbs.indices {
      let (half, first) = left.limb(index).subtractingReportingOverflow(right.limb(index))
      let (whole, second) = half.subtractingReportingOverflow(borrow)
      difference.append(whole)
      borrow = first || second ? 1 : 0
    }
    return Natural(limbs: difference)
  }

  static func * (left: Natural, right: Natural) -> Natural {
    var product = [UInt64](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (position, digit) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (offset, other) in right.limbs.enumerated() {
        // (2^64 - 1)^2 + 2 (2^64 - 1) = 2^128 - 1: the sum always fits.
        let sum =
          UInt128(digit) * UInt128(other) + UInt128(product[position + offset]) + UInt128(carry)
        product[position + offset] = UInt64(truncatingIfNeeded: sum)
        carry = UInt64(truncatingIfNeeded: sum >> 64)
      }
      product[position + right.limbs.count] = carry
    }
    return Natural(limbs: product)
  }

  static func < (left: Natural, right: Natural) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for (one, other) in zip(left.limbs, right.limbs).reversed() where one != other {
      return one < other
    }
    return false
  }

  private func limb(_ index: Int) -> UInt64 { index < limbs.count ? limbs[index] : 0 }

  /// The number in 128 bits; nil where they do not hold it.
  var narrow: UInt128? {
    limbs.count <= 2 ? UInt128(limb(1)) << 64 | UInt128(limb(0)) : nil
  }

  /// The number to 106 bits or more.
  var doubleDouble: DoubleDouble {
    var sum = DoubleDouble(0)
    for limb in limbs.reversed() {
      sum = sum.timesPowerOfTwo(64).adding(DoubleDouble(UInt128(limb)))
    }
    return sum
  }
}
