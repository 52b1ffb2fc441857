import Workbench

extension Painter {
  private static var labelWidth: Int { 13 }

  /// Title, fields one below the other, and what the entry would change.
  mutating func form(_ view: FormView, in rect: Rect) {
    let x = canvas.put(view.title, x: rect.x, y: rect.y, style: .bright, maxWidth: rect.width)
    canvas.put(view.caption, x: x + 2, y: rect.y, maxWidth: max(0, rect.right - x - 2))
    let effectRows = view.effects.isEmpty ? 0 : view.effects.count + 2
    let width = rect.width - Self.labelWidth
    func rows(_ gap: Int, _ least: Bool) -> Int {
      view.fields.reduce(0) { $0 + fieldRows($1, width: width, isLeast: least) + gap }
    }
    let room = rect.height - 1
    let isWide = rows(1, false) + effectRows + 3 <= room
    let isLeast = !isWide && rows(0, false) + effectRows + 1 > room
    let gap = isWide ? 1 : 0
    var y = rect.y + (isWide ? 2 : 1)

    // Where not all fields fit, those before the focused one give way.
    var first = 0
    let available = rect.bottom - y
    func needed(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 + fieldRows(view.fields[$1], width: width, isLeast: isLeast) + gap }
    }
    let focus = min(max(0, view.focus), max(0, view.fields.count - 1))
    while first < focus, needed(first..<(focus + 1)) > available { first += 1 }

    for index in view.fields.indices.dropFirst(first) {
      let height = fieldRows(view.fields[index], width: width, isLeast: isLeast)
      guard y < rect.bottom else { break }
      let area = Rect(rect.x, y, rect.width, min(height, rect.bottom - y))
      field(view.fields[index], index, isFocused: index == focus, in: area)
      y += height + gap
    }
    if !view.effects.isEmpty, y < rect.bottom {
      let spare = rect.bottom - y - effectRows
      effects(view, in: Rect(rect.x, y + (spare > 0 ? 1 : 0), rect.width, rect.bottom - y))
    }
  }

  /// Rows of a field; texts give up lines where they must.
  private func fieldRows(_ field: FormField, width: Int, isLeast: Bool) -> Int {
    let hint = hintIsBelow(field) ? 1 : 0
    switch field.content {
    case .fixed, .line: return 1 + hint
    case .choice(let options, _): return chipRows(options, width: width).count + hint
    case .text(_, _, _, let height): return min(isLeast ? 3 : 40, max(1, height)) + hint
    }
  }

  private func hintIsBelow(_ field: FormField) -> Bool {
    if field.fault != nil { return true }
    if field.hint.isEmpty { return false }
    if case .text = field.content { return true }
    if case .choice = field.content { return true }
    return false
  }

  private func chipRows(_ options: [String], width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    for (index, option) in options.enumerated() {
      let columns = option.displayWidth + 2
      if used + columns > width, index > start {
        rows.append(start..<index)
        start = index
        used = 0
      }
      used += columns + 1
    }
    rows.append(start..<options.count)
    return rows
  }

  private mutating func field(
    _ field: FormField, _ index: Int, isFocused: Bool, in rect: Rect
  ) {
    hit(rect, .field(index))
    if isFocused {
      canvas.put(glyphs.pointer, x: rect.x, y: rect.y, style: Style(.accent))
      place(cursor: Point(rect.x + Self.labelWidth, rect.y), isSeen: false)
    }
    canvas.put(
      field.label, x: rect.x + 2, y: rect.y, style: Style(isFocused ? .accent : .dim),
      maxWidth: Self.labelWidth - 3)
    let area = Rect(
      rect.x + Self.labelWidth, rect.y, rect.width - Self.labelWidth,
      rect.height - (hintIsBelow(field) ? 1 : 0))
    var hintX = area.x
    switch field.content {
    case .fixed(let line):
      hintX = canvas.put(line, x: area.x, y: area.y, maxWidth: area.width) + 2
    case .choice(let options, let selected):
      choice(options, selected, index, isFocused: isFocused, in: area)
    case .line(let text, let cursor, let placeholder):
      let width = min(area.width, max(16, min(40, area.width - field.hint.displayWidth - 2)))
      let place = canvas.lineField(
        text, cursor: cursor, placeholder: placeholder, in: Rect(area.x, area.y, width, 1),
        isFocused: isFocused, look: look)
      if isFocused { self.place(cursor: place, isSeen: true) }
      hintX = area.x + width + 2
    case .text(let text, let cursor, let placeholder, _):
      let place = canvas.textField(
        text, cursor: cursor, placeholder: placeholder,
        in: Rect(area.x, area.y, min(area.width, 78), area.height), isFocused: isFocused,
        look: look)
      if isFocused { self.place(cursor: place, isSeen: true) }
    }
    hint(field, x: hintIsBelow(field) ? area.x : hintX, rect)
  }

  private mutating func hint(_ field: FormField, x: Int, _ rect: Rect) {
    let y = hintIsBelow(field) ? rect.bottom - 1 : rect.y
    if let fault = field.fault {
      canvas.put(
        "\(glyphs.alert) \(fault)", x: x, y: y, style: Style(.warning),
        maxWidth: max(0, rect.right - x))
    } else {
      canvas.put(field.hint, x: x, y: y, style: .dim, maxWidth: max(0, rect.right - x))
    }
  }

  private mutating func choice(
    _ options: [String], _ selected: Int?, _ field: Int, isFocused: Bool, in rect: Rect
  ) {
    let total = options.reduce(0) { $0 + $1.displayWidth + 2 } + 2 * max(0, options.count - 1)
    let gap = total <= rect.width ? 2 : 1
    for (row, range) in chipRows(options, width: rect.width).enumerated() where row < rect.height {
      var x = rect.x
      for index in range {
        let start = x
        x = canvas.chip(
          options[index], isSelected: index == selected, x: x, y: rect.y + row, look: look)
        let area = Rect(start, rect.y + row, x - start, 1)
        hit(area, .option(field: field, index: index))
        if isFocused, index == selected { place(cursor: Point(start + 1, area.y), isSeen: false) }
        x += gap
      }
    }
  }

  private mutating func effects(_ view: FormView, in rect: Rect) {
    canvas.put(view.effectTitle, x: rect.x, y: rect.y, style: .bright, maxWidth: rect.width)
    let step = min(16, max(10, (rect.width - 26) / 3))
    let first = min(rect.width - 2 * step, 28 + step)
    let isClose = rect.height < view.effects.count + 3
    let headY = rect.y + (isClose ? 0 : 1)
    let ends = (0..<3).map { rect.x + first + $0 * step }
    for (title, end) in zip(["before", "after", "change"], ends) {
      canvas.put(title, right: end, y: headY, style: .dim)
    }
    for (index, effect) in view.effects.enumerated() {
      let y = headY + 1 + index
      guard y < rect.bottom else { break }
      canvas.put(
        effect.label, x: rect.x, y: y, style: .dim, maxWidth: max(8, ends[0] - rect.x - 14))
      canvas.put(effect.before, right: ends[0], y: y, style: .text, maxWidth: 13)
      canvas.put(effect.after, right: ends[1], y: y, style: .bright, maxWidth: step - 1)
      canvas.put(RichLine([effect.change]), right: ends[2], y: y, maxWidth: step - 1)
    }
  }
}
