import Glibc

/// One thread's items: a hash table from key to sums.
///
/// Slots hold 32 bits of the hash beside the item's number; an item's entry is one cache line
/// that holds keys of up to 16 bytes beside the sums. Longer keys lie in a buffer of their own.
/// At most half of the slots are taken; probing is linear, under a hash with secret keys.
final class ItemTable {
  /// An item's key and sums.
  struct Entry {
    /// The key as in `LineBatch.low`.
    var low: UInt64 = 0
    /// The key as in `LineBatch.high`; the offset among the long keys for keys over 16 bytes.
    var high: UInt64 = 0
    var value: Int128 = 0
    var quantity: Int128 = 0
    var lines: UInt32 = 0
    var firstDay: Int32 = .max
    var lastDay: Int32 = .min
    var length: UInt32 = 0
  }

  private(set) var count = 0
  private(set) var entries: UnsafeMutablePointer<Entry>
  private(set) var costs: UnsafeMutablePointer<Int128>?
  private(set) var capacity: Int

  private var slots: UnsafeMutablePointer<UInt64>
  private var mask: Int
  private(set) var longKeys: [UInt8] = []
  let hash: KeyHash

  init(hash: KeyHash, hasCost: Bool) {
    self.hash = hash
    capacity = 1 << 10
    entries = Self.allocateEntries(capacity)
    costs = hasCost ? .allocate(capacity: capacity) : nil
    mask = 1 << 11 - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: 0, count: mask + 1)
  }

  deinit {
    UnsafeMutableRawPointer(entries).deallocate()
    slots.deallocate()
    costs?.deallocate()
  }

  /// Fills in the items of a batch; new keys become new items.
  func resolve(_ batch: LineBatch) {
    let count = batch.count
    let (hashes, found) = (batch.hash, batch.slot)
    let (slots, mask) = (self.slots, self.mask)
    for line in 0..<count {
      let place = Int(truncatingIfNeeded: hashes[line]) & mask
      let (first, second) = (slots[place], slots[(place &+ 1) & mask])
      // One of the two has nearly every item, and which one is not worth a branch.
      found[line] = first >> 32 == hashes[line] >> 32 ? first : second
    }
    let (low, high, length, items) = (batch.low, batch.high, batch.length, batch.item)
    var entries = self.entries
    for line in 0..<count {
      let slot = found[line]
      // An empty slot's number is one below the first item: any entry may be looked at.
      let item = Int(truncatingIfNeeded: max(slot & 0xFFFF_FFFF, 1) &- 1)
      let entry = entries + item
      let difference =
        (entry.pointee.low ^ low[line]) | (entry.pointee.high ^ high[line])
        | UInt64(entry.pointee.length ^ length[line])
      let isSame = difference == 0 && length[line] <= 16 && slot != 0
      if isSame {
        items[line] = UInt32(truncatingIfNeeded: item)
      } else {
        items[line] = find(batch, line)
        entries = self.entries
      }
    }
  }

  /// The item of one line, by probing.
  @inline(never)
  private func find(_ batch: LineBatch, _ line: Int) -> UInt32 {
    let hash = batch.hash[line]
    let length = batch.length[line]
    let (slots, mask, entries) = (self.slots, self.mask, self.entries)
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index] != 0 {
      let slot = slots[index]
      if slot >> 32 == hash >> 32 {
        let item = UInt32(truncatingIfNeeded: slot) &- 1
        if isKey(of: entries + Int(item), batch, line, length) { return item }
      }
      index = (index &+ 1) & mask
    }
    let item = UInt32(truncatingIfNeeded: count)
    slots[index] = (hash >> 32) << 32 | UInt64(item &+ 1)
    append(batch, line)
    return item
  }

  private func isKey(
    of entry: UnsafeMutablePointer<Entry>, _ batch: LineBatch, _ line: Int, _ length: UInt32
  ) -> Bool {
    guard entry.pointee.length == length, entry.pointee.low == batch.low[line] else {
      return false
    }
    guard length > 16 else { return entry.pointee.high == batch.high[line] }
    return longKeys.withUnsafeBytes { keys in
      memcmp(
        keys.baseAddress.unsafelyUnwrapped + Int(entry.pointee.high), batch.key[line], Int(length))
        == 0
    }
  }

  private func append(_ batch: LineBatch, _ line: Int) {
    if count == capacity { growEntries() }
    var entry = Entry()
    entry.low = batch.low[line]
    entry.high = batch.high[line]
    entry.length = batch.length[line]
    if entry.length > 16 {
      entry.high = UInt64(longKeys.count)
      longKeys.append(
        contentsOf: UnsafeRawBufferPointer(start: batch.key[line], count: Int(entry.length)))
    }
    (entries + count).initialize(to: entry)
    costs.map { ($0 + count).initialize(to: 0) }
    count += 1
    if count * 2 > mask { growSlots() }
  }

  /// The hash of an item's key.
  @inline(__always)
  func hash(of item: Int) -> UInt64 {
    let entry = entries + item
    if entry.pointee.length > 16 { return entry.pointee.low }
    return hash(entry.pointee.low, entry.pointee.high, count: Int(entry.pointee.length))
  }

  /// An item's key, in place.
  func withKey<Result>(_ item: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let length = Int(entries[item].length)
    if length > 16 {
      let start = Int(entries[item].high)
      return longKeys.withUnsafeBytes {
        body(UnsafeRawBufferPointer(rebasing: $0[start..<start + length]))
      }
    }
    // The two words are the key's bytes on a little-endian machine.
    var words = (entries[item].low.littleEndian, entries[item].high.littleEndian)
    return withUnsafeBytes(of: &words) { body(UnsafeRawBufferPointer(rebasing: $0[..<length])) }
  }

  /// Multiplies all sums: when more decimals turn up than were seen before.
  func rescale(quantityBy quantity: Int128, moneyBy money: Int128) {
    for item in 0..<count {
      entries[item].quantity &*= quantity
      entries[item].value &*= money
      if let costs { costs[item] &*= money }
    }
  }

  private func growEntries() {
    // By half at last: room that is never used costs more than another copy.
    let room = capacity < 1 << 16 ? capacity * 2 : capacity / 2 * 3
    let larger = Self.allocateEntries(room)
    larger.moveInitialize(from: entries, count: count)
    UnsafeMutableRawPointer(entries).deallocate()
    entries = larger
    if let costs {
      let larger = UnsafeMutablePointer<Int128>.allocate(capacity: room)
      larger.moveInitialize(from: costs, count: count)
      costs.deallocate()
      self.costs = larger
    }
    capacity = room
  }

  private func growSlots() {
    let mask = self.mask * 2 + 1
    let bytes = (mask + 1) * MemoryLayout<UInt64>.stride
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: bytes, alignment: bytes >= LargePages.size ? LargePages.size : 64)
    LargePages.prefer(memory, bytes: bytes)
    let slots = memory.initializeMemory(as: UInt64.self, repeating: 0, count: mask + 1)
    self.slots.deallocate()
    self.slots = slots
    self.mask = mask
    for item in 0..<count {
      let hash = hash(of: item)
      var index = Int(truncatingIfNeeded: hash) & mask
      while slots[index] != 0 { index = (index &+ 1) & mask }
      slots[index] = (hash >> 32) << 32 | UInt64(item + 1)
    }
  }

  private static func allocateEntries(_ capacity: Int) -> UnsafeMutablePointer<Entry> {
    let bytes = capacity * MemoryLayout<Entry>.stride
    let isLarge = bytes >= 1 << 22
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: bytes, alignment: isLarge ? LargePages.size : 64)
    if isLarge { LargePages.prefer(memory, bytes: bytes) }
    return memory.bindMemory(to: Entry.self, capacity: capacity)
  }
}
