import Governance
import Workspace

extension WorkbenchState {
  func approvalsBody(_ screen: ApprovalsScreen) -> BodyView {
    let proposals = listedProposals
    let first = min(screen.cursor.first, proposals.count)
    let window = proposals[first..<min(proposals.count, first + max(capacity, 12) + 2)]
    let table = TableView(
      title: "Proposals", caption: approvalsCaption(screen),
      heads: [
        TableView.Head("id", width: 6), TableView.Head("item", width: 9),
        TableView.Head("name", width: 12, isFlexible: true), TableView.Head("move", width: 8),
        TableView.Head("reason", width: 9),
        TableView.Head(currencyHead, alignment: .right, width: 9, sorting: .descending),
        TableView.Head("by", width: 9),
      ],
      rows: window.map { proposal in
        let row = data?.snapshot.run.row(ofItem: proposal.item)
        return TableView.Row(
          cells: [
            Span(proposal.id, .dim), Span(masked(proposal.item), .bright),
            Span(row.map(maskedName) ?? "not in this run", row == nil ? .warning : .plain),
            Span("\(proposal.from) → \(proposal.to)", .accent),
            isReturned(proposal) ? Span("sent back", .warning) : Span(proposal.reason, .dim),
            Span(row.flatMap { number("revenue", $0) }.map(Figures.compact) ?? "–"),
            Span(proposal.proposer, proposal.proposer == facts.actor ? .dim : .plain),
          ], isMarked: screen.marks.contains(proposal.id))
      }, first: first, total: proposals.count,
      selected: proposals.isEmpty ? nil : screen.cursor.selected,
      empty: [
        RichLine("Nothing waits for a decision.", .plain),
        RichLine([
          Span("c", .accent), Span(" on an item proposes an override; ", .dim),
          Span(printedKey(.journal) ?? "", .accent), Span(" shows what was decided.", .dim),
        ]),
      ])
    let side = selectedProposal(screen).map { proposalPanel($0, screen.outlook) }
    return .table(table, side: side ?? PanelView([]))
  }

  private func approvalsCaption(_ screen: ApprovalsScreen) -> String {
    var parts = ["\(Figures.whole(openProposals.count)) open", "largest effect first"]
    let returned = record.returned.count
    if returned > 0 { parts.append("\(Figures.whole(returned)) sent back to you") }
    if !screen.marks.isEmpty { parts.append("\(screen.marks.count) marked") }
    return parts.joined(separator: " · ")
  }

  /// What a board member has to see before deciding: why it is asked, what it does, what it is.
  private func proposalPanel(
    _ proposal: Proposal, _ outlook: ApprovalsScreen.Outlook
  ) -> PanelView {
    var blocks: [PanelView.Block] = []
    let row = data?.snapshot.run.row(ofItem: proposal.item)
    blocks.append(
      .title(
        "\(proposal.from) → \(proposal.to)", caption: row.map(displayName) ?? masked(proposal.item),
        accent: proposal.id))
    var asked = [
      Fact("asks", RichLine("\(proposal.proposer)  \(DateText.minute(proposal.at).prefix(10))")),
      Fact("reason", RichLine(proposal.reason)),
    ]
    if let expires = proposal.expires { asked.append(Fact("until", RichLine(expires.description))) }
    if !proposal.evidence.isEmpty {
      asked.append(
        Fact("evidence", RichLine(maskedText(proposal.evidence.joined(separator: ", ")))))
    }
    blocks.append(.facts(asked))
    blocks.append(.lines([RichLine(maskedText(proposal.because))]))
    if isReturned(proposal) {
      let comment = proposal.decision?.text("comment") ?? ""
      blocks.append(
        .lines([
          RichLine("Sent back by \(proposal.decision?.actor ?? "the board"):", .warning),
          RichLine(maskedText(comment)),
          RichLine("Open the item, and c takes it up again.", .dim),
        ]))
    } else if proposal.proposer == facts.actor {
      blocks.append(.lines([RichLine("Your own: somebody else decides on it.", .warning)]))
    }
    guard let row else { return PanelView(blocks) }
    let changes = effectLines(outlook.changes)
    if !changes.isEmpty {
      blocks.append(.rule)
      blocks.append(.title("If it is approved", caption: "", accent: ""))
      blocks.append(.list(ListView(heads: Self.effectHeads, rows: changes)))
    }
    if let demand = demand(ofRow: row), demand.contains(where: { $0 > 0 }) {
      blocks.append(.rule)
      blocks.append(.sparkline(demand.map { max(0, $0) }, caption: demandCaption))
    }
    var figures = [
      Fact(
        "revenue", RichLine(Figures.money(number("revenue", row) ?? 0, currency: facts.currency)))
    ]
    if let rank = number("rank", row), let cumulative = number("cumulative_share", row) {
      figures.append(
        Fact(
          "rank",
          RichLine("\(rankText(rank)), cumulative \(Figures.percent(cumulative))")))
    }
    if let cv = number("cv", row) {
      figures.append(Fact("CV", RichLine(Figures.decimal(cv, places: 4))))
    }
    blocks.append(.facts(figures))
    let gauges = gauges(row)
    if !gauges.isEmpty { blocks.append(.gauges(gauges)) }
    let record = itemRecord(proposal.item)
    if !record.isEmpty {
      blocks.append(.rule)
      blocks.append(.title("Journal", caption: "", accent: ""))
      blocks.append(.lines(record))
    }
    return PanelView(blocks)
  }

  private static let effectHeads = [
    TableView.Head("", width: 12, isFlexible: true),
    TableView.Head("before", alignment: .right, width: 10),
    TableView.Head("after", alignment: .right, width: 10),
  ]

  private func effectLines(_ changes: [CellChange]) -> [[RichLine]] {
    changes.flatMap { change in
      [
        [
          RichLine("items \(change.segment)", .dim), RichLine(Figures.whole(change.before.count)),
          RichLine(Figures.whole(change.after.count), .bright),
        ],
        [
          RichLine("revenue \(change.segment)", .dim),
          RichLine(Figures.compactMoney(change.before.revenue, currency: facts.currency)),
          RichLine(Figures.compactMoney(change.after.revenue, currency: facts.currency), .bright),
        ],
      ]
    }
  }
}
