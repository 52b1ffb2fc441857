import Governance

extension WorkbenchState {
  /// The segments that an item can be moved to, row after row.
  var segmentsOffered: [String] { data?.snapshot.segments ?? [] }

  // MARK: Opening

  mutating func startChallenge() -> [Effect] {
    let rows: [UInt32]
    switch stack.top {
    case .members(let screen):
      // Marked ones that a filter hides now are still marked; the caption counts them.
      let marked = screen.marks.sorted()
      rows = marked.isEmpty ? [selectedRow(screen)].compactMap { $0 } : marked
    case .item(let screen): rows = [UInt32(screen.row)]
    default: return []
    }
    guard !rows.isEmpty else { return [] }
    let items = rows.map { itemID(Int($0)) }
    let waiting = Set(items.filter { record.ledger.openProposal(for: $0, asOf: today) != nil })
    if let first = items.first(where: waiting.contains) {
      message = RichLine(
        items.count == 1
          ? "A proposal for this item already waits for a decision. a shows it."
          : "\(waiting.count) of these \(items.count) items have a proposal that waits, "
            + "\(masked(first)) among them. Take the mark off them first.", .warning)
      return []
    }
    let screen =
      drafts[items]?.form(rows: rows, segments: segmentsOffered, reasons: facts.reasons)
      ?? ChallengeScreen(rows: rows, items: items)
    preferences.isPanelInFront = false
    stack.push(.challenge(screen))
    return []
  }

  // MARK: Keys

  mutating func pressInChallenge(_ key: KeyStroke) -> [Effect] {
    guard case .challenge(var screen) = stack.top, !screen.isSending else { return [] }
    switch screen.focus {
    case .to: screen.to = chosen(screen.to, of: segmentsOffered, key, &screen)
    case .reason: screen.reason = chosen(screen.reason, of: facts.reasons, key, &screen)
    case .because:
      if key == KeyStroke(.enter, .alt) || key == .control("j") {
        screen.because.apply(.insert("\n"))
      } else {
        type(key, in: \.because, of: &screen)
      }
    case .evidence: type(key, in: \.evidence, of: &screen)
    case .expires: type(key, in: \.expires, of: &screen)
    }
    screen.faults[screen.focus] = nil
    stack.top = .challenge(screen)
    return []
  }

  /// A choice is made by arrows, or by the first letters of an option.
  private func chosen(
    _ selected: Int?, of options: [String], _ key: KeyStroke, _ screen: inout ChallengeScreen
  ) -> Int? {
    guard !options.isEmpty else { return nil }
    switch key.key {
    case .left: return max(0, (selected ?? options.count) - 1)
    case .right, .character(" "): return min(options.count - 1, (selected ?? -1) + 1)
    case .up:
      step(-1, &screen)
      return selected
    case .down:
      step(1, &screen)
      return selected
    default:
      guard let typed = key.typed else { return selected }
      let letter = typed.lowercased()
      let start = (selected ?? -1) + 1
      let order = Array(options.indices.dropFirst(start)) + Array(options.indices.prefix(start))
      return order.first { options[$0].lowercased().hasPrefix(letter) } ?? selected
    }
  }

  private func type(
    _ key: KeyStroke, in field: WritableKeyPath<ChallengeScreen, TextEdit>,
    of screen: inout ChallengeScreen
  ) {
    guard let command = TextEdit.Command(key) else { return }
    // At the text's ends the arrows leave the field.
    let before = screen[keyPath: field]
    screen[keyPath: field].apply(command)
    guard screen[keyPath: field] == before else { return }
    if command == .up { step(-1, &screen) }
    if command == .down { step(1, &screen) }
  }

  private func step(_ by: Int, _ screen: inout ChallengeScreen) {
    let all = ChallengeScreen.Field.allCases
    let index = (screen.focus.rawValue + by + all.count) % all.count
    screen.focus = all[index]
  }

  mutating func moveFocus(by steps: Int) {
    guard case .challenge(var screen) = stack.top else { return }
    step(steps, &screen)
    stack.top = .challenge(screen)
  }

  mutating func focus(on field: Int) {
    guard case .challenge(var screen) = stack.top,
      let focus = ChallengeScreen.Field(rawValue: field)
    else { return }
    screen.focus = focus
    stack.top = .challenge(screen)
  }

  mutating func choose(option index: Int, field: Int) {
    guard case .challenge(var screen) = stack.top, !screen.isSending,
      let focus = ChallengeScreen.Field(rawValue: field)
    else { return }
    screen.focus = focus
    if focus == .to, segmentsOffered.indices.contains(index) { screen.to = index }
    if focus == .reason, facts.reasons.indices.contains(index) { screen.reason = index }
    screen.faults[focus] = nil
    stack.top = .challenge(screen)
  }

  mutating func pasteInChallenge(_ text: String) -> [Effect] {
    guard case .challenge(var screen) = stack.top, !screen.isSending else { return [] }
    screen.faults[screen.focus] = nil
    switch screen.focus {
    case .because: screen.because.apply(.insert(text))
    case .evidence: screen.evidence.apply(.insert(text))
    case .expires: screen.expires.apply(.insert(text))
    case .to, .reason: break
    }
    stack.top = .challenge(screen)
    return []
  }

  mutating func openEditor() -> [Effect] {
    guard case .challenge(let screen) = stack.top else { return [] }
    return [.editText(screen.because.text)]
  }

  mutating func edited(_ text: String?) {
    guard case .challenge(var screen) = stack.top, let text else { return }
    screen.focus = .because
    screen.because.replace(with: text.trimmingSpaces)
    screen.faults[.because] = nil
    stack.top = .challenge(screen)
  }

  // MARK: Writing

  /// What the form says, one request an item.
  func requests(_ screen: ChallengeScreen) -> [ProposalRequest] {
    let draft = draft(screen)
    let evidence = draft.evidence.split(separator: ",").map { String($0).trimmingSpaces }
    return zip(screen.rows, screen.items).map { row, item in
      ProposalRequest(
        item: item, run: data?.snapshot.run.name ?? "",
        from: data?.snapshot.segment(of: Int(row)) ?? "", to: draft.to ?? "",
        reason: draft.reason ?? "", because: draft.because.trimmingSpaces,
        expires: draft.expires.trimmingSpaces, evidence: evidence.filter { !$0.isEmpty },
        revises: record.returned.last { $0.item == item }?.id ?? "")
    }
  }

  mutating func submitChallenge() -> [Effect] {
    guard case .challenge(var screen) = stack.top, !screen.isSending else { return [] }
    let requests = requests(screen)
    screen.faults = [:]
    var general: [String] = []
    for request in requests {
      for fault in facts.rules.faults(in: request, ledger: record.ledger, asOf: today) {
        if let field = ChallengeScreen.Field(fault.field) {
          screen.faults[field] = screen.faults[field] ?? fault.message
        } else {
          general.append("\(masked(request.item)): \(fault.message)")
        }
      }
    }
    guard screen.faults.isEmpty, general.isEmpty else {
      let faulty = ChallengeScreen.Field.allCases.first { screen.faults[$0] != nil }
      screen.focus = faulty ?? screen.focus
      stack.top = .challenge(screen)
      let count = screen.faults.count
      message = RichLine(
        general.first
          ?? Figures.count(count, "field needs", "fields need") + " your attention.", .warning)
      return []
    }
    screen.isSending = true
    stack.top = .challenge(screen)
    return [.record(.propose(requests))]
  }
}

extension ChallengeScreen.Field {
  /// The field of the form that shows a fault of a request; nil where none does.
  init?(_ name: ProposalRequest.FieldName) {
    switch name {
    case .to: self = .to
    case .reason: self = .reason
    case .because: self = .because
    case .evidence: self = .evidence
    case .expires: self = .expires
    case .item, .run, .from, .revises, .comment: return nil
    }
  }
}
