/// A text in lines that fit, and where each begins in it.
public struct WrappedText: Sendable, Equatable {
  /// A line and the offset, in characters, of its first character in the text.
  public struct Line: Sendable, Equatable {
    public let text: String
    public let start: Int
  }

  /// The lines; at least one.
  public let lines: [Line]

  /// Breaks at line ends, then at spaces, and inside a word only where it is wider than a line.
  /// A space at which a line breaks stays at the end of that line. O(length).
  public init(_ text: String, width: Int) {
    let width = max(1, width)
    var lines: [Line] = []
    var current: [Character] = []
    var start = 0
    var used = 0
    var lastSpace = -1

    func close(keeping count: Int) {
      lines.append(Line(text: String(current.prefix(count)), start: start))
      current.removeFirst(count)
      start += count
      used = current.reduce(0) { $0 + DisplayWidth.of(String($1)) }
      lastSpace = -1
    }
    for character in text {
      if character.isNewline {
        close(keeping: current.count)
        start += 1
        continue
      }
      let columns = DisplayWidth.of(String(character))
      if used + columns > width, character != " ", !current.isEmpty {
        close(keeping: lastSpace >= 0 ? lastSpace + 1 : current.count)
      }
      current.append(character)
      used += columns
      if character == " " { lastSpace = current.count - 1 }
    }
    lines.append(Line(text: String(current), start: start))
    self.lines = lines
  }

  /// The line and the column of an offset in characters (a cursor's place).
  public func position(of offset: Int) -> Point {
    var row = 0
    for (index, line) in lines.enumerated() where line.start <= offset { row = index }
    let line = lines[row]
    let before = line.text.prefix(max(0, offset - line.start))
    return Point(DisplayWidth.of(String(before)), row)
  }
}
