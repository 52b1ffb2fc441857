/// One measure's demand by bucket and item, on one thread. Exact whatever the numbers.
///
/// Cells have 32 bits until one does not fit, then 64; what does not fit there either is kept
/// aside in 128 bits.
final class DemandCells {
  private var narrow: BucketArrays<Int32>
  private var wide: BucketArrays<Int64>
  private var isWide = false
  private var aside: [Place: Int128] = [:]
  private let bucketCount: Int

  private struct Place: Hashable {
    var bucket: Int
    var item: Int
  }

  init(bucketCount: Int, capacity: Int) {
    self.bucketCount = bucketCount
    narrow = BucketArrays(bucketCount: bucketCount, capacity: capacity)
    wide = BucketArrays(bucketCount: bucketCount, capacity: capacity)
  }

  /// How many numbers there is room for.
  var cells: Int { narrow.cells + wide.cells }

  /// Makes room for a bucket.
  func add(bucket: Int) {
    if isWide { wide.add(bucket) } else { narrow.add(bucket) }
  }

  /// Drops a bucket.
  func remove(bucket: Int) {
    narrow.remove(bucket)
    wide.remove(bucket)
    aside = aside.filter { $0.key.bucket != bucket }
  }

  /// Makes room for more items.
  func grow(to capacity: Int) {
    narrow.grow(to: capacity)
    wide.grow(to: capacity)
  }

  /// Adds one number a line of a batch, whose buckets there is room for.
  func add(_ values: UnsafePointer<Int64>, _ batch: LineBatch) {
    let count = batch.count
    let (items, buckets) = (batch.item, batch.bucket)
    var line = 0
    if !isWide {
      let arrays = narrow.arrays
      while line < count {
        let cell =
          arrays[Int(truncatingIfNeeded: buckets[line])] + Int(truncatingIfNeeded: items[line])
        let sum = Int64(cell.pointee).addingReportingOverflow(values[line])
        let short = Int32(truncatingIfNeeded: sum.partialValue)
        if sum.overflow || Int64(short) != sum.partialValue { break }
        cell.pointee = short
        line &+= 1
      }
      if line < count { widen() }
    }
    while line < count {
      let cell = wide.arrays[Int(buckets[line])] + Int(items[line])
      let sum = cell.pointee.addingReportingOverflow(values[line])
      if sum.overflow {
        add(Int128(values[line]), bucket: Int(buckets[line]), item: Int(items[line]))
      } else {
        cell.pointee = sum.partialValue
      }
      line &+= 1
    }
  }

  /// Adds a number of any size to a cell.
  func add(_ value: Int128, bucket: Int, item: Int) {
    aside[Place(bucket: bucket, item: item), default: 0] += value
  }

  /// Multiplies all cells: when more decimals turn up than were seen before.
  func multiply(by factor: Int64) {
    for (place, value) in aside { aside[place] = value &* Int128(factor) }
    if !isWide { widen() }
    for bucket in wide.buckets {
      let array = wide.arrays[bucket]
      for item in 0..<wide.capacity where array[item] != 0 {
        let product = array[item].multipliedReportingOverflow(by: factor)
        if product.overflow {
          add(Int128(array[item]) &* Int128(factor), bucket: bucket, item: item)
          array[item] = 0
        } else {
          array[item] = product.partialValue
        }
      }
    }
  }

  /// The buckets that have lines, in no order.
  var buckets: [Int] { isWide ? wide.buckets : narrow.buckets }

  /// The arrays of the buckets with lines, without what is kept aside. They stand until the next
  /// change.
  var arrays: Arrays {
    isWide
      ? .wide(wide.buckets.sorted().map { ($0, wide.arrays[$0]) })
      : .narrow(narrow.buckets.sorted().map { ($0, narrow.arrays[$0]) })
  }

  /// Sums by item, an array a bucket, in order of the buckets.
  enum Arrays {
    case narrow([(bucket: Int, sums: UnsafeMutablePointer<Int32>)])
    case wide([(bucket: Int, sums: UnsafeMutablePointer<Int64>)])
  }

  /// Whether anything is kept aside.
  var hasAside: Bool { !aside.isEmpty }

  /// What is kept aside.
  func forEachAside(_ body: (_ bucket: Int, _ item: Int, _ value: Int128) -> Void) {
    for (place, value) in aside { body(place.bucket, place.item, value) }
  }

  private func widen() {
    isWide = true
    for bucket in narrow.buckets {
      wide.add(bucket)
      for item in 0..<narrow.capacity {
        wide.arrays[bucket][item] = Int64(narrow.arrays[bucket][item])
      }
    }
    narrow = BucketArrays(bucketCount: bucketCount, capacity: narrow.capacity)
  }
}
