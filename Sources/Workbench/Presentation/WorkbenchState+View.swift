extension WorkbenchState {
  /// What the screen shows: a pure function of the state, whose work does not grow with the data.
  public var view: ScreenView {
    ScreenView(
      header: header, body: bodyView, footer: footer, message: message, prompt: promptView,
      overlay: overlayView, isPanelInFront: preferences.isPanelInFront)
  }

  private var bodyView: BodyView {
    switch stack.top {
    case .matrix(let screen): matrixBody(screen)
    case .members(let screen): membersBody(screen)
    case .item(let screen): itemBody(screen)
    case .challenge(let screen): challengeBody(screen)
    case .approvals(let screen): approvalsBody(screen)
    case .journal(let screen): journalBody(screen)
    case .runs(let screen): runsBody(screen)
    case .clusters(let screen): clustersBody(screen)
    }
  }

  // MARK: Header

  private var header: HeaderView {
    var switches: [String] = []
    if preferences.withoutOverrides { switches.append("without overrides") }
    if preferences.isMasked { switches.append("names masked") }
    return HeaderView(
      workspace: facts.name, crumbs: stack.all.map(crumb), run: runLabel, actor: facts.actor,
      journal: JournalBadge(state: record.badge, entries: record.entries.count),
      switches: switches)
  }

  /// `run 3f9c21a07be4 · 2 h old`.
  private var runLabel: String {
    guard let run = data?.snapshot.run else { return "no run yet" }
    guard let finished = runFinished else { return "run \(run.name)" }
    return "run \(run.name) · \(Figures.age(seconds: now - finished))"
  }

  private func crumb(_ screen: Screen) -> String {
    switch screen {
    case .matrix: matrixName
    case .members(let screen): membersCrumb(screen)
    case .item(let screen): masked(itemID(screen.row))
    case .challenge(let screen):
      screen.rows.count == 1 ? "challenge" : "challenge \(screen.rows.count)"
    case .approvals: "approvals"
    case .journal: "journal"
    case .runs: "runs"
    case .clusters: "clusters"
    }
  }

  /// What narrows the list, as a query; what was typed is left out while names are masked.
  private func membersCrumb(_ screen: MembersScreen) -> String {
    if preferences.isMasked, !screen.filter.trimmingSpaces.isEmpty {
      return screen.scope.isEmpty ? "filtered" : "\(screen.scope) and …"
    }
    let query = fullQuery(screen)
    return query.isEmpty ? "all \(facts.entities)" : query
  }

  /// `abc × xyz`.
  var matrixName: String {
    guard let model = data?.snapshot.run.model else { return "matrix" }
    return "\(model.rows) × \(model.columns)"
  }

  // MARK: Footer

  /// The actions that the footer names, most wanted first; a narrow screen drops the last ones.
  private var footerActions: [Action] {
    switch stack.top.context {
    case .matrix:
      [
        .open, .measure, .approvals, .journal, .overrides, .runs, .palette, .help, .clusters,
        .quit,
      ]
    case .members:
      [
        .open, .filter, .sort, .mark, .challenge, .columns, .frequency, .export, .back, .help,
      ]
    case .item:
      [.back, .challenge, .previousItem, .nextItem, .comment, .copy, .export, .help]
    case .challenge: [.submit, .nextField, .editor, .back, .help]
    case .approvals:
      [.approve, .reject, .sendBack, .mark, .open, .withdraw, .comment, .back, .help]
    case .journal: [.open, .filter, .verify, .copy, .undo, .back, .help]
    case .runs: [.open, .run, .back, .help]
    case .clusters: clustersFooter
    }
  }

  private var footer: FooterView {
    let context = stack.top.context
    var hints: [KeyHint] = []
    for action in footerActions where isOffered(action) {
      guard let entry = keys.entry(for: action, in: context), let key = entry.keys.first else {
        continue
      }
      hints.append(
        KeyHint(
          key: key.printed, label: words(of: entry).label, action: action.rawValue,
          isEnabled: reasonAgainst(action) == nil))
    }
    return FooterView(keys: hints, position: position)
  }

  /// `4 of 337`, where there is a list.
  private var position: String {
    switch stack.top {
    case .members(let screen): counted(screen.cursor, screen.rows?.count ?? 0)
    case .approvals(let screen): counted(screen.cursor, listedProposals.count)
    case .journal(let screen): counted(screen.cursor, journalCount(screen))
    case .runs(let screen): counted(screen.cursor, runs?.count ?? 0)
    case .clusters(let screen):
      counted(screen.face == .rules ? screen.itemCursor : screen.cursor, rowCount(screen))
    case .item: itemPosition
    case .matrix, .challenge: ""
    }
  }

  private func counted(_ cursor: ListCursor, _ count: Int) -> String {
    count == 0 ? "" : "\(Figures.whole(cursor.selected + 1)) of \(Figures.whole(count))"
  }

  /// Where an item stands in the list that it was opened from.
  private var itemPosition: String {
    switch stack.below {
    case .members(let list): counted(list.cursor, list.rows?.count ?? 0)
    case .approvals(let list): counted(list.cursor, listedProposals.count)
    case .clusters(let list) where list.face == .rules: counted(list.itemCursor, rowCount(list))
    default: ""
    }
  }

  // MARK: Prompt

  private var promptView: PromptView? {
    guard let prompt else { return nil }
    var hint = RichLine("")
    var fault: Range<Int>?
    if case .members(let screen) = stack.top {
      if let wrong = screen.filterFault {
        hint = RichLine(wrong.message, wrong.isIncomplete ? .dim : .warning)
        if !wrong.isIncomplete { fault = characterRange(wrong.range, in: prompt.edit.text) }
      } else if let rows = screen.rows {
        hint = RichLine(
          "\(Figures.whole(rows.count)) of \(Figures.whole(screen.scopeCount ?? rows.count))", .dim)
      }
    } else if case .journal(let screen) = stack.top {
      hint = RichLine(
        "\(Figures.whole(journalCount(screen))) of \(Figures.whole(record.entries.count))", .dim)
    }
    return PromptView(
      label: prompt.purpose == .goTo ? "go to" : "/", text: prompt.edit.text,
      cursor: prompt.edit.cursor, hint: hint, fault: fault)
  }

  /// Offsets in bytes as offsets in characters.
  private func characterRange(_ range: Range<Int>, in text: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    func characters(_ offset: Int) -> Int {
      String(decoding: bytes.prefix(max(0, offset)), as: UTF8.self).count
    }
    let start = characters(range.lowerBound)
    return start..<max(start, characters(range.upperBound))
  }
}
