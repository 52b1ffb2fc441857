import Tables

/// The lists that can be chosen from.
extension WorkbenchState {
  func paletteChoice() -> Overlay.Choice {
    let context = stack.top.context
    let entries = keys.entries.filter {
      $0.contexts.contains(context) && $0.action != .palette
    }
    // Nobody opens the palette to go down by one row: what merely moves comes last.
    let moves = entries.filter { $0.group == .moving && $0.action != .open }
    let others = entries.filter { $0.group != .moving || $0.action == .open }
    var options: [Overlay.Choice.Option] = []
    for entry in others + moves {
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
      let isHidden = isHidden(name)
      return Overlay.Choice.Option(
        id: name, label: Columns.title(name), note: isHidden ? "Names are masked." : name,
        isEnabled: !isHidden)
    }
    return Overlay.Choice(
      purpose: .frequencyColumn, title: "Frequencies of which column", options: options)
  }

  /// Whether a column's values must not be read while names are masked.
  private func isHidden(_ name: String) -> Bool {
    guard preferences.isMasked, case .text? = snapshot?.column(named: name) else { return false }
    return true
  }

  /// The selected row's values, each as a condition that finds rows like it.
  func alikeChoice() -> Overlay.Choice {
    var options: [Overlay.Choice.Option] = []
    if case .members(let screen) = stack.top, let row = selectedRow(screen).map(Int.init) {
      for name in snapshot?.columnNames ?? [] where name != "id" && !isHidden(name) {
        guard let data = snapshot?.column(named: name),
          let condition = RowCondition.text(data, named: name, row: row)
        else { continue }
        options.append(
          Overlay.Choice.Option(id: condition, label: Columns.title(name), note: condition))
      }
    }
    return Overlay.Choice(purpose: .alike, title: "Rows like this one in", options: options)
  }

  func exportChoice() -> Overlay.Choice {
    var options = [
      Overlay.Choice.Option(id: "text", label: "The screen as text", note: ".txt"),
      Overlay.Choice.Option(
        id: "ansi", label: "The screen with colours, for a terminal", note: ".ansi"),
      Overlay.Choice.Option(id: "svg", label: "The screen as a picture, for slides", note: ".svg"),
    ]
    if case .members(let screen) = stack.top {
      options.append(
        Overlay.Choice.Option(
          id: "rows", label: "The listed items",
          note: "\(Figures.count(screen.rows?.count ?? 0, "row")), .csv"))
    }
    return Overlay.Choice(purpose: .export, title: "Write to a file", options: options)
  }

  mutating func counted(_ column: String, _ values: [ValueCount]) {
    // The answer may come after one has gone on to something else.
    guard case .members = stack.top, overlay == nil, prompt == nil, !isHidden(column) else {
      return
    }
    let most = Double(max(1, values.map(\.count).max() ?? 1))
    let total = Double(max(1, values.reduce(0) { $0 + $1.count }))
    let options = values.map { value in
      let count = Double(value.count)
      return Overlay.Choice.Option(
        id: value.query, label: value.value,
        note: "\(Figures.whole(value.count))  \(Figures.percent(count / total))  "
          + Bars.text(count / most, width: 12))
    }
    overlay = .choice(
      Overlay.Choice(
        purpose: .frequencies(column: column),
        title: "\(Columns.title(column)) · enter filters by it", options: options))
  }
}
