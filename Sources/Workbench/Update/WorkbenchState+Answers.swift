import Journal

extension WorkbenchState {
  /// Takes what an effect brought back.
  mutating func answer(_ event: Event) -> [Effect] {
    switch event {
    case .settingsRead(let workspace):
      facts = WorkspaceFacts(workspace, actor: facts.actor, themes: facts.themes)
      record.prepare(for: facts.actor, people: facts.people)
    case .opened(.success(let opened)): return take(opened)
    case .opened(.failure(let failure)):
      endProgress()
      if data == nil { self.failure = failure }
      message = RichLine(failure.message, .warning)
    case .listed(let answer, let ticket): listed(answer, ticket: ticket)
    case .counted(let column, let values): counted(column, values)
    case .found(let indices, let ticket): found(indices, ticket: ticket)
    case .recorded(.success(let entries), let request): recorded(entries, request)
    case .recorded(.failure(let failure), let request): refused(failure, request)
    case .recordRead(let state): return take(state)
    case .verified(let state):
      let effects = take(state)
      message =
        state.faults.first.map { RichLine(shown($0), .warning) }
        ?? RichLine(
          "\(Figures.count(state.entries.count, "entry", "entries")) checked; "
            + "the record is sound.", .good)
      return effects
    case .runsListed(let lines):
      runs = lines
      settleCursor()
    case .itemRead(let item, let detail):
      for index in stack.above.indices {
        guard case .item(var screen) = stack.above[index], screen.id == item else { continue }
        screen.detail = detail
        stack.above[index] = .item(screen)
      }
    case .clustersPictured(let picture): take(picture)
    case .studied(let answer, let ticket): studied(answer, ticket: ticket)
    case .edited(let text): edited(text)
    case .noticed(let line): message = line
    case .failed(let failure):
      endProgress()
      if record.badge == .checking { record.badge = record.faults.isEmpty ? .intact : .damaged }
      message = RichLine(failure.message, .warning)
    case .progress(let title, let detail, let fraction):
      overlay = .progress(Overlay.Progress(title: title, detail: detail, fraction: fraction))
    case .key, .paste, .pointer, .wheel, .capacity, .panelRoom, .tick: break
    }
    return []
  }

  private mutating func endProgress() {
    if case .progress = overlay { overlay = nil }
  }

  /// Entries were written; they are in the record by now.
  private mutating func recorded(_ entries: [Journal.Entry], _ request: RecordRequest) {
    switch request {
    case .propose(let requests):
      let items = requests.map(\.item)
      drafts[items] = nil
      // The form may have been left while the entry was written.
      if case .challenge(let screen) = stack.top, screen.items == items {
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
        let what = entries.prefix(3).map(describe).joined(separator: "; ")
        let more = entries.count > 3 ? "; \(entries.count - 3) more" : ""
        message = RichLine([
          Span("Written: ", .good), Span(what + more, .plain),
          Span("  journal, line \(Figures.whole(last.seq))", .dim),
        ])
      }
    }
    settleCursor()
  }

  /// The lines as they stand in the journal, with their place.
  private func writtenDialog(_ entries: [Journal.Entry]) -> Overlay.Dialog {
    var lines: [RichLine] = []
    for entry in entries.prefix(3) {
      lines.append(RichLine("journal, line \(Figures.whole(entry.seq))", .dim))
      lines.append(RichLine(preferences.isMasked ? describe(entry) : entry.line, .plain))
    }
    if entries.count > 3 {
      lines.append(
        RichLine(
          "\(entries.count - 3) more, to line \(Figures.whole(entries.last?.seq ?? 0))", .dim))
    }
    return Overlay.Dialog(
      purpose: .written,
      title: entries.count == 1
        ? "Written to the journal" : "\(entries.count) lines written to the journal",
      lines: lines)
  }

  private mutating func refused(_ failure: RecordFailure, _ request: RecordRequest) {
    message = RichLine(failure.message, .warning)
    guard case .propose(let requests) = request, case .challenge(var screen) = stack.top,
      screen.items == requests.map(\.item)
    else { return }
    screen.isSending = false
    for fault in failure.fields {
      if let field = ChallengeScreen.Field(fault.field) { screen.faults[field] = fault.message }
    }
    stack.top = .challenge(screen)
  }
}
