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
    case (.down, _), (_, "j"): overlay = .help(scroll: scroll + 1)
    case (.pageUp, _): overlay = .help(scroll: max(0, scroll - 10))
    case (.pageDown, _), (_, " "): overlay = .help(scroll: scroll + 10)
    case (.home, _), (_, "g"): overlay = .help(scroll: 0)
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
      return choice.purpose == .columns ? applyColumns(choice) : []
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
      guard case .members(let screen) = stack.top, let rows = screen.rows else { return [] }
      return [.count(column: option.id, rows: rows)]
    case .frequencies:
      guard case .members(let screen) = stack.top else { return [] }
      let filter = screen.filter.trimmingSpaces
      return setFilter(filter.isEmpty ? option.id : "\(filter) and \(option.id)")
    case .export: return export(option.id)
    case .theme:
      preferences.theme = option.id
      return [.setTheme(option.id)]
    case .item: return openItem(id: option.id)
    case .columns: return []
    }
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
    guard case .members(let screen) = stack.top, let rows = screen.rows else { return [] }
    return [.export(.rows(rows, columns: screen.columns))]
  }

  // MARK: What can be chosen

  func paletteChoice() -> Overlay.Choice {
    let context = stack.top.context
    var options: [Overlay.Choice.Option] = []
    for entry in keys.entries where entry.contexts.contains(context) {
      let reason = reasonAgainst(entry.action)
      let key = entry.keys.first.map(\.printed) ?? ""
      options.append(
        Overlay.Choice.Option(
          id: entry.action.rawValue, label: entry.title, note: reason ?? key,
          isEnabled: reason == nil))
    }
    return Overlay.Choice(purpose: .palette, title: "Commands", options: options)
  }

  func sortChoice() -> Overlay.Choice {
    guard case .members(let screen) = stack.top else {
      return Overlay.Choice(purpose: .sort, title: "Sort by", options: [])
    }
    let others = (snapshot?.columnNames ?? []).filter { !screen.columns.contains($0) }
    let options = (screen.columns + others).map { name in
      Overlay.Choice.Option(
        id: name, label: Columns.title(name),
        note: screen.sort?.column == name
          ? (screen.sort?.isDescending == true ? "falling now" : "rising now") : "")
    }
    return Overlay.Choice(purpose: .sort, title: "Sort by", options: options)
  }

  func columnChoice() -> Overlay.Choice {
    guard case .members(let screen) = stack.top else {
      return Overlay.Choice(purpose: .columns, title: "Columns", options: [])
    }
    let others = (snapshot?.columnNames ?? []).filter { !screen.columns.contains($0) }
    let options = (screen.columns + others).map { name in
      Overlay.Choice.Option(
        id: name, label: Columns.title(name), note: name, isTicked: screen.columns.contains(name))
    }
    return Overlay.Choice(
      purpose: .columns, title: "Columns · space ticks, enter is done", options: options)
  }

  func frequencyChoice() -> Overlay.Choice {
    let options = (snapshot?.columnNames ?? []).filter { $0 != "id" }.map { name in
      Overlay.Choice.Option(id: name, label: Columns.title(name), note: name)
    }
    return Overlay.Choice(
      purpose: .frequencyColumn, title: "Frequencies of which column", options: options)
  }

  func exportChoice() -> Overlay.Choice {
    var options = [
      Overlay.Choice.Option(id: "text", label: "The screen as text", note: ".txt"),
      Overlay.Choice.Option(id: "ansi", label: "The screen with colours, for a terminal", note: ".ansi"),
      Overlay.Choice.Option(id: "svg", label: "The screen as a picture, for slides", note: ".svg"),
    ]
    if case .members(let screen) = stack.top {
      options.append(
        Overlay.Choice.Option(
          id: "rows", label: "The listed items", note: "\(Figures.whole(screen.rows?.count ?? 0)) rows, .csv"))
    }
    return Overlay.Choice(purpose: .export, title: "Write to a file", options: options)
  }

  mutating func openGoTo() -> Effect? {
    // Going to an item is a list of all items with the filter open: what is typed narrows it.
    let effects = openMembers(scope: "")
    prompt = Prompt(purpose: .filter, text: "")
    return effects.first
  }

  mutating func counted(_ column: String, _ values: [ValueCount]) {
    let most = values.map(\.count).max() ?? 1
    let total = values.reduce(0) { $0 + $1.count }
    let options = values.map { value in
      Overlay.Choice.Option(
        id: value.query, label: value.value,
        note: "\(Figures.whole(value.count))  \(Figures.percent(Double(value.count) / Double(max(1, total))))  "
          + Bars.text(Double(value.count) / Double(max(1, most)), width: 12))
    }
    overlay = .choice(
      Overlay.Choice(
        purpose: .frequencies(column: column),
        title: "\(Columns.title(column)) · enter filters by it", options: options))
  }
}
