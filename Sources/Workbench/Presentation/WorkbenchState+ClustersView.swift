import Workspace

extension WorkbenchState {
  /// The clusters of a run, in the view that is chosen.
  func clustersBody(_ screen: ClustersScreen) -> BodyView {
    guard let clustering = clustering(screen) else {
      return .notice(title: "No clusters", lines: [RichLine(noClusteringReason ?? "")])
    }
    let side = clustersPanel(screen, clustering)
    switch screen.face {
    case .profile: return .table(profileTable(screen, clustering), side: side)
    case .choice: return .item(choicePanel(screen, clustering), side: side)
    case .silhouettes: return .plot(silhouettePlot(screen, clustering), side: side)
    case .scatter: return .plot(scatterPlot(screen, clustering), side: side)
    case .stability: return .plot(stabilityPlot(screen, clustering), side: side)
    case .tree: return .plot(treePlot(screen, clustering), side: side)
    case .windows: return .plot(windowsPlot(screen, clustering), side: side)
    case .drift: return .plot(driftPlot(screen, clustering), side: side)
    case .rules: return .table(rulesTable(screen, clustering), side: side)
    }
  }

  /// What stands beside the view: the selected cluster, or what the view is about.
  func clustersPanel(_ screen: ClustersScreen, _ clustering: RunClustering) -> PanelView {
    switch screen.face {
    case .windows: return windowsPanel(screen)
    case .drift: return driftPanel(screen)
    case .rules: return rulesPanel(screen, clustering)
    default:
      return otherCut(screen) == nil
        ? clusterPanel(screen, clustering) : cutPanel(screen, clustering)
    }
  }

  /// `customers`, and which of several it is.
  func clusteringTitle(_ screen: ClustersScreen) -> String {
    let names = clusterings.map(\.name)
    guard names.count > 1, let place = names.firstIndex(of: screen.clustering) else {
      return screen.clustering
    }
    return "\(screen.clustering)  \(place + 1) of \(names.count)"
  }

  /// `5 clusters of 1 234 items · silhouette 0.41`, or that there are none.
  func clusteringCaption(_ clustering: RunClustering) -> String {
    let record = clustering.record
    if isWithoutStructure(clustering) { return "no structure: all items are in one" }
    var parts = [
      "\(Figures.count(clustering.count, "cluster")) of \(Figures.count(record.items, "item"))"
    ]
    if record.noise > 0 {
      parts.append("\(Figures.percent(Double(record.noise) / Double(record.items))) noise")
    }
    if let silhouette = record.silhouette {
      parts.append("silhouette \(ClusterWords.silhouette(silhouette))")
    }
    return parts.joined(separator: " · ")
  }

  /// Numbers of clusters were compared, and nothing spoke for any.
  func isWithoutStructure(_ clustering: RunClustering) -> Bool {
    clustering.sweep.map { $0.recommended == nil } ?? false
  }

  /// What the footer names, as far as the view has it.
  var clustersFooter: [Action] {
    guard case .clusters(let screen) = stack.top else { return [] }
    // A tree takes the arrows for itself.
    var actions: [Action] =
      isTreeSeen
      ? [.open, .nextView, .right, .toggleWork, .nextItem]
      : [.open, .nextView, .toggleWork, .right]
    if otherCut(screen) != nil || screen.face == .rules { actions.append(.copy) }
    return actions + [.panel, .export, .back, .help]
  }

  /// Whether a tree that can be cut is on the screen.
  var isTreeSeen: Bool {
    guard case .clusters(let screen) = stack.top else { return false }
    return screen.face == .tree && screen.studies.tree != nil
  }

  // MARK: Profile

  private func profileTable(_ screen: ClustersScreen, _ clustering: RunClustering) -> TableView {
    let clusters = clustering.clusters
    let first = min(screen.cursor.first, clusters.count)
    let window = clusters[first..<min(clusters.count, first + max(capacity, 12) + 2)]
    let features = clustering.features
    let isNamed = !isWithoutStructure(clustering)
    // Columns are as wide as what stands in the first rows, so that scrolling moves none of them. A name
    // gives way to features: the selected one's stands in the panel too.
    let measured = clusters.prefix(100)
    let names = measured.map { ClusterWords.name($0).count }.max() ?? 0
    let heads =
      [
        TableView.Head("", alignment: .right, width: 2),
        TableView.Head("cluster", width: max(names, 9), isFlexible: true, least: 18),
        TableView.Head("items", alignment: .right, width: 7),
        TableView.Head("share", alignment: .right, width: 7, isSpare: true),
        TableView.Head("rev. share", alignment: .right, width: 10, isSpare: true),
        TableView.Head("silhouette", alignment: .right, width: 10, isSpare: true),
      ]
      + features.indices.map { place in
        let title = Columns.title(features[place])
        let cells = measured.map { profileCell($0, place, of: features).count }
        return TableView.Head(
          title, alignment: .right, width: max(6, min(15, title.count), cells.max() ?? 0))
      }
    return TableView(
      title: clusteringTitle(screen), caption: clusteringCaption(clustering), heads: heads,
      rows: window.map { cluster in
        TableView.Row(
          cells: summary(cluster, isNamed: isNamed)
            + features.indices.map { Span(profileCell(cluster, $0, of: features)) },
          heat: [nil, nil, nil, nil, nil, nil]
            + cluster.deviations.map { ClusterWords.heat($0) })
      }, first: first, total: clusters.count, selected: screen.cursor.selected,
      empty: [RichLine("There is no cluster.", .plain)])
  }

  /// A feature's centre, with arrows where it is far from the mean of all: `↑ 120.9 k`.
  private func profileCell(_ cluster: ClusterRecord, _ place: Int, of features: [String]) -> String
  {
    let arrows = ClusterWords.arrows(cluster.deviations[place])
    let value = ClusterWords.value(cluster.centre[place], of: features[place])
    return arrows.isEmpty ? value : "\(arrows) \(value)"
  }

  private func summary(_ cluster: ClusterRecord, isNamed: Bool) -> [Span] {
    let isNoise = cluster.cluster == 0
    return [
      Span(ClusterWords.number(cluster), isNoise ? .dim : .bright),
      Span(isNamed ? ClusterWords.name(cluster) : "all items", isNoise ? .dim : .plain),
      Span(Figures.whole(cluster.size)), Span(Figures.percent(cluster.share)),
      cluster.revenueShare.map { Span(Figures.percent($0)) } ?? Span("–", .dim),
      cluster.silhouette.map { value in
        Span("\(ClusterWords.bar(value, width: 4)) \(ClusterWords.silhouette(value))")
      } ?? Span("–", .dim),
    ]
  }
}
