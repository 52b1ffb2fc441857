import Clustering
import Workspace

extension WorkbenchState {
  /// How far the clusters come again in other samples of the items; parts are shown as they come.
  func stabilityPlot(_ screen: ClustersScreen, _ clustering: RunClustering) -> PlotView {
    guard let stability = screen.studies.stability else {
      return PlotView(
        title: clusteringTitle(screen), caption: "stability",
        content: studyNotice(
          .stability, screen,
          doing: "Clustering \(ClusterStability.draws) other samples of "
            + "\(Figures.count(clustering.record.items, "item"))."))
    }
    let key = printedKey(.toggleWork) ?? "toggle-work"
    var caption = "stability · \(stability.made) of \(Figures.count(stability.wanted, "draw"))"
    if screen.studies.waiting.contains(.stability) {
      caption += " · stopped, \(key) begins again"
    } else if !stability.isComplete {
      caption += " · \(key) stops"
    }
    // As wide as the longest word may become, so that no bar changes its length for a word.
    let widest = BootstrapStability.Band.allCases.map(\.rawValue.count).max() ?? 0
    let words = "band"
    let head = String(repeating: " ", count: max(0, widest - words.count)) + words
    let rows = clustering.clusters.compactMap { cluster -> BarPlot.Row? in
      guard let found = stability.cluster(cluster.cluster) else { return nil }
      return BarPlot.Row(
        label: "\(ClusterWords.number(cluster))  \(cluster.name)", value: found.mean,
        cells: [
          Span(Figures.decimal(found.mean, places: 2), .bright),
          Span(found.band.rawValue, found.mean < 0.6 ? .warning : .plain),
          Span("\(found.dissolved)", .dim), Span("\(found.recovered)", .dim),
        ])
    }
    return PlotView(
      title: clusteringTitle(screen), caption: caption,
      content: .bars(
        BarPlot(
          heads: ["jaccard", head, "dissolved", "recovered"], rows: rows,
          borders: [0.5, 0.75].map { .init(value: $0, label: Figures.decimal($0, places: 2)) },
          top: 1, selected: screen.cursor.selected)))
  }

  /// What the draws say of the selected cluster, and how that is to be read.
  func stabilityFacts(_ screen: ClustersScreen) -> [Fact] {
    guard screen.face == .stability, let stability = screen.studies.stability,
      let cluster = selectedCluster(screen), let found = stability.cluster(cluster.cluster)
    else { return [] }
    return [
      Fact(
        "other samples",
        RichLine([
          Span(Figures.decimal(found.mean, places: 3), .bright),
          Span(" ± \(Figures.decimal(found.deviation, places: 3)), \(found.band.rawValue)"),
        ])),
      Fact(
        "draws",
        RichLine(
          "dissolved in \(found.dissolved), recovered in \(found.recovered) of \(stability.found.draws)",
          .dim)),
    ]
  }
}
