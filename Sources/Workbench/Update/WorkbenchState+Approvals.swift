import Governance

extension WorkbenchState {
  /// The proposals that a decision is about: the marked ones, else the selected one.
  private func decided(_ screen: ApprovalsScreen) -> [Proposal] {
    let open = openProposals
    let marked = open.filter { screen.marks.contains($0.id) }
    if !marked.isEmpty { return marked }
    return open.indices.contains(screen.cursor.selected) ? [open[screen.cursor.selected]] : []
  }

  mutating func decide(_ decision: Decision) -> [Effect] {
    guard case .approvals(let screen) = stack.top else { return [] }
    let proposals = decided(screen)
    guard let first = proposals.first else { return [] }
    // One's own proposals are refused before a comment is typed, and in words.
    if decision != .withdraw, let own = proposals.first(where: { $0.proposer == facts.actor }) {
      message = RichLine(
        "\(own.id) is your own proposal: somebody else of the board has to decide on it. "
          + "w withdraws it.", .warning)
      return []
    }
    if decision == .withdraw, let other = proposals.first(where: { $0.proposer != facts.actor }) {
      message = RichLine(
        "\(other.id) is \(other.proposer)'s proposal; only they can withdraw it.", .warning)
      return []
    }
    let what =
      proposals.count == 1
      ? "\(first.id)  \(masked(first.item))  \(first.from) → \(first.to)"
      : Figures.count(proposals.count, "proposal")
    var lines = [RichLine(what, .bright)]
    if proposals.count > 1 {
      for proposal in proposals.prefix(6) {
        lines.append(
          RichLine(
            "\(proposal.id)  \(masked(proposal.item))  \(proposal.from) → \(proposal.to)", .dim))
      }
      if proposals.count > 6 { lines.append(RichLine("\(proposals.count - 6) more", .dim)) }
    }
    overlay = .dialog(
      Overlay.Dialog(
        purpose: .decide(decision, proposals: proposals.map(\.id)), title: decision.title,
        lines: lines, edit: TextEdit(limit: 2_000), isCommentRequired: decision.needsComment))
    return []
  }

  mutating func startComment() {
    let item: String
    switch stack.top {
    case .item(let screen): item = itemID(screen.row)
    case .approvals(let screen):
      guard let proposal = decided(screen).first else { return }
      item = proposal.item
    default: return
    }
    overlay = .dialog(
      Overlay.Dialog(
        purpose: .comment(item: item), title: "Comment", lines: [RichLine(masked(item), .bright)],
        edit: TextEdit(limit: 2_000), isCommentRequired: true))
  }

  mutating func startUndo() {
    let entries = undoable
    guard !entries.isEmpty else { return }
    overlay = .dialog(
      Overlay.Dialog(
        purpose: .undo, title: "Take back",
        lines: entries.map { RichLine(describe($0), .bright) } + [
          RichLine("Nothing is deleted: a withdrawal is written as another entry.", .dim)
        ]))
  }

  mutating func pressInDialog(_ key: KeyStroke, _ dialog: Overlay.Dialog) -> [Effect] {
    var dialog = dialog
    switch key.key {
    case .escape:
      overlay = nil
      return []
    case .enter: return confirm(dialog)
    default:
      guard var edit = dialog.edit else {
        // A text to be read: any key puts it away.
        if dialog.purpose == .written { overlay = nil }
        if dialog.purpose == .written, key == .character("u") { startUndoIfPossible() }
        return []
      }
      guard let command = TextEdit.Command(key) else { return [] }
      edit.apply(command)
      dialog.edit = edit
      dialog.fault = nil
      overlay = .dialog(dialog)
      return []
    }
  }

  private mutating func startUndoIfPossible() {
    if let reason = reasonAgainst(.undo) {
      message = RichLine(reason, .warning)
    } else {
      startUndo()
    }
  }

  private mutating func confirm(_ dialog: Overlay.Dialog) -> [Effect] {
    let comment = dialog.edit?.text.trimmingSpaces ?? ""
    if dialog.isCommentRequired, comment.isEmpty {
      var dialog = dialog
      dialog.fault = "A comment is needed, so that the proposer knows why."
      overlay = .dialog(dialog)
      return []
    }
    overlay = nil
    switch dialog.purpose {
    case .decide(let decision, let proposals):
      return [.record(.decide(decision, proposals: proposals, comment: comment))]
    case .comment(let item): return [.record(.comment(item: item, text: comment))]
    case .undo: return [.record(.compensate(undoable.map(\.seq)))]
    case .written: return []
    }
  }
}

extension Decision {
  /// The title of its dialog.
  var title: String {
    switch self {
    case .approve: "Approve"
    case .reject: "Reject"
    case .sendBack: "Send back"
    case .withdraw: "Withdraw"
    }
  }

  /// Whoever is told no is told why.
  var needsComment: Bool { self == .reject || self == .sendBack }
}
