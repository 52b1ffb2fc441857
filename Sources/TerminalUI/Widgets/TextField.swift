import Workbench

extension Canvas {
  /// One line of text in a field, scrolled so that the cursor is seen. Gives the cursor's place.
  @discardableResult
  public mutating func lineField(
    _ text: String, cursor: Int, placeholder: String = "", in rect: Rect, isFocused: Bool,
    fault: Range<Int>? = nil, look: Look
  ) -> Point {
    let surface: Surface = isFocused ? .fieldFocused : .field
    clear(Rect(rect.x, rect.y, rect.width, 1), style: Style(.text, on: surface))
    drawFieldEdge(rect, surface: surface, isFocused: isFocused, look: look)
    let inner = Rect(rect.x + 1, rect.y, rect.width - 2, 1)
    if text.isEmpty {
      put(
        placeholder, x: inner.x, y: rect.y, style: Style(.dim, on: surface), maxWidth: inner.width)
      return Point(inner.x, rect.y)
    }
    let characters = Array(text)
    let place = min(max(0, cursor), characters.count)
    // The first character shown: the text before the cursor must fit, with a column for it.
    var first = place
    var used = 1
    while first > 0 {
      let columns = String(characters[first - 1]).displayWidth
      if used + columns > inner.width { break }
      used += columns
      first -= 1
    }
    var column = inner.x
    var cursorColumn = column
    for index in first...characters.count {
      if index == place { cursorColumn = column }
      guard index < characters.count else { break }
      let shown = String(characters[index])
      if column + shown.displayWidth > inner.right { break }
      let isWrong = fault?.contains(index) ?? false
      column = put(
        shown, x: column, y: rect.y,
        style: isWrong
          ? Style(.error, on: surface, .underline) : Style(.text, on: surface))
    }
    return Point(min(cursorColumn, inner.right), rect.y)
  }

  /// Several lines of text in a field, wrapped, scrolled so that the cursor is seen.
  @discardableResult
  public mutating func textField(
    _ text: String, cursor: Int, placeholder: String = "", in rect: Rect, isFocused: Bool,
    look: Look
  ) -> Point {
    let surface: Surface = isFocused ? .fieldFocused : .field
    clear(rect, style: Style(.text, on: surface))
    drawFieldEdge(rect, surface: surface, isFocused: isFocused, look: look)
    let inner = rect.inset(1, 0)
    if text.isEmpty {
      let lines = WrappedText(placeholder, width: inner.width).lines
      for (row, line) in lines.prefix(rect.height).enumerated() {
        put(line.text, x: inner.x, y: inner.y + row, style: Style(.dim, on: surface))
      }
      return Point(inner.x, inner.y)
    }
    let wrapped = WrappedText(text, width: max(1, inner.width - 1))
    let place = wrapped.position(of: cursor)
    let first = max(0, place.y - rect.height + 1)
    for (row, line) in wrapped.lines.dropFirst(first).prefix(rect.height).enumerated() {
      put(
        line.text, x: inner.x, y: inner.y + row, style: Style(.text, on: surface),
        maxWidth: inner.width)
    }
    scrollIndicator(
      in: rect, first: first, visible: rect.height, total: wrapped.lines.count, look: look)
    return Point(min(inner.x + place.x, inner.right), inner.y + place.y - first)
  }

  /// Where a field's surface is not seen, an edge at its left and, on a line, dots below show it.
  private mutating func drawFieldEdge(
    _ rect: Rect, surface: Surface, isFocused: Bool, look: Look
  ) {
    guard !look.palette.shows(surface) else { return }
    let ink: Ink = isFocused ? .accent : .border
    divider(x: rect.x, y: rect.y, height: rect.height, glyphs: look.glyphs, style: Style(ink))
  }
}
