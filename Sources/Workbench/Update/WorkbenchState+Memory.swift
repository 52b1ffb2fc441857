/// Leaving and coming back.
extension WorkbenchState {
  /// What is to be remembered when one leaves.
  public var memory: SessionMemory {
    var memory = SessionMemory()
    memory.preferences = preferences
    memory.measure = stack.matrix.measure
    memory.selection = stack.matrix.selection.text
    memory.lastLook = LastLook(
      run: data?.snapshot.run.name ?? "", entries: record.entries.count, at: now)
    // Where no run could be opened, the screens of the last session are kept for the next one.
    memory.screens =
      pending?.screens
      ?? stack.above.suffix(SessionMemory.mostScreens).compactMap(remembered)
    var drafts = drafts
    for case .challenge(let screen) in stack.above {
      let draft = draft(screen)
      drafts[screen.items] = draft.isEmpty ? nil : draft
    }
    memory.drafts = Array(
      drafts.values.sorted { $0.items.lexicographicallyPrecedes($1.items) }
        .prefix(SessionMemory.mostDrafts))
    return memory
  }

  private func remembered(_ screen: Screen) -> ScreenMemory? {
    var memory = ScreenMemory(screen: screen.context.rawValue)
    switch screen {
    // A form is remembered by its draft.
    case .matrix, .challenge: return nil
    case .members(let screen):
      if screen.isJump { return nil }
      memory.scope = screen.scope
      memory.filter = screen.filter
      memory.sort = screen.sort
      memory.columns = screen.columns
      memory.item = screen.wanted ?? selectedRow(screen).map { itemID(Int($0)) }
    case .item(let screen): memory.item = screen.id
    case .clusters(let screen):
      memory.clustering = screen.clustering
      memory.view = screen.face.rawValue
    case .approvals, .journal, .runs: break
    }
    return memory
  }

  /// Goes on where one was: at once what needs no data, the screens as soon as the run is open.
  /// What does not exist any more is left out.
  public mutating func restore(_ memory: SessionMemory) -> [Effect] {
    preferences = memory.preferences
    if !facts.themes.contains(preferences.theme), let first = facts.themes.first {
      preferences.theme = first
    }
    lastLook = memory.lastLook
    for draft in memory.drafts where !draft.items.isEmpty { drafts[draft.items] = draft }
    stack.matrix.measure = memory.measure
    if let selection = MatrixView.Selection(text: memory.selection) {
      stack.matrix.selection = selection
    }
    let effects: [Effect] = [.setTheme(preferences.theme), .setMouse(preferences.isMouseOn)]
    guard data != nil else {
      pending = memory
      return effects
    }
    settleSelection()
    return effects + restoreScreens(memory)
  }

  /// Puts the screens back on the stack.
  mutating func restoreScreens(_ memory: SessionMemory) -> [Effect] {
    var effects: [Effect] = []
    for screen in memory.screens {
      switch KeyContext(rawValue: screen.screen) {
      case .members: stack.push(.members(members(screen)))
      case .item:
        guard let id = screen.item, let row = data?.snapshot.run.row(ofItem: id) else { continue }
        stack.push(.item(ItemScreen(row: row, id: id)))
        effects.append(.readItem(id))
      case .approvals: stack.push(.approvals(ApprovalsScreen()))
      case .journal: stack.push(.journal(JournalScreen()))
      case .runs:
        stack.push(.runs(RunsScreen()))
        effects.append(.listRuns)
      case .clusters: if let clusters = clusters(screen) { stack.push(.clusters(clusters)) }
      case .matrix, .challenge, nil: continue
      }
    }
    settleCursor()
    return effects + refreshIfStale()
  }

  private func members(_ memory: ScreenMemory) -> MembersScreen {
    let available = snapshot?.columnNames ?? []
    let columns = (memory.columns ?? []).filter(available.contains)
    var screen = MembersScreen(
      scope: memory.scope ?? "",
      columns: columns.isEmpty ? preferences.memberColumns.filter(available.contains) : columns,
      sort: memory.sort.flatMap { available.contains($0.column) ? $0 : nil })
    screen.filter = memory.filter ?? ""
    screen.wanted = memory.item
    return screen
  }
}
