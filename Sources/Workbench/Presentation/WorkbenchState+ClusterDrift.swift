import Clustering
import Workspace

extension WorkbenchState {
  /// How far features and shares of clusters moved since the run before.
  func driftPlot(_ screen: ClustersScreen, _ clustering: RunClustering) -> PlotView {
    guard let drift = screen.studies.drift, let part = part(of: drift, screen) else {
      var content = studyNotice(.drift, screen, doing: "Comparing with the run before.")
      if screen.studies.drift != nil {
        content = .notice([
          RichLine("The run before has no clustering of this name."),
          RichLine("What moves is compared from the next run on.", .dim),
        ])
      }
      return PlotView(title: clusteringTitle(screen), caption: "drift", content: content)
    }
    let entries = part.report.entries
    var rows = entries.map { entry in
      BarPlot.Row(
        label: entry.feature.map(Columns.title) ?? part.groups.rawValue,
        value: entry.index.value,
        cells: [
          Span(Figures.decimal(entry.index.value, places: 3), .bright),
          Span(
            entry.index.band.rawValue,
            entry.isBeyondChance && entry.index.band != .stable ? .warning : .plain),
          Span(entry.chanceBound.map { Figures.decimal($0, places: 3) } ?? "–", .dim),
          Span(entry.test.map { Figures.decimal($0.statistic, places: 3) } ?? "–", .dim),
          Span(entry.test.map { Figures.decimal($0.significance, places: 3) } ?? "–", .dim),
        ])
    }
    // The side panel says why; it is not always there.
    if !entries.contains(where: { $0.feature == nil }) {
      let none = Span("–", .dim)
      rows.append(
        BarPlot.Row(
          label: part.groups.rawValue, value: 0,
          cells: [none, Span("not compared", .dim), none, none, none]))
    }
    return PlotView(
      title: clusteringTitle(screen),
      caption: "drift since run \(drift.before.prefix(6)) · advice: \(advice(part))",
      content: .bars(
        BarPlot(
          heads: ["PSI", "band", "chance", "KS", "p"], rows: rows,
          borders: [0.1, 0.25].map { .init(value: $0, label: Figures.decimal($0, places: 2)) },
          top: min(1, max(0.4, entries.map(\.index.value).max() ?? 0)))))
  }

  /// The advice with its reasons, for the clustering and for the items as a whole.
  func driftPanel(_ screen: ClustersScreen) -> PanelView {
    guard let drift = screen.studies.drift else { return PanelView([]) }
    var blocks: [PanelView.Block] = []
    let parts = [part(of: drift, screen), drift.parts.first { $0.clustering == nil }]
    for part in parts.compactMap(\.self) {
      if !blocks.isEmpty { blocks.append(.rule) }
      let isMoved = part.advice != .keep
      blocks.append(
        .title(
          part.clustering ?? "all items", caption: "since run \(drift.before.prefix(6))", accent: ""
        ))
      blocks.append(
        .facts([
          Fact("advice", RichLine(advice(part), isMoved ? .warning : .bright)),
          Fact(
            "items",
            RichLine([
              Span(Figures.whole(part.itemsAfter), .bright),
              Span(" · \(Figures.whole(part.itemsBefore)) before", .dim),
            ])),
        ]))
      blocks.append(.lines(part.sentences.map { RichLine($0) }))
      if !part.notes.isEmpty { blocks.append(.lines(part.notes.map { RichLine($0, .dim) })) }
    }
    blocks.append(.rule)
    blocks.append(
      .lines([
        RichLine("PSI below 0.1 is stable, to 0.25 moderate, above major.", .dim),
        RichLine("Chance alone exceeds its bound once in twenty runs.", .dim),
        RichLine("KS is the largest distance of the two distributions.", .dim),
      ]))
    return PanelView(blocks, scroll: screen.panelScroll)
  }

  private func advice(_ part: RunDrift.Part) -> String {
    part.advice?.rawValue ?? "none, not comparable"
  }

  private func part(of drift: RunDrift, _ screen: ClustersScreen) -> RunDrift.Part? {
    drift.parts.first { $0.clustering == screen.clustering }
  }
}
