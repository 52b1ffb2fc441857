import Workbench

extension Canvas {
  /// Points as dots of braille, eight a cell, those of the selected cluster lit, each cluster's number
  /// in its middle; an axis' words below and above. Without braille, and without colours for what is
  /// lit, characters by density.
  ///
  /// Linear in the points and the cells.
  public mutating func scatter(_ plot: ScatterPlot, in rect: Rect, look: Look) {
    guard rect.width >= 10, rect.height >= 4 else { return }
    put("\(look.glyphs.up) \(plot.yLabel)", x: rect.x, y: rect.y, style: .dim, maxWidth: rect.width)
    put(
      "\(plot.xLabel) \(look.glyphs.right)", right: rect.right, y: rect.bottom - 1, style: .dim,
      maxWidth: rect.width)
    let area = Rect(rect.x, rect.y + 1, rect.width, rect.height - 2)
    var cells = [ScatterCell](repeating: ScatterCell(), count: area.width * area.height)
    for index in plot.x.indices
    where index < plot.y.count && index < plot.clusters.count {
      let column = Self.dot(plot.x[index], of: area.width * 2)
      let row = area.height * 4 - 1 - Self.dot(plot.y[index], of: area.height * 4)
      cells[row / 4 * area.width + column / 2].add(
        column: column % 2, row: row % 4, isLit: plot.clusters[index] == plot.selected)
    }
    let isBraille = look.glyphs.name == "unicode"
    let isColoured = look.palette.depth != .none
    for (place, cell) in cells.enumerated() where cell.count > 0 {
      let text: String
      if cell.lit > 0, !(isBraille && isColoured) {
        text = isBraille ? look.glyphs.point : "@"
      } else if isBraille {
        text = cell.braille
      } else {
        text = cell.count > 8 ? "+" : cell.count > 2 ? ":" : "."
      }
      put(
        text, x: area.x + place % area.width, y: area.y + place / area.width,
        style: Style(cell.lit > 0 ? .accent : .chartDim))
    }
    numbers(of: plot, in: area)
  }

  /// Tells clusters apart where there is one shade for all but the selected one, or none.
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
      let column = Self.dot(Float(middle.x), of: area.width)
      let row = area.height - 1 - Self.dot(Float(middle.y), of: area.height)
      put(
        text, x: area.x + min(column, max(0, area.width - text.count)), y: area.y + row,
        style: cluster == plot.selected ? Style(.accent, on: .page, .bold) : .bright)
    }
  }

  /// Which of `count` dots a share of the way lies on.
  private static func dot(_ share: Float, of count: Int) -> Int {
    guard share.isFinite else { return 0 }
    return min(count - 1, max(0, Int(min(1, max(0, share)) * Float(count))))
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

/// The points of one cell.
private struct ScatterCell {
  var count = 0
  /// Points of the selected cluster, and the dots of those and of all.
  var lit = 0
  private var dots: UInt32 = 0
  private var litDots: UInt32 = 0

  /// The bits of braille, by row and column.
  private static let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

  mutating func add(column: Int, row: Int, isLit: Bool) {
    let bit = Self.bits[row * 2 + column]
    count += 1
    dots |= bit
    if isLit {
      lit += 1
      litDots |= bit
    }
  }

  /// The lit dots where there are any: a cell has one colour.
  var braille: String {
    Unicode.Scalar(0x2800 + (lit > 0 ? litDots : dots)).map { String(Character($0)) } ?? ""
  }
}
