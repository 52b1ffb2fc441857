extension QueryError {
  /// The text with carets under the fault, the message, and what could stand there.
  ///
  ///     revenu > 5
  ///     ^^^^^^
  ///     Unknown field 'revenu'. Did you mean 'revenue'?
  ///     Possible here: id, state, revenue, quantity
  ///
  /// One line of text whatever `text` holds: line breaks become spaces, control characters a
  /// stand-in, and a long text is cut to the surroundings of the fault.
  public func rendered(in text: String) -> String {
    let window = Window(text, around: range)
    var lines = [window.text, window.carets, message]
    if !expected.isEmpty {
      let shown = expected.prefix(16).map { Excerpt.of($0) }.joined(separator: ", ")
      let rest = expected.count - 16
      lines.append("Possible here: \(shown)" + (rest > 0 ? " and \(rest) more" : ""))
    }
    return lines.joined(separator: "\n")
  }

  /// The part of a text that is shown, and the marks below it.
  private struct Window {
    private(set) var text = ""
    private(set) var carets = ""

    init(_ written: String, around range: Range<Int>) {
      // What is missing at the end is missing behind the last word, not behind the spaces.
      let trimmed = written.prefix(upTo: Self.endOfWords(written))
      let isAtEnd = range.isEmpty && range.lowerBound >= trimmed.utf8.count
      let whole = isAtEnd ? String(trimmed) : written
      // In scalars, since offsets may come from anywhere; about 72 columns are shown.
      let (before, after) = (40, 72)
      var cells: [(scalar: Unicode.Scalar, isMarked: Bool)] = []
      var firstMarked: Int?
      var offset = 0
      for scalar in whole.unicodeScalars {
        let isMarked = range.contains(offset) || (range.isEmpty && offset == range.lowerBound)
        if isMarked || offset >= range.lowerBound, firstMarked == nil { firstMarked = cells.count }
        if let firstMarked, cells.count > firstMarked + after { break }
        cells.append((scalar, isMarked))
        offset += Unicode.UTF8.width(scalar)
      }
      let start = max(0, (firstMarked ?? cells.count) - before)
      let end = min(cells.count, start + after)
      if start > 0 { append("...", marked: false) }
      for cell in cells[start..<end] {
        let scalar = Excerpt.visible(cell.scalar)
        text.unicodeScalars.append(scalar)
        let mark: Character = cell.isMarked ? "^" : " "
        carets += String(repeating: mark, count: Excerpt.width(scalar))
      }
      if end < cells.count || offset < whole.utf8.count { append("...", marked: false) }
      // Something is missing behind the last word.
      if !carets.contains("^") { carets += "^" }
      while carets.last == " " { carets.removeLast() }
    }

    private static func endOfWords(_ text: String) -> String.Index {
      text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex
    }

    private mutating func append(_ part: String, marked: Bool) {
      text += part
      carets += String(repeating: marked ? "^" : " ", count: part.count)
    }
  }
}
