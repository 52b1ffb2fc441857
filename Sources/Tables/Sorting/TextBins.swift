#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Rows in bins by the hash of their texts, and the counting of one bin.
///
/// Each part of the work puts its share of the rows into bins of its own; a bin's rows are then
/// those of all parts, one after another, which keeps the order in which rows were given.
struct TextBins {
  typealias Keys = KeyedSort.Keys

  /// How many bins there are: few enough for one pass, enough for small tables.
  static let count = 1 << 11

  let bytes: UnsafeBufferPointer<UInt8>
  /// Offsets rise and end inside `bytes`.
  let offsets: UnsafeBufferPointer<Int32>
  let rows: UnsafeBufferPointer<UInt32>
  let parts: Int
  let hashed: Keys
  let binned: Keys
  /// Another one for each count, so that no file can be made to collide.
  private let seed = UInt64.random(in: .min ... .max)

  init(
    bytes: UnsafeBufferPointer<UInt8>, offsets: UnsafeBufferPointer<Int32>,
    rows: UnsafeBufferPointer<UInt32>, parts: Int, hashed: Keys, binned: Keys
  ) {
    self.bytes = bytes
    self.offsets = offsets
    self.rows = rows
    self.parts = parts
    self.hashed = hashed
    self.binned = binned
  }

  /// Where the bins of one part's rows begin in `binned`.
  struct Share: Sendable {
    var starts: [Int] = []
    var missing = 0
  }

  /// Hashes a part's rows and puts them into its bins.
  func shareOut(_ part: Int, _ validity: Validity?) -> Share {
    let first = rows.count * part / parts
    let last = rows.count * (part + 1) / parts
    let known = offsets.count - 1
    var share = Share(starts: [Int](repeating: 0, count: Self.count + 1))
    var end = first
    share.starts.withUnsafeMutableBufferPointer { starts in
      for row in rows[first..<last] {
        guard Int(row) < known, validity?[Int(row)] ?? true else { continue }
        let hash = hash(Int(row))
        hashed[end] = RowOrder.Keyed(key: hash, row: row)
        starts[bin(hash) + 1] += 1
        end += 1
      }
      starts[0] = first
      for bin in 0..<Self.count { starts[bin + 1] += starts[bin] }
      withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.count) { places in
        for bin in 0..<Self.count { places[bin] = starts[bin] }
        for item in hashed[first..<end] {
          let bin = bin(item.key)
          binned[places[bin]] = item
          places[bin] += 1
        }
      }
    }
    share.missing = last - first - (end - first)
    return share
  }

  /// Counts the texts of some bins.
  func count(bins: Range<Int>, _ shares: [Share], into top: inout TopEntries) {
    /// A text's hash, its first row, and how many rows have it; none is an empty place.
    struct Slot {
      var hash: UInt64 = 0
      var row: UInt32 = 0
      var count: UInt32 = 0
    }
    var table: [Slot] = []
    for bin in bins {
      let rows = shares.reduce(0) { $0 + $1.starts[bin + 1] - $1.starts[bin] }
      guard rows > 0 else { continue }
      var size = 16
      while size < rows * 2 { size *= 2 }
      if table.count < size { table = [Slot](repeating: Slot(), count: size) }
      table.withUnsafeMutableBufferPointer { slots in
        for index in 0..<size { slots[index].count = 0 }
        for share in shares {
          for item in binned[share.starts[bin]..<share.starts[bin + 1]] {
            var place = Int(truncatingIfNeeded: item.key) & (size - 1)
            while slots[place].count > 0,
              slots[place].hash != item.key || !isEqual(slots[place].row, item.row)
            { place = (place + 1) & (size - 1) }
            if slots[place].count == 0 {
              slots[place] = Slot(hash: item.key, row: item.row, count: 1)
            } else {
              slots[place].count &+= 1
            }
          }
        }
        for index in 0..<size where slots[index].count > 0 {
          top.add(
            TextFrequencies.Entry(row: slots[index].row, count: Int(slots[index].count)))
        }
      }
    }
  }

  @inline(__always)
  private func bin(_ hash: UInt64) -> Int { Int(hash >> 53) }

  /// Multiplies and folds, eight bytes at a time; the last eight overlap those before.
  @inline(__always)
  private func hash(_ row: Int) -> UInt64 {
    let start = Int(offsets[row])
    let length = Int(offsets[row + 1]) - start
    let raw = UnsafeRawBufferPointer(bytes)
    var state = seed ^ UInt64(length)
    if length >= 8 {
      var place = start
      let last = start + length - 8
      while place < last {
        state = Self.mix(state, raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      state = Self.mix(state, raw.loadUnaligned(fromByteOffset: last, as: UInt64.self))
    } else {
      var word: UInt64 = 0
      for place in start..<start + length { word = word << 8 | UInt64(raw[place]) }
      state = Self.mix(state, word)
    }
    return Self.mix(state, seed)
  }

  @inline(__always)
  private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let wide = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return (wide.high ^ wide.low) &+ 0xD1B5_4A32_D192_ED03
  }

  private func isEqual(_ left: UInt32, _ right: UInt32) -> Bool {
    let first = Int(offsets[Int(left)])
    let second = Int(offsets[Int(right)])
    let length = Int(offsets[Int(left) + 1]) - first
    guard Int(offsets[Int(right) + 1]) - second == length else { return false }
    guard length > 0, let base = bytes.baseAddress else { return true }
    return memcmp(base + first, base + second, length) == 0
  }
}
