import Workbench

extension Canvas {
  /// One block a cluster, its lines the means of equal parts of its items, the best first; bars go
  /// right from 0, and left of it where items lie nearer to another cluster. A line across is the
  /// mean of all.
  ///
  /// Gives where each cluster stands. Clusters that have no room are left out, but not the selected
  /// one.
  mutating func silhouettes(
    _ plot: SilhouettePlot, in rect: Rect, look: Look
  ) -> [(area: Rect, index: Int)] {
    let rows = rect.height - 1
    guard rect.width >= 30, rows >= 1, !plot.parts.isEmpty else { return [] }
    let figures = 6
    let labels = min(
      max(rect.width / 3, rect.width - figures - 3 - Self.leastSilhouette),
      (plot.parts.map(\.label.displayWidth).max() ?? 0) + 1)
    let plotArea = Rect(rect.x + labels + 2, rect.y, rect.width - labels - figures - 3, rows)
    // As far left of 0 as the least value needs on the scale that is right of it.
    let values = plot.parts.lazy.flatMap(\.values).filter(\.isFinite)
    let least = max(-1, min(0, values.min() ?? 0))
    let zero = Int((-least / (1 - least) * Double(plotArea.width)).rounded(.up))
    let right = plotArea.width - zero
    let heights = Self.heights(plot, rows: rows)
    var places: [(area: Rect, index: Int)] = []
    var y = rect.y
    for (index, height) in heights.enumerated() where height > 0 {
      let part = plot.parts[index]
      let area = Rect(rect.x, y, rect.width, height)
      let isSelected = index == plot.selected
      put(
        isSelected ? look.glyphs.pointer : " ", x: rect.x, y: y, style: Style(.accent))
      put(
        part.label, x: rect.x + 2, y: y, style: isSelected ? .bright : .text, maxWidth: labels - 1)
      put(part.text, right: rect.right, y: y, style: isSelected ? .bright : .dim)
      let lines = max(1, height - (height > 2 ? 1 : 0))
      for (line, value) in Self.means(part.values, into: lines).enumerated() {
        let style = Style(value < 0 ? .warning : isSelected ? .accent : .chartDim)
        let bar = Bar.text(abs(value), width: right, glyphs: look.glyphs)
        if value < 0 {
          let cells = String(repeating: look.glyphs.bars[8], count: min(zero, bar.displayWidth))
          put(cells, right: plotArea.x + zero, y: y + line, style: style)
        } else {
          put(bar, x: plotArea.x + zero, y: y + line, style: style)
        }
      }
      places.append((area, index))
      y += height
    }
    axis(plot, zero: plotArea.x + zero, right: right, from: rect.y, to: y, look: look)
    return places
  }

  /// 0, 1 and the mean below the bars; the mean's line through what is empty of them.
  private mutating func axis(
    _ plot: SilhouettePlot, zero: Int, right: Int, from top: Int, to bottom: Int, look: Look
  ) {
    put("0", x: zero, y: bottom, style: .dim)
    put("1", right: zero + right, y: bottom, style: .dim)
    guard let mean = plot.mean, mean.isFinite, mean > 0 else { return }
    let x = zero + Int(min(1, mean) * Double(right - 1))
    for y in top..<max(top, bottom) {
      write(look.glyphs.boundary, x: x, y: y, ink: .bright)
    }
    write("mean", x: max(zero + 2, x - 2), y: bottom, ink: .dim)
  }

  /// Columns that bars keep beside the longest names.
  private static let leastSilhouette = 28

  /// Rows of each cluster: one at least, the rest by their sizes. Where there are more clusters than
  /// rows, those around the selected one.
  private static func heights(_ plot: SilhouettePlot, rows: Int) -> [Int] {
    let count = plot.parts.count
    guard count < rows else {
      let selected = min(max(0, plot.selected), count - 1)
      let start = min(max(0, selected - rows / 2), max(0, count - rows))
      return (0..<count).map { $0 >= start && $0 < start + rows ? 1 : 0 }
    }
    let spare = rows - count
    let whole = plot.parts.reduce(0.0) { $0 + Double(max(0, $1.weight)) }
    guard whole > 0 else { return [Int](repeating: 1, count: count) }
    return plot.parts.map { 1 + Int(Double(spare) * Double(max(0, $0.weight)) / whole) }
  }

  /// The means of so many equal parts.
  private static func means(_ values: [Double], into count: Int) -> [Double] {
    guard !values.isEmpty, count > 0 else { return [] }
    let count = min(count, values.count)
    return (0..<count).map { part in
      let slice = values[(part * values.count / count)..<((part + 1) * values.count / count)]
      return slice.reduce(0, +) / Double(slice.count)
    }
  }
}
