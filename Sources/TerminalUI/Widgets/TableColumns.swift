import Workbench

/// Where a table's columns stand in a width.
struct TableColumns {
  struct Column: Equatable {
    /// Its place among the heads.
    let index: Int
    let x: Int
    let width: Int

    /// The column together with the next.
    func reaching(_ next: Column?) -> Column {
      Column(index: index, x: x, width: next.map { $0.x + $0.width - x } ?? width)
    }
  }

  /// From left to right.
  let columns: [Column]
  /// Whether some stand further right than there is room.
  let isCut: Bool
  /// Whether some were left out on the left.
  let isScrolled: Bool

  static let gap = 2

  /// Fixed columns keep their width, flexible ones share what is left. The first column stays
  /// when the others are scrolled. Columns that do not fit whole are left out.
  init(_ heads: [TableView.Head], width: Int, firstColumn: Int) {
    var kept = Array(heads.indices)
    let skipped = min(max(0, firstColumn), max(0, heads.count - 2))
    if skipped > 0 { kept.removeSubrange(1..<(1 + skipped)) }
    Self.leaveOutSpare(&kept, heads, width)
    var shown: [Int] = []
    var used = 0
    for index in kept {
      let head = heads[index]
      let needed = head.leastWidth + (shown.isEmpty ? 0 : Self.gap)
      if used + needed > width, !shown.isEmpty { break }
      used += needed
      shown.append(index)
    }
    let flexible = shown.filter { heads[$0].isFlexible }
    var free = max(0, width - used)
    var widths = heads.map(\.leastWidth)
    // Each up to its own width first; what none needs makes them wider.
    for most in [\TableView.Head.width, \.roomyWidth] {
      let order = flexible.sorted {
        heads[$0][keyPath: most] - widths[$0] < heads[$1][keyPath: most] - widths[$1]
      }
      for (position, index) in order.enumerated() {
        let share = free / (order.count - position)
        let taken = min(share, max(0, heads[index][keyPath: most] - widths[index]))
        widths[index] += taken
        free -= taken
      }
    }
    var x = 0
    columns = shown.map { index in
      let column = Column(index: index, x: x, width: min(widths[index], width))
      x += column.width + Self.gap
      return column
    }
    isCut = shown.count < kept.count
    isScrolled = skipped > 0
  }

  /// Columns that can be done without go where not all have room, the first one first.
  private static func leaveOutSpare(
    _ kept: inout [Int], _ heads: [TableView.Head], _ width: Int
  ) {
    func needed(_ columns: [Int]) -> Int {
      columns.reduce(-gap) { $0 + gap + heads[$1].width }
    }
    while needed(kept) > width, let spare = kept.firstIndex(where: { heads[$0].isSpare }) {
      kept.remove(at: spare)
    }
  }
}

extension TableView.Head {
  /// How far a flexible column grows.
  fileprivate var roomyWidth: Int { max(width, 60) }
}

extension Canvas {
  /// The heads of columns: dim, the sorted one bright with an arrow.
  mutating func tableHeads(
    _ heads: [TableView.Head], _ columns: TableColumns, x: Int, y: Int, look: Look
  ) {
    for (position, column) in columns.columns.enumerated() {
      let head = heads[column.index]
      // A head may reach over the next column where that one has none.
      let following = columns.columns.dropFirst(position + 1).first
      let isFree = following.map { heads[$0.index].title.isEmpty } ?? false
      let column = isFree && head.alignment == .left ? column.reaching(following) : column
      var title = head.title
      var style = Style.dim
      if let sorting = head.sorting {
        let arrow = sorting == .ascending ? look.glyphs.up : look.glyphs.down
        let room = column.width - arrow.displayWidth
        title = head.title.truncated(to: max(0, room)) + arrow
        style = Style(.accent)
      }
      tableCell(title, head.alignment, column, x: x, y: y, style: style)
    }
    if columns.isCut {
      let end = columns.columns.last.map { x + $0.x + $0.width } ?? x
      put(look.glyphs.crumb, x: end + 1, y: y, style: Style(.accent))
    }
  }

  /// One row of cells; what lies there keeps its surface.
  mutating func tableRow(
    _ cells: [RichLine], _ heads: [TableView.Head], _ columns: TableColumns, x: Int, y: Int
  ) {
    for column in columns.columns where column.index < cells.count {
      let line = cells[column.index]
      switch heads[column.index].alignment {
      case .left: put(line, x: x + column.x, y: y, maxWidth: column.width)
      case .right:
        put(line, right: x + column.x + column.width, y: y, maxWidth: column.width)
      }
    }
  }

  private mutating func tableCell(
    _ text: String, _ alignment: TableView.Head.Alignment, _ column: TableColumns.Column,
    x: Int, y: Int, style: Style
  ) {
    let left = x + column.x
    switch alignment {
    case .left: put(text, x: left, y: y, style: style, maxWidth: column.width)
    case .right: put(text, right: left + column.width, y: y, style: style, maxWidth: column.width)
    }
  }
}
