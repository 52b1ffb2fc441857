import Workbench

extension Canvas {
  /// Columns over time with an axis to their left, grid lines, labels and figures below.
  ///
  /// At least 4 rows high. Where there are more bars than room, neighbours are added up and
  /// share a label.
  public mutating func columnChart(_ chart: ChartView, in rect: Rect, look: Look) {
    guard rect.height >= 4, rect.width >= 12, !chart.bars.isEmpty else { return }
    let axis = min(12, max(2, chart.ticks.map { $0.label.displayWidth }.max() ?? 2))
    let plot = rect.width - axis - 2
    let each = max(1, min(9, plot / chart.bars.count))
    let bars = Self.fitted(chart.bars, into: plot / each)
    let widest = bars.map { $0.text.displayWidth }.max() ?? 0
    let hasFigures = each > widest && rect.height >= 7
    let hasLabels = each > (bars.map { $0.label.displayWidth }.max() ?? 0)
    let height = rect.height - (hasFigures ? 1 : 0) - 1
    let base = rect.y + height - 1
    let top = max(chart.ticks.map(\.value).max() ?? 0, bars.map(\.value).max() ?? 0)
    let left = rect.x + axis + 2

    for tick in chart.ticks where top > 0 && tick.value.isFinite {
      let up = Int((tick.value / top * Double(height - 1)).rounded())
      let y = base - up
      guard y >= rect.y else { continue }
      put(tick.label, right: left - 1, y: y, style: .dim, maxWidth: axis)
      put(
        String(repeating: look.glyphs.grid, count: min(plot, each * bars.count)), x: left, y: y,
        style: Style(.faint))
    }
    for (index, bar) in bars.enumerated() {
      let x = left + index * each
      let width = max(1, each - (each > 3 ? 2 : each > 1 ? 1 : 0))
      column(
        bar, x: x, base: base, width: width, height: height, top: top, look: look)
      if hasLabels {
        let centred = x + (width - bar.label.displayWidth) / 2
        put(bar.label, x: centred, y: base + 1, style: .dim)
      } else if index.isMultiple(of: max(1, (bar.label.displayWidth + each) / each)) {
        put(bar.label, x: x, y: base + 1, style: .dim, maxWidth: left + plot - x)
      }
      if hasFigures {
        let shift = max(0, (width - bar.text.displayWidth) / 2)
        put(bar.text, x: x + shift, y: base + 2, style: Style(bar.value > 0 ? .text : .faint))
      }
    }
  }

  private mutating func column(
    _ bar: ChartView.Bar, x: Int, base: Int, width: Int, height: Int, top: Double, look: Look
  ) {
    guard bar.value.isFinite, bar.value > 0, top > 0 else { return }
    // The middle of a row is where its grid line runs: the tick of the top value fills half of it.
    let rows = bar.value / top * (Double(height) - 0.5)
    let eighths = max(1, Int((rows * 8).rounded()))
    let style = Style(bar.isDim ? .chartDim : .chart)
    for row in 0..<height {
      let part = min(8, eighths - row * 8)
      guard part > 0 else { break }
      put(
        String(repeating: look.glyphs.columns[part - 1], count: width), x: x, y: base - row,
        style: style)
    }
  }

  /// At most `count` bars; neighbours are added up under the first one's label, without a figure.
  private static func fitted(_ bars: [ChartView.Bar], into count: Int) -> [ChartView.Bar] {
    guard bars.count > count, count > 0 else { return bars }
    return (0..<count).map { index in
      let group = bars[(index * bars.count / count)..<((index + 1) * bars.count / count)]
      return ChartView.Bar(
        label: group.first?.label ?? "", value: group.reduce(0) { $0 + $1.value }, text: "",
        isDim: group.allSatisfy(\.isDim))
    }
  }
}
