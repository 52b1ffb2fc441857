/// Stable sorting of rows by 64-bit keys: radix, least significant digit first.
enum KeyedSort {
  typealias Keyed = RowOrder.Keyed
  typealias Keys = UnsafeMutableBufferPointer<Keyed>

  /// Fewer rows than this are not worth a second thread.
  static let rowsWorthAThread = 32_768

  /// Sorts on two cores; false where `isCancelled` said so, and then the order is open.
  static func sort(_ keyed: inout [Keyed], isCancelled: () -> Bool) -> Bool {
    withScratch(keyed.count) { scratch in
      keyed.withUnsafeMutableBufferPointer { sort($0, scratch, isCancelled: isCancelled) }
    }
  }

  /// Memory for `count` rows, freed when `body` returns.
  static func withScratch<Result>(_ count: Int, _ body: (Keys) -> Result) -> Result {
    let scratch = Keys.allocate(capacity: count)
    scratch.initialize(repeating: Keyed(key: 0, row: 0))
    defer { scratch.deallocate() }
    return body(scratch)
  }

  /// Sorts `keys` on two cores if there are many; `scratch` is as long.
  static func sort(_ keys: Keys, _ scratch: Keys, isCancelled: () -> Bool) -> Bool {
    let count = keys.count
    guard count >= rowsWorthAThread else {
      sort(keys, scratch)
      return !isCancelled()
    }
    if isCancelled() { return false }
    let middle = count / 2
    let halves = [0..<middle, middle..<count]
    Parallel.forEach(2, sharing: (keys, scratch)) { half, memory in
      sort(part(memory.0, halves[half]), part(memory.1, halves[half]))
    }
    if isCancelled() { return false }
    guard keys[middle].key < keys[middle - 1].key else { return true }
    copy(keys, scratch)
    let left = part(scratch, halves[0])
    let right = part(scratch, halves[1])
    // Where both threads begin to merge: before the middle of the left half's keys.
    let pivot = left[left.count / 2].key
    let leftCut = lowerBound(left, pivot)
    let rightCut = lowerBound(right, pivot)
    let cut = leftCut + rightCut
    Parallel.forEach(2, sharing: (left, right, keys)) { half, memory in
      let (left, right, keys) = memory
      if half == 0 {
        merge(part(left, 0..<leftCut), part(right, 0..<rightCut), into: part(keys, 0..<cut))
      } else {
        merge(
          part(left, leftCut..<left.count), part(right, rightCut..<right.count),
          into: part(keys, cut..<count))
      }
    }
    return true
  }

  static func part(_ keys: Keys, _ range: Range<Int>) -> Keys { Keys(rebasing: keys[range]) }

  private static func lowerBound(_ keys: Keys, _ key: UInt64) -> Int {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = low + (high - low) / 2
      if keys[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Equal keys: those of `left` first.
  private static func merge(_ left: Keys, _ right: Keys, into target: Keys) {
    var first = 0
    var second = 0
    var place = 0
    while first < left.count, second < right.count {
      let takesRight = right[second].key < left[first].key
      target[place] = takesRight ? right[second] : left[first]
      second += takesRight ? 1 : 0
      first += takesRight ? 0 : 1
      place += 1
    }
    while first < left.count {
      target[place] = left[first]
      first += 1
      place += 1
    }
    while second < right.count {
      target[place] = right[second]
      second += 1
      place += 1
    }
  }

  /// Sorts on this thread alone; `scratch` is as long as `keys`.
  static func sort(_ keys: Keys, _ scratch: Keys) {
    guard keys.count > 32 else { return insert(keys) }
    let bits = keys.count > 8_192 ? 11 : 8
    let size = 1 << bits
    let mask = UInt64(size - 1)
    var differing: UInt64 = 0
    let first = keys[0].key
    for item in keys { differing |= item.key ^ first }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: size) { starts in
      var isMoved = false
      var shift = 0
      while shift < 64 {
        // Bits in which no key differs are passed over, so a digit begins where keys do differ.
        let rest = differing >> UInt64(shift)
        if rest == 0 { break }
        shift += rest.trailingZeroBitCount
        let source = isMoved ? scratch : keys
        let target = isMoved ? keys : scratch
        pass(source, target, starts, shift: UInt64(shift), mask: mask)
        isMoved.toggle()
        shift += bits
      }
      if isMoved { copy(scratch, keys) }
    }
  }

  /// Orders `source` by one digit into `target`.
  @inline(__always)
  private static func pass(
    _ source: Keys, _ target: Keys, _ starts: UnsafeMutableBufferPointer<Int>, shift: UInt64,
    mask: UInt64
  ) {
    starts.initialize(repeating: 0)
    for index in 0..<source.count { starts[Int((source[index].key >> shift) & mask)] &+= 1 }
    var sum = 0
    for bin in 0..<starts.count {
      let found = starts[bin]
      starts[bin] = sum
      sum &+= found
    }
    for index in 0..<source.count {
      let item = source[index]
      let bin = Int((item.key >> shift) & mask)
      target[starts[bin]] = item
      starts[bin] &+= 1
    }
  }

  private static func copy(_ source: Keys, _ target: Keys) {
    guard let from = source.baseAddress, let to = target.baseAddress else { return }
    to.update(from: from, count: min(source.count, target.count))
  }

  /// For few rows.
  private static func insert(_ keys: Keys) {
    guard keys.count > 1 else { return }
    for next in 1..<keys.count {
      let item = keys[next]
      var place = next
      while place > 0, item.key < keys[place - 1].key {
        keys[place] = keys[place - 1]
        place -= 1
      }
      keys[place] = item
    }
  }
}
