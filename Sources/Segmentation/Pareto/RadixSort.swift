/// Sorting of large columns by whole numbers.
enum RadixSort {
  /// Sorts `keys` rising and moves `items` along. Stable.
  ///
  /// Least significant digit first, 11 bits a digit; digits that are the same in all keys are
  /// skipped. O(keys x digits) time, as much memory again as keys and items have.
  static func sort(_ keys: inout [UInt64], carrying items: inout [Int32]) {
    let count = min(keys.count, items.count)
    guard count > 1, let first = keys.first else { return }
    var differing: UInt64 = 0
    for key in keys { differing |= key ^ first }
    var otherKeys = [UInt64](repeating: 0, count: count)
    var otherItems = [Int32](repeating: 0, count: count)
    for shift in stride(from: 0, to: 64, by: digitBits)
    where (differing >> UInt64(shift)) & digitMask != 0 {
      scatter(keys, items, into: &otherKeys, &otherItems, count: count, shift: UInt64(shift))
      swap(&keys, &otherKeys)
      swap(&items, &otherItems)
    }
  }

  private static let digitBits = 11
  private static let digitMask: UInt64 = 1 << 11 - 1

  /// One pass: counts the digits, then puts each key behind those of its digit.
  private static func scatter(
    _ keys: [UInt64], _ items: [Int32], into otherKeys: inout [UInt64],
    _ otherItems: inout [Int32], count: Int, shift: UInt64
  ) {
    var places = [Int](repeating: 0, count: 1 << digitBits)
    keys.withUnsafeBufferPointer { keys in
      items.withUnsafeBufferPointer { items in
        otherKeys.withUnsafeMutableBufferPointer { otherKeys in
          otherItems.withUnsafeMutableBufferPointer { otherItems in
            places.withUnsafeMutableBufferPointer { places in
              for key in keys { places[Int((key >> shift) & digitMask)] &+= 1 }
              var start = 0
              for digit in places.indices {
                let size = places[digit]
                places[digit] = start
                start += size
              }
              for index in 0..<count {
                let key = keys[index]
                let digit = Int((key >> shift) & digitMask)
                let place = places[digit]
                places[digit] = place &+ 1
                otherKeys[place] = key
                otherItems[place] = items[index]
              }
            }
          }
        }
      }
    }
  }
}
