import Workbench

/// The rows that a table needs beside its own.
enum TableLayout {
  /// Title and heads, with empty lines around them on high screens.
  static func headRows(_ height: Int) -> Int { height >= 30 ? 5 : 2 }
}

extension Painter {
  /// Title, heads, rows with a gutter for the selection and marks, and how far one is.
  mutating func table(_ view: TableView, in rect: Rect) {
    let head = TableLayout.headRows(canvas.height)
    let isRoomy = head > 2
    let titleY = rect.y + (isRoomy ? 1 : 0)
    let x = canvas.put(view.title, x: rect.x, y: titleY, style: .bright, maxWidth: rect.width)
    canvas.put(
      view.caption, x: x + 2, y: titleY, style: .dim, maxWidth: max(0, rect.right - x - 2))

    let gutter = 3
    let columns = TableColumns(
      view.heads, width: rect.width - gutter - 2, firstColumn: view.firstColumn)
    let left = rect.x + gutter
    let headY = rect.y + head - 1
    canvas.tableHeads(view.heads, columns, x: left, y: headY, look: look)
    for column in columns.columns {
      hit(Rect(left + column.x, headY, column.width, 1), .tableHead(column.index))
    }

    let area = Rect(rect.x, headY + 1, rect.width, rect.height - head)
    guard !view.rows.isEmpty else {
      for (index, line) in view.empty.flatMap({ $0.wrapped(to: rect.width - 4) }).enumerated() {
        canvas.put(line, x: left, y: area.y + 1 + index, maxWidth: rect.width - 4)
      }
      place(cursor: Point(left, area.y + 1), isSeen: false)
      return
    }
    // The selected row is always seen, whatever height the rows were chosen for.
    var skipped = 0
    if let selected = view.selected, selected - view.first >= area.height {
      skipped = min(selected - view.first - area.height + 1, max(0, view.rows.count - area.height))
    }
    for (offset, row) in view.rows.dropFirst(skipped).prefix(area.height).enumerated() {
      let index = view.first + skipped + offset
      let y = area.y + offset
      let isSelected = index == view.selected
      let line = Rect(rect.x, y, rect.width - 2, 1)
      if isSelected { canvas.clear(line, style: Style(.text, on: .selection)) }
      canvas.tableHeat(row.heat, columns, x: left, y: y, look: look)
      canvas.tableRow(row.cells.map { RichLine([$0]) }, view.heads, columns, x: left, y: y)
      if row.isMarked { canvas.write(glyphs.mark, x: rect.x + 1, y: y, ink: .accent) }
      if isSelected {
        // On a reversed row the pointer would be a hole: it stands on the page beside it.
        let surface: Surface = look.palette.reverses(.selection) ? .page : .selection
        canvas.put(glyphs.pointer, x: rect.x, y: y, style: Style(.accent, on: surface))
        place(cursor: Point(left, y), isSeen: false)
      }
      hit(line, .tableRow(index))
    }
    canvas.scrollIndicator(
      in: area, first: view.first + skipped, visible: area.height, total: view.total, look: look)
  }
}
