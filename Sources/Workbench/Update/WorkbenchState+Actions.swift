extension WorkbenchState {
  /// Does what was asked; that it may be done was checked before.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .up: moveCursor(.by(-1))
    case .down: moveCursor(.by(1))
    case .left: moveSideways(-1)
    case .right: moveSideways(1)
    case .pageUp: moveCursor(.page(-1))
    case .pageDown: moveCursor(.page(1))
    case .top: moveCursor(.top)
    case .bottom: moveCursor(.bottom)
    case .open: return open()
    case .back: return goBack()
    case .home: return goHome()
    case .previousItem: return neighbour(-1)
    case .nextItem: return neighbour(1)
    case .measure: nextMeasure()
    case .overrides: return toggleOverrides()
    case .maskNames:
      preferences.isMasked.toggle()
      message = RichLine(preferences.isMasked ? "Names are masked." : "Names are shown.", .dim)
    case .panel: preferences.isPanelInFront.toggle()
    case .theme: return nextTheme()
    case .mouse:
      preferences.isMouseOn.toggle()
      message = RichLine(
        preferences.isMouseOn
          ? "The mouse is the workbench's; Shift and drag selects text."
          : "The mouse is the terminal's, to select text.", .dim)
      return [.setMouse(preferences.isMouseOn)]
    case .filter: openFilter()
    case .clearFilter: return setFilter("")
    case .sort: overlay = .choice(sortChoice())
    case .reverseSort: return reverseSort()
    case .columns: overlay = .choice(columnChoice())
    case .frequency: overlay = .choice(frequencyChoice())
    case .mark: return toggleMark()
    case .markAll: toggleAllMarks()
    case .challenge: return startChallenge()
    case .submit: return submitChallenge()
    case .nextField: moveFocus(by: 1)
    case .previousField: moveFocus(by: -1)
    case .editor: return openEditor()
    case .approve: return decide(.approve)
    case .reject: return decide(.reject)
    case .sendBack: return decide(.sendBack)
    case .withdraw: return decide(.withdraw)
    case .comment: startComment()
    case .undo: startUndo()
    case .approvals: go(to: .approvals(ApprovalsScreen()))
    case .journal:
      var screen = JournalScreen()
      screen.cursor.move(.top, count: record.entries.count, capacity: capacity)
      go(to: .journal(screen))
    case .runs:
      go(to: .runs(RunsScreen()))
      return [.listRuns]
    case .help: overlay = .help(scroll: 0)
    case .palette: overlay = .choice(paletteChoice())
    case .goToItem: return [openGoTo()].compactMap { $0 }
    case .run:
      overlay = .progress(Overlay.Progress(title: "Reading the sources"))
      return [.runModel]
    case .activate: return activateRun()
    case .verify:
      record.badge = .checking
      return [.verify]
    case .copy: return copySelection()
    case .export: overlay = .choice(exportChoice())
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    }
    return []
  }

  // MARK: Going

  /// Puts a screen on the stack, or goes back to it where it already lies there.
  mutating func go(to screen: Screen) {
    if let index = stack.above.firstIndex(where: { $0.context == screen.context }) {
      stack.above.removeSubrange((index + 1)...)
    } else {
      stack.push(screen)
    }
    settleCursor()
  }

  mutating func goBack() -> [Effect] {
    if case .challenge(let screen) = stack.top { drafts[screen.rows] = screen }
    if case .members(var screen) = stack.top, !screen.filter.isEmpty {
      screen.filter = ""
      screen.filterFault = nil
      stack.top = .members(screen)
      return refreshMembers()
    }
    if !stack.pop() {
      message = RichLine("This is home. q leaves.", .dim)
    }
    settleCursor()
    return []
  }

  mutating func goHome() -> [Effect] {
    if case .challenge(let screen) = stack.top { drafts[screen.rows] = screen }
    stack.above = []
    return []
  }

  private mutating func open() -> [Effect] {
    switch stack.top {
    case .matrix(let screen): return openMembers(of: screen.selection)
    case .members(let screen):
      guard let row = selectedRow(screen) else { return [] }
      return openItem(row: Int(row))
    case .approvals(let screen):
      let proposals = openProposals
      guard proposals.indices.contains(screen.cursor.selected) else { return [] }
      return openItem(id: proposals[screen.cursor.selected].item)
    case .journal(let screen):
      let rows = journalRows(screen)
      guard rows.indices.contains(screen.cursor.selected) else { return [] }
      let entry = record.entries[rows[screen.cursor.selected]]
      guard let item = entry.text("item") ?? entry.text("id").flatMap(itemOfProposal) else {
        message = RichLine("This entry is about no item.", .dim)
        return []
      }
      return openItem(id: item)
    case .runs: return activateRun()
    case .item, .challenge: return []
    }
  }

  mutating func openItem(id: String) -> [Effect] {
    guard let row = data?.snapshot.run.row(ofItem: id) else {
      message = RichLine("\(masked(id)) is not in this run.", .warning)
      return []
    }
    return openItem(row: row)
  }

  mutating func openItem(row: Int) -> [Effect] {
    stack.push(.item(ItemScreen(row: row)))
    return [.readItem(row: row)]
  }

  /// The item before or after this one in the list that lies below.
  private mutating func neighbour(_ step: Int) -> [Effect] {
    guard case .item(let item) = stack.top else { return [] }
    for index in stack.above.indices.dropLast().reversed() {
      guard case .members(var list) = stack.above[index], let rows = list.rows else { continue }
      let at = rows.indices.contains(list.cursor.selected) ? list.cursor.selected : 0
      guard rows.indices.contains(at + step) else {
        message = RichLine(step < 0 ? "This is the first of the list." : "This is the last of the list.", .dim)
        return []
      }
      list.cursor.move(.by(step), count: rows.count, capacity: capacity)
      stack.above[index] = .members(list)
      stack.top = .item(ItemScreen(row: Int(rows[at + step])))
      return [.readItem(row: Int(rows[at + step]))]
    }
    // Reached from elsewhere: the neighbours in rank order.
    let row = item.row + step
    guard let count = snapshot?.count, (0..<count).contains(row) else {
      message = RichLine("There is no further item.", .dim)
      return []
    }
    stack.top = .item(ItemScreen(row: row))
    return [.readItem(row: row)]
  }

  // MARK: Looking

  private mutating func nextMeasure() {
    guard case .matrix(var screen) = stack.top else { return }
    let all = MatrixMeasure.allCases
    let index = all.firstIndex(of: screen.measure) ?? 0
    screen.measure = all[(index + 1) % all.count]
    stack.top = .matrix(screen)
  }

  private mutating func toggleOverrides() -> [Effect] {
    preferences.withoutOverrides.toggle()
    message = RichLine(
      preferences.withoutOverrides
        ? "Shown as the model recommends, without overrides. o brings them back."
        : "Overrides count again.", .dim)
    return refreshMembers()
  }

  private mutating func nextTheme() -> [Effect] {
    guard let first = facts.themes.first else { return [] }
    let index = facts.themes.firstIndex(of: preferences.theme)
    preferences.theme = index.map { facts.themes[($0 + 1) % facts.themes.count] } ?? first
    message = RichLine("Theme: \(preferences.theme)", .dim)
    return [.setTheme(preferences.theme)]
  }

  private mutating func activateRun() -> [Effect] {
    guard case .runs(let screen) = stack.top, let runs,
      runs.indices.contains(screen.cursor.selected)
    else { return [] }
    return [.activate(run: runs[screen.cursor.selected].name)]
  }

  private mutating func copySelection() -> [Effect] {
    switch stack.top {
    case .matrix(let screen): return [.copy(query(for: screen.selection))]
    case .members(let screen): return [.copy(fullQuery(screen))]
    case .item(let screen): return [.copy(itemID(screen.row))]
    case .approvals(let screen):
      let proposals = openProposals
      guard proposals.indices.contains(screen.cursor.selected) else { return [] }
      return [.copy(proposals[screen.cursor.selected].id)]
    case .journal(let screen):
      let rows = journalRows(screen)
      guard rows.indices.contains(screen.cursor.selected) else { return [] }
      return [.copy(record.entries[rows[screen.cursor.selected]].line)]
    case .runs(let screen):
      guard let runs, runs.indices.contains(screen.cursor.selected) else { return [] }
      return [.copy(runs[screen.cursor.selected].name)]
    case .challenge: return []
    }
  }
}
