/// Random numbers that are the same on every machine: SplitMix64, and arithmetic that IEEE 754
/// defines to the last bit (no logarithms or sines, which differ between C libraries).
/// Source: Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014).
struct Randomness {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mix(state)
  }

  /// A number from 0 to below `limit` (which is positive and below 2^32).
  @inline(__always)
  mutating func below(_ limit: Int) -> Int {
    Int(((next() >> 32) &* UInt64(truncatingIfNeeded: limit)) >> 32)
  }

  /// A number from 0 to below 1.
  @inline(__always)
  mutating func unit() -> Double { Self.unit(next()) }

  /// A factor around 1, as often above as below: the smaller `calm`, the wilder.
  ///
  /// (calm + u) / (calm + v) for uniform u and v lies between calm / (calm + 1) and its inverse; at
  /// 0.15 its spread is that of demand with a coefficient of variation of about 1.
  @inline(__always)
  mutating func factor(calm: Double) -> Double {
    let above = calm + unit()
    return above / (calm + unit())
  }

  /// The same 64 bits for the same two numbers, without a sequence.
  @inline(__always)
  static func hash(_ seed: UInt64, _ number: Int) -> UInt64 {
    mix(mix(seed) ^ (UInt64(truncatingIfNeeded: number) &* 0xD6E8_FEB8_6659_FD93))
  }

  @inline(__always)
  static func unit(_ bits: UInt64) -> Double { Double(bits >> 11) * 0x1p-53 }

  @inline(__always)
  private static func mix(_ bits: UInt64) -> UInt64 {
    var mixed = bits
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
