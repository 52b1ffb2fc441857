import Workbench

extension Ink {
  /// The ink of a tone.
  public init(_ tone: Tone) {
    switch tone {
    case .plain: self = .text
    case .dim: self = .dim
    case .bright: self = .bright
    case .accent: self = .accent
    case .good: self = .good
    case .warning: self = .warning
    }
  }
}

extension RichLine {
  /// Columns it takes.
  public var displayWidth: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  /// The line in lines of at most `width` columns, broken at spaces, tones kept. At most 200.
  public func wrapped(to width: Int) -> [RichLine] {
    guard displayWidth > width, width > 0 else { return [self] }
    var lines: [RichLine] = []
    var current: [Span] = []
    var used = 0
    for word in words(upTo: width) {
      let columns = word.text.displayWidth
      let isSpace = word.text == " "
      if used + columns > width, used > 0 {
        lines.append(RichLine(current))
        current = []
        used = 0
        if isSpace { continue }
      }
      if lines.count >= 200 { break }
      if current.last?.tone == word.tone {
        current[current.count - 1].text += word.text
      } else {
        current.append(word)
      }
      used += columns
    }
    if !current.isEmpty { lines.append(RichLine(current)) }
    return lines
  }

  /// Words and single spaces; a word that is wider than a line comes in pieces.
  private func words(upTo width: Int) -> [Span] {
    var result: [Span] = []
    for span in spans {
      var word = ""
      var used = 0
      for character in span.text {
        let columns = String(character).displayWidth
        if character == " " || used + columns > width {
          if !word.isEmpty { result.append(Span(word, span.tone)) }
          word = ""
          used = 0
        }
        if character == " " {
          result.append(Span(" ", span.tone))
        } else {
          word.append(character)
          used += columns
        }
      }
      if !word.isEmpty { result.append(Span(word, span.tone)) }
    }
    return result
  }
}

extension Canvas {
  /// Writes a line of spans and says which column comes after it; what lies there keeps its surface.
  /// `…` ends what does not fit. Plain spans take `ink` where it is given.
  @discardableResult
  public mutating func put(
    _ line: RichLine, x: Int, y: Int, maxWidth: Int, ink: Ink? = nil
  ) -> Int {
    var column = x
    var left = maxWidth
    for (index, span) in line.spans.enumerated() where left > 0 {
      let width = span.text.displayWidth
      let isMore = line.spans.dropFirst(index + 1).contains { !$0.text.isEmpty }
      // Where nothing would be left for the spans behind this one, it says that they are there.
      let shown =
        width > left || (width == left && isMore)
        ? (span.text + " ").truncated(to: left) : span.text
      let chosen = span.tone == .plain ? ink ?? .text : Ink(span.tone)
      column = write(shown, x: column, y: y, ink: chosen)
      left -= width
    }
    return column
  }

  /// Writes a line of spans that ends before a column.
  public mutating func put(_ line: RichLine, right: Int, y: Int, maxWidth: Int) {
    let width = min(line.displayWidth, maxWidth)
    put(line, x: right - width, y: y, maxWidth: maxWidth)
  }
}
