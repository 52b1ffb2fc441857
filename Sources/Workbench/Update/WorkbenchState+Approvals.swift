import Governance

extension WorkbenchState {
  /// The proposals that a decision is about: the marked ones, else the selected one.
  private func decided(_ screen: ApprovalsScreen) -> [Proposal] {
    let marked =
      screen.marks.isEmpty ? [] : openProposals.filter { screen.marks.contains($0.id) }
    return marked.isEmpty ? [selectedProposal(screen)].compactMap { $0 } : marked
  }

  /// The proposal that the cursor is on; nil in an empty list.
  func selectedProposal(_ screen: ApprovalsScreen) -> Proposal? {
    let listed = listedProposals
    return listed.indices.contains(screen.cursor.selected) ? listed[screen.cursor.selected] : nil
  }

  /// Whether a proposal is one's own that was sent back.
  func isReturned(_ proposal: Proposal) -> Bool {
    record.returned.contains { $0.id == proposal.id }
  }

  mutating func decide(_ decision: Decision) -> [Effect] {
    guard case .approvals(let screen) = stack.top else { return [] }
    let proposals = decided(screen)
    guard let first = proposals.first else { return [] }
    if let returned = proposals.first(where: isReturned) {
      message = RichLine(
        "\(returned.id) was sent back to you: open its item, and c takes it up again.", .warning)
      return []
    }
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
    let entries = record.undoable
    guard !entries.isEmpty else { return }
    var lines = entries.prefix(6).map { RichLine(describe($0), .bright) }
    if entries.count > 6 { lines.append(RichLine("\(entries.count - 6) more", .dim)) }
    overlay = .dialog(
      Overlay.Dialog(
        purpose: .undo(entries.map(\.seq)), title: "Take back",
        lines: lines + [
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
        guard dialog.purpose == .written else { return [] }
        overlay = nil
        return keys.action(for: key, in: stack.top.context) == .undo ? attempt(.undo) : []
      }
      guard let command = TextEdit.Command(key) else { return [] }
      edit.apply(command)
      dialog.edit = edit
      dialog.fault = nil
      overlay = .dialog(dialog)
      return []
    }
  }

  private mutating func confirm(_ dialog: Overlay.Dialog) -> [Effect] {
    let comment = dialog.edit?.text.trimmingSpaces ?? ""
    if dialog.isCommentRequired, comment.isEmpty {
      var dialog = dialog
      dialog.fault = "Say why: the record keeps it."
      overlay = .dialog(dialog)
      return []
    }
    overlay = nil
    switch dialog.purpose {
    case .decide(let decision, let proposals):
      return [.record(.decide(decision, proposals: proposals, comment: comment))]
    case .comment(let item): return [.record(.comment(item: item, text: comment))]
    case .undo(let numbers): return [.record(.compensate(numbers))]
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
