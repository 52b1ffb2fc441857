/// Finds what the TOML parser must not see: in a table header, a character that begins no key
/// (`[[[`, `[é]`) fails an assertion of its and ends the process, and at a NUL it stops reading
/// without a word.
enum TOMLGuard {
  /// The number of the first line that must not be parsed, counted from 1, and what is wrong.
  static func fault(in bytes: [UInt8]) -> (line: Int, found: String)? {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.contains(0) { return (number, "a NUL character") }
      var rest = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      guard rest.first == 0x5B else { continue }
      rest = rest.dropFirst()
      if rest.first == 0x5B { rest = rest.dropFirst() }
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
      guard let first = rest.first, beginsKey(first) else {
        return (number, "a table header without a name")
      }
    }
    return nil
  }

  /// Bare keys, quotes, and the bracket that closes (which the parser reports itself).
  private static func beginsKey(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x22, 0x27, 0x5D: true
    default: false
    }
  }
}
