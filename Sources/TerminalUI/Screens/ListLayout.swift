import Workbench

/// A list of a panel in a width: columns as wide as what stands in them, and where words would be
/// cut, the last column's words on a line of their own.
struct ListLayout {
  let heads: [TableView.Head]
  let columns: TableColumns
  let rows: [[RichLine]]
  let hasTitles: Bool
  /// Lines of titles, rows and of what says how many more there are.
  let height: Int

  init(_ list: ListView, width: Int) {
    // All rows are here: no column needs to be wider than what stands in it.
    var heads = list.heads.enumerated().map { index, head in
      var fitted = head
      let widest = list.rows.map { index < $0.count ? $0[index].displayWidth : 0 }.max() ?? 0
      let title = head.alignment == .right ? head.title.displayWidth : 0
      fitted.width = min(head.isFlexible ? max(head.width, widest) : head.width, max(widest, title))
      return fitted
    }
    hasTitles = list.heads.contains { !$0.title.isEmpty }
    let needed = heads.reduce(-TableColumns.gap) { $0 + $1.width + TableColumns.gap }
    if !hasTitles, needed > width, heads.count > 1, let last = heads.last, !last.isFlexible,
      last.alignment == .left
    {
      heads.removeLast()
      rows = Self.folded(list.rows, at: heads.count)
    } else {
      rows = list.rows
    }
    self.heads = heads
    columns = TableColumns(heads, width: width, firstColumn: 0)
    height = (hasTitles ? 1 : 0) + rows.count + (list.more.isEmpty ? 0 : 1)
  }

  /// Rows of so many columns, what stands in the next one below the last.
  private static func folded(_ rows: [[RichLine]], at count: Int) -> [[RichLine]] {
    rows.flatMap { row -> [[RichLine]] in
      let kept = Array(row.prefix(count))
      guard row.count > count, row[count].displayWidth > 0 else { return [kept] }
      return [kept, Array(repeating: RichLine(""), count: count - 1) + [row[count]]]
    }
  }
}
