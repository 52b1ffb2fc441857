#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Texts in the order of their bytes, which for UTF-8 is the order of their scalars.
enum ByteOrder {
  /// Negative, zero or positive, as `left` stands before, at or behind `right`.
  @inline(__always)
  static func compare(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard let leftBase = left.baseAddress, let rightBase = right.baseAddress else {
      return left.count - right.count
    }
    let order = memcmp(leftBase, rightBase, min(left.count, right.count))
    return order != 0 ? Int(order) : left.count - right.count
  }

  @inline(__always)
  static func areEqual(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    left.count == right.count && compare(left, right) == 0
  }
}
