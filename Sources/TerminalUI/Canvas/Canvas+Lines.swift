extension Canvas {
  /// A horizontal rule.
  public mutating func rule(
    x: Int, y: Int, width: Int, glyphs: GlyphSet, style: Style = Style(.border)
  ) {
    guard width > 0 else { return }
    put(String(repeating: glyphs.horizontal, count: min(width, 1000)), x: x, y: y, style: style)
  }

  /// A vertical rule.
  public mutating func divider(
    x: Int, y: Int, height: Int, glyphs: GlyphSet, style: Style = Style(.border)
  ) {
    guard height > 0 else { return }
    for row in y..<(y + min(height, 1000)) { put(glyphs.vertical, x: x, y: row, style: style) }
  }

  /// A frame along the inside of a rectangle, its title in the upper edge.
  public mutating func frame(
    _ rect: Rect, title: String = "", glyphs: GlyphSet, style: Style = Style(.border)
  ) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let inner = rect.width - 2
    let edge = String(repeating: glyphs.horizontal, count: inner)
    put(glyphs.topLeft + edge + glyphs.topRight, x: rect.x, y: rect.y, style: style)
    put(
      glyphs.bottomLeft + edge + glyphs.bottomRight, x: rect.x, y: rect.bottom - 1, style: style)
    divider(x: rect.x, y: rect.y + 1, height: rect.height - 2, glyphs: glyphs, style: style)
    divider(x: rect.right - 1, y: rect.y + 1, height: rect.height - 2, glyphs: glyphs, style: style)
    if !title.isEmpty, inner > 4 {
      put(
        " \(title.truncated(to: inner - 4)) ", x: rect.x + 2, y: rect.y,
        style: Style(.bright, on: style.surface))
    }
  }
}
