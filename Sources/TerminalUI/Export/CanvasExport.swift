extension Canvas {
  /// Text with SGR sequences, for `cat` and slides of terminals. Each line ends with the terminal's
  /// own colours. What stands in cells cannot hold a sequence of its own.
  public func ansi(_ palette: Palette) -> String {
    var result = ""
    for y in 0..<height {
      var last: Appearance?
      for x in 0..<width {
        let cell = self[x, y]
        if cell.cluster.base == 0 { continue }
        let appearance = palette.appearance(cell.style)
        if appearance != last {
          result += Self.sequence(appearance)
          last = appearance
        }
        result += cell.cluster.text
      }
      result += "\u{1B}[0m\n"
    }
    return result
  }

  private static func sequence(_ appearance: Appearance) -> String {
    var codes = ["0"]
    if appearance.attributes.contains(.bold) { codes.append("1") }
    if appearance.attributes.contains(.dim) { codes.append("2") }
    if appearance.attributes.contains(.underline) { codes.append("4") }
    if appearance.attributes.contains(.reverse) { codes.append("7") }
    codes += code(appearance.foreground, first: 30, bright: 90, extended: 38)
    codes += code(appearance.background, first: 40, bright: 100, extended: 48)
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  private static func code(_ colour: Colour, first: Int, bright: Int, extended: Int) -> [String] {
    guard case .index(let index) = colour else { return [] }
    if index < 8 { return ["\(first + Int(index))"] }
    if index < 16 { return ["\(bright + Int(index) - 8)"] }
    return ["\(extended)", "5", "\(index)"]
  }

  /// A picture of the screen for slides: SVG with a monospaced font, its text still text.
  ///
  /// `terminal` are the colours that stand for the terminal's own, foreground and background.
  /// Blocks and shades are drawn as shapes, so that no font leaves gaps between rows.
  public func svg(
    _ palette: Palette, title: String = "",
    terminal: (foreground: String, background: String)? = nil
  ) -> String {
    SVGWriter(canvas: self, palette: palette, own: terminal).document(title: title)
  }
}
