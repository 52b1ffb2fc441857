/// Items in the order of a measure, largest first, equal values in the items' order; with running
/// sums. Values are not below zero.
struct Ranking: Sendable {
  /// Items by place.
  private(set) var order: [Int32]
  /// Their values by place.
  private(set) var values: [Int64]
  /// `sums[place]` is the sum of the values before that place; the last element is the total.
  private(set) var sums: [Int128]

  /// How many items are ranked.
  var count: Int { order.count }
  /// The sum of all values.
  var total: Int128 { sums[count] }

  /// Ranks those items for which `takesPart` says so.
  ///
  /// A radix sort over the bytes in which values differ: O(items x bytes), stable, so that equal
  /// values keep the items' order.
  init(_ units: [Int64], takesPart: (Int) -> Bool) {
    var keys: [UInt64] = []
    var order: [Int32] = []
    keys.reserveCapacity(units.count)
    order.reserveCapacity(units.count)
    for (item, value) in units.enumerated() where takesPart(item) {
      // Falling values are rising complements.
      keys.append(~UInt64(bitPattern: value))
      order.append(Int32(truncatingIfNeeded: item))
    }
    RadixSort.sort(&keys, carrying: &order)
    self.order = order
    values = keys.map { Int64(bitPattern: ~$0) }
    sums = [Int128](unsafeUninitializedCapacity: order.count + 1) { buffer, count in
      var sum: Int128 = 0
      for (place, key) in keys.enumerated() {
        buffer.initializeElement(at: place, to: sum)
        sum += Int128(Int64(bitPattern: ~key))
      }
      buffer.initializeElement(at: keys.count, to: sum)
      count = keys.count + 1
    }
  }
}

extension Ranking {
  /// The place of an item with that value; nil where it is not ranked. O(log items).
  func place(of item: Int, value: Int64) -> Int? {
    let place = self.place(value: value, item: item)
    return place < count && order[place] == Int32(truncatingIfNeeded: item) ? place : nil
  }

  /// The first place whose item does not stand before an item with that value. O(log items).
  func place(value: Int64, item: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      let isBefore =
        values[middle] > value || (values[middle] == value && Int(order[middle]) < item)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Ranking: RankedValues {
  func value(_ place: Int) -> Int64 { values[place] }
  func sum(before place: Int) -> Int128 { sums[place] }
}

/// Values in falling order with running sums: what a boundary rule needs to know.
protocol RankedValues {
  /// How many there are.
  var count: Int { get }
  /// The sum of all.
  var total: Int128 { get }
  /// The value at a place, 0..<count.
  func value(_ place: Int) -> Int64
  /// The sum of the values before a place, 0...count.
  func sum(before place: Int) -> Int128
}
