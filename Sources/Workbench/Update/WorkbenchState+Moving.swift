extension WorkbenchState {
  /// Rows of the visible list; nil where the screen is no list.
  var listCount: Int? {
    switch stack.top {
    case .members(let screen): screen.rows?.count ?? 0
    case .approvals: listedProposals.count
    case .journal(let screen): journalCount(screen)
    case .runs: runs?.count ?? 0
    case .clusters(let screen): rowCount(screen)
    case .matrix, .item, .challenge: nil
    }
  }

  mutating func moveCursor(_ move: ListCursor.Move) {
    let count = listCount ?? 0
    switch stack.top {
    case .members(var screen):
      screen.cursor.move(move, count: count, capacity: capacity)
      stack.top = .members(screen)
    case .approvals(var screen):
      screen.cursor.move(move, count: count, capacity: capacity)
      stack.top = .approvals(screen)
    case .journal(var screen):
      screen.cursor.move(move, count: count, capacity: capacity)
      stack.top = .journal(screen)
    case .runs(var screen):
      screen.cursor.move(move, count: count, capacity: capacity)
      stack.top = .runs(screen)
    case .clusters(var screen):
      moveCursor(&screen, move, count: count)
      stack.top = .clusters(screen)
    case .item(var screen):
      screen.scroll = min(scrolled(screen.scroll, move), mostScroll(screen))
      stack.top = .item(screen)
    case .matrix(var screen):
      screen.selection = moved(screen.selection, move)
      stack.top = .matrix(screen)
    case .challenge: break
    }
  }

  /// After the window or the list changed.
  mutating func settleCursor() { if listCount != nil { moveCursor(.by(0)) } }

  mutating func scroll(by steps: Int) -> [Effect] {
    switch overlay {
    case .help(let scroll): overlay = .help(scroll: min(max(0, scroll + steps), mostHelpScroll))
    case .choice(var choice):
      choice.selected = min(max(0, choice.selected + steps), max(0, choice.visible.count - 1))
      overlay = .choice(choice)
    case .dialog, .progress: break
    case nil: moveCursor(.by(steps))
    }
    return []
  }

  func scrolled(_ scroll: Int, _ move: ListCursor.Move) -> Int {
    switch move {
    case .by(let step): max(0, scroll + step)
    case .page(let pages): max(0, scroll + pages * 10)
    case .top: 0
    case .bottom: .max
    case .to(let line): max(0, line)
    }
  }

  /// How far an item can be scrolled: its last lines stay on the screen.
  private func mostScroll(_ screen: ItemScreen) -> Int {
    guard case .item(let panel, _) = itemBody(screen) else { return 0 }
    return max(0, panel.roughHeight - 4)
  }

  // MARK: The matrix

  /// Sideways in the matrix or in a list's columns.
  mutating func moveSideways(_ step: Int) {
    switch stack.top {
    case .matrix(var screen):
      screen.selection = beside(screen.selection, step)
      stack.top = .matrix(screen)
    case .members(var screen):
      screen.firstColumn = min(
        max(0, screen.firstColumn + step), max(0, screen.columns.count - 2))
      stack.top = .members(screen)
    case .clusters(let screen) where screen.face == .tree: moveCut(screen, by: -step)
    case .clusters(let screen): showClustering(screen, step)
    default: break
    }
  }

  private var rowCount: Int { matrix?.rows.count ?? 0 }
  private var columnCount: Int { matrix?.columns.count ?? 0 }

  /// Up and down: cells, then the totals, then what lies outside the matrix.
  private func moved(
    _ selection: MatrixView.Selection, _ move: ListCursor.Move
  ) -> MatrixView.Selection {
    switch move {
    case .top: return .cell(row: 0, column: 0)
    case .bottom: return .all
    case .by(let step), .page(let step): return stepped(selection, step)
    case .to: return selection
    }
  }

  private func stepped(
    _ selection: MatrixView.Selection, _ step: Int
  ) -> MatrixView.Selection {
    let outside = outsideStates.count
    let total = rowCount
    var line: Int
    var column: Int
    switch selection {
    case .cell(let row, let at): (line, column) = (row, at)
    case .row(let row): (line, column) = (row, columnCount)
    case .column(let at): (line, column) = (total, at)
    case .all: (line, column) = (total, columnCount)
    case .outside(let index): (line, column) = (total + 1, index)
    }
    line = min(max(0, line + step), total + (outside > 0 ? 1 : 0))
    if line == total + 1 { return .outside(min(max(0, column), outside - 1)) }
    column = min(max(0, column), columnCount)
    return selected(line: line, column: column)
  }

  private func beside(
    _ selection: MatrixView.Selection, _ step: Int
  ) -> MatrixView.Selection {
    switch selection {
    case .cell(let row, let column):
      return selected(line: row, column: min(max(0, column + step), columnCount))
    case .row(let row):
      return selected(line: row, column: min(max(0, columnCount + step), columnCount))
    case .column(let column):
      return selected(line: rowCount, column: min(max(0, column + step), columnCount))
    case .all:
      return selected(line: rowCount, column: min(max(0, columnCount + step), columnCount))
    case .outside(let index):
      return .outside(min(max(0, index + step), max(0, outsideStates.count - 1)))
    }
  }

  private func selected(line: Int, column: Int) -> MatrixView.Selection {
    switch (line < rowCount, column < columnCount) {
    case (true, true): .cell(row: line, column: column)
    case (true, false): .row(line)
    case (false, true): .column(column)
    case (false, false): .all
    }
  }
}
