import Workbench

extension Painter {
  /// Blocks one below the other; `scroll` rows are left out at the top. What does not fit is cut,
  /// and an indicator says so.
  mutating func panel(_ view: PanelView, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let layout = PanelLayout(view.blocks, width: rect.width, height: rect.height)
    let most = max(0, layout.height - rect.height)
    let scroll = min(max(0, view.scroll), most)
    if most == 0 {
      blocks(layout.places, in: rect)
    } else {
      scrolled(layout, by: scroll, in: rect)
    }
    if cursor == nil { place(cursor: Point(rect.x, rect.y), isSeen: false) }
  }

  private mutating func blocks(_ places: [PanelLayout.Place], in rect: Rect) {
    for place in places {
      block(place.block, in: Rect(rect.x, rect.y + place.y, rect.width, place.height))
    }
  }

  /// Longer than the screen: drawn whole, and shown in part.
  private mutating func scrolled(_ layout: PanelLayout, by scroll: Int, in rect: Rect) {
    var whole = Canvas(Size(rect.width, layout.height))
    swap(&whole, &canvas)
    blocks(layout.places, in: canvas.bounds)
    swap(&whole, &canvas)
    canvas.draw(whole, rows: scroll..<(scroll + rect.height), at: Point(rect.x, rect.y))
    canvas.scrollIndicator(
      in: Rect(rect.x, rect.y, rect.width + 1, rect.height), first: scroll, visible: rect.height,
      total: layout.height, look: look)
  }

  private mutating func block(_ block: PanelView.Block, in rect: Rect) {
    switch block {
    case .title(let title, let caption, let accent): blockTitle(title, caption, accent, rect)
    case .rule: canvas.rule(x: rect.x, y: rect.y, width: rect.width, glyphs: glyphs)
    case .facts(let facts): self.facts(facts, in: rect)
    case .lines(let lines):
      var y = rect.y
      for line in lines.flatMap({ $0.wrapped(to: rect.width) }) {
        canvas.put(line, x: rect.x, y: y, maxWidth: rect.width)
        y += 1
      }
    case .assignments(let assignments): self.assignments(assignments, in: rect)
    case .sparkline(let values, let caption): sparkline(values, caption, in: rect)
    case .chart(let chart):
      var area = rect
      if !(chart.title.isEmpty && chart.caption.isEmpty) {
        blockTitle(chart.title, chart.caption, "", Rect(rect.x, rect.y, rect.width, 1))
        area = Rect(rect.x, rect.y + 1, rect.width, rect.height - 1)
      }
      canvas.columnChart(chart, in: area, look: look)
    case .gauges(let gauges):
      var y = rect.y
      let labels = PanelLayout.gaugeLabelWidth(gauges, width: rect.width)
      let texts = gauges.map(\.text.displayWidth).max()
      for gauge in gauges {
        let height = Canvas.gaugeHeight(gauge, width: rect.width, labelWidth: labels)
        canvas.gauge(
          gauge, in: Rect(rect.x, y, rect.width, height), labelWidth: labels, textWidth: texts,
          look: look)
        y += height
      }
    case .list(let list): self.list(list, in: rect)
    case .legend(let low, let high): legend(low, high, in: rect)
    }
  }

  private mutating func blockTitle(
    _ title: String, _ caption: String, _ accent: String, _ rect: Rect
  ) {
    var x = rect.x
    if !accent.isEmpty {
      x = canvas.put(accent, x: x, y: rect.y, style: Style(.accent), maxWidth: rect.width)
      x += title.isEmpty ? 0 : 2
    }
    if !title.isEmpty {
      x = canvas.put(
        title, x: x, y: rect.y, style: .bright, maxWidth: max(0, rect.right - x))
    }
    if x > rect.x { x += 2 }
    canvas.put(caption, x: x, y: rect.y, style: .dim, maxWidth: max(0, rect.right - x))
  }

  private mutating func facts(_ facts: [Fact], in rect: Rect) {
    let labels = PanelLayout.labelWidth(facts, width: rect.width)
    var y = rect.y
    for (label, lines) in PanelLayout.factRows(facts, width: rect.width) {
      canvas.put(label, x: rect.x, y: y, style: .dim, maxWidth: labels - 1)
      for line in lines {
        canvas.put(line, x: rect.x + labels, y: y, maxWidth: rect.width - labels)
        y += 1
      }
    }
  }

  private mutating func assignments(_ assignments: [PanelView.Assignment], in rect: Rect) {
    let rows = PanelLayout.assignmentRows(assignments, width: rect.width)
    for (index, row) in rows.enumerated() {
      let total = row.reduce(0) { $0 + PanelLayout.assignmentWidth($1) }
      let gap = row.count > 1 ? min(5, max(3, (rect.width - total) / (row.count - 1))) : 0
      var x = rect.x
      for assignment in row {
        x = canvas.put(assignment.label, x: x, y: rect.y + index, style: .dim) + 1
        x = badge(assignment.segment, assignment.emphasis, x: x, y: rect.y + index) + gap
      }
    }
  }

  /// A segment on its surface; says which column comes after it.
  mutating func badge(
    _ segment: String, _ emphasis: PanelView.Assignment.Emphasis, x: Int, y: Int
  ) -> Int {
    switch emphasis {
    case .none: return canvas.put(" \(segment) ", x: x, y: y, style: .text)
    case .weak:
      let isShown = look.palette.shows(.chip)
      return canvas.put(
        isShown ? " \(segment) " : "[\(segment)]", x: x, y: y, style: Style(.text, on: .chip))
    case .strong:
      return canvas.put(" \(segment) ", x: x, y: y, style: Style(.bright, on: .badge))
    }
  }

  private mutating func sparkline(_ values: [Double], _ caption: String, in rect: Rect) {
    let room = max(0, rect.width - (caption.isEmpty ? 0 : caption.displayWidth + 2))
    let text = Bar.sparkline(values, width: min(room, 52), glyphs: glyphs)
    let x = canvas.put(text, x: rect.x, y: rect.y, style: Style(.chart))
    canvas.put(caption, x: x + 2, y: rect.y, style: .dim, maxWidth: max(0, rect.right - x - 2))
  }

  private mutating func list(_ list: ListView, in rect: Rect) {
    let layout = ListLayout(list, width: rect.width)
    var y = rect.y
    if layout.hasTitles {
      canvas.tableHeads(layout.heads, layout.columns, x: rect.x, y: y, look: look)
      y += 1
    }
    for row in layout.rows {
      canvas.tableRow(row, layout.heads, layout.columns, x: rect.x, y: y)
      y += 1
    }
    canvas.put(list.more, x: rect.x, y: y, style: Style(.faint), maxWidth: rect.width)
  }

  /// The heat ramp between what its ends stand for.
  private mutating func legend(_ low: String, _ high: String, in rect: Rect) {
    var x = canvas.put(low, x: rect.x, y: rect.y, style: .dim) + (low.isEmpty ? 0 : 1)
    for level in 0..<8 {
      let step = UInt8(level)
      if look.palette.fillsHeat {
        canvas.put("  ", x: x, y: rect.y, style: Style(.text, on: .heat(step)))
      } else {
        let shade = glyphs.shade(level)
        canvas.put(shade + shade, x: x, y: rect.y, style: Style(.heat(step)))
      }
      x += 2
    }
    canvas.put(high, x: x + 1, y: rect.y, style: .dim, maxWidth: max(0, rect.right - x - 1))
  }
}
