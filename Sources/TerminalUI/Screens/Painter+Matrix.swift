import Workbench

extension Painter {
  /// Title, column heads, cells with row heads and totals, what is outside, notes.
  mutating func matrix(_ view: MatrixView, in rect: Rect) {
    let layout = MatrixLayout(view, in: rect)
    let x = canvas.put(view.title, x: rect.x, y: layout.titleY, style: .bright)
    canvas.put(
      view.caption, x: x + 2, y: layout.titleY, style: .dim, maxWidth: max(0, rect.right - x - 2))
    columnHeads(view, layout)
    for row in layout.rows { matrixRow(view, row, layout) }
    totals(view, layout)
    facts(view, layout, in: rect)
  }

  private mutating func columnHeads(_ view: MatrixView, _ layout: MatrixLayout) {
    for column in layout.columns {
      let head = view.columns[column]
      let area = Rect(layout.x(column), layout.headY, layout.cellWidth, 2)
      let isSelected = view.selection == .column(column)
      if isSelected { select(area) }
      let x = canvas.write(
        head.name, x: area.x + 1, y: area.y, ink: .bright, maxWidth: area.width - 1)
      canvas.write(
        head.label, x: x + 2, y: area.y, ink: .text, maxWidth: max(0, area.right - x - 2))
      canvas.write(head.rule, x: area.x + 1, y: area.y + 1, ink: .dim, maxWidth: area.width - 1)
      if isSelected { focus(area) }
      hit(area, .matrix(.column(column)))
    }
    canvas.put("all", right: layout.totalsRight, y: layout.headY, style: .dim)
    if layout.isCut {
      let first = (layout.columns.first ?? 0) + 1
      let last = (layout.columns.last ?? 0) + 1
      canvas.put(
        "\(first)–\(last) of \(view.columns.count)", x: layout.left, y: layout.headY,
        style: Style(.accent), maxWidth: layout.headWidth)
    }
  }

  private mutating func matrixRow(_ view: MatrixView, _ row: Int, _ layout: MatrixLayout) {
    let y = layout.y(row)
    let middle = y + (layout.cellHeight - 1) / 2
    let isSelected = view.selection == .row(row)
    let area = Rect(layout.left, y, layout.headWidth, layout.cellHeight)
    if isSelected { select(area) }
    rowHead(view.rows[row], in: area, middle)
    if isSelected { focus(area) }
    hit(area, .matrix(.row(row)))

    for column in layout.columns {
      guard row < view.cells.count, column < view.cells[row].count else { continue }
      let cell = Rect(layout.x(column), y, layout.cellWidth, layout.cellHeight)
      let isFocused = view.selection == .cell(row: row, column: column)
      canvas.heatCell(view.cells[row][column], in: cell, isSelected: isFocused, look: look)
      if isFocused { place(cursor: Point(cell.x + 2, middle), isSeen: false) }
      hit(cell, .matrix(.cell(row: row, column: column)))
    }
    if row < view.rowTotals.count { rowTotal(view.rowTotals[row], middle, isSelected, layout) }
  }

  /// The name in the middle; label and rule beside it where there is room, else below it. What takes
  /// several lines stands beside the name, line under line.
  private mutating func rowHead(_ head: MatrixView.Head, in area: Rect, _ middle: Int) {
    let words = [head.label, head.rule].filter { !$0.isEmpty }
    let isTall = area.height >= 2
    let beside = words.last ?? ""
    let isBelow =
      isTall && area.x + 2 + head.name.displayWidth + beside.displayWidth > area.right
    let x = canvas.write(
      head.name, x: area.x + 1, y: middle, ink: .bright, maxWidth: area.width - 1)
    guard isBelow else {
      canvas.write(beside, x: x + 1, y: middle, ink: .dim, maxWidth: max(0, area.right - x - 1))
      if isTall, words.count > 1 {
        canvas.write(words[0], x: area.x + 1, y: middle + 1, ink: .dim, maxWidth: area.width - 1)
      }
      return
    }
    let all = words.joined(separator: " ")
    guard all.displayWidth >= area.width else {
      canvas.write(all, x: area.x + 1, y: middle + 1, ink: .dim, maxWidth: area.width - 1)
      return
    }
    let width = max(1, area.right - x - 1)
    let lines = RichLine(all).wrapped(to: width)
    let room = max(1, area.bottom - middle)
    for (index, line) in lines.prefix(room).enumerated() {
      // Where it is cut, the rest stands behind the last line, to be cut with a sign of it.
      let rest = index == room - 1 ? Array(lines.dropFirst(index)) : [line]
      let text = rest.map(\.text).reduce("") {
        $0.isEmpty || $0.hasSuffix(" ") ? $0 + $1 : "\($0) \($1)"
      }
      canvas.write(text, x: x + 1, y: middle + index, ink: .dim, maxWidth: width)
    }
  }

  private mutating func rowTotal(
    _ total: MatrixView.Cell, _ y: Int, _ isSelected: Bool, _ layout: MatrixLayout
  ) {
    let ink: Ink = isSelected ? .accent : .bright
    canvas.put(
      total.value, right: layout.totalsRight, y: y, style: Style(ink), maxWidth: layout.totalsWidth)
    if layout.cellHeight >= 2 {
      canvas.put(
        total.detail, right: layout.totalsRight, y: y + 1, style: .dim,
        maxWidth: layout.totalsWidth)
    }
  }

  private mutating func totals(_ view: MatrixView, _ layout: MatrixLayout) {
    let y = layout.totalsY
    canvas.put("all", x: layout.left + 1, y: y, style: .dim)
    for column in layout.columns where column < view.columnTotals.count {
      let total = view.columnTotals[column]
      let isSelected = view.selection == .column(column)
      let area = Rect(layout.x(column), y, layout.cellWidth, layout.totalsRows)
      let x = canvas.put(
        total.value, x: area.x + 2, y: y, style: Style(isSelected ? .accent : .bright),
        maxWidth: area.width - 2)
      if layout.totalsRows > 1 {
        canvas.put(total.detail, x: area.x + 2, y: y + 1, style: .dim, maxWidth: area.width - 2)
      } else {
        let room = max(0, area.right - x - 1)
        canvas.put(
          Self.fitting(total.detail, room), x: x + 1, y: y, style: .dim, maxWidth: room)
      }
      hit(area, .matrix(.column(column)))
    }
    let corner = Rect(
      layout.totalsRight - layout.totalsWidth, y, layout.totalsWidth, layout.totalsRows)
    let isSelected = view.selection == .all
    if isSelected { select(corner) }
    if layout.totalsRows > 1 {
      let value = view.total.value
      canvas.write(
        value, x: corner.right - value.displayWidth, y: y, ink: .bright)
      canvas.write(
        view.total.detail, x: corner.right - view.total.detail.displayWidth, y: y + 1, ink: .dim)
    } else {
      let value = view.total.detail
      canvas.write(value, x: corner.right - value.displayWidth, y: y, ink: .dim)
    }
    if isSelected { focus(corner) }
    hit(corner, .matrix(.all))
  }

  /// `165 items`, or `165` where there is no room for the word.
  private static func fitting(_ detail: String, _ room: Int) -> String {
    guard detail.displayWidth > room, let space = detail.lastIndex(of: " "),
      detail[space...].dropFirst().allSatisfy(\.isLetter)
    else { return detail }
    return String(detail[..<space])
  }

  /// Items outside in a row, then a line a note.
  private mutating func facts(_ view: MatrixView, _ layout: MatrixLayout, in rect: Rect) {
    var y = layout.outsideY
    let labels =
      ([view.outside.isEmpty ? "" : "outside the matrix"] + view.notes.map(\.label))
      .map(\.displayWidth).max() ?? 0
    let column = rect.x + 1 + min(labels, 22) + 2
    if !view.outside.isEmpty {
      canvas.put("outside the matrix", x: rect.x + 1, y: y, style: .dim)
      var x = column
      for (index, fact) in view.outside.enumerated() {
        let width = fact.label.displayWidth + 1 + fact.value.displayWidth
        guard x + width < rect.right else { break }
        let area = Rect(x - 1, y, width + 2, 1)
        let isSelected = view.selection == .outside(index)
        if isSelected { select(area) }
        let end = canvas.write(fact.label, x: x, y: y, ink: .dim)
        canvas.put(fact.value, x: end + 1, y: y, maxWidth: rect.right - end - 1, ink: .bright)
        if isSelected { focus(area) }
        hit(area, .matrix(.outside(index)))
        x += width + 3
      }
      y += layout.noteGap
    }
    for note in view.notes where y < rect.bottom {
      canvas.put(note.label, x: rect.x + 1, y: y, style: .dim, maxWidth: column - rect.x - 2)
      canvas.put(note.value, x: column, y: y, maxWidth: rect.right - column)
      y += layout.noteGap
    }
  }

  /// The selection under a head or a total, and its pointer.
  private mutating func select(_ area: Rect) { canvas.paint(area, .selection) }

  private mutating func focus(_ area: Rect) {
    for y in area.y..<area.bottom {
      canvas.write(glyphs.pointer, x: area.x, y: y, ink: .accent)
    }
    place(cursor: Point(area.x + 1, area.y), isSeen: false)
  }
}
