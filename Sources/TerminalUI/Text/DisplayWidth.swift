/// How many columns text takes in a terminal.
public enum DisplayWidth {
  /// Columns of a text once it is cleaned, as the canvas shows it. O(length).
  public static func of(_ text: String) -> Int {
    if let ascii = asciiCount(text) { return ascii }
    var width = 0
    for cluster in ClusterScanner(text) { width += cluster.width }
    return width
  }

  /// Columns of a code point: 0 for a mark, 2 for a wide character, else 1.
  static func of(_ scalar: UInt32) -> Int {
    if scalar < 0x300 { return 1 }
    if contains(WidthTable.zero, scalar) { return 0 }
    return scalar >= 0x1100 && contains(WidthTable.wide, scalar) ? 2 : 1
  }

  /// Whether the code point joins the character before it.
  static func isMark(_ scalar: UInt32) -> Bool {
    scalar >= 0x300 && contains(WidthTable.zero, scalar)
  }

  private static func contains(_ table: [ClosedRange<UInt32>], _ scalar: UInt32) -> Bool {
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if table[middle].upperBound < scalar {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < table.count && table[low].lowerBound <= scalar
  }

  /// The number of bytes of a text of printable ASCII, nil for any other.
  private static func asciiCount(_ text: String) -> Int? {
    var count = 0
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F else { return nil }
      count += 1
    }
    return count
  }
}

extension String {
  /// Columns it takes in a terminal, once cleaned.
  public var displayWidth: Int { DisplayWidth.of(self) }

  /// The text as a screen shows it: one line, no control or steering characters, marks and emoji
  /// reduced. For texts that reach a terminal by another way than a canvas (titles, messages).
  public var cleaned: String {
    var result = String.UnicodeScalarView()
    for cluster in ClusterScanner(self) { result.append(contentsOf: cluster.scalars) }
    return String(result)
  }

  /// At most `width` columns of the cleaned text; where that cuts something off, `…` ends it.
  public func truncated(to width: Int) -> String {
    guard width > 0 else { return "" }
    var kept = String.UnicodeScalarView()
    var used = 0
    var fitting = kept
    for cluster in ClusterScanner(self) {
      used += cluster.width
      if used > width {
        while fitting.last == " " { fitting.removeLast() }
        fitting.append("…")
        return String(fitting)
      }
      kept.append(contentsOf: cluster.scalars)
      if used < width { fitting = kept }
    }
    return String(kept)
  }
}
