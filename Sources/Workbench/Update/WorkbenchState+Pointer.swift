extension WorkbenchState {
  /// The mouse: a click selects, a second click on what is selected opens it.
  mutating func point(at target: HitTarget, _ pointer: Event.Pointer) -> [Effect] {
    if case .choice(let choice) = overlay {
      guard case .overlayRow(let index) = target else { return [] }
      if choice.purpose == .columns {
        var ticked = choice
        ticked.selected = index
        overlay = .choice(ticked)
        return pressInOverlay(KeyStroke(.tab))
      }
      return choose(choice, at: index)
    }
    if case .action(let name) = target, let action = Action(rawValue: name) {
      if overlay != nil {
        return pressInOverlay(KeyStroke(action == .back ? .escape : .enter))
      }
      return attempt(action)
    }
    if case .help = overlay {
      overlay = nil
      return []
    }
    guard overlay == nil else { return [] }
    switch target {
    case .matrix(let selection): return point(at: selection, pointer)
    case .tableRow(let index): return point(atRow: index, pointer)
    case .tableHead(let index):
      guard case .members(let screen) = stack.top, screen.columns.indices.contains(index)
      else { return [] }
      return sort(by: screen.columns[index])
    case .crumb(let index):
      // The first crumb is the matrix; each further one a screen above it.
      return index < stack.above.count ? goDown(to: index) : []
    case .field(let index):
      focus(on: index)
      return []
    case .option(let field, let index):
      choose(option: index, field: field)
      return []
    case .action, .overlayRow: return []
    }
  }

  private mutating func point(
    at selection: MatrixView.Selection, _ pointer: Event.Pointer
  ) -> [Effect] {
    guard case .matrix(var screen) = stack.top else { return [] }
    if screen.selection == selection, pointer == .doubleClick { return openMembers(of: selection) }
    screen.selection = selection
    stack.top = .matrix(screen)
    return []
  }

  private mutating func point(atRow index: Int, _ pointer: Event.Pointer) -> [Effect] {
    moveCursor(.to(index))
    return pointer == .doubleClick ? attempt(.open) : []
  }
}
