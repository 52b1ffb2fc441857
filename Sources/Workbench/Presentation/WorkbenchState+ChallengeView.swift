import Governance
import Journal
import Segmentation
import Workspace

extension WorkbenchState {
  func challengeBody(_ screen: ChallengeScreen) -> BodyView {
    let requests = requests(screen)
    let rows = screen.rows.map(Int.init)
    let title: String
    if rows.count == 1, let row = rows.first {
      title = [masked(itemID(row)), maskedName(row)].filter { !$0.isEmpty }.joined(separator: "  ")
    } else {
      title = Figures.count(rows.count, "item")
    }
    let form = FormView(
      title: "Challenge", caption: title, fields: fields(screen), focus: screen.focus.rawValue,
      effectTitle: "If it is approved", effects: effects(screen))
    return .form(form, side: challengePanel(screen, requests))
  }

  // MARK: Fields

  private func fields(_ screen: ChallengeScreen) -> [FormField] {
    let from = Array(Set(screen.rows.map { segment(ofRow: Int($0)) })).sorted()
    let typed = screen.because.text.trimmingSpaces.count
    let least = facts.rules.minimumJustification
    let editor = keys.entry(for: .editor, in: .challenge)?.keys.first.map(\.printed) ?? ""
    return [
      FormField(
        label: "to", content: .choice(options: segmentsOffered, selected: screen.to),
        hint: from.isEmpty ? "" : "now \(from.joined(separator: ", "))", fault: screen.faults[.to]),
      FormField(
        label: "reason", content: .choice(options: facts.reasons, selected: screen.reason),
        fault: screen.faults[.reason]),
      FormField(
        label: "because",
        content: .text(
          text: screen.because.text, cursor: screen.because.cursor,
          placeholder: "why the model is wrong here, in words that an auditor understands",
          height: 4),
        hint: typed < least
          ? "\(typed) of at least \(least) characters · \(editor) opens your editor"
          : "\(Figures.count(typed, "character")) · \(editor) opens your editor",
        fault: screen.faults[.because]),
      FormField(
        label: "evidence",
        content: .line(
          text: screen.evidence.text, cursor: screen.evidence.cursor,
          placeholder: "files, links or ticket numbers, with commas between"),
        fault: screen.faults[.evidence]),
      FormField(
        label: "expires",
        content: .line(
          text: screen.expires.text, cursor: screen.expires.cursor,
          placeholder: "yyyy-mm-dd, or empty for no end"),
        fault: screen.faults[.expires]),
    ]
  }

  // MARK: Effect

  /// What the move does to the segments that it touches, before anything is written.
  private func effects(_ screen: ChallengeScreen) -> [FormView.Effect] {
    screen.outlook.changes.prefix(5).flatMap { change -> [FormView.Effect] in
      let before = change.before
      let after = change.after
      let relative = before.revenue > 0 ? (after.revenue - before.revenue) / before.revenue : .nan
      return [
        FormView.Effect(
          label: "items in \(change.segment)", before: Figures.whole(before.count),
          after: Figures.whole(after.count),
          change: Span(Figures.change(after.count - before.count))),
        FormView.Effect(
          label: "revenue in \(change.segment)",
          before: Figures.money(before.revenue, currency: facts.currency),
          after: Figures.money(after.revenue, currency: facts.currency),
          change: Span(
            relative.isFinite
              ? (relative > 0 ? "+" : "") + Figures.percent(relative)
              : after.revenue > before.revenue
                ? "+" + Figures.money(after.revenue - before.revenue, currency: facts.currency)
                : "")),
      ]
    }
  }

  // MARK: The panel

  private func challengePanel(
    _ screen: ChallengeScreen, _ requests: [ProposalRequest]
  ) -> PanelView {
    var blocks: [PanelView.Block] = [.title("Who decides", caption: "", accent: "")]
    let deciders = facts.people.deciders(besides: facts.actor)
    let who =
      facts.people.isOpen
      ? "anyone but you"
      : deciders.isEmpty
        ? "nobody yet: name a board member in [people]" : deciders.joined(separator: ", ")
    blocks.append(
      .lines([
        RichLine(who, deciders.isEmpty && !facts.people.isOpen ? .warning : .plain),
        RichLine("you cannot approve it yourself", .dim),
      ]))
    let precedents = precedents(screen)
    blocks.append(.rule)
    blocks.append(.title("Precedents", caption: "", accent: ""))
    blocks.append(.lines(precedents.isEmpty ? [RichLine("none", .dim)] : precedents))
    if let request = requests.first {
      blocks.append(.rule)
      let line = record.entries.count + 1
      blocks.append(
        .title(
          "Will be written",
          caption: requests.count == 1
            ? "journal, line \(Figures.whole(line))"
            : "journal, lines \(Figures.whole(line)) to \(Figures.whole(line + requests.count - 1))",
          accent: ""))
      blocks.append(.lines(preview(request, line: line)))
    }
    return PanelView(blocks)
  }

  private func precedents(_ screen: ChallengeScreen) -> [RichLine] {
    screen.outlook.precedents.map { precedent in
      let proposal = precedent.proposal
      let word = proposal.status(asOf: today).word
      return RichLine([
        Span(masked(proposal.item) + "  ", .plain),
        Span("\(proposal.from) → \(proposal.to)  ", .dim),
        Span(word, word == "rejected" ? .warning : word == "in-force" ? .good : .dim),
      ])
    }
  }

  /// The line that Enter would write, field by field.
  private func preview(_ request: ProposalRequest, line: Int) -> [RichLine] {
    let stamp = moment.description
    var fields: [(String, String)] = [
      ("seq", String(line)), ("at", "\"\(stamp.prefix(16))…\""), ("actor", "\"\(facts.actor)\""),
      ("kind", "\"override.proposed\""), ("id", "\"\(record.ledger.nextProposalID)\""),
      ("item", "\"\(masked(request.item))\""), ("from", "\"\(request.from)\""),
      ("to", "\"\(request.to)\""), ("reason", "\"\(request.reason)\""),
    ]
    let because = maskedText(String(request.because.map { $0.isNewline ? " " : $0 }))
    fields.append(("because", "\"\(because.prefix(24))\(because.count > 24 ? "…" : "")\""))
    if let first = request.evidence.first {
      let more = request.evidence.count > 1 ? ",…" : ""
      fields.append(("evidence", "[\"\(maskedText(first).prefix(20))\"\(more)]"))
    }
    if !request.revises.isEmpty { fields.append(("revises", "\"\(request.revises)\"")) }
    if !request.expires.isEmpty { fields.append(("expires", "\"\(request.expires)\"")) }
    let prev = record.entries.last?.digest ?? .zero
    fields.append(("prev", "\"\(prev.description.prefix(12))…\""))
    return fields.enumerated().map { index, field in
      let end = index == fields.count - 1 ? "}" : ","
      return RichLine((index == 0 ? "{" : " ") + "\"\(field.0)\":\(field.1)" + end, .dim)
    }
  }
}
