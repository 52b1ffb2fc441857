import Workspace

/// The clusters of a run.
extension WorkbenchState {
  /// The clusterings of the run, in the order of strata.toml.
  var clusterings: [RunClustering] { data?.snapshot.run.clusterings ?? [] }

  /// The clustering that a screen shows.
  func clustering(_ screen: ClustersScreen) -> RunClustering? {
    data?.snapshot.run.clustering(named: screen.clustering)
  }

  /// How many clusters are listed: those of the run, or of another cut of its tree.
  func clusterCount(_ screen: ClustersScreen) -> Int {
    otherCut(screen) ?? clustering(screen)?.clusters.count ?? 0
  }

  /// The views that a clustering has.
  func faces(of clustering: RunClustering?) -> [ClustersScreen.Face] {
    ClustersScreen.Face.allCases.filter { face in
      switch face {
      case .tree: clustering?.growsTree ?? false
      case .rules: clustering.map(hasRules) ?? false
      default: true
      }
    }
  }

  /// Whether experts wrote rules for it.
  func hasRules(_ clustering: RunClustering) -> Bool {
    !(clustering.record.experts?.rules.isEmpty ?? true)
  }

  /// How many rows the cursor goes through.
  func rowCount(_ screen: ClustersScreen) -> Int {
    switch screen.face.rows {
    case .clusters: clusterCount(screen)
    case .disagreements: screen.picture?.disagreements.count ?? 0
    case .none: 0
    }
  }

  /// The item that the cursor is on where experts and clusters disagree.
  func selectedDisagreement(_ screen: ClustersScreen) -> ClusterDisagreement? {
    guard screen.face == .rules, let all = screen.picture?.disagreements,
      all.indices.contains(screen.itemCursor.selected)
    else { return nil }
    return all[screen.itemCursor.selected]
  }

  /// The cluster of the run that the cursor is on, also where it stands in another cut; nil where there
  /// is none.
  func selectedCluster(_ screen: ClustersScreen) -> ClusterRecord? {
    let place = screen.cursor.selected
    guard let clusters = clustering(screen)?.clusters else { return nil }
    guard let count = otherCut(screen), let tree = screen.studies.tree else {
      return clusters.indices.contains(place) ? clusters[place] : nil
    }
    let cut = tree.cut(count).clusters
    guard cut.indices.contains(place), case .whole(let number)? = tree.origin(of: cut[place].branch)
    else { return nil }
    return clusters.first { $0.cluster == number }
  }

  /// The members of the selected cluster, as a query: `customers = 3`; where experts disagree, the
  /// items that they moved.
  func query(for screen: ClustersScreen) -> String {
    screen.face == .rules
      ? "\(screen.clustering)_rule is not missing"
      : "\(screen.clustering) = \(selectedCluster(screen)?.cluster ?? 0)"
  }

  /// Why there are no clusters to look at; nil where there are.
  var noClusteringReason: String? {
    guard clusterings.isEmpty else { return nil }
    let run = printedKey(.run) ?? "the command run"
    return "This run has no clusters: strata.toml named none when it was made. "
      + "[[clustering]] with name, features and method asks for some, \(run) computes them."
  }

  mutating func openClusters() -> [Effect] {
    guard let first = clusterings.first else { return [] }
    return go(to: .clusters(ClustersScreen(clustering: first.name)))
  }

  /// The clustering before or after the one that is shown.
  mutating func showClustering(_ screen: ClustersScreen, _ step: Int) {
    let names = clusterings.map(\.name)
    guard let place = names.firstIndex(of: screen.clustering) else { return }
    guard names.count > 1 else {
      message = RichLine("This is the only clustering of the run.", .dim)
      return
    }
    var other = ClustersScreen(clustering: names[(place + step + names.count) % names.count])
    other.face = faces(of: clustering(other)).contains(screen.face) ? screen.face : .profile
    stack.top = .clusters(other)
  }

  /// The view after this one, or before it.
  mutating func showFace(_ step: Int) {
    guard case .clusters(var screen) = stack.top else { return }
    let all = faces(of: clustering(screen))
    let place = all.firstIndex(of: screen.face) ?? 0
    screen.face = all[(place + step + all.count) % all.count]
    (screen.scroll, screen.panelScroll) = (0, 0)
    // The view that was asked for has to be seen.
    preferences.isPanelInFront = false
    stack.top = .clusters(screen)
    settleCursor()
  }

  /// From row to row. Views without rows are scrolled, or their panel is; so is, page by page, a
  /// panel that stands in front.
  func moveCursor(_ screen: inout ClustersScreen, _ move: ListCursor.Move, count: Int) {
    if case .page = move, preferences.isPanelInFront, !hasPanelRoom {
      scrollPanel(&screen, move)
      return
    }
    switch screen.face.rows {
    case .clusters where screen.face == .choice:
      guard case .item(let panel, _) = clustersBody(screen) else { return }
      screen.scroll = min(scrolled(screen.scroll, move), max(0, panel.roughHeight - 4))
    case .clusters:
      let before = screen.cursor.selected
      screen.cursor.move(move, count: count, capacity: capacity)
      if screen.cursor.selected != before { screen.panelScroll = 0 }
    case .disagreements:
      let before = screen.itemCursor.selected
      screen.itemCursor.move(move, count: count, capacity: capacity)
      if screen.itemCursor.selected != before { screen.panelScroll = 0 }
    case .none: scrollPanel(&screen, move)
    }
  }

  private func scrollPanel(_ screen: inout ClustersScreen, _ move: ListCursor.Move) {
    let most = max(0, clusteringPanelHeight(screen) - 4)
    screen.panelScroll = min(scrolled(screen.panelScroll, move), most)
  }

  private func clusteringPanelHeight(_ screen: ClustersScreen) -> Int {
    clustering(screen).map { clustersPanel(screen, $0).roughHeight } ?? 0
  }

  // MARK: The picture

  /// Asks for what is drawn of a clustering, where that is not there yet.
  func missingPicture(_ screen: ClustersScreen) -> [Effect] {
    screen.picture == nil && clustering(screen) != nil
      ? [.pictureClusters(clustering: screen.clustering)] : []
  }

  mutating func take(_ picture: ClusterPicture) {
    guard picture.run == data?.snapshot.run.name else { return }
    for index in stack.above.indices {
      guard case .clusters(var screen) = stack.above[index],
        screen.clustering == picture.clustering
      else { continue }
      screen.picture = picture
      stack.above[index] = .clusters(screen)
    }
  }

  // MARK: Other runs and sessions

  /// The screen in another run: of the clustering of the same name, or of the first; nil where that
  /// run has none.
  func kept(_ screen: ClustersScreen) -> ClustersScreen? {
    guard let name = clustering(screen)?.name ?? clusterings.first?.name else { return nil }
    var kept = ClustersScreen(clustering: name)
    kept.face = faces(of: clustering(kept)).contains(screen.face) ? screen.face : .profile
    return kept
  }

  /// The screen of an earlier session; nil where the run has no clustering any more.
  func clusters(_ memory: ScreenMemory) -> ClustersScreen? {
    var screen = ClustersScreen(clustering: memory.clustering ?? "")
    screen.face = memory.view.flatMap(ClustersScreen.Face.init) ?? .profile
    return kept(screen)
  }
}
