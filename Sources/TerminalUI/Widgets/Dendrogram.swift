import Workbench

extension Canvas {
  /// A tree from its leaves at the left to its root at the right, one leaf a line, with a scale of
  /// heights below. A line across is the cut: what lies left of it is clusters, each with its number
  /// on every line, the selected one lit.
  ///
  /// Gives where each cluster stands. Where there are more clusters than lines, those around the
  /// selected one.
  mutating func dendrogram(
    _ plot: DendrogramPlot, in rect: Rect, look: Look
  ) -> [(area: Rect, index: Int)] {
    let rows = rect.height - 2
    guard rect.width >= 40, rows >= 1, !plot.branches.isEmpty else { return [] }
    let labels = DendrogramLabels(plot, width: rect.width)
    let area = Rect(rect.x + labels.width, rect.y, rect.width - labels.width, rows)
    let layout = DendrogramLayout(plot, lines: rows, width: area.width)
    let clusterOfLine = layout.leaves.map { plot.branches[$0].cluster }
    let first = Self.firstLine(clusterOfLine, selected: plot.selected, rows: rows)
    var grid = BranchGrid(width: area.width, lines: layout.leaves.count)
    for place in layout.places { grid.add(place, cluster: plot.branches[place.branch].cluster) }
    let shown = min(rows, layout.leaves.count - first)
    for line in first..<(first + shown) {
      let y = area.y + line - first
      branches(grid, line: line, cut: layout.cut, plot.selected, x: area.x, y: y, look: look)
    }
    axis(layout, in: Rect(area.x, area.y + shown, area.width, 2), look: look)
    return leaves(
      plot, layout, clusterOfLine, lines: first..<(first + shown), labels, in: rect, look: look)
  }

  /// The first line of a window that shows the selected cluster whole, as far as it fits.
  private static func firstLine(_ clusters: [Int?], selected: Int, rows: Int) -> Int {
    let most = max(0, clusters.count - rows)
    guard most > 0, let top = clusters.firstIndex(of: selected),
      let bottom = clusters.lastIndex(of: selected)
    else { return 0 }
    return min(most, max(0, min(top, (top + bottom - rows + 1) / 2)))
  }

  /// One line of branches, and the cut across it.
  private mutating func branches(
    _ grid: BranchGrid, line: Int, cut: Int, _ selected: Int, x: Int, y: Int, look: Look
  ) {
    for column in 0..<grid.width {
      let cell = grid[line, column]
      let cluster = column < cut ? cell.cluster : nil
      let isLit = cluster == selected
      if column == cut {
        let isCrossed = cell.joint & 3 == 3
        put(
          isCrossed ? look.glyphs.crossing : look.glyphs.boundary, x: x + column, y: y,
          style: .bright)
      } else if cell.joint > 0 {
        let ink: Ink = isLit ? .accent : cluster == nil ? .border : .chart
        put(look.glyphs.joints[cell.joint], x: x + column, y: y, style: Style(ink))
      } else if cell.isBelow {
        put(look.glyphs.grid, x: x + column, y: y, style: Style(isLit ? .accent : .faint))
      }
    }
  }

  /// Numbers, names and sizes left of the tree.
  private mutating func leaves(
    _ plot: DendrogramPlot, _ layout: DendrogramLayout, _ clusters: [Int?], lines: Range<Int>,
    _ labels: DendrogramLabels, in rect: Rect, look: Look
  ) -> [(area: Rect, index: Int)] {
    var places: [(area: Rect, index: Int)] = []
    for line in lines {
      let y = rect.y + line - lines.lowerBound
      put(
        plot.branches[layout.leaves[line]].size, right: rect.x + labels.width - 1, y: y, style: .dim
      )
      guard let index = clusters[line], plot.clusters.indices.contains(index) else { continue }
      let cluster = plot.clusters[index]
      let isSelected = index == plot.selected
      let isFirst = line == lines.lowerBound || clusters[line - 1] != index
      if isFirst {
        put(isSelected ? look.glyphs.pointer : " ", x: rect.x, y: y, style: Style(.accent))
        put(
          cluster.name, x: rect.x + labels.number + 3, y: y, style: isSelected ? .bright : .text,
          maxWidth: labels.name)
        places.append((Rect(rect.x, y, rect.width, 1), index))
      } else if let last = places.last {
        places[places.count - 1].area = Rect(
          last.area.x, last.area.y, last.area.width, y - last.area.y + 1)
      }
      put(
        cluster.number, right: rect.x + labels.number + 2, y: y,
        style: isFirst && isSelected ? .bright : isFirst ? .text : Style(.faint))
    }
    return places
  }

  /// The scale of heights.
  private mutating func axis(_ layout: DendrogramLayout, in rect: Rect, look: Look) {
    rule(x: rect.x, y: rect.y, width: rect.width, glyphs: look.glyphs)
    put(look.glyphs.joints[7], x: rect.x + layout.cut, y: rect.y, style: .bright)
    var free = rect.x
    for tick in layout.ticks {
      let start = min(
        rect.right - tick.label.displayWidth,
        max(rect.x, rect.x + tick.column - tick.label.displayWidth / 2))
      guard start >= free else { continue }
      if tick.column != layout.cut {
        put(look.glyphs.joints[7], x: rect.x + tick.column, y: rect.y, style: Style(.border))
      }
      free = put(tick.label, x: start, y: rect.y + 1, style: .dim) + 2
    }
    let words = "height"
    if free + words.displayWidth <= rect.right {
      put(words, right: rect.right, y: rect.y + 1, style: .dim)
    }
  }
}

/// Columns that stand left of a tree.
private struct DendrogramLabels {
  let number: Int
  let name: Int
  /// All of them, with the columns between.
  let width: Int

  /// Columns that a tree keeps beside the longest names.
  private static let leastTree = 30

  init(_ plot: DendrogramPlot, width whole: Int) {
    number = plot.clusters.map(\.number.displayWidth).max() ?? 1
    let sizes = plot.branches.map(\.size.displayWidth).max() ?? 1
    let names = plot.clusters.map(\.name.displayWidth).max() ?? 0
    let others = 2 + number + 1 + 1 + sizes + 1
    name = max(0, min(names, whole - others - Self.leastTree))
    width = others + name
  }
}

/// The lines of a tree, cell by cell.
private struct BranchGrid {
  struct Cell {
    /// Which sides of the cell lines reach: 1 left, 2 right, 4 up, 8 down.
    var joint = 0
    /// The cluster that the line belongs to; nil above the cut.
    var cluster: Int?
    /// What is not shown of a leaf lies here.
    var isBelow = false
  }

  let width: Int
  private var cells: [Cell]

  init(width: Int, lines: Int) {
    self.width = width
    cells = [Cell](repeating: Cell(), count: width * lines)
  }

  subscript(line: Int, column: Int) -> Cell { cells[line * width + column] }

  mutating func add(_ place: DendrogramLayout.Place, cluster: Int?) {
    let start = min(place.start, width - 1)
    let end = min(place.end, width - 1)
    if place.span == nil {
      for column in 0..<start {
        cells[place.line * width + column].isBelow = true
        cells[place.line * width + column].cluster = cluster
      }
    }
    if start == end, place.span == nil, start > 0 { mark(place.line, start, 1, cluster) }
    for column in start..<max(start, end) {
      mark(place.line, column, 2, cluster)
      mark(place.line, column + 1, 1, cluster)
    }
    guard let span = place.span else { return }
    for line in span.lowerBound..<span.upperBound {
      mark(line, start, 8, cluster)
      mark(line + 1, start, 4, cluster)
    }
  }

  /// A cell that several branches reach belongs to the first: they come from the root down.
  private mutating func mark(_ line: Int, _ column: Int, _ side: Int, _ cluster: Int?) {
    let index = line * width + column
    if cells[index].joint == 0 { cells[index].cluster = cluster }
    cells[index].joint |= side
  }
}
