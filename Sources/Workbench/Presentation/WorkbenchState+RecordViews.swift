import Governance
import Journal

extension WorkbenchState {
  // MARK: Journal

  func journalBody(_ screen: JournalScreen) -> BodyView {
    let rows = journalRows(screen)
    let first = min(screen.cursor.first, rows.count)
    let window = rows[first..<min(rows.count, first + max(capacity, 12) + 2)]
    let table = TableView(
      title: "Journal", caption: journalCaption(rows.count),
      heads: [
        TableView.Head("line", alignment: .right, width: 6), TableView.Head("when (UTC)", width: 16),
        TableView.Head("who", width: 11), TableView.Head("what", width: 36, isFlexible: true),
      ],
      rows: window.map { index in
        let entry = record.entries[index]
        return TableView.Row(cells: [
          Span(Figures.whole(entry.seq), .dim), Span(DateText.minute(entry.at), .dim),
          Span(entry.actor), Span(summary(entry), tone(entry)),
        ])
      }, first: first, total: rows.count, selected: rows.isEmpty ? nil : screen.cursor.selected,
      empty: [RichLine("Nothing is recorded yet.", .plain)])
    let side: PanelView
    if !record.faults.isEmpty {
      side = PanelView([
        .title("The record is damaged", caption: "it can only be read", accent: ""),
        .lines(record.faults.prefix(8).map { RichLine($0.description, .warning) }),
      ])
    } else if rows.indices.contains(screen.cursor.selected) {
      side = entryPanel(record.entries[rows[screen.cursor.selected]])
    } else {
      side = PanelView([])
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
  private func entryPanel(_ entry: Journal.Entry) -> PanelView {
    var facts = [
      Fact("kind", RichLine(entry.kind, .bright)), Fact("at", RichLine(entry.at.description)),
      Fact("actor", RichLine(entry.actor)),
    ]
    for field in entry.fields where field.name != "because" && field.name != "comment" {
      facts.append(Fact(field.name, RichLine(text(field))))
    }
    var blocks: [PanelView.Block] = [
      .title("Line \(Figures.whole(entry.seq))", caption: "", accent: ""), .facts(facts),
    ]
    for name in ["because", "comment"] {
      if let words = entry.text(name), !words.isEmpty {
        blocks.append(.title(name, caption: "", accent: ""))
        blocks.append(.lines([RichLine(words)]))
      }
    }
    blocks.append(.rule)
    blocks.append(
      .facts([
        Fact("sha256", RichLine(String(entry.digest.description.prefix(24)) + "…", .dim)),
        Fact("prev", RichLine(String(entry.prev.description.prefix(24)) + "…", .dim)),
      ]))
    return PanelView(blocks)
  }

  private func text(_ field: Journal.Field) -> String {
    switch field.value {
    case .text(let text): field.name == "item" ? masked(text) : text
    case .texts(let texts): texts.joined(separator: ", ")
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .json(let json): json
    }
  }

  // MARK: Runs

  func runsBody(_ screen: RunsScreen) -> BodyView {
    let lines = runs ?? []
    let first = min(screen.cursor.first, lines.count)
    let window = lines[first..<min(lines.count, first + max(capacity, 12) + 2)]
    let table = TableView(
      title: "Runs", caption: "newest first · ↵ makes one active",
      heads: [
        TableView.Head("", width: 2), TableView.Head("run", width: 13),
        TableView.Head("age", width: 14), TableView.Head("items", alignment: .right, width: 9),
        TableView.Head("lines read", alignment: .right, width: 12),
        TableView.Head("kept", alignment: .right, width: 12),
        TableView.Head("refused", alignment: .right, width: 8),
        TableView.Head("moved", alignment: .right, width: 8),
      ],
      rows: window.map { line in
        TableView.Row(cells: [
          Span(line.isActive ? "●" : "", .accent), Span(line.name, line.isActive ? .bright : .plain),
          Span(Figures.age(seconds: now - line.finished), .dim), Span(Figures.whole(line.items)),
          Span(Figures.whole(line.linesRead)), Span(Figures.whole(line.linesKept)),
          Span(Figures.whole(line.linesRefused), line.linesRefused > 0 ? .warning : .dim),
          Span(line.moved.map(Figures.whole) ?? "–", .plain),
        ])
      }, first: first, total: lines.count, selected: lines.isEmpty ? nil : screen.cursor.selected,
      empty: [
        RichLine(runs == nil ? "…" : "No run yet.", .plain),
        RichLine([Span("ctrl-r", .accent), Span(" reads the sources and computes one.", .dim)]),
      ])
    return .table(table, side: runPanel)
  }

  /// What went into the active run.
  private var runPanel: PanelView {
    guard let run = data?.snapshot.run else { return PanelView([]) }
    var blocks: [PanelView.Block] = [
      .title("Run \(run.name)", caption: "active", accent: "")
    ]
    for source in run.manifest.sources {
      var facts = [Fact("source", RichLine(source.name, .bright))]
      for file in source.files.prefix(3) {
        facts.append(Fact("file", RichLine(file.path)))
        facts.append(Fact("sha256", RichLine(String(file.sha256.prefix(16)) + "…", .dim)))
      }
      facts.append(Fact("read", RichLine(Figures.count(source.read, "line"))))
      facts.append(Fact("kept", RichLine(Figures.whole(source.kept))))
      for reason in source.leftOut {
        facts.append(Fact("left out", RichLine("\(Figures.whole(reason.count))  \(reason.reason)")))
      }
      for reason in source.refused {
        facts.append(
          Fact("refused", RichLine("\(Figures.whole(reason.count))  \(reason.reason)", .warning)))
        for example in reason.examples.prefix(2) {
          facts.append(
            Fact("", RichLine("line \(Figures.whole(example.line)): \(example.found)", .dim)))
        }
      }
      blocks.append(.facts(facts))
      if !source.notes.isEmpty { blocks.append(.lines(source.notes.map { RichLine($0, .dim) })) }
    }
    blocks.append(.rule)
    blocks.append(.facts(ModelWords.rules(run)))
    return PanelView(blocks)
  }
}
