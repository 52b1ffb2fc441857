import Journal

/// What a new run, or a new state of the record, means for what is on the screens.
extension WorkbenchState {
  mutating func take(_ opened: Opened) -> [Effect] {
    let before = data
    let isOther = before?.snapshot.run.name != opened.snapshot.run.name
    if isOther, before != nil { keepForms() }
    data = opened
    failure = nil
    version += 1
    if case .progress = overlay { overlay = nil }
    settleSelection()
    markListsStale()
    if let pending {
      self.pending = nil
      return restoreScreens(pending)
    }
    return (isOther ? runChanged() : []) + refreshIfStale()
  }

  /// Forms name segments and reasons by their place; a new run may have others.
  private mutating func keepForms() {
    for case .challenge(let screen) in stack.above {
      let draft = draft(screen)
      drafts[screen.items] = draft.isEmpty ? nil : draft
    }
  }

  /// Row numbers mean other items now: screens of items follow their ids, or go.
  private mutating func runChanged() -> [Effect] {
    var effects: [Effect] = []
    stack.above = stack.above.compactMap { screen in
      switch screen {
      case .item(let item):
        guard let row = data?.snapshot.run.row(ofItem: item.id) else { return nil }
        effects.append(.readItem(item.id))
        return .item(ItemScreen(row: row, id: item.id))
      case .members(var list):
        list.rows = nil
        list.scopeCount = nil
        list.marks = []
        return .members(list)
      case .clusters(let clusters): return kept(clusters).map(Screen.clusters)
      case .challenge: return nil
      case .matrix, .approvals, .journal, .runs: return screen
      }
    }
    if overlayIsOfRows { overlay = nil }
    settleCursor()
    if runs != nil { effects.append(.listRuns) }
    return effects
  }

  /// An overlay whose choices are values of the run that was.
  private var overlayIsOfRows: Bool {
    guard case .choice(let choice) = overlay else { return false }
    switch choice.purpose {
    case .frequencies, .frequencyColumn, .sort, .columns, .alike: return true
    case .palette, .export: return false
    }
  }

  mutating func take(_ state: RecordState) -> [Effect] {
    let news = state.entries.count - record.entries.count
    let isChecking = record.badge == .checking && state.badge == .intact
    record = state
    if isChecking { record.badge = .intact }
    if record.actor != facts.actor { record.prepare(for: facts.actor, people: facts.people) }
    version += 1
    var effects: [Effect] = []
    for index in stack.above.indices {
      guard case .journal(var screen) = stack.above[index], news > 0 else { continue }
      if screen.filter.trimmingSpaces.isEmpty {
        // Newest first: who stands on an entry stays on it.
        if screen.cursor.selected > 0 {
          screen.cursor.move(
            .by(news), count: record.entries.count, capacity: capacity)
        }
      } else {
        screen.ticket = nextTicket()
        effects.append(.searchRecord(screen.filter.trimmingSpaces, ticket: screen.ticket))
      }
      stack.above[index] = .journal(screen)
    }
    settleCursor()
    return effects
  }

  // MARK: Lists

  /// Overrides or rows changed: every list is made anew when it is seen.
  mutating func markListsStale() {
    for index in stack.above.indices {
      guard case .members(var screen) = stack.above[index] else { continue }
      screen.isStale = true
      stack.above[index] = .members(screen)
    }
  }

  /// Asks for the visible list anew where it is not what it should be.
  mutating func refreshIfStale() -> [Effect] {
    if case .clusters(let screen) = stack.top { return missingPicture(screen) }
    guard case .members(let screen) = stack.top, screen.isStale || screen.rows == nil else {
      return []
    }
    return refreshMembers()
  }

  /// The matrix' cursor stands on something that there is.
  mutating func settleSelection() {
    guard let matrix else { return }
    let rows = matrix.rows.count
    let columns = matrix.columns.count
    switch stack.matrix.selection {
    case .cell(let row, let column):
      guard row >= rows || column >= columns else { return }
      stack.matrix.selection = .cell(
        row: max(0, min(row, rows - 1)), column: max(0, min(column, columns - 1)))
    case .row(let row): if row >= rows { stack.matrix.selection = .all }
    case .column(let column): if column >= columns { stack.matrix.selection = .all }
    case .all: break
    case .outside(let index):
      let count = outsideStates.count
      if index >= count { stack.matrix.selection = count > 0 ? .outside(count - 1) : .all }
    }
  }
}
