/// Writes a canvas as SVG: rectangles for surfaces and blocks, text for the rest.
struct SVGWriter {
  let canvas: Canvas
  let palette: Palette
  let foreground: String
  let background: String

  static let cellWidth = 10
  static let cellHeight = 20
  static let margin = 12

  init(canvas: Canvas, palette: Palette, own: (foreground: String, background: String)?) {
    self.canvas = canvas
    self.palette = palette
    let page = palette.appearance(.text)
    foreground = Self.safe(own?.foreground) ?? Self.hex(page.foreground) ?? "#d4d8de"
    background = Self.safe(own?.background) ?? Self.hex(page.background) ?? "#14171c"
  }

  func document(title: String) -> String {
    let width = canvas.width * Self.cellWidth + 2 * Self.margin
    let height = canvas.height * Self.cellHeight + 2 * Self.margin
    var result = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      width="\(width)" height="\(height)" font-family="DejaVu Sans Mono, Menlo, Consolas, \
      monospace" font-size="16" xml:space="preserve">

      """
    if !title.isEmpty { result += "<title>\(Self.escaped(title.cleaned))</title>\n" }
    result += "<rect width=\"\(width)\" height=\"\(height)\" rx=\"8\" fill=\"\(background)\"/>\n"
    for y in 0..<canvas.height {
      result += surfaces(y)
      result += texts(y)
    }
    return result + "</svg>\n"
  }

  private func colours(_ appearance: Appearance) -> (ink: String, surface: String?) {
    let ink = Self.hex(appearance.foreground) ?? foreground
    let surface = Self.hex(appearance.background)
    if appearance.attributes.contains(.reverse) { return (surface ?? background, ink) }
    return (ink, surface == background ? nil : surface)
  }

  private func left(_ x: Int) -> Int { Self.margin + x * Self.cellWidth }
  private func top(_ y: Int) -> Int { Self.margin + y * Self.cellHeight }

  private func surfaces(_ y: Int) -> String {
    var result = ""
    var x = 0
    while x < canvas.width {
      let start = x
      let surface = colours(palette.appearance(canvas[x, y].style)).surface
      while x < canvas.width, colours(palette.appearance(canvas[x, y].style)).surface == surface {
        x += 1
      }
      if let surface {
        result += rectangle(
          left(start), top(y), (x - start) * Self.cellWidth, Self.cellHeight, surface)
      }
    }
    return result
  }

  private func rectangle(
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: String, opacity: String? = nil
  ) -> String {
    let opacity = opacity.map { " fill-opacity=\"\($0)\"" } ?? ""
    return "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" "
      + "fill=\"\(fill)\"\(opacity)/>\n"
  }

  private func texts(_ y: Int) -> String {
    var result = ""
    var x = 0
    while x < canvas.width {
      let cell = canvas[x, y]
      let appearance = palette.appearance(cell.style)
      let ink = colours(appearance).ink
      if let shape = block(cell.cluster.base, x: x, y: y, ink: ink) {
        result += shape
        x += 1
        continue
      }
      var text = ""
      let start = x
      while x < canvas.width, canvas[x, y].style == cell.style {
        let cluster = canvas[x, y].cluster
        if block(cluster.base, x: x, y: y, ink: ink) != nil { break }
        // A wide character ends its run: the next one is placed anew.
        if cluster.width == 2, x > start { break }
        text += cluster.text
        x += max(1, cluster.width)
        if cluster.width == 2 { break }
      }
      if text.contains(where: { $0 != " " }) || appearance.attributes.contains(.underline) {
        result += self.text(text, x: start, y: y, columns: x - start, ink, appearance.attributes)
      }
    }
    return result
  }

  private func text(
    _ text: String, x: Int, y: Int, columns: Int, _ ink: String, _ attributes: TextAttributes
  ) -> String {
    var more = ""
    if attributes.contains(.bold) { more += " font-weight=\"bold\"" }
    if attributes.contains(.dim) { more += " fill-opacity=\"0.6\"" }
    if attributes.contains(.underline) { more += " text-decoration=\"underline\"" }
    return "<text x=\"\(left(x))\" y=\"\(top(y) + 15)\" fill=\"\(ink)\" "
      + "textLength=\"\(columns * Self.cellWidth)\" lengthAdjust=\"spacing\"\(more)>"
      + Self.escaped(text) + "</text>\n"
  }

  /// Block elements and shades as rectangles; nil for other characters.
  private func block(_ base: UInt32, x: Int, y: Int, ink: String) -> String? {
    let x = left(x)
    let y = top(y)
    let w = Self.cellWidth
    let h = Self.cellHeight
    switch base {
    case 0x2580: return rectangle(x, y, w, h / 2, ink)
    case 0x2581...0x2588:
      let part = Int(base - 0x2580) * h / 8
      return rectangle(x, y + h - part, w, part, ink)
    case 0x2589...0x258F: return rectangle(x, y, max(1, Int(0x2590 - base) * w / 8), h, ink)
    case 0x2590: return rectangle(x + w / 2, y, w / 2, h, ink)
    case 0x2591: return rectangle(x, y, w, h, ink, opacity: "0.25")
    case 0x2592: return rectangle(x, y, w, h, ink, opacity: "0.5")
    case 0x2593: return rectangle(x, y, w, h, ink, opacity: "0.75")
    case 0x259B, 0x259C, 0x2599, 0x259F: return corner(base, x, y, ink)
    default: return nil
    }
  }

  /// Three quarters of a cell.
  private func corner(_ base: UInt32, _ x: Int, _ y: Int, _ ink: String) -> String {
    let w = Self.cellWidth
    let h = Self.cellHeight
    let isTop = base == 0x259B || base == 0x259C
    let isLeft = base == 0x259B || base == 0x2599
    return rectangle(x, isTop ? y : y + h / 2, w, h / 2, ink)
      + rectangle(isLeft ? x : x + w / 2, isTop ? y + h / 2 : y, w / 2, h / 2, ink)
  }

  private static func hex(_ colour: Colour) -> String? {
    guard case .index(let index) = colour else { return nil }
    return RGB(palette: index).hex
  }

  /// A colour as `#rrggbb`, nil for anything else: it goes into an attribute.
  private static func safe(_ colour: String?) -> String? {
    guard let colour, colour.hasPrefix("#"), colour.utf8.count == 7,
      colour.dropFirst().allSatisfy(\.isHexDigit)
    else { return nil }
    return colour
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
