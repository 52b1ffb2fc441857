/// Texts to be looked up by their bytes.
struct TextSet: Sendable {
  /// All texts, ascending, one behind the other.
  private let blob: [UInt8]
  /// Where each begins, and the end.
  private let offsets: [Int]

  init(_ texts: [[UInt8]]) {
    let sorted = texts.sorted { $0.lexicographicallyPrecedes($1) }
    var offsets = [0]
    for text in sorted { offsets.append(offsets[offsets.count - 1] + text.count) }
    blob = Array(sorted.joined())
    self.offsets = offsets
  }

  /// O(log n) comparisons.
  func contains(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    blob.withUnsafeBufferPointer { blob in
      var low = 0
      var high = offsets.count - 1
      while low < high {
        let middle = (low + high) / 2
        let candidate = UnsafeBufferPointer(rebasing: blob[offsets[middle]..<offsets[middle + 1]])
        let order = ByteOrder.compare(candidate, bytes)
        if order == 0 { return true }
        if order < 0 { low = middle + 1 } else { high = middle }
      }
      return false
    }
  }
}
