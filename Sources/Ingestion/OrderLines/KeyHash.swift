/// A keyed hash of short byte strings.
///
/// Two multiply-and-fold rounds over 16 bytes at a time, after the construction of wyhash (Wang
/// Yi, 2019). The secrets are drawn anew for each run, so that a file cannot be made to collide;
/// nothing that is reported depends on them.
struct KeyHash: Sendable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64

  /// Secrets of this run's own.
  init() {
    var generator = SystemRandomNumberGenerator()
    self.init(generator.next(), generator.next(), generator.next())
  }

  /// Given secrets: for what must be the same in each run.
  init(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
    self.first = first
    self.second = second
    self.third = third
  }

  /// The hash of a key of at most 16 bytes, in two little-endian words filled up with zeros.
  @inline(__always)
  func callAsFunction(_ low: UInt64, _ high: UInt64, count: Int) -> UInt64 {
    let mixed = Self.fold(low ^ first, high ^ second)
    return Self.fold(mixed ^ UInt64(truncatingIfNeeded: count), third)
  }

  /// The hash of a key of any length.
  func callAsFunction(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = third
    var offset = 0
    while bytes.count &- offset > 16 {
      state = Self.fold(
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ first,
        bytes.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self) ^ state)
      offset &+= 16
    }
    var tail: (UInt64, UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &tail) { target in
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset...]))
    }
    state = Self.fold(tail.0 ^ first, tail.1 ^ second ^ state)
    return Self.fold(state ^ UInt64(truncatingIfNeeded: bytes.count), third)
  }

  @inline(__always)
  private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
