import Workbench

extension Canvas {
  /// Labels, bars and figures, one row a line under their heads; borders run through what is empty of
  /// the bars, their words stand below. Where labels would be cut, figures give way from the right, but
  /// for the first two.
  ///
  /// Gives where each row stands. Where there are more rows than lines, those around the selected one.
  mutating func bars(
    _ plot: BarPlot, in rect: Rect, look: Look
  ) -> [(area: Rect, index: Int)] {
    let lines = rect.height - 2
    guard rect.width >= 40, lines >= 1, !plot.rows.isEmpty else { return [] }
    var widths = plot.heads.indices.map { column in
      plot.rows.reduce(plot.heads[column].displayWidth) { widest, row in
        max(widest, row.cells.indices.contains(column) ? row.cells[column].text.displayWidth : 0)
      }
    }
    let longest = plot.rows.map(\.label.displayWidth).max() ?? 0
    var figures = widths.reduce(0) { $0 + $1 + 2 }
    while widths.count > 2, let last = widths.last,
      longest > rect.width - figures - 4 - Self.leastBar
    {
      widths.removeLast()
      figures -= last + 2
    }
    let label = min(longest, max(10, rect.width - figures - 4 - Self.leastBar))
    let start = rect.x + label + 4
    let area = Rect(start, rect.y + 1, max(0, rect.right - figures - start), lines)
    var ends: [Int] = []
    for width in widths { ends.append((ends.last ?? area.right) + 2 + width) }
    for (head, end) in zip(plot.heads, ends) { put(head, right: end, y: rect.y, style: .dim) }
    let first = Self.firstRow(plot, lines: lines)
    let shown = first..<min(plot.rows.count, first + lines)
    var places: [(area: Rect, index: Int)] = []
    for index in shown {
      let y = area.y + index - first
      let row = plot.rows[index]
      let isSelected = index == plot.selected
      if isSelected { put(look.glyphs.pointer, x: rect.x, y: y, style: Style(.accent)) }
      put(
        row.label, x: rect.x + 2, y: y, style: isSelected ? .bright : .text, maxWidth: label)
      for border in plot.borders {
        put(look.glyphs.vertical, x: Self.column(border, plot, area), y: y, style: Style(.faint))
      }
      put(
        Bar.text(row.value / plot.top, width: area.width, glyphs: look.glyphs), x: area.x, y: y,
        style: Style(isSelected ? .accent : .chart))
      for (cell, end) in zip(row.cells, ends) {
        put(RichLine([cell]), right: end, y: y, maxWidth: cell.text.displayWidth)
      }
      places.append((Rect(rect.x, y, rect.width, 1), index))
    }
    var free = area.x
    for border in plot.borders {
      let x = max(free, Self.column(border, plot, area) - border.label.displayWidth / 2)
      guard x + border.label.displayWidth <= rect.right else { break }
      free = put(border.label, x: x, y: area.y + shown.count, style: .dim) + 1
    }
    return places
  }

  /// Columns that bars keep beside the longest labels.
  private static let leastBar = 14

  private static func column(_ border: BarPlot.Border, _ plot: BarPlot, _ area: Rect) -> Int {
    let share = border.value / plot.top
    guard share.isFinite else { return area.x }
    return area.x + min(max(0, area.width - 1), Int(min(1, max(0, share)) * Double(area.width)))
  }

  private static func firstRow(_ plot: BarPlot, lines: Int) -> Int {
    min(max(0, plot.rows.count - lines), max(0, (plot.selected ?? 0) - lines / 2))
  }
}
