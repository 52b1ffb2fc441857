import Workbench

extension Canvas {
  /// A cell of the matrix, which says its value by number, by a bar and a shade, and by colour.
  ///
  /// Where cells cannot be filled with a colour, a strip at the left is shaded instead.
  public mutating func heatCell(
    _ cell: MatrixView.Cell, in rect: Rect, isSelected: Bool, look: Look
  ) {
    guard rect.width >= 4, rect.height >= 1 else { return }
    let level = Bar.level(cell.weight)
    let surface = Surface.heat(level)
    clear(rect, style: Style(.text, on: surface))
    var inner = rect
    if look.palette.fillsHeat {
      inner = Rect(rect.x + 2, rect.y, rect.width - 3, rect.height)
    } else {
      let strip = String(repeating: look.glyphs.shade(Int(level)), count: 2)
      for y in rect.y..<rect.bottom {
        put(strip, x: rect.x + 1, y: y, style: Style(.heat(level), on: surface))
      }
      inner = Rect(rect.x + 4, rect.y, rect.width - 5, rect.height)
    }
    let lines = min(3, rect.height)
    let top = rect.y + (rect.height - lines) / 2
    put(
      cell.value, x: inner.x, y: top, style: Style(.bright, on: surface, .bold),
      maxWidth: inner.width)
    if lines >= 2 {
      put(
        cell.detail, x: inner.x, y: top + 1, style: Style(.dim, on: surface),
        maxWidth: inner.width)
    } else {
      let start = inner.x + cell.value.displayWidth + 1
      put(
        cell.detail, x: start, y: top, style: Style(.dim, on: surface),
        maxWidth: inner.right - start - 1)
    }
    if lines >= 3 {
      let ink: Ink = look.palette.fillsHeat ? .chart : .heat(level)
      put(
        Bar.text(cell.weight, width: inner.width - 2, glyphs: look.glyphs), x: inner.x, y: top + 2,
        style: Style(ink, on: surface))
    }
    if cell.overridden > 0 {
      let text = "\(look.glyphs.overridden)\(cell.overridden)"
      let right = rect.right - 2
      if right - text.displayWidth > inner.x + cell.value.displayWidth {
        put(text, right: right, y: top, style: Style(.text, on: surface, .bold))
      }
    }
    if isSelected { focusFrame(rect, look: look) }
  }

  /// The frame of the focused cell: all around where there is room, else at its sides.
  mutating func focusFrame(_ rect: Rect, look: Look) {
    let focus = look.glyphs.focus
    let isTall = rect.height >= 5
    for y in rect.y..<rect.bottom {
      write(focus.left, x: rect.x, y: y, ink: .accent)
      write(focus.right, x: rect.right - 1, y: y, ink: .accent)
    }
    guard isTall else { return }
    let inner = rect.width - 2
    write(
      focus.topLeft + String(repeating: focus.top, count: inner) + focus.topRight, x: rect.x,
      y: rect.y, ink: .accent)
    write(
      focus.bottomLeft + String(repeating: focus.bottom, count: inner) + focus.bottomRight,
      x: rect.x, y: rect.bottom - 1, ink: .accent)
  }
}
