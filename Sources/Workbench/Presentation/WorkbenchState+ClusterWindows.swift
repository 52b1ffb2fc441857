import Clustering
import Workspace

extension WorkbenchState {
  /// How far the clusters of each window of time are those of the next; windows are shown as they
  /// come.
  func windowsPlot(_ screen: ClustersScreen, _ clustering: RunClustering) -> PlotView {
    guard let windows = screen.studies.windows, !windows.agreement.steps.isEmpty else {
      return PlotView(
        title: clusteringTitle(screen), caption: "windows of time",
        content: studyNotice(
          .windows, screen, doing: "Reading and clustering the sources window by window."))
    }
    let key = printedKey(.toggleWork) ?? "toggle-work"
    var caption = "windows of time · \(windows.windows.count) of \(windows.total)"
    if screen.studies.waiting.contains(.windows) {
      caption += " · stopped, \(key) begins again"
    } else if windows.windows.count < windows.total {
      caption += " · \(key) stops"
    }
    let weakest = windows.agreement.weakest
    // A step is named for where the window begins that it leads to; the panel has windows whole.
    let rows = zip(windows.agreement.steps, windows.windows.dropFirst()).map { step, window in
      BarPlot.Row(
        label: "from \(window.first) on", value: max(0, step.adjustedRand ?? 0),
        cells: [
          step.adjustedRand.map {
            Span(Figures.decimal($0, places: 2), step == weakest ? .warning : .bright)
          } ?? Span("–", .dim),
          Span(Figures.whole(step.shared)), Span(Figures.whole(step.left), .dim),
          Span(Figures.whole(step.entered), .dim),
        ])
    }
    return PlotView(
      title: clusteringTitle(screen), caption: caption,
      content: .bars(
        BarPlot(
          heads: ["agreement", "shared", "left", "entered"], rows: rows,
          borders: [0.65, 0.9].map { .init(value: $0, label: Figures.decimal($0, places: 2)) },
          top: 1)))
  }

  /// The mean, the weakest step, the size of each window, and how to read them.
  func windowsPanel(_ screen: ClustersScreen) -> PanelView {
    var blocks: [PanelView.Block] = [.title("Windows of time", caption: "", accent: "")]
    if let windows = screen.studies.windows {
      var facts: [Fact] = []
      if let mean = windows.agreement.mean {
        facts.append(
          Fact(
            "mean",
            RichLine([
              Span(Figures.decimal(mean, places: 3), .bright),
              Span("  \(Agreement.Band(mean).rawValue)", .dim),
            ])))
      }
      if let weakest = windows.agreement.weakest, let value = weakest.adjustedRand {
        facts.append(
          Fact(
            "weakest",
            RichLine([
              Span(Figures.decimal(value, places: 3), .bright),
              Span("  to \(weakest.to)", .dim),
            ])))
      }
      if !facts.isEmpty { blocks.append(.facts(facts)) }
      blocks.append(
        .list(
          ListView(
            heads: [
              TableView.Head("window", width: 18, isFlexible: true),
              TableView.Head("items", alignment: .right, width: 7),
              TableView.Head("largest", alignment: .right, width: 8),
            ],
            rows: windows.windows.map { window in
              let share = Double(window.sizes.first ?? 0) / Double(max(window.items, 1))
              return [
                RichLine(window.name), RichLine(Figures.whole(window.items), .bright),
                RichLine(Figures.percent(share, places: 0), .dim),
              ]
            })))
    }
    blocks.append(.rule)
    blocks.append(
      .lines([
        RichLine(
          "Agreement is the adjusted Rand index on the items of both windows: 1 is the same "
            + "clusters, 0 is chance.", .dim),
        RichLine("A bar is a window, named for its beginning, against the one before.", .dim),
        RichLine("Each window is measured as if it were all there is.", .dim),
      ]))
    return PanelView(blocks, scroll: screen.panelScroll)
  }
}
