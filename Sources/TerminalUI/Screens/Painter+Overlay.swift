import Workbench

extension Painter {
  /// What lies over the body; the mouse reaches nothing below it.
  mutating func overlay(_ view: OverlayView, over rect: Rect) {
    hits.removeAll { !$0.area.intersection(rect).isEmpty }
    canvas.restyle(rect) { style in
      guard style.surface == .page else { return }
      style = Style(style.ink == .border || style.ink == .faint ? style.ink : .dim)
    }
    switch view {
    case .choice(let choice): self.choice(choice, over: rect)
    case .help(let title, let sections, let scroll): help(title, sections, scroll, over: rect)
    case .dialog(let dialog): self.dialog(dialog, over: rect)
    case .progress(let title, let detail, let fraction):
      progress(title, detail, fraction, over: rect)
    }
  }

  /// A framed panel; what is left inside it.
  private mutating func box(_ rect: Rect, title: String) -> Rect {
    canvas.clear(rect, style: Style(.text, on: .panel))
    canvas.frame(rect, title: title, glyphs: glyphs, style: Style(.border, on: .panel))
    return rect.inset(2, 1)
  }

  private mutating func choice(_ view: ChoiceView, over rect: Rect) {
    let width = min(76, rect.width - 4)
    let height = min(view.rows.count + 4, max(7, rect.height - 2))
    let top = rect.y + min(2, max(0, rect.height - height))
    let area = Rect(rect.x + (rect.width - width) / 2, top, width, height)
    let inner = box(area, title: view.title)
    let place = canvas.lineField(
      view.text, cursor: view.cursor, in: Rect(inner.x, inner.y, inner.width, 1), isFocused: true,
      look: look)
    let rows = Rect(inner.x, inner.y + 2, inner.width, inner.height - 2)
    let first = max(0, min(view.selected - rows.height / 2, view.rows.count - rows.height))
    for (offset, row) in view.rows.dropFirst(first).prefix(rows.height).enumerated() {
      let index = first + offset
      let y = rows.y + offset
      let line = Rect(rows.x, y, rows.width - 1, 1)
      let isSelected = index == view.selected
      if isSelected { canvas.clear(line, style: Style(.text, on: .selection)) }
      if isSelected {
        let surface: Surface = look.palette.reverses(.selection) ? .panel : .selection
        canvas.put(glyphs.pointer, x: line.x, y: y, style: Style(.accent, on: surface))
      }
      var x = line.x + 2
      if let isTicked = row.isTicked {
        canvas.write(isTicked ? glyphs.tick : " ", x: x, y: y, ink: .accent)
        x += 2 + (glyphs.tick.displayWidth - 1)
      }
      let noteWidth = min(row.note.displayWidth, line.width / 2)
      let room = line.right - x - 1 - (noteWidth > 0 ? noteWidth + 2 : 0)
      canvas.write(row.label, x: x, y: y, ink: row.isEnabled ? .text : .dim, maxWidth: room)
      let note = row.note.truncated(to: noteWidth)
      canvas.write(note, x: line.right - 1 - note.displayWidth, y: y, ink: .dim)
      hit(line, .overlayRow(index))
    }
    if view.rows.isEmpty {
      canvas.put("nothing matches", x: rows.x + 2, y: rows.y, style: Style(.dim, on: .panel))
    }
    canvas.scrollIndicator(
      in: rows, first: first, visible: rows.height, total: view.rows.count, look: look)
    canvas.paint(Rect(rows.right - 1, rows.y, 1, rows.height), .panel)
    self.place(cursor: place, isSeen: true)
  }

  private mutating func help(
    _ title: String, _ sections: [HelpSection], _ scroll: Int, over rect: Rect
  ) {
    let room = Rect(rect.x + 2, rect.y, rect.width - 4, rect.height)
    let keyWidth = min(20, (sections.flatMap(\.rows).map { $0.keys.displayWidth }.max() ?? 4) + 2)
    let most = max(1, (room.width - 4) / 46)
    let width = min(60, (room.width - 4) / most)
    let columns = HelpColumns(
      sections.map { $0.wrapped(to: width - 2 - keyWidth) }, most: most, rows: room.height - 2)
    let area = room.centred(Size(width * columns.count + 3, columns.height + 2))
    let inner = box(area, title: title)
    let first = min(scroll, columns.total - columns.height)
    for line in columns.lines where line.row >= first && line.row < first + columns.height {
      let x = inner.x + line.column * width
      let y = inner.y + line.row - first
      switch line.content {
      case .title(let title):
        canvas.put(
          title, x: x, y: y, style: Style(.bright, on: .panel), maxWidth: width - 2)
      case .row(let row): helpRow(row, x: x, y: y, width: width - 2, keyWidth: keyWidth)
      }
    }
    let edge = Rect(inner.x, inner.y, inner.width + 1, columns.height)
    canvas.scrollIndicator(
      in: edge, first: first, visible: columns.height, total: columns.total, look: look)
    if columns.total > columns.height {
      canvas.paint(Rect(edge.right - 1, edge.y, 1, edge.height), .panel)
    }
    place(cursor: Point(inner.x, inner.y), isSeen: false)
  }

  private mutating func helpRow(
    _ row: HelpSection.Row, x: Int, y: Int, width: Int, keyWidth: Int
  ) {
    let isOn = row.disabled == nil
    canvas.put(
      row.keys, x: x, y: y, style: Style(isOn ? .key : .faint, on: .panel),
      maxWidth: keyWidth - 1)
    canvas.put(
      row.label, x: x + keyWidth, y: y, style: Style(isOn ? .text : .dim, on: .panel),
      maxWidth: width - keyWidth)
  }

  private mutating func dialog(_ view: DialogView, over rect: Rect) {
    let width = min(72, rect.width - 4)
    let lines = view.lines.flatMap { $0.wrapped(to: width - 4) }
    let fieldHeight = view.field.map { dialogFieldRows($0) + 1 } ?? 0
    let height = min(rect.height, lines.count + fieldHeight + 4)
    let area = rect.centred(Size(width, height))
    let inner = box(area, title: view.title)
    var y = inner.y
    for line in lines.prefix(max(0, inner.height - fieldHeight - 2)) {
      canvas.put(line, x: inner.x, y: y, maxWidth: inner.width)
      y += 1
    }
    place(cursor: Point(inner.x, inner.bottom - 1), isSeen: false)
    if let field = view.field {
      dialogField(field, in: Rect(inner.x, y + 1, inner.width, fieldHeight - 1))
    }
    keyHints(view.keys, in: Rect(inner.x, inner.bottom - 1, inner.width, 1), surface: .panel)
  }

  private func dialogFieldRows(_ field: FormField) -> Int {
    let below = field.fault != nil || !field.hint.isEmpty ? 1 : 0
    let label = field.label.isEmpty ? 0 : 1
    if case .text(_, _, _, let height) = field.content { return label + min(6, height) + below }
    return label + 1 + below
  }

  private mutating func dialogField(_ field: FormField, in rect: Rect) {
    var y = rect.y
    if !field.label.isEmpty {
      canvas.put(field.label, x: rect.x, y: y, style: Style(.dim, on: .panel))
      y += 1
    }
    hit(rect, .field(0))
    switch field.content {
    case .fixed(let line):
      canvas.put(line, x: rect.x, y: y, maxWidth: rect.width)
      y += 1
    case .choice(let options, let selected):
      let areas = canvas.tabs(options, selected: selected, x: rect.x, y: y, look: look)
      for (index, area) in areas.enumerated() { hit(area, .option(field: 0, index: index)) }
      y += 1
    case .line(let text, let cursor, let placeholder):
      let place = canvas.lineField(
        text, cursor: cursor, placeholder: placeholder, in: Rect(rect.x, y, rect.width, 1),
        isFocused: true, look: look)
      self.place(cursor: place, isSeen: true)
      y += 1
    case .text(let text, let cursor, let placeholder, let height):
      let area = Rect(rect.x, y, rect.width, min(6, height))
      let place = canvas.textField(
        text, cursor: cursor, placeholder: placeholder, in: area, isFocused: true, look: look)
      self.place(cursor: place, isSeen: true)
      y += area.height
    }
    if let fault = field.fault {
      canvas.put(
        "\(glyphs.alert) \(fault)", x: rect.x, y: y, style: Style(.warning, on: .panel),
        maxWidth: rect.width)
    } else {
      canvas.put(field.hint, x: rect.x, y: y, style: Style(.dim, on: .panel), maxWidth: rect.width)
    }
  }

  private mutating func progress(
    _ title: String, _ detail: String, _ fraction: Double?, over rect: Rect
  ) {
    let area = rect.centred(Size(min(60, rect.width - 4), 6))
    let inner = box(area, title: title)
    canvas.progressBar(
      fraction, in: Rect(inner.x, inner.y + 1, inner.width, 1), surface: .panel, look: look)
    canvas.put(
      detail, x: inner.x, y: inner.y + 2, style: Style(.dim, on: .panel), maxWidth: inner.width)
    place(cursor: Point(inner.x, inner.y + 2), isSeen: false)
  }
}
