import Workbench

extension Painter {
  /// Where one is left; run, actor and journal right. On narrow screens the crumbs give way first,
  /// the run and the current screen never.
  mutating func header(_ view: HeaderView, in rect: Rect) {
    canvas.rule(x: rect.x, y: rect.y + 1, width: rect.width, glyphs: glyphs)
    let brand = "strata"
    var x = canvas.put(brand, x: rect.x + 1, y: rect.y, style: Style(.accent)) + 2
    let right = headerRight(view, right: rect.right - 1, y: rect.y, room: rect.right - x)
    let room = right - x - 2
    let crumbs = [view.workspace] + view.crumbs
    let separator = room >= 60 ? "  \(glyphs.crumb)  " : " \(glyphs.crumb) "
    var shown = crumbs.enumerated().map { ($0 - 1, $1) }
    func width(_ items: [(Int, String)]) -> Int {
      items.reduce(0) { $0 + $1.1.displayWidth } + max(0, items.count - 1) * separator.displayWidth
    }
    // The workspace goes first, then the crumbs nearest to it.
    while shown.count > 1, width(shown) > room { shown.removeFirst() }
    if shown.count < crumbs.count, width(shown) + 1 + separator.displayWidth <= room {
      x = canvas.put("…" + separator, x: x, y: rect.y, style: Style(.faint))
    }
    for (position, (index, crumb)) in shown.enumerated() {
      if position > 0 { x = canvas.put(separator, x: x, y: rect.y, style: Style(.faint)) }
      let isLast = position == shown.count - 1
      let start = x
      x = canvas.put(
        crumb, x: x, y: rect.y, style: isLast ? .text : .dim,
        maxWidth: max(0, right - 2 - x))
      if index >= 0 { hit(Rect(start, rect.y, x - start, 1), .crumb(index)) }
    }
  }

  /// Draws from the right as much as the room allows; gives the column where it begins.
  private mutating func headerRight(_ view: HeaderView, right: Int, y: Int, room: Int) -> Int {
    let (sign, ink): (String, Ink) =
      switch view.journal.state {
      case .intact: (glyphs.tick, .good)
      case .checking: ("…", .dim)
      case .damaged: (glyphs.cross, .error)
      }
    let badge = "\(sign) \(Figures.whole(view.journal.entries))"
    let word = view.journal.state == .damaged ? "journal damaged " : "journal "
    let switches = view.switches.joined(separator: " \(glyphs.separator) ")
    // From the fullest to the shortest: what is left out is one key away.
    let gap = room > 100 ? "      " : "   "
    // The current screen must be told, and better also the one it came from.
    let last = min(30, (view.crumbs.last ?? view.workspace).displayWidth) + 6
    let two = min(44, view.crumbs.suffix(2).reduce(0) { $0 + $1.displayWidth + 4 })
    let candidates: [(parts: [(String, Ink)], crumbs: Int)] = [
      ([(switches, .warning), (view.run, .dim), (view.actor, .dim), (word, .dim)], two),
      ([(switches, .warning), (view.run, .dim), (view.actor, .dim), ("", .dim)], two),
      ([(switches, .warning), (view.run, .dim), (view.actor, .dim), ("", .dim)], last),
      ([(switches, .warning), (view.run, .dim), ("", .dim)], last),
      ([(view.run, .dim), ("", .dim)], 0),
    ]
    let fitting = candidates.first { width($0.parts, gap, badge) + $0.crumbs + 2 <= room }
    let chosen = fitting?.parts ?? candidates[4].parts
    var x = right - min(width(chosen, gap, badge), max(0, room))
    let start = x
    for (index, part) in chosen.enumerated() {
      let isLast = index == chosen.count - 1
      if part.0.isEmpty, !isLast { continue }
      x = canvas.put(part.0, x: x, y: y, style: Style(part.1), maxWidth: right - x)
      if !isLast { x += gap.count }
    }
    canvas.put(badge, x: x, y: y, style: Style(ink), maxWidth: right - x)
    return start
  }

  private func width(_ parts: [(String, Ink)], _ gap: String, _ badge: String) -> Int {
    let texts = parts.dropLast().filter { !$0.0.isEmpty }
    let last = (parts.last?.0 ?? "") + badge
    return texts.reduce(0) { $0 + $1.0.displayWidth + gap.count } + last.displayWidth
  }
}
