extension Canvas {
  /// Writes a text of one line and says which column comes after it.
  ///
  /// The text may come from anywhere: it is cleaned on its way (see `ClusterScanner`). With
  /// `maxWidth`, `…` ends what does not fit. A `surface` of nil keeps what lies there. O(length).
  @discardableResult
  public mutating func put(
    _ text: String, x: Int, y: Int, style: Style = .text, maxWidth: Int? = nil
  ) -> Int {
    if let maxWidth {
      guard maxWidth > 0 else { return x }
      if text.displayWidth > maxWidth {
        return put(text.truncated(to: maxWidth), x: x, y: y, style: style)
      }
    }
    guard y >= 0, y < height else { return x + text.displayWidth }
    var column = x
    for cluster in ClusterScanner(text) {
      if column >= width { return x + text.displayWidth }
      place(cluster, x: column, y: y, style: style, right: width)
      column += cluster.width
    }
    return column
  }

  /// Writes a text that ends before the column `right`, and says where it begins.
  @discardableResult
  public mutating func put(
    _ text: String, right: Int, y: Int, style: Style = .text, maxWidth: Int? = nil
  ) -> Int {
    let shown = maxWidth.map { text.truncated(to: $0) } ?? text
    let start = right - shown.displayWidth
    put(shown, x: start, y: y, style: style)
    return start
  }

  /// Writes a text in the middle of a width.
  public mutating func put(
    _ text: String, centredIn rect: Rect, y: Int, style: Style = .text
  ) {
    let shown = text.truncated(to: rect.width)
    put(shown, x: rect.x + (rect.width - shown.displayWidth) / 2, y: y, style: style)
  }

  /// Writes with ink only: what lies there keeps its surface.
  @discardableResult
  public mutating func write(
    _ text: String, x: Int, y: Int, ink: Ink, _ attributes: TextAttributes = [],
    maxWidth: Int? = nil
  ) -> Int {
    let shown = maxWidth.map { text.truncated(to: $0) } ?? text
    var column = x
    for cluster in ClusterScanner(shown) {
      let surface = self[column, y].style.surface
      place(
        cluster, x: column, y: y, style: Style(ink, on: surface, attributes), right: width)
      column += cluster.width
    }
    return column
  }

  /// Copies rows of another canvas onto this one.
  public mutating func draw(_ other: Canvas, rows: Range<Int>, at origin: Point) {
    for row in rows.clamped(to: 0..<other.height) {
      let cells = other.cells[(row * other.width)..<((row + 1) * other.width)]
      for (x, cell) in cells.enumerated() where cell.cluster.base != 0 {
        place(
          cell.cluster, x: origin.x + x, y: origin.y + row - rows.lowerBound, style: cell.style,
          right: width)
      }
    }
  }
}
