import Journal

/// Entries of the journal in whose lines words stand, in either case.
public enum RecordSearch {
  /// Indices into `entries`, newest first; nil where it was cancelled. Linear in the lines' bytes.
  public static func indices(
    of words: String, in entries: [Journal.Entry], isCancelled: () -> Bool = { false }
  ) -> [Int]? {
    let needles = words.split(separator: " ").map { Array($0.lowercased().utf8) }
    var found: [Int] = []
    for index in entries.indices.reversed() {
      if index.isMultiple(of: 1_024), isCancelled() { return nil }
      var line = entries[index].line
      let matches = line.withUTF8 { bytes -> Bool? in
        if needles.allSatisfy({ contains(bytes, $0) }) { return true }
        // Letters beyond ASCII change their length with their case: the slow way is the sure one.
        return bytes.contains { $0 >= 0x80 } ? nil : false
      }
      if matches ?? isWithin(line, needles) { found.append(index) }
    }
    return found
  }

  private static func isWithin(_ line: String, _ needles: [[UInt8]]) -> Bool {
    var lowered = line.lowercased()
    return lowered.withUTF8 { bytes in needles.allSatisfy { contains(bytes, $0) } }
  }

  /// Whether a lower-case text stands in bytes, ASCII letters in either case.
  private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    guard bytes.count >= needle.count else { return false }
    for start in 0...(bytes.count - needle.count) where lowered(bytes[start]) == first {
      var length = 1
      while length < needle.count, lowered(bytes[start + length]) == needle[length] { length += 1 }
      if length == needle.count { return true }
    }
    return false
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte | 0x20 : byte
  }
}
