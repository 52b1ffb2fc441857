import Workbench

extension Canvas {
  /// Points as dots of braille, eight a cell, those of the selected cluster lit, each cluster's number
  /// in its middle; an axis' words below and above. Clusters beside each other differ in tone; where
  /// colours cannot tell them apart, a cell says its cluster's digit, from 10 on a letter.
  ///
  /// Linear in the points and the cells.
  public mutating func scatter(_ plot: ScatterPlot, in rect: Rect, look: Look) {
    guard rect.width >= 10, rect.height >= 4 else { return }
    put("\(look.glyphs.up) \(plot.yLabel)", x: rect.x, y: rect.y, style: .dim, maxWidth: rect.width)
    put(
      "\(plot.xLabel) \(look.glyphs.right)", right: rect.right, y: rect.bottom - 1, style: .dim,
      maxWidth: rect.width)
    let area = Rect(rect.x, rect.y + 1, rect.width, rect.height - 2)
    let grid = ScatterGrid(plot, width: area.width, height: area.height)
    let tones = ScatterTones(grid, look: look)
    let isBraille = look.glyphs.name == "unicode"
    let isColoured = look.palette.depth != .none
    for (place, cell) in grid.cells.enumerated() where cell.count > 0 {
      let isLit = cell.lit > 0
      let text: String
      if isLit {
        text = !isBraille ? "@" : isColoured ? cell.braille : look.glyphs.point
      } else if tones.areSeen || cell.cluster <= 0 {
        text = isBraille ? cell.braille : "."
      } else {
        text = String(cell.cluster % 36, radix: 36)
      }
      put(
        text, x: area.x + place % area.width, y: area.y + place / area.width,
        style: Style(isLit ? .accent : tones.ink(of: cell.cluster)))
    }
    numbers(of: plot, in: area)
  }

  /// Each cluster's number in its middle.
  private mutating func numbers(of plot: ScatterPlot, in area: Rect) {
    var middles: [Int32: Middle] = [:]
    for (place, cluster) in plot.clusters.enumerated()
    where cluster > 0 && plot.x.indices.contains(place) && plot.y.indices.contains(place) {
      let (x, y) = (Double(plot.x[place]), Double(plot.y[place]))
      guard x.isFinite, y.isFinite else { continue }
      middles[cluster, default: Middle()].add(x, y)
    }
    // The selected one last: no other's number may lie over it.
    let order = middles.keys.sorted {
      ($0 == plot.selected ? 1 : 0, $0) < ($1 == plot.selected ? 1 : 0, $1)
    }
    for cluster in order {
      guard let middle = middles[cluster] else { continue }
      let text = "\(cluster)"
      let column = ScatterGrid.dot(Float(middle.x), of: area.width)
      let row = area.height - 1 - ScatterGrid.dot(Float(middle.y), of: area.height)
      put(
        text, x: area.x + min(column, max(0, area.width - text.count)), y: area.y + row,
        style: cluster == plot.selected ? Style(.accent, on: .page, .bold) : .bright)
    }
  }
}

/// The mean place of points.
private struct Middle {
  private(set) var x = 0.0
  private(set) var y = 0.0
  private var count = 0.0

  mutating func add(_ x: Double, _ y: Double) {
    count += 1
    self.x += (x - self.x) / count
    self.y += (y - self.y) / count
  }
}
