/// How often each item went by each name, on one thread.
///
/// An item keeps at most `limit` names: those with the smallest hashes, whose secrets are the
/// same in each run. A name that is among them in the end was among them from its first line on,
/// so its count is exact, and which names are kept does not depend on the order of the lines or
/// on the threads. With up to `limit` names an item nothing is lost.
final class NameTable {
  /// Names an item.
  static let limit = 16
  /// Longer names are not counted.
  static let longest = 1024

  private struct Candidate {
    var hash: UInt64
    var start: Int
    var length: UInt32
    var count: UInt32
    /// The item's next name, plus one; 0 for none.
    var next: UInt32
  }

  private var heads: [UInt32] = []
  private var counts: [UInt8] = []
  private var candidates: [Candidate] = []
  private var texts: [UInt8] = []
  private let hash = KeyHash(
    0x9E37_79B9_7F4A_7C15, 0xD6E8_FEB8_6659_FD93, 0xA076_1D64_78BD_642F)

  /// Counts a name of an item.
  func add(_ name: UnsafeRawBufferPointer, item: Int) {
    guard name.count > 0, name.count <= Self.longest else { return }
    if item >= heads.count {
      let missing = item + 1 - heads.count
      heads.append(contentsOf: repeatElement(0, count: missing))
      counts.append(contentsOf: repeatElement(0, count: missing))
    }
    let hash = hash(name)
    var largest = -1
    var next = Int(heads[item])
    while next > 0 {
      let index = next - 1
      if candidates[index].hash == hash, Int(candidates[index].length) == name.count {
        candidates[index].count &+= 1
        return
      }
      if largest < 0 || candidates[index].hash > candidates[largest].hash { largest = index }
      next = Int(candidates[index].next)
    }
    if Int(counts[item]) < Self.limit {
      candidates.append(
        Candidate(
          hash: hash, start: texts.count, length: UInt32(name.count), count: 1,
          next: heads[item]))
      heads[item] = UInt32(candidates.count)
      counts[item] += 1
    } else {
      guard hash < candidates[largest].hash else { return }
      candidates[largest].hash = hash
      candidates[largest].start = texts.count
      candidates[largest].length = UInt32(name.count)
      candidates[largest].count = 1
    }
    texts.append(contentsOf: name)
  }

  /// The most frequent name among those that several threads counted for one item, ties by byte
  /// order; empty without any.
  static func mostFrequent(_ tables: [(table: NameTable, item: Int)]) -> ArraySlice<UInt8> {
    var merged: [(hash: UInt64, count: Int, text: ArraySlice<UInt8>)] = []
    for (table, item) in tables where item < table.heads.count {
      var next = Int(table.heads[item])
      while next > 0 {
        let candidate = table.candidates[next - 1]
        let text = table.texts[candidate.start..<candidate.start + Int(candidate.length)]
        let known = merged.firstIndex {
          $0.hash == candidate.hash && $0.text.count == text.count
        }
        if let known {
          merged[known].count += Int(candidate.count)
        } else {
          merged.append((candidate.hash, Int(candidate.count), text))
        }
        next = Int(candidate.next)
      }
    }
    if merged.count > limit {
      merged.sort { $0.hash < $1.hash }
      merged.removeSubrange(limit...)
    }
    return merged.max { one, other in
      one.count == other.count
        ? other.text.lexicographicallyPrecedes(one.text) : one.count < other.count
    }?.text ?? []
  }
}
