extension WorkbenchState {
  mutating func pressInOverlay(_ key: KeyStroke) -> [Effect] {
    switch overlay {
    case .help(let scroll): return pressInHelp(key, scroll)
    case .choice(let choice): return pressInChoice(key, choice)
    case .dialog(let dialog): return pressInDialog(key, dialog)
    case .progress:
      if key.key == .escape || key == .control("c") { return [.cancel] }
      return []
    case nil: return []
    }
  }

  private mutating func pressInHelp(_ key: KeyStroke, _ scroll: Int) -> [Effect] {
    switch (key.key, key.typed) {
    case (.up, _), (_, "k"): overlay = .help(scroll: max(0, scroll - 1))
    case (.down, _), (_, "j"): overlay = .help(scroll: min(mostHelpScroll, scroll + 1))
    case (.pageUp, _): overlay = .help(scroll: max(0, scroll - 10))
    case (.pageDown, _), (_, " "): overlay = .help(scroll: min(mostHelpScroll, scroll + 10))
    case (.home, _), (_, "g"): overlay = .help(scroll: 0)
    case (.end, _), (_, "G"): overlay = .help(scroll: mostHelpScroll)
    default: overlay = nil
    }
    return []
  }

  private mutating func pressInChoice(_ key: KeyStroke, _ choice: Overlay.Choice) -> [Effect] {
    var choice = choice
    let count = choice.visible.count
    switch key.key {
    case .escape:
      overlay = nil
      return []
    case .enter: return choose(choice, at: choice.selected)
    case .up: choice.selected = max(0, choice.selected - 1)
    case .down: choice.selected = min(max(0, count - 1), choice.selected + 1)
    case .pageUp: choice.selected = max(0, choice.selected - 10)
    case .pageDown: choice.selected = min(max(0, count - 1), choice.selected + 10)
    case .tab where choice.purpose == .columns, .character(" ") where choice.purpose == .columns:
      toggle(&choice, at: choice.selected)
      choice.selected = min(max(0, count - 1), choice.selected + 1)
    default:
      guard let command = TextEdit.Command(key) else { return [] }
      let before = choice.edit.text
      choice.edit.apply(command)
      if choice.edit.text != before { choice.selected = 0 }
    }
    overlay = .choice(choice)
    return []
  }

  private func toggle(_ choice: inout Overlay.Choice, at index: Int) {
    let visible = choice.visible
    guard visible.indices.contains(index),
      let place = choice.options.firstIndex(where: { $0.id == visible[index].id }),
      let isTicked = choice.options[place].isTicked
    else { return }
    choice.options[place].isTicked = !isTicked
  }

  /// Takes the row of a choice, by Enter or the mouse.
  mutating func choose(_ choice: Overlay.Choice, at index: Int) -> [Effect] {
    let visible = choice.visible
    if choice.purpose == .columns {
      overlay = nil
      return applyColumns(choice)
    }
    guard visible.indices.contains(index) else { return [] }
    let option = visible[index]
    guard option.isEnabled else {
      message = RichLine(option.note, .warning)
      return []
    }
    overlay = nil
    switch choice.purpose {
    case .palette: return Action(rawValue: option.id).map { attempt($0) } ?? []
    case .sort: return sort(by: option.id)
    case .frequencyColumn:
      guard case .members(let screen) = stack.top, let rows = listed(screen) else { return [] }
      return [.count(column: option.id, rows)]
    case .frequencies, .alike: return narrow(by: option.id)
    case .export: return export(option.id)
    case .columns: return []
    }
  }

  /// Adds a condition to the filter; words that stand there already become a query.
  private mutating func narrow(by condition: String) -> [Effect] {
    guard case .members(var screen) = stack.top else { return [] }
    guard !screen.filter.trimmingSpaces.isEmpty else { return setFilter(condition) }
    screen.scope = ""
    let before = fullQuery(screen)
    return setFilter(before.isEmpty ? condition : "\(before) and \(condition)")
  }

  /// The rows of a list, as rows of the run they belong to.
  private func listed(_ screen: MembersScreen) -> RowSelection? {
    guard let run = data?.snapshot.run.name, let rows = screen.rows else { return nil }
    return RowSelection(run: run, rows: rows, withOverrides: !preferences.withoutOverrides)
  }

  private mutating func applyColumns(_ choice: Overlay.Choice) -> [Effect] {
    guard case .members(var screen) = stack.top else { return [] }
    let chosen = choice.options.filter { $0.isTicked == true }.map(\.id)
    guard !chosen.isEmpty else {
      message = RichLine("At least one column has to be shown.", .warning)
      return []
    }
    // Those that were shown keep their order; new ones come behind.
    screen.columns =
      screen.columns.filter(chosen.contains) + chosen.filter { !screen.columns.contains($0) }
    screen.firstColumn = 0
    preferences.memberColumns = screen.columns
    stack.top = .members(screen)
    return []
  }

  private func export(_ id: String) -> [Effect] {
    if let format = ExportRequest.ScreenFormat(rawValue: id) { return [.export(.screen(format))] }
    guard case .members(let screen) = stack.top, let rows = listed(screen) else { return [] }
    return [.export(.rows(rows, columns: screen.columns))]
  }
}
