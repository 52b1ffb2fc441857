extension WorkbenchState {
  /// Does what was asked; that it may be done was checked before.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .up: moveCursor(.by(-1))
    case .down: moveCursor(.by(1))
    case .left: return step(-1)
    case .right: return step(1)
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
    case .nextView: showFace(1)
    case .previousView: showFace(-1)
    case .toggleWork: toggleStudy()
    case .overrides: return toggleOverrides()
    case .maskNames:
      preferences.isMasked.toggle()
      message = RichLine(preferences.isMasked ? "Names are masked." : "Names are shown.", .dim)
    case .panel: togglePanel()
    case .theme: return nextTheme()
    case .mouse:
      preferences.isMouseOn.toggle()
      message = RichLine(
        preferences.isMouseOn
          ? "The mouse is the workbench's; Shift and drag selects text."
          : "The mouse is the terminal's, to select text.", .dim)
      return [.setMouse(preferences.isMouseOn)]
    case .filter: openFilter()
    case .alike: overlay = .choice(alikeChoice())
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
    case .approvals: return go(to: .approvals(ApprovalsScreen()))
    case .journal: return go(to: .journal(JournalScreen()))
    case .runs: return go(to: .runs(RunsScreen())) + [.listRuns]
    case .clusters: return openClusters()
    case .help: overlay = .help(scroll: 0)
    case .palette: overlay = .choice(paletteChoice())
    case .goToItem: return openGoTo()
    case .run:
      overlay = .progress(Overlay.Progress(title: "Reading the sources"))
      return [.runModel]
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

  /// Sideways may show something else, which is then asked for.
  private mutating func step(_ step: Int) -> [Effect] {
    moveSideways(step)
    return refreshIfStale()
  }

  // MARK: Looking

  private mutating func togglePanel() {
    guard !hasPanelRoom else {
      message = RichLine("There is room for both: the panel stands beside.", .dim)
      return
    }
    preferences.isPanelInFront.toggle()
  }

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
    settleSelection()
    markListsStale()
    return refreshIfStale()
  }

  private mutating func nextTheme() -> [Effect] {
    guard let first = facts.themes.first else { return [] }
    let index = facts.themes.firstIndex(of: preferences.theme)
    preferences.theme = index.map { facts.themes[($0 + 1) % facts.themes.count] } ?? first
    message = RichLine("Theme: \(preferences.theme)", .dim)
    return [.setTheme(preferences.theme)]
  }

  private mutating func copySelection() -> [Effect] {
    switch stack.top {
    case .matrix(let screen): return [.copy(query(for: screen.selection))]
    case .members(let screen): return [.copy(fullQuery(screen))]
    case .item(let screen): return [.copy(itemID(screen.row))]
    case .approvals(let screen):
      return selectedProposal(screen).map { [.copy($0.id)] } ?? []
    case .journal(let screen):
      guard let entry = journalEntry(screen, at: screen.cursor.selected) else { return [] }
      return [.copy(entry.line)]
    case .runs(let screen):
      guard let runs, runs.indices.contains(screen.cursor.selected) else { return [] }
      return [.copy(runs[screen.cursor.selected].name)]
    case .clusters(let screen):
      return [.copy(otherCut(screen).map { "k = \($0)" } ?? query(for: screen))]
    case .challenge: return []
    }
  }
}
