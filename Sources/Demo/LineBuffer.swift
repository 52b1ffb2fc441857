/// Bytes gathered until they are worth handing on.
final class LineBuffer {
  private let memory: UnsafeMutableRawBufferPointer
  private var filled = 0
  private let handOn: (UnsafeRawBufferPointer) throws -> Void

  init(size: Int, handOn: @escaping (UnsafeRawBufferPointer) throws -> Void) {
    memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    self.handOn = handOn
  }

  deinit { memory.deallocate() }

  /// Makes room for `count` bytes; what follows until the next call must not need more.
  @inline(__always)
  func reserve(_ count: Int) throws {
    if memory.count - filled < count { try flush() }
    precondition(memory.count >= count)
  }

  /// Hands on what there is.
  func flush() throws {
    if filled > 0 { try handOn(UnsafeRawBufferPointer(rebasing: memory[0..<filled])) }
    filled = 0
  }

  @inline(__always)
  func put(_ byte: UInt8) {
    memory[filled] = byte
    filled &+= 1
  }

  @inline(__always)
  func put(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let source = bytes.baseAddress, let target = memory.baseAddress else { return }
    precondition(range.count <= memory.count - filled && range.upperBound <= bytes.count)
    (target + filled).copyMemory(from: source + range.lowerBound, byteCount: range.count)
    filled &+= range.count
  }

  /// Digits of a number that is not negative.
  @inline(__always)
  func put(_ number: Int) {
    var digits = 1
    var limit = 10
    while number >= limit && digits < 18 {
      digits &+= 1
      limit &*= 10
    }
    precondition(digits <= memory.count - filled)
    var rest = number
    var place = filled &+ digits
    filled = place
    for _ in 0..<digits {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      place &-= 1
      memory[place] = 48 &+ UInt8(truncatingIfNeeded: digit)
      rest = quotient
    }
  }

  /// An amount of hundredths, with two decimals.
  @inline(__always)
  func put(cents: Int) {
    put(cents / 100)
    put(UInt8(ascii: "."))
    put(48 &+ UInt8(truncatingIfNeeded: cents / 10 % 10))
    put(48 &+ UInt8(truncatingIfNeeded: cents % 10))
  }
}
