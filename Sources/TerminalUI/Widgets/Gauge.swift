import Workbench

extension Canvas {
  /// Where a value stands on the way to a boundary: `abc  ─●──────────┃ far inside`.
  ///
  /// `labelWidth` columns for the label; the text stands beside the line where it fits, else below
  /// it at the right. `gaugeHeight` says which. Gauges that stand below one another are given the
  /// width of their widest text, so that their boundaries are in one column.
  mutating func gauge(
    _ gauge: PanelView.Gauge, in rect: Rect, labelWidth: Int, textWidth: Int? = nil, look: Look
  ) {
    put(gauge.label, x: rect.x, y: rect.y, style: .dim, maxWidth: labelWidth - 1)
    let isBeside = rect.height == 1
    let room = rect.width - labelWidth
    let length = max(
      4, min(24, isBeside ? room - max(textWidth ?? 0, gauge.text.displayWidth) - 3 : room - 1))
    let x = rect.x + labelWidth
    put(
      String(repeating: look.glyphs.horizontal, count: length), x: x, y: rect.y,
      style: Style(.border))
    put(look.glyphs.boundary, x: x + length, y: rect.y, style: Style(.text))
    let place = gauge.position.isFinite ? min(1, max(0, gauge.position)) : 0
    put(
      look.glyphs.point, x: x + min(length - 1, Int(place * Double(length))), y: rect.y,
      style: Style(gauge.isNear ? .warning : .good))
    let ink: Ink = gauge.isNear ? .warning : .dim
    if isBeside {
      put(gauge.text, x: x + length + 2, y: rect.y, style: Style(ink))
    } else {
      put(gauge.text, right: rect.right, y: rect.y + 1, style: Style(ink), maxWidth: rect.width)
    }
  }

  /// Rows that a gauge takes at a width: 1 or 2.
  static func gaugeHeight(_ gauge: PanelView.Gauge, width: Int, labelWidth: Int) -> Int {
    labelWidth + leastGauge + gauge.text.displayWidth <= width ? 1 : 2
  }

  /// Columns of the shortest line that has its text beside it, with its boundary and gap.
  static let leastGauge = 6 + 3
}
