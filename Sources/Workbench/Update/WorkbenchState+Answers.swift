import Journal

extension WorkbenchState {
  /// Takes what an effect brought back.
  mutating func answer(_ event: Event) -> [Effect] {
    switch event {
    case .opened(.success(let opened)):
      let isOther = data?.snapshot.run.name != opened.snapshot.run.name
      data = opened
      failure = nil
      if case .progress = overlay { overlay = nil }
      return isOther ? runChanged() : refreshMembers()
    case .opened(.failure(let failure)):
      if case .progress = overlay { overlay = nil }
      if data == nil { self.failure = failure }
      message = RichLine(failure.message, .warning)
    case .listed(let answer, let ticket): listed(answer, ticket: ticket)
    case .counted(let column, let values): counted(column, values)
    case .recorded(.success(let entries), let request): return recorded(entries, request)
    case .recorded(.failure(let failure), let request): refused(failure, request)
    case .recordRead(let state), .verified(let state):
      let isNew = state.entries.count != record.entries.count
      record = state
      settleCursor()
      if case .verified = event {
        message = state.faults.isEmpty
          ? RichLine("\(Figures.count(state.entries.count, "entry", "entries")) checked; the record is sound.", .good)
          : RichLine(state.faults[0].description, .warning)
      }
      return isNew ? refreshMembers() : []
    case .runsListed(let lines):
      runs = lines
      settleCursor()
    case .itemRead(let row, let detail):
      if case .item(var screen) = stack.top, screen.row == row {
        screen.detail = detail
        stack.top = .item(screen)
      }
    case .edited(let text): edited(text)
    case .noticed(let line): message = line
    case .failed(let failure):
      if case .progress = overlay { overlay = nil }
      message = RichLine(failure.message, .warning)
    case .progress(let title, let detail, let fraction):
      overlay = .progress(Overlay.Progress(title: title, detail: detail, fraction: fraction))
    case .key, .paste, .pointer, .wheel, .capacity, .tick: break
    }
    return []
  }

  /// Row numbers mean other items now: what refers to them starts anew.
  private mutating func runChanged() -> [Effect] {
    drafts = [:]
    stack.above.removeAll { screen in
      switch screen {
      case .item, .challenge: true
      case .matrix, .members, .approvals, .journal, .runs: false
      }
    }
    var effects: [Effect] = []
    for index in stack.above.indices {
      guard case .members(var screen) = stack.above[index] else { continue }
      screen.rows = nil
      screen.marks = []
      screen.ticket = nextTicket()
      stack.above[index] = .members(screen)
      effects.append(.list(request(for: screen), ticket: screen.ticket))
    }
    settleCursor()
    if runs != nil { effects.append(.listRuns) }
    return effects
  }

  /// Entries were written; they are in the record by now.
  private mutating func recorded(_ entries: [Journal.Entry], _ request: RecordRequest) -> [Effect] {
    switch request {
    case .propose:
      if case .challenge(let screen) = stack.top {
        drafts[screen.rows] = nil
        _ = stack.pop()
        if case .members(var list) = stack.top {
          list.marks = []
          stack.top = .members(list)
        }
      }
      overlay = .dialog(writtenDialog(entries))
    case .decide, .comment, .compensate:
      if case .approvals(var screen) = stack.top {
        screen.marks = []
        stack.top = .approvals(screen)
      }
      if let last = entries.last {
        message = RichLine([
          Span("Written: ", .good), Span(entries.map(describe).joined(separator: "; "), .plain),
          Span("  journal, line \(last.seq)", .dim),
        ])
      }
    }
    settleCursor()
    return []
  }

  /// The lines as they stand in the journal, with their place.
  private func writtenDialog(_ entries: [Journal.Entry]) -> Overlay.Dialog {
    var lines: [RichLine] = []
    for entry in entries.prefix(3) {
      lines.append(RichLine("journal, line \(Figures.whole(entry.seq))", .dim))
      lines.append(RichLine(preferences.isMasked ? describe(entry) : entry.line, .plain))
    }
    if entries.count > 3 {
      lines.append(RichLine("\(entries.count - 3) more, to line \(entries.last?.seq ?? 0)", .dim))
    }
    return Overlay.Dialog(
      purpose: .written,
      title: entries.count == 1 ? "Written to the journal" : "\(entries.count) lines written to the journal",
      lines: lines)
  }

  private mutating func refused(_ failure: RecordFailure, _ request: RecordRequest) {
    message = RichLine(failure.message, .warning)
    guard case .challenge(var screen) = stack.top else { return }
    screen.isSending = false
    for fault in failure.fields {
      if let field = ChallengeScreen.Field(fault.field) { screen.faults[field] = fault.message }
    }
    stack.top = .challenge(screen)
  }
}
