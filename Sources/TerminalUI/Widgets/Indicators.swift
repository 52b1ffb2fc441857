extension Canvas {
  /// How much of how many rows is seen, at the right edge: nothing where all are.
  public mutating func scrollIndicator(
    in rect: Rect, first: Int, visible: Int, total: Int, look: Look
  ) {
    guard total > visible, visible > 0, rect.height > 1 else { return }
    let height = rect.height
    let thumb = max(1, min(height - 1, height * visible / total))
    let range = height - thumb
    let hidden = total - visible
    let start = min(range, max(0, hidden > 0 ? (first * range + hidden / 2) / hidden : 0))
    let x = rect.right - 1
    for row in 0..<height {
      put(look.glyphs.track, x: x, y: rect.y + row, style: Style(.faint))
    }
    for row in start..<(start + thumb) {
      put(look.glyphs.thumb, x: x, y: rect.y + row, style: Style(.dim))
    }
  }

  /// How far work has come; without a fraction, a piece that says only that it goes on.
  public mutating func progressBar(
    _ fraction: Double?, in rect: Rect, surface: Surface = .page, look: Look
  ) {
    guard rect.width >= 4, rect.height >= 1 else { return }
    let track = String(repeating: look.glyphs.shades[1], count: rect.width)
    put(track, x: rect.x, y: rect.y, style: Style(.faint, on: surface))
    if let fraction {
      put(
        Bar.text(fraction, width: rect.width, glyphs: look.glyphs), x: rect.x, y: rect.y,
        style: Style(.chart, on: surface))
    } else {
      let piece = String(repeating: look.glyphs.shades[3], count: max(1, rect.width / 4))
      put(piece, x: rect.x, y: rect.y, style: Style(.chart, on: surface))
    }
  }

  /// Choices in a row, one of them chosen. Gives the area of each.
  @discardableResult
  public mutating func tabs(_ titles: [String], selected: Int?, x: Int, y: Int, look: Look)
    -> [Rect]
  {
    var column = x
    return titles.enumerated().map { index, title in
      let isSelected = index == selected
      let start = column
      column = chip(title, isSelected: isSelected, x: column, y: y, look: look)
      defer { column += 1 }
      return Rect(start, y, column - start, 1)
    }
  }

  /// One choice; says which column comes after it. Brackets stand for a colour that is not there.
  @discardableResult
  mutating func chip(
    _ title: String, isSelected: Bool, x: Int, y: Int, look: Look
  ) -> Int {
    let surface: Surface = isSelected ? .accent : .chip
    let isShown = look.palette.shows(surface)
    let text = isShown ? " \(title) " : isSelected ? "[\(title)]" : " \(title) "
    return put(text, x: x, y: y, style: Style(isSelected ? .bright : .text, on: surface))
  }
}
