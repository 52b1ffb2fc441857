import Workbench

extension Painter {
  /// The body, with its side panel where there is room, or in its place where it was asked for.
  mutating func body(_ view: BodyView, isPanelInFront: Bool, in rect: Rect) {
    let side: PanelView? =
      switch view {
      case .matrix(let matrix): matrix.side
      case .table(_, let side), .item(_, let side), .form(_, let side), .plot(_, let side): side
      case .notice: nil
      }
    var main = Rect(rect.x + 1, rect.y, rect.width - 2, rect.height)
    if let side, !side.blocks.isEmpty {
      if let parts = ScreenRegions.divided(rect) {
        canvas.divider(
          x: parts.side.x - 2, y: rect.y, height: rect.height, glyphs: glyphs)
        panel(side, in: inner(parts.side))
        main = parts.main
      } else if isPanelInFront {
        panel(side, in: inner(main))
        return
      }
    }
    switch view {
    case .matrix(let matrix): self.matrix(matrix, in: main)
    case .table(let table, _): self.table(table, in: main)
    case .item(let panel, _): self.panel(panel, in: inner(main))
    case .form(let form, _): self.form(form, in: inner(main))
    case .plot(let plot, _): self.plot(plot, in: main)
    case .notice(let title, let lines): notice(title, lines, in: rect)
    }
  }

  /// An empty line above and below on screens that are high enough for it.
  func inner(_ rect: Rect) -> Rect {
    rect.height >= 24 ? Rect(rect.x, rect.y + 1, rect.width, rect.height - 1) : rect
  }

  /// Nothing to show yet, and what to do about it.
  mutating func notice(_ title: String, _ lines: [RichLine], in rect: Rect) {
    let width = min(72, rect.width - 4)
    let wrapped = lines.flatMap { $0.wrapped(to: width) }
    let area = rect.centred(Size(width, wrapped.count + 2))
    canvas.put(title, x: area.x, y: area.y, style: .bright, maxWidth: width)
    for (index, line) in wrapped.prefix(max(0, area.height - 2)).enumerated() {
      canvas.put(line, x: area.x, y: area.y + 2 + index, maxWidth: width)
    }
    place(cursor: Point(area.x, area.y), isSeen: false)
  }
}
