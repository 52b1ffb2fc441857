/// The days that order lines may have, and the bucket of each.
///
/// Dates such as 0001-01-01 and 9999-12-31 stand for none in many systems; a horizon that
/// reached to them would be all zeros.
struct DayRange: Sendable {
  /// 1900-01-01.
  static let first: Int32 = -25_567
  /// 2100-12-31.
  static let last: Int32 = 47_846

  /// The bucket of each day, counted from the bucket of the first day.
  let buckets: [Int32]
  /// How many buckets there are.
  let count: Int
  /// The scheme's number of the first bucket.
  let origin: Int
  let scheme: BucketScheme

  init(_ scheme: BucketScheme) {
    self.scheme = scheme
    let origin = scheme.index(ofDay: Self.first)
    self.origin = origin
    count = scheme.index(ofDay: Self.last) - origin + 1
    var buckets: [Int32] = []
    buckets.reserveCapacity(Int(Self.last - Self.first) + 1)
    for bucket in 0..<count {
      let from = max(scheme.start(ofBucket: origin + bucket), Self.first)
      let to = min(scheme.start(ofBucket: origin + bucket + 1), Self.last + 1)
      buckets.append(contentsOf: repeatElement(Int32(bucket), count: Int(to - from)))
    }
    self.buckets = buckets
  }

  /// The bucket of a day within the range.
  @inline(__always) func bucket(of day: Int32) -> Int {
    Int(buckets[Int(day) &- Int(Self.first)])
  }

  /// The days of whole buckets, from the one of a day to the one of another, within the range.
  func wholeBuckets(from: Int32, to: Int32) -> ClosedRange<Int32>? {
    let start = scheme.start(ofBucket: scheme.index(ofDay: from))
    let end = scheme.start(ofBucket: scheme.index(ofDay: to) + 1) - 1
    let (low, high) = (max(start, Self.first), min(end, Self.last))
    return low <= high && from <= to ? low...high : nil
  }
}
