import Workbench

extension Painter {
  /// The rule, in it what just happened; below it the keys that work now, or the line being typed.
  mutating func footer(
    _ view: FooterView, message: RichLine?, prompt: PromptView?, in rect: Rect
  ) {
    canvas.rule(x: rect.x, y: rect.y, width: rect.width, glyphs: glyphs)
    if let message, message.displayWidth > 0 {
      let width = min(message.displayWidth, rect.width - 6)
      canvas.clear(Rect(rect.x + 2, rect.y, width + 2, 1), style: .text)
      canvas.put(message, x: rect.x + 3, y: rect.y, maxWidth: width)
    }
    if let prompt {
      self.prompt(prompt, in: Rect(rect.x, rect.y + 1, rect.width, 1))
      return
    }
    let position = view.position
    let positionWidth = position.isEmpty ? 0 : position.displayWidth + 2
    canvas.put(position, right: rect.right - 1, y: rect.y + 1, style: .dim)
    keyHints(
      view.keys, in: Rect(rect.x + 1, rect.y + 1, rect.width - 2 - positionWidth, 1))
  }

  /// Keys and what they do. Where not all fit, the last one (help, where all are listed) stays.
  /// A key that is off stays in its place, faint.
  mutating func keyHints(_ keys: [KeyHint], in rect: Rect, surface: Surface = .page) {
    func width(_ hint: KeyHint) -> Int { hint.key.displayWidth + 1 + hint.label.displayWidth }
    func total(_ keys: [KeyHint], _ gap: Int) -> Int {
      keys.reduce(0) { $0 + width($1) } + max(0, keys.count - 1) * gap
    }
    var shown = keys
    var gap = 3
    if total(shown, gap) > rect.width { gap = 2 }
    while shown.count > 1, total(shown, gap) > rect.width { shown.remove(at: shown.count - 2) }
    var x = rect.x
    for hint in shown {
      let start = x
      let room = rect.right - x
      guard room > 0 else { break }
      x = canvas.put(
        hint.key, x: x, y: rect.y, style: Style(hint.isEnabled ? .key : .faint, on: surface),
        maxWidth: room)
      x = canvas.put(
        hint.label, x: x + 1, y: rect.y, style: Style(hint.isEnabled ? .dim : .faint, on: surface),
        maxWidth: max(0, rect.right - x - 1))
      hit(Rect(start, rect.y, x - start, 1), .action(hint.action))
      x += gap
    }
  }

  /// A line being typed.
  mutating func prompt(_ view: PromptView, in rect: Rect) {
    let label = canvas.put(view.label, x: rect.x + 1, y: rect.y, style: Style(.accent))
    let hintWidth = min(view.hint.displayWidth, rect.width / 2)
    let field = Rect(label, rect.y, rect.right - 1 - label - (hintWidth > 0 ? hintWidth + 2 : 0), 1)
    let place = canvas.lineField(
      view.text, cursor: view.cursor, in: field, isFocused: true, fault: view.fault, look: look)
    canvas.put(view.hint, right: rect.right - 1, y: rect.y, maxWidth: hintWidth)
    self.place(cursor: place, isSeen: true)
  }
}
