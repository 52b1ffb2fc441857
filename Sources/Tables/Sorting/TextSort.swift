/// Sorts rows by the bytes of their texts, eight at a time: first by the first eight, then each
/// group of rows that are equal so far by the next eight, and so on.
///
/// A group is done when its texts differ or have all ended, so no byte behind the first difference
/// is read. Bytes behind a text's end are zeros; texts that are equal with these are ordered by
/// length. Groups wait in a list and not on the stack, however long the texts.
struct TextSort {
  typealias Keys = KeyedSort.Keys

  private let bytes: UnsafeBufferPointer<UInt8>
  private let offsets: UnsafeBufferPointer<Int32>
  /// All ones for falling order: complements of keys rise where keys fall.
  private let flip: UInt64

  /// Offsets rise and end inside `bytes`.
  init(bytes: UnsafeBufferPointer<UInt8>, offsets: UnsafeBufferPointer<Int32>, descending: Bool) {
    self.bytes = bytes
    self.offsets = offsets
    flip = descending ? .max : 0
  }

  /// Rows that are equal in the bytes before `depth`.
  private struct Group: Sendable {
    var rows: Range<Int>
    var depth: Int
  }

  /// Sorts rows that `offsets` has; false where `isCancelled` said so.
  func sort(_ keyed: inout [RowOrder.Keyed], isCancelled: () -> Bool) -> Bool {
    KeyedSort.withScratch(keyed.count) { scratch in
      keyed.withUnsafeMutableBufferPointer { sort($0, scratch, isCancelled: isCancelled) }
    }
  }

  private func sort(_ keys: Keys, _ scratch: Keys, isCancelled: () -> Bool) -> Bool {
    var large: [Group] = []
    var small: [Group] = []
    func keep(_ group: Group) {
      if group.rows.count >= KeyedSort.rowsWorthAThread {
        large.append(group)
      } else {
        small.append(group)
      }
    }
    keep(Group(rows: 0..<keys.count, depth: 0))
    while let group = large.popLast() {
      let part = KeyedSort.part(keys, group.rows)
      guard let depth = key(part, from: group.depth, onBothCores: true) else {
        orderByLength(part, KeyedSort.part(scratch, group.rows))
        continue
      }
      guard
        KeyedSort.sort(part, KeyedSort.part(scratch, group.rows), isCancelled: isCancelled)
      else { return false }
      forEachTie(keys, in: group.rows) { keep(Group(rows: $0, depth: depth + 8)) }
    }
    return sortSmall(small, keys, scratch, isCancelled: isCancelled)
  }

  /// Small groups on both cores, in rounds, so that a sort that nobody waits for ends early.
  private func sortSmall(
    _ groups: [Group], _ keys: Keys, _ scratch: Keys, isCancelled: () -> Bool
  ) -> Bool {
    var start = 0
    while start < groups.count {
      if isCancelled() { return false }
      // A round is 16 parts of some 16,000 rows each.
      var borders = [start]
      var rows = 0
      while start < groups.count, borders.count <= 16 {
        rows += groups[start].rows.count
        start += 1
        if rows >= 16_384 || start == groups.count {
          borders.append(start)
          rows = 0
        }
      }
      let round = borders
      Parallel.forEach(round.count - 1, sharing: (self, keys, scratch)) { part, memory in
        for group in round[part]..<round[part + 1] {
          memory.0.sortAlone(groups[group], memory.1, memory.2)
        }
      }
    }
    return true
  }

  private func sortAlone(_ group: Group, _ keys: Keys, _ scratch: Keys) {
    var waiting = [group]
    while let group = waiting.popLast() {
      let part = KeyedSort.part(keys, group.rows)
      let space = KeyedSort.part(scratch, group.rows)
      if let depth = key(part, from: group.depth, onBothCores: false) {
        KeyedSort.sort(part, space)
        forEachTie(keys, in: group.rows) { waiting.append(Group(rows: $0, depth: depth + 8)) }
      } else {
        orderByLength(part, space)
      }
    }
  }

  private func forEachTie(_ keys: Keys, in range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    while start < range.upperBound {
      let key = keys[start].key
      var end = start + 1
      while end < range.upperBound, keys[end].key == key { end += 1 }
      if end - start > 1 { body(start..<end) }
      start = end
    }
  }

  /// Gives the rows the first eight bytes from `depth` on in which they differ as keys; returns
  /// where those begin, nil where all texts end before they differ.
  private func key(_ keys: Keys, from depth: Int, onBothCores: Bool) -> Int? {
    var depth = depth
    while true {
      var state: (differ: Bool, longest: Int)
      if onBothCores {
        state = keyOnBothCores(keys, at: depth)
      } else {
        state = fill(keys, at: depth)
      }
      if state.differ { return depth }
      if state.longest <= depth + 8 { return nil }
      depth += 8
    }
  }

  private func keyOnBothCores(_ keys: Keys, at depth: Int) -> (differ: Bool, longest: Int) {
    let middle = keys.count / 2
    var found = [(differ: false, longest: 0), (differ: false, longest: 0)]
    found.withUnsafeMutableBufferPointer { found in
      // Each thread writes its own half and its own answer.
      Parallel.forEach(2, sharing: (self, keys, found)) { half, memory in
        let (sort, keys, found) = memory
        let range = half == 0 ? 0..<middle : middle..<keys.count
        found[half] = sort.fill(KeyedSort.part(keys, range), at: depth)
      }
    }
    let differ = found[0].differ || found[1].differ || keys[0].key != keys[middle].key
    return (differ, max(found[0].longest, found[1].longest))
  }

  private func fill(_ keys: Keys, at depth: Int) -> (differ: Bool, longest: Int) {
    guard keys.count > 0 else { return (false, 0) }
    var longest = 0
    var differing: UInt64 = 0
    let first = word(keys[0].row, at: depth).key
    for index in keys.indices {
      let (key, length) = word(keys[index].row, at: depth)
      keys[index].key = key
      differing |= key ^ first
      longest = max(longest, length)
    }
    return (differing != 0, longest)
  }

  /// Eight bytes of a row's text from `depth` on, most significant first, and the text's length.
  @inline(__always)
  private func word(_ row: UInt32, at depth: Int) -> (key: UInt64, length: Int) {
    let start = Int(offsets[Int(row)])
    let length = Int(offsets[Int(row) + 1]) - start
    let rest = length - depth
    guard rest > 0 else { return (flip, length) }
    var key: UInt64 = 0
    let place = start + depth
    if place + 8 <= bytes.count {
      key = UInt64(
        bigEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: place, as: UInt64.self))
      if rest < 8 { key &= ~(UInt64.max >> UInt64(8 * rest)) }
    } else {
      for index in 0..<8 { key = key << 8 | (index < rest ? UInt64(bytes[place + index]) : 0) }
    }
    return (key ^ flip, length)
  }

  /// Texts that are equal but for zeros at their end.
  private func orderByLength(_ keys: Keys, _ scratch: Keys) {
    for index in keys.indices {
      let row = Int(keys[index].row)
      keys[index].key = UInt64(Int(offsets[row + 1]) - Int(offsets[row])) ^ flip
    }
    KeyedSort.sort(keys, scratch)
  }
}
