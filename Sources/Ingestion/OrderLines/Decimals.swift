/// Plain decimal numbers of up to eight characters, at once; everything else is for
/// `DecimalParser`.
enum Decimals {
  /// More decimals of quantities without money are refused.
  static let finest = 6
  /// More decimals of quantities beside money are refused, so that their product has at most 12.
  static let finestPriced = 3
  /// More decimals of prices, costs and revenue are refused. Nine are what single-precision
  /// numbers come with when they are written out, as in 49.97999954.
  static let finestMoney = 9

  /// Powers of ten from 1 to 10^18.
  static func power(_ exponent: Int) -> Int64 { powers[min(max(exponent, 0), 18)] }

  /// The powers in place, for loops.
  static func withPowers(_ body: (UnsafeBufferPointer<Int64>) -> Void) {
    powers.withUnsafeBufferPointer(body)
  }

  private static let powers: [Int64] = (0...18).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// A number read from plain digits: an optional minus, digits, perhaps a decimal sign among
  /// or before them.
  struct Plain {
    /// Without the decimal sign.
    var units: Int64
    /// Digits behind the decimal sign; negative if the text is not so plain.
    var decimals: Int

    /// The nearest double.
    @inline(__always) var double: Double {
      decimals <= 0 ? Double(units) : Double(units) / Double(Decimals.power(decimals))
    }
  }

  /// Reads `count` characters; eight bytes from `start` must be readable.
  ///
  /// Eight digits are checked and added up at a time, after Johnny Lee and Daniel Lemire.
  @inline(__always)
  static func plain(_ start: UnsafeRawPointer, _ count: Int, decimalSign: UInt8) -> Plain {
    let isNegative = start.load(as: UInt8.self) == 0x2D && count > 0
    let skipped = isNegative ? 1 : 0
    let length = count &- skipped
    guard length > 0, length <= 8 else { return Plain(units: 0, decimals: -1) }
    let zeros: UInt64 = 0x3030_3030_3030_3030
    // The characters are moved to the end of the word, and zeros put before them.
    let shift = UInt64(truncatingIfNeeded: (8 &- length) &* 8)
    var word =
      UInt64(
        littleEndian: (start + skipped).loadUnaligned(as: UInt64.self)) &<< shift
    word |= zeros & ((1 &<< shift) &- 1)
    var decimals = 0
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let pattern = word ^ (UInt64(decimalSign) &* 0x0101_0101_0101_0101)
    let signs = ~(((pattern & low) &+ low) | pattern | low)
    if signs != 0 {
      guard length > 1 else { return Plain(units: 0, decimals: -1) }
      let place = UInt64(truncatingIfNeeded: signs.trailingZeroBitCount) & 0x38
      let before: UInt64 = (1 &<< place) &- 1
      let behind = ~before & ~(0xFF &<< place)
      decimals = 7 &- Int(truncatingIfNeeded: place &>> 3)
      word = (word & behind) | ((word & before) &<< 8) | 0x30
    }
    let digits = word ^ zeros
    guard ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080 == 0 else {
      return Plain(units: 0, decimals: -1)
    }
    let pairs = (digits &* 10) &+ (digits &>> 8)
    let one = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let other = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    let number = Int64(truncatingIfNeeded: (one &+ other) &>> 32)
    return Plain(units: isNegative ? 0 &- number : number, decimals: decimals)
  }
}
