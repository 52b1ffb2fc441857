/// All threads' items made one list: those whose hashes fall into one part of the range.
///
/// Parts have no item in common, so each is made by a thread of its own.
final class ItemMerge: @unchecked Sendable {
  // Unchecked because of the tables: they do not change any more when merging begins, and each
  // part is written by one thread before others read it.

  /// An item of this part in one thread's table.
  struct Member {
    var id: UInt32
    var item: UInt32
  }

  let tables: [ItemTable]
  /// By table, in ascending order of its ids.
  private(set) var members: [[Member]]
  /// By item, one table and number that have its key.
  private(set) var owners: [(table: UInt32, id: UInt32)] = []
  /// The items in ascending order of their keys' bytes.
  private(set) var sorted: [UInt32] = []
  /// The first 16 bytes of the keys in that order, as big-endian numbers.
  private var sortedKeys: [(prefix: UInt64, further: UInt64)] = []
  /// By item, its place among all parts' items. Filled in at the end.
  var rows: [UInt32] = []

  init(_ tables: [ItemTable]) {
    self.tables = tables
    members = tables.map { _ in [] }
  }

  /// Merges the items of one part of several.
  ///
  /// - Parameter isWanted: whether an item of a table counts.
  func merge(part: Int, of parts: Int, isWanted: (_ table: Int, _ id: Int) -> Bool) {
    let expected = (tables.map(\.count).max() ?? 0) / parts + 64
    var hashes: [UInt64] = []
    hashes.reserveCapacity(expected)
    owners.reserveCapacity(expected)
    var slots = [UInt32](repeating: 0, count: Self.slotCount(expected))
    for (number, table) in tables.enumerated() {
      members[number].reserveCapacity(table.count / parts + 64)
      for id in 0..<table.count {
        let hash = table.hash(of: id)
        guard Int(((hash >> 32) &* UInt64(parts)) >> 32) == part, isWanted(number, id) else {
          continue
        }
        if owners.count * 2 >= slots.count {
          slots = [UInt32](repeating: 0, count: slots.count * 2)
          for (item, hash) in hashes.enumerated() {
            var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = UInt32(item + 1)
          }
        }
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[index] != 0 {
          let item = Int(slots[index]) - 1
          if hashes[item] == hash, isSame(item, table, id) { break }
          index = (index + 1) & (slots.count - 1)
        }
        if slots[index] == 0 {
          slots[index] = UInt32(owners.count + 1)
          owners.append((UInt32(number), UInt32(id)))
          hashes.append(hash)
        }
        members[number].append(Member(id: UInt32(id), item: slots[index] - 1))
      }
    }
    sort()
  }

  private static func slotCount(_ items: Int) -> Int {
    var count = 256
    while count < items * 2 { count *= 2 }
    return count
  }

  private func isSame(_ item: Int, _ table: ItemTable, _ id: Int) -> Bool {
    let owner = owners[item]
    let other = tables[Int(owner.table)]
    let (one, two) = (table.entries + id, other.entries + Int(owner.id))
    guard one.pointee.length == two.pointee.length, one.pointee.low == two.pointee.low else {
      return false
    }
    guard one.pointee.length > 16 else { return one.pointee.high == two.pointee.high }
    return withKey(item) { key in
      table.withKey(id) { $0.elementsEqual(key) }
    }
  }

  /// An item's key.
  func withKey<Result>(_ item: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    tables[Int(owners[item].table)].withKey(Int(owners[item].id), body)
  }

  /// Whether one item's key comes before another's, of this part or another one.
  private func precedes(_ item: Int, _ other: ItemMerge, _ otherItem: Int) -> Bool {
    withKey(item) { key in
      other.withKey(otherItem) { key.lexicographicallyPrecedes($0) }
    }
  }

  /// Sorts by the first 16 bytes, a byte at a time from the last and only where the keys differ;
  /// what is equal then is compared.
  private func sort() {
    let count = owners.count
    var further = [UInt64](repeating: 0, count: count)
    var prefixes = further
    for item in 0..<count {
      let entry = tables[Int(owners[item].table)].entries + Int(owners[item].id)
      if entry.pointee.length <= 16 {
        prefixes[item] = entry.pointee.low.byteSwapped
        further[item] = entry.pointee.high.byteSwapped
      } else {
        withKey(item) { key in
          prefixes[item] = UInt64(bigEndian: key.loadUnaligned(as: UInt64.self))
          further[item] = UInt64(
            bigEndian: key.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
      }
    }
    var order = (0..<UInt32(count)).map { $0 }
    Self.sort(&order, by: further)
    Self.sort(&order, by: prefixes)
    var start = 0
    while start < count {
      let first = Int(order[start])
      var end = start + 1
      while end < count, prefixes[Int(order[end])] == prefixes[first],
        further[Int(order[end])] == further[first]
      {
        end += 1
      }
      if end - start > 1 {
        order[start..<end].sort { precedes(Int($0), self, Int($1)) }
      }
      start = end
    }
    sorted = order
    sortedKeys = order.map { (prefixes[Int($0)], further[Int($0)]) }
  }

  /// Sorts items by a number of each; equal ones keep their order.
  private static func sort(_ order: inout [UInt32], by numbers: [UInt64]) {
    let differences = numbers.reduce(0) { $0 | ($1 ^ (numbers.first ?? 0)) }
    var other = order
    for shift in stride(from: UInt64(0), to: 64, by: 8) where differences >> shift & 0xFF != 0 {
      var starts = [Int](repeating: 0, count: 257)
      for number in numbers { starts[Int(number >> shift & 0xFF) + 1] += 1 }
      for byte in 0..<256 { starts[byte + 1] += starts[byte] }
      for item in order {
        let byte = Int(numbers[Int(item)] >> shift & 0xFF)
        other[starts[byte]] = item
        starts[byte] += 1
      }
      swap(&order, &other)
    }
  }

  /// Where an item is found: in which part, and there under which number.
  struct Place {
    var part: UInt32
    var item: UInt32
  }

  /// Gives each part's items their places among all; returns the items in that order.
  static func rank(_ parts: [ItemMerge]) -> [Place] {
    // Each part's items by their place in its order, until all are merged.
    var runs: [[Place]] = parts.enumerated().map { number, part in
      part.sorted.indices.map { Place(part: UInt32(number), item: UInt32($0)) }
    }
    while runs.count > 1 {
      runs = stride(from: 0, to: runs.count, by: 2).map { first in
        first + 1 < runs.count ? merged(runs[first], runs[first + 1], parts) : runs[first]
      }
    }
    var ranking = runs.first ?? []
    for part in parts { part.rows = [UInt32](repeating: 0, count: part.owners.count) }
    for row in ranking.indices {
      let part = parts[Int(ranking[row].part)]
      let item = part.sorted[Int(ranking[row].item)]
      ranking[row].item = item
      part.rows[Int(item)] = UInt32(row)
    }
    return ranking
  }

  private static func merged(
    _ one: [Place], _ other: [Place], _ parts: [ItemMerge]
  ) -> [Place] {
    let keys = parts.map(\.sortedKeys)
    var result: [Place] = []
    result.reserveCapacity(one.count + other.count)
    var (left, right) = (0, 0)
    while left < one.count, right < other.count {
      let (first, second) = (one[left], other[right])
      let firstKey = keys[Int(first.part)][Int(first.item)]
      let secondKey = keys[Int(second.part)][Int(second.item)]
      let isSecond: Bool
      if firstKey != secondKey {
        isSecond = secondKey < firstKey
      } else {
        let (part, owner) = (parts[Int(second.part)], parts[Int(first.part)])
        isSecond = part.precedes(
          Int(part.sorted[Int(second.item)]), owner, Int(owner.sorted[Int(first.item)]))
      }
      result.append(isSecond ? second : first)
      if isSecond { right += 1 } else { left += 1 }
    }
    result.append(contentsOf: one[left...])
    result.append(contentsOf: other[right...])
    return result
  }
}
