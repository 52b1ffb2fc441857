/// Each item's first and last day with a line, by bucket: when the horizon is the last few
/// buckets, only the end tells which of them count.
final class WindowDays {
  // Days are kept as positive numbers that only rise, so that zero means none.
  private var first: BucketArrays<Int32>
  private var last: BucketArrays<Int32>

  init(bucketCount: Int, capacity: Int) {
    first = BucketArrays(bucketCount: bucketCount, capacity: capacity)
    last = BucketArrays(bucketCount: bucketCount, capacity: capacity)
  }

  func add(bucket: Int) {
    first.add(bucket)
    last.add(bucket)
  }

  func remove(bucket: Int) {
    first.remove(bucket)
    last.remove(bucket)
  }

  func grow(to capacity: Int) {
    first.grow(to: capacity)
    last.grow(to: capacity)
  }

  func add(_ batch: LineBatch) {
    for line in 0..<batch.count {
      let (bucket, item) = (Int(batch.bucket[line]), Int(batch.item[line]))
      let early = first.arrays[bucket] + item
      let late = last.arrays[bucket] + item
      early.pointee = max(early.pointee, DayRange.last &- batch.day[line] &+ 1)
      late.pointee = max(late.pointee, batch.day[line] &- DayRange.first &+ 1)
    }
  }

  /// The first and last day in a bucket; nil where there is none.
  func range(bucket: Int, item: Int) -> ClosedRange<Int32>? {
    guard first.has(bucket), first.arrays[bucket][item] > 0 else { return nil }
    let early = DayRange.last - first.arrays[bucket][item] + 1
    return early...(last.arrays[bucket][item] + DayRange.first - 1)
  }
}
