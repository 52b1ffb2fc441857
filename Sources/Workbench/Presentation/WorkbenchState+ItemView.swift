import Governance
import Journal
import Segmentation

extension WorkbenchState {
  func itemBody(_ screen: ItemScreen) -> BodyView {
    let row = screen.row
    var left: [PanelView.Block] = []
    let name = maskedName(row)
    let id = masked(itemID(row))
    left.append(.title(name.isEmpty ? id : name, caption: name.isEmpty ? "" : id, accent: ""))
    left.append(.assignments(assignments(row)))
    let open = record.ledger.proposals(for: itemID(row)).filter { $0.status(asOf: today) == .open }
    if !open.isEmpty { left.append(.lines(open.map(proposalLine))) }
    if let chart = chart(row) { left.append(.chart(chart)) }
    if let trace = screen.detail?.trace {
      left.append(.title("Why it is here", caption: "", accent: ""))
      left.append(.list(TraceWords.reasons(trace, currency: facts.currency)))
      let moves = TraceWords.moves(trace, currency: facts.currency)
      if !moves.isEmpty {
        left.append(.title("What would move it", caption: "", accent: ""))
        left.append(.list(moves))
      }
      let notes = notes(row, trace)
      if !notes.isEmpty { left.append(.lines(notes)) }
    }
    return .item(PanelView(left, scroll: screen.scroll), side: itemPanel(screen))
  }

  // MARK: Assignments

  /// Current, recommended, override, effective: always all four.
  func assignments(_ row: Int) -> [PanelView.Assignment] {
    let recommended = data?.snapshot.recommended(of: row) ?? ""
    let before = data?.snapshot.run.current?.value(row)
    let override = data?.snapshot.applied[UInt32(row)]
    return [
      PanelView.Assignment(label: "recommended", segment: recommended, emphasis: .strong),
      PanelView.Assignment(
        label: "current", segment: before ?? "–", emphasis: before == nil ? .none : .weak),
      PanelView.Assignment(
        label: "override", segment: override?.to ?? "none",
        emphasis: override == nil ? .none : .strong),
      PanelView.Assignment(label: "effective", segment: segment(ofRow: row), emphasis: .strong),
    ]
  }

  // MARK: Chart

  private func chart(_ row: Int) -> ChartView? {
    guard let values = demand(ofRow: row), let calendar = data?.snapshot.run.calendar else {
      return nil
    }
    return Charts.demand(values, labels: calendar.labels, caption: demandCaption)
  }

  // MARK: Notes

  /// What a planner should see beside the figures.
  private func notes(_ row: Int, _ trace: Trace) -> [RichLine] {
    var notes: [RichLine] = []
    if let values = demand(ofRow: row), values.count >= 6, trace.state.state == .active {
      let silent = values.reversed().prefix { $0 <= 0 }.count
      if silent >= 3, silent < values.count, let labels = data?.snapshot.run.calendar.labels {
        let last = BucketLabels.long(labels[values.count - silent - 1])
        notes.append(
          RichLine("No demand since \(last): end of life rather than variable?", .warning))
      }
      let total = values.reduce(0) { $0 + max(0, $1) }
      let buckets = values.count { $0 > 0 }
      if let most = values.max(), total > 0, most / total > 0.6, buckets > 1 {
        let part = Figures.percent(most / total, places: 0)
        notes.append(RichLine("\(part) of its demand came in one bucket.", .warning))
      }
    }
    if let status = data?.snapshot.overrideStatus(ofItem: itemID(row)), status == .agrees {
      notes.append(RichLine("The model now says the same as the override, which could end.", .good))
    }
    return notes
  }

  // MARK: The panel

  private func itemPanel(_ screen: ItemScreen) -> PanelView {
    let row = screen.row
    var blocks: [PanelView.Block] = []
    let gauges = gauges(row) + (screen.detail?.clusters ?? []).compactMap(gauge)
    if !gauges.isEmpty {
      blocks.append(.title("Nearest boundary", caption: "● item  ┃ border", accent: ""))
      blocks.append(.gauges(gauges))
      blocks.append(.rule)
    }
    blocks.append(.title("Figures", caption: "", accent: ""))
    blocks.append(.facts(figures(row)))
    let clusters = clusterFacts(row)
    if !clusters.isEmpty {
      blocks.append(.rule)
      blocks.append(.title("Clusters", caption: "", accent: ""))
      blocks.append(.facts(clusters))
    }
    if let history = screen.detail?.history, history.count > 1 {
      blocks.append(.rule)
      blocks.append(.title("Segment by run", caption: "", accent: ""))
      blocks.append(
        .list(
          ListView(
            heads: [
              TableView.Head("", width: 8), TableView.Head("", width: 12),
              TableView.Head("", width: 10, isFlexible: true),
            ],
            rows: history.prefix(6).map { line in
              [
                RichLine(String(line.run.prefix(6)), .dim), RichLine(line.segment, .bright),
                RichLine(line.age, .dim),
              ]
            })))
    }
    blocks.append(.rule)
    blocks.append(.title("Journal", caption: "", accent: ""))
    let lines = itemRecord(itemID(row))
    blocks.append(.lines(lines.isEmpty ? [RichLine("nothing recorded yet", .dim)] : lines))
    return PanelView(blocks)
  }

  private func figures(_ row: Int) -> [Fact] {
    var facts = [
      Fact(
        "revenue",
        RichLine(Figures.money(number("revenue", row) ?? 0, currency: self.facts.currency))),
      Fact("quantity", RichLine(Figures.plain(number("quantity", row) ?? 0))),
      Fact("lines", RichLine(Figures.plain(number("order_lines", row) ?? 0))),
    ]
    if let mean = number("mean", row), let deviation = number("deviation", row) {
      facts.append(
        Fact(
          "mean ± deviation",
          RichLine(
            "\(Figures.decimal(mean, places: 1)) ± \(Figures.decimal(deviation, places: 1))")))
    }
    if case .date(let first)? = data?.snapshot.run.items["first_sale"],
      case .date(let last)? = data?.snapshot.run.items["last_sale"], let from = first.value(row),
      let to = last.value(row)
    {
      facts.append(Fact("first sale", RichLine(DateText.day(from))))
      facts.append(Fact("last sale", RichLine(DateText.day(to))))
    }
    return facts
  }

  /// What the journal says of an item, newest first.
  func itemRecord(_ item: String) -> [RichLine] {
    var entries: [Journal.Entry] = record.ledger.proposals(for: item).flatMap(\.history)
    entries += record.remarks[item] ?? []
    let newestFirst = entries.sorted { $0.seq > $1.seq }
    return newestFirst.prefix(8).flatMap { entry -> [RichLine] in
      var lines = [
        RichLine([
          Span(DateText.minute(entry.at).prefix(10) + "  ", .dim), Span(recordWords(entry), .plain),
        ])
      ]
      if let comment = entry.text("comment"), !comment.isEmpty {
        lines.append(RichLine("“\(maskedText(comment))”", .dim))
      }
      return lines
    }
  }

  private func recordWords(_ entry: Journal.Entry) -> String {
    let id = entry.text("id") ?? ""
    switch EntryKind(rawValue: entry.kind) {
    case .overrideProposed:
      return "\(id) proposed \(entry.text("to") ?? "")  \(entry.actor)"
    case .overrideApproved: return "\(id) approved  \(entry.actor)"
    case .overrideRejected: return "\(id) rejected  \(entry.actor)"
    case .overrideReturned: return "\(id) sent back  \(entry.actor)"
    case .overrideWithdrawn: return "\(id) withdrawn  \(entry.actor)"
    case .overrideExpired: return "\(id) expired"
    case .commentAdded: return entry.actor
    default: return "\(entry.kind)  \(entry.actor)"
    }
  }

  /// A proposal on one line: `OV-3  AY → AX  open`.
  func proposalLine(_ proposal: Proposal) -> RichLine {
    let status = proposal.status(asOf: today)
    let tone: Tone
    switch status {
    case .inForce: tone = .good
    case .rejected: tone = .warning
    case .open: tone = .accent
    default: tone = .dim
    }
    return RichLine([
      Span("\(proposal.id)  ", .dim), Span("\(proposal.from) → \(proposal.to)  ", .plain),
      Span(status.word, tone),
    ])
  }
}
