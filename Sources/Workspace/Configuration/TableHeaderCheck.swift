/// Finds table headers that the TOML parser does not survive.
///
/// After `[` or `[[` it takes for granted that a key begins, and ends the process where another
/// sign stands there. Such lines are found before it sees them.
enum TableHeaderCheck {
  /// The first line, counted from 1, on which a table's name does not begin like a name; nil
  /// where there is none. Lines inside multi-line strings are passed over.
  static func firstBadLine(_ text: String) -> Int? {
    var open: [UInt8]?
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if open == nil, isBadHeader(line) { return number }
      advance(Array(line), &open)
    }
    return nil
  }

  private static func isBadHeader(_ line: some Collection<UInt8>) -> Bool {
    var rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    // A byte-order mark may stand before the first line's header.
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    guard rest.first == UInt8(ascii: "[") else { return false }
    rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
    if rest.first == UInt8(ascii: "[") {
      rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
    }
    guard let byte = rest.first else { return true }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"):
      return false
    default: return true
    }
  }

  /// Follows multi-line strings over one line. `open` is the quote that ends the present one.
  private static func advance(_ line: [UInt8], _ open: inout [UInt8]?) {
    let quotes: [[UInt8]] = [Array("\"\"\"".utf8), Array("'''".utf8)]
    var place = 0
    while place < line.count {
      let rest = line[place...]
      if let quote = open {
        if quote[0] == UInt8(ascii: "\""), line[place] == UInt8(ascii: "\\") {
          place += 2
        } else if rest.starts(with: quote) {
          open = nil
          place += 3
        } else {
          place += 1
        }
        continue
      }
      if line[place] == UInt8(ascii: "#") { return }
      if let quote = quotes.first(where: { rest.starts(with: $0) }) {
        open = quote
        place += 3
      } else if line[place] == UInt8(ascii: "\"") || line[place] == UInt8(ascii: "'") {
        place = end(of: line, from: place)
      } else {
        place += 1
      }
    }
  }

  /// The place behind a string on one line that begins at `start`.
  private static func end(of line: [UInt8], from start: Int) -> Int {
    let quote = line[start]
    var place = start + 1
    while place < line.count {
      if quote == UInt8(ascii: "\""), line[place] == UInt8(ascii: "\\") {
        place += 2
      } else if line[place] == quote {
        return place + 1
      } else {
        place += 1
      }
    }
    return line.count
  }
}
