/// A few hundred parsed lines, waiting to be added up together.
///
/// What an item's sums cost is cache misses: the hash slot, the item's entry, the demand cell.
/// Adding lines together lets the misses of many lines overlap.
final class LineBatch {
  /// How many lines are added up together.
  static let capacity = 512

  /// Lines in the batch.
  var count = 0
  /// The key's first bytes, little-endian, filled up with zeros; the hash of keys over 16 bytes.
  let low: UnsafeMutablePointer<UInt64>
  /// The key's bytes 8 ..< 16; 0 for keys over 16 bytes.
  let high: UnsafeMutablePointer<UInt64>
  let hash: UnsafeMutablePointer<UInt64>
  let length: UnsafeMutablePointer<UInt32>
  /// The key's bytes; read only for keys over 16 bytes.
  let key: UnsafeMutablePointer<UnsafeRawPointer>
  let day: UnsafeMutablePointer<Int32>
  let bucket: UnsafeMutablePointer<Int32>
  /// In units of the working scale.
  let quantity: UnsafeMutablePointer<Int64>
  /// Revenue in units of the money scale.
  let value: UnsafeMutablePointer<Int64>
  /// Cost in units of the money scale.
  let cost: UnsafeMutablePointer<Int64>
  let name: UnsafeMutablePointer<UnsafeRawBufferPointer>
  /// The item's number in the thread's table, once it is looked up.
  let item: UnsafeMutablePointer<UInt32>
  /// The slots as they were before the batch.
  let slot: UnsafeMutablePointer<UInt64>
  /// Texts that are not in the block as they are used; emptied with the batch.
  let texts = TextArena()

  init() {
    func column<Element>(_ zero: Element) -> UnsafeMutablePointer<Element> {
      let column = UnsafeMutablePointer<Element>.allocate(capacity: Self.capacity)
      column.initialize(repeating: zero, count: Self.capacity)
      return column
    }
    low = column(0)
    high = column(0)
    hash = column(0)
    length = column(0)
    key = column(UnsafeRawPointer(low))
    day = column(0)
    bucket = column(0)
    quantity = column(0)
    value = column(0)
    cost = column(0)
    name = column(UnsafeRawBufferPointer(start: nil, count: 0))
    item = column(0)
    slot = column(0)
  }

  deinit {
    low.deallocate()
    high.deallocate()
    hash.deallocate()
    length.deallocate()
    key.deallocate()
    day.deallocate()
    bucket.deallocate()
    quantity.deallocate()
    value.deallocate()
    cost.deallocate()
    name.deallocate()
    item.deallocate()
    slot.deallocate()
  }
}

/// Texts one behind the other, which stay where they are until all are dropped.
final class TextArena {
  private var chunks: [UnsafeMutableRawBufferPointer] = []
  private var current = 0
  private var used = 0
  private static let chunkSize = 1 << 16

  deinit { for chunk in chunks { chunk.deallocate() } }

  /// Copies bytes; 16 bytes behind the copy are readable.
  func copy(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let needed = bytes.count + 16
    while current < chunks.count, used + needed > chunks[current].count {
      current += 1
      used = 0
    }
    if current == chunks.count {
      let chunk = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(Self.chunkSize, needed), alignment: 16)
      chunk.initializeMemory(as: UInt8.self, repeating: 0)
      chunks.append(chunk)
      used = 0
    }
    let target = UnsafeMutableRawBufferPointer(
      rebasing: chunks[current][used..<used + bytes.count])
    target.copyMemory(from: bytes)
    used += needed
    return UnsafeRawBufferPointer(target)
  }

  /// Forgets all texts; the memory is kept for the next ones.
  func removeAll() {
    current = 0
    used = 0
  }
}
