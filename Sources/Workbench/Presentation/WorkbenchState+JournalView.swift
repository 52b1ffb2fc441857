import Governance
import Journal

extension WorkbenchState {
  func journalBody(_ screen: JournalScreen) -> BodyView {
    let count = journalCount(screen)
    let first = min(screen.cursor.first, count)
    let window = (first..<min(count, first + max(capacity, 12) + 2)).compactMap {
      journalEntry(screen, at: $0)
    }
    let table = TableView(
      title: "Journal", caption: journalCaption(count),
      heads: [
        TableView.Head("line", alignment: .right, width: 6),
        TableView.Head("when (UTC)", width: 16),
        TableView.Head("who", width: 11), TableView.Head("what", width: 36, isFlexible: true),
      ],
      rows: window.map { entry in
        TableView.Row(cells: [
          Span(Figures.whole(entry.seq), .dim), Span(DateText.minute(entry.at), .dim),
          Span(entry.actor), Span(summary(entry), tone(entry)),
        ])
      }, first: first, total: count, selected: count == 0 ? nil : screen.cursor.selected,
      empty: [
        RichLine(screen.filter.isEmpty ? "Nothing is recorded yet." : "No entry has these words.")
      ])
    let side: PanelView
    if !record.faults.isEmpty {
      side = PanelView([
        .title("The record is damaged", caption: "it can only be read", accent: ""),
        .lines(record.faults.prefix(8).map { RichLine(shown($0), .warning) }),
      ])
    } else {
      let notices = record.notices.map { RichLine($0, .warning) }
      let selected = journalEntry(screen, at: screen.cursor.selected)
      side = PanelView(
        (notices.isEmpty ? [] : [.lines(notices), .rule]) + (selected.map(entryBlocks) ?? []))
    }
    return .table(table, side: side)
  }

  private func journalCaption(_ count: Int) -> String {
    let state =
      switch record.badge {
      case .intact: "chain intact"
      case .checking: "being checked"
      case .damaged: "damaged"
      }
    return "\(Figures.count(count, "entry", "entries")) · newest first · \(state)"
  }

  private func summary(_ entry: Journal.Entry) -> String {
    let text = describe(entry)
    let prefix = entry.actor + " "
    return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
  }

  private func tone(_ entry: Journal.Entry) -> Tone {
    switch EntryKind(rawValue: entry.kind) {
    case .overrideApproved: .good
    case .overrideRejected: .warning
    case .overrideProposed: .bright
    default: .plain
    }
  }

  /// The entry as it stands, field by field, and its place in the chain.
  private func entryBlocks(_ entry: Journal.Entry) -> [PanelView.Block] {
    var facts = [
      Fact("kind", RichLine(entry.kind, .bright)), Fact("at", RichLine(entry.at.description)),
      Fact("actor", RichLine(entry.actor)),
    ]
    for field in entry.fields where field.name != "because" && field.name != "comment" {
      facts.append(Fact(field.name, RichLine(shown(field))))
    }
    var blocks: [PanelView.Block] = [
      .title("Line \(Figures.whole(entry.seq))", caption: "", accent: ""), .facts(facts),
    ]
    for name in ["because", "comment"] {
      if let words = entry.text(name), !words.isEmpty {
        blocks.append(.title(name, caption: "", accent: ""))
        blocks.append(.lines([RichLine(maskedText(words))]))
      }
    }
    blocks.append(.rule)
    blocks.append(
      .facts([
        Fact("sha256", RichLine(String(entry.digest.description.prefix(24)) + "…", .dim)),
        Fact("prev", RichLine(String(entry.prev.description.prefix(24)) + "…", .dim)),
      ]))
    return blocks
  }
}
