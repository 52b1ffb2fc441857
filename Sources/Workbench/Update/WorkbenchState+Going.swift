/// From screen to screen and back.
extension WorkbenchState {
  /// Puts a screen on the stack, or goes back to it where it already lies there.
  mutating func go(to screen: Screen) -> [Effect] {
    if let index = stack.above.firstIndex(where: { $0.context == screen.context }) {
      stack.above.removeSubrange((index + 1)...)
    } else {
      stack.push(screen)
    }
    return arrive()
  }

  /// One step back: a panel in front of the screen goes first, then a filter, then the screen.
  mutating func goBack() -> [Effect] {
    if preferences.isPanelInFront, !hasPanelRoom {
      preferences.isPanelInFront = false
      return []
    }
    switch stack.top {
    case .members(let screen) where !screen.filter.isEmpty && !screen.isJump:
      return setFilter("")
    case .journal(let screen) where !screen.filter.isEmpty: return setFilter("")
    default: break
    }
    keepDraft()
    if !stack.pop() { message = RichLine("This is home. q leaves.", .dim) }
    return arrive()
  }

  mutating func goHome() -> [Effect] { goDown(to: 0) }

  /// Takes off all but so many screens over the matrix.
  mutating func goDown(to count: Int) -> [Effect] {
    keepDraft()
    prompt = nil
    if count < stack.above.count { stack.above.removeSubrange(max(0, count)...) }
    return arrive()
  }

  /// A half-filled form is not lost by leaving it.
  func draft(_ screen: ChallengeScreen) -> ChallengeDraft {
    ChallengeDraft(screen, segments: segmentsOffered, reasons: facts.reasons)
  }

  private mutating func keepDraft() {
    guard case .challenge(let screen) = stack.top else { return }
    let draft = draft(screen)
    drafts[screen.items] = draft.isEmpty ? nil : draft
  }

  /// A screen is seen again: its list may have changed meanwhile.
  private mutating func arrive() -> [Effect] {
    settleCursor()
    return refreshIfStale()
  }

  // MARK: Going in

  mutating func open() -> [Effect] {
    switch stack.top {
    case .matrix(let screen): return openMembers(of: screen.selection)
    case .members(let screen):
      guard let row = selectedRow(screen) else { return [] }
      return openItem(row: Int(row))
    case .approvals(let screen):
      return selectedProposal(screen).map { openItem(id: $0.item) } ?? []
    case .journal(let screen):
      guard let entry = journalEntry(screen, at: screen.cursor.selected) else { return [] }
      guard let item = entry.text("item") ?? entry.text("id").flatMap(itemOfProposal) else {
        message = RichLine("This entry is about no item.", .dim)
        return []
      }
      return openItem(id: item)
    case .runs: return activateRun()
    case .clusters(let screen):
      if let disagreement = selectedDisagreement(screen) {
        return openItem(row: disagreement.row)
      }
      return selectedCluster(screen) == nil ? [] : openMembers(scope: query(for: screen))
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
    let id = itemID(row)
    stack.push(.item(ItemScreen(row: row, id: id)))
    return [.readItem(id)]
  }

  private mutating func activateRun() -> [Effect] {
    guard case .runs(let screen) = stack.top, let runs,
      runs.indices.contains(screen.cursor.selected)
    else { return [] }
    let run = runs[screen.cursor.selected]
    if let damage = run.damage {
      message = RichLine(damage, .warning)
      return []
    }
    if run.isActive {
      message = RichLine("Run \(run.name) is the active one.", .dim)
      return []
    }
    return [.activate(run: run.name)]
  }

  // MARK: Neighbours

  /// The item before or after this one: in the list that it was opened from, else in rank order. The
  /// clustering before or after, where clusters are shown.
  mutating func neighbour(_ step: Int) -> [Effect] {
    if case .clusters(let screen) = stack.top {
      showClustering(screen, step)
      return refreshIfStale()
    }
    guard case .item(let item) = stack.top else { return [] }
    switch stack.below {
    case .members(var list):
      guard let rows = list.rows, rows.indices.contains(list.cursor.selected + step) else {
        return noNeighbour(step)
      }
      list.cursor.move(.by(step), count: rows.count, capacity: capacity)
      stack.above[stack.above.count - 2] = .members(list)
      return show(row: Int(rows[list.cursor.selected]))
    case .approvals(var list):
      let place = list.cursor.selected + step
      let proposals = listedProposals
      guard proposals.indices.contains(place),
        let row = data?.snapshot.run.row(ofItem: proposals[place].item)
      else { return noNeighbour(step) }
      list.cursor.move(.by(step), count: proposals.count, capacity: capacity)
      stack.above[stack.above.count - 2] = .approvals(list)
      return show(row: row)
    case .clusters(var list) where list.face == .rules:
      let place = list.itemCursor.selected + step
      guard let all = list.picture?.disagreements, all.indices.contains(place) else {
        return noNeighbour(step)
      }
      list.itemCursor.move(.by(step), count: all.count, capacity: capacity)
      stack.above[stack.above.count - 2] = .clusters(list)
      return show(row: all[place].row)
    default:
      let row = item.row + step
      guard row >= 0, row < data?.snapshot.count ?? 0 else { return noNeighbour(step) }
      return show(row: row)
    }
  }

  private mutating func show(row: Int) -> [Effect] {
    let id = itemID(row)
    stack.top = .item(ItemScreen(row: row, id: id))
    return [.readItem(id)]
  }

  private mutating func noNeighbour(_ step: Int) -> [Effect] {
    message = RichLine(
      step < 0 ? "This is the first of the list." : "This is the last of the list.", .dim)
    return []
  }
}
