extension WorkbenchState {
  func runsBody(_ screen: RunsScreen) -> BodyView {
    let lines = runs ?? []
    let first = min(screen.cursor.first, lines.count)
    let window = lines[first..<min(lines.count, first + max(capacity, 12) + 2)]
    let table = TableView(
      title: "Runs", caption: "newest first",
      heads: [
        TableView.Head("", width: 2), TableView.Head("run", width: 13),
        TableView.Head("age", width: 14), TableView.Head("items", alignment: .right, width: 9),
        TableView.Head("lines read", alignment: .right, width: 12),
        TableView.Head("kept", alignment: .right, width: 12),
        TableView.Head("moved", alignment: .right, width: 8),
      ],
      rows: window.map { line in
        TableView.Row(cells: [
          Span(line.isActive ? "●" : "", .accent),
          Span(line.name, line.isActive ? .bright : .plain),
          line.damage == nil
            ? Span(line.finished > 0 ? Figures.age(seconds: now - line.finished) : "–", .dim)
            : Span("damaged", .warning),
          Span(Figures.whole(line.items)), Span(Figures.whole(line.linesRead)),
          Span(Figures.whole(line.linesKept)), Span(line.moved.map(Figures.whole) ?? "–"),
        ])
      }, first: first, total: lines.count, selected: lines.isEmpty ? nil : screen.cursor.selected,
      empty: [
        RichLine(runs == nil ? "…" : "No run yet.", .plain),
        RichLine([
          Span(printedKey(.run) ?? "", .accent),
          Span(" reads the sources and computes one.", .dim),
        ]),
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
            Fact(
              "",
              RichLine("line \(Figures.whole(example.line)): \(maskedText(example.found))", .dim)))
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
