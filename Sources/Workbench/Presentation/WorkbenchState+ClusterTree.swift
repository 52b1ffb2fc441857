import Workspace

extension WorkbenchState {
  /// The tree of a clustering by merging, cut where the person chose.
  func treePlot(_ screen: ClustersScreen, _ clustering: RunClustering) -> PlotView {
    guard let tree = screen.studies.tree else {
      return PlotView(
        title: clusteringTitle(screen), caption: "tree",
        content: studyNotice(
          .tree, screen,
          doing: "Growing the tree of \(Figures.count(clustering.record.items, "item"))."))
    }
    let count = tree.shownCount(screen.cut)
    let cut = tree.cut(count)
    return PlotView(
      title: clusteringTitle(screen), caption: "tree · \(ClusterWords.holding(cut))",
      content: .dendrogram(DendrogramPlot(tree, count: count, selected: screen.cursor.selected)))
  }

  /// What is said in the place of a drawing while it is being made, or where it cannot be.
  func studyNotice(
    _ kind: ClusterStudies.Kind, _ screen: ClustersScreen, doing: String
  ) -> PlotView.Content {
    if let refusal = screen.studies.refusals[kind] {
      return .notice([RichLine(refusal.message), RichLine(refusal.remedy, .dim)])
    }
    let key = printedKey(.toggleWork) ?? "toggle-work"
    if waits(screen) {
      return .notice([RichLine("With so many items that takes a while: \(key) begins.")])
    }
    if screen.studies.waiting.contains(kind) {
      return .notice([RichLine("Stopped. \(key) begins again.")])
    }
    return .progress(
      title: doing, detail: "\(key) stops it, and so does another view.",
      fraction: progress(of: kind, screen) ?? 0)
  }

  // MARK: Cuts

  /// Cuts the tree with more or fewer clusters, and stays on the cluster that was selected.
  mutating func moveCut(_ screen: ClustersScreen, by step: Int) {
    guard let tree = screen.studies.tree else { return }
    var moved = screen
    let count = tree.shownCount(screen.cut)
    let wanted = tree.shownCount(count + step)
    guard wanted != count else {
      message = RichLine(
        step > 0
          ? "Finer cuts of the tree are not shown."
          : count == 1
            ? "One cluster: there is nothing above."
            : "Two clusters: one of all items would be no segmentation.", .dim)
      return
    }
    moved.cut = wanted == tree.ownCount ? nil : wanted
    let clusters = tree.cut(count).clusters
    if clusters.indices.contains(screen.cursor.selected) {
      let place = tree.place(of: clusters[screen.cursor.selected].branch, in: tree.cut(wanted))
      moved.cursor.move(
        .to(place), count: tree.cut(wanted).clusters.count, capacity: capacity)
    }
    stack.top = .clusters(moved)
  }

  /// A cut that the run does not have; nil where what is shown are the run's clusters.
  func otherCut(_ screen: ClustersScreen) -> Int? {
    guard screen.face == .tree, let tree = screen.studies.tree else { return nil }
    let count = tree.shownCount(screen.cut)
    return tree.cut(count).isOwn ? nil : count
  }

  // MARK: The side panel

  /// The clusters of another cut, what distinguishes the selected one, and how to keep it.
  func cutPanel(_ screen: ClustersScreen, _ clustering: RunClustering) -> PanelView {
    guard let tree = screen.studies.tree else { return PanelView([]) }
    let count = tree.shownCount(screen.cut)
    let cut = tree.cut(count)
    var blocks: [PanelView.Block] = []
    if cut.clusters.indices.contains(screen.cursor.selected) {
      let cluster = cut.clusters[screen.cursor.selected]
      let node = tree.top.nodes[cluster.branch]
      blocks.append(.title("Cluster \(cluster.number)", caption: cluster.name, accent: ""))
      let origin = tree.origin(of: cluster.branch).map {
        Fact("in the run", ClusterWords.origin($0))
      }
      blocks.append(
        .facts(
          [
            Fact(
              "items",
              RichLine([
                Span(Figures.whole(node.size), .bright),
                Span(
                  " · \(Figures.percent(Double(node.size) / Double(max(1, tree.top.pointCount))))",
                  .dim),
              ])),
            Fact("made at", RichLine("height \(ClusterWords.height(node.height))")),
          ] + [origin].compactMap(\.self)))
      blocks.append(
        .list(
          distinctionList(
            clustering, centre: tree.profiles.centres[cluster.branch],
            deviations: tree.profiles.deviations[cluster.branch],
            whole: tree.profiles.centres[0])))
    }
    blocks.append(.rule)
    blocks.append(.facts(cutFacts(tree, count)))
    let run = printedKey(.run).map { "\($0) runs" } ?? "strata run"
    let copy = printedKey(.copy).map { " \($0) copies the line." } ?? ""
    blocks.append(
      .lines([
        RichLine([
          Span("To keep this cut: "), Span("k = \(count)", .bright),
          Span(" in the [[clustering]] \(clustering.name) of strata.toml, then \(run).\(copy)"),
        ]),
        RichLine(
          "A cluster that goes on keeps its number in the run; others get new ones.", .dim),
      ]))
    return PanelView(blocks, scroll: screen.panelScroll)
  }

  /// How long a cut holds, and which cuts hold longest.
  func cutFacts(_ tree: ClusterTree, _ count: Int) -> [Fact] {
    let ranked = tree.cuts.indices.filter { tree.cuts[$0].rank.map { $0 <= 3 } ?? false }
      .sorted { tree.cuts[$0].rank ?? 0 < tree.cuts[$1].rank ?? 0 }
    var facts = [
      Fact("this cut", RichLine("k = \(count)", .bright)),
      Fact("heights", RichLine(ClusterWords.heights(tree.cut(count)))),
    ]
    if !ranked.isEmpty {
      let words = ranked.map { index in
        let heights = tree.cuts[index].heights
        return "\(index + 1) over \(ClusterWords.height(heights.upperBound - heights.lowerBound))"
      }
      facts.append(Fact("longest", RichLine("k = " + words.joined(separator: ", "))))
    }
    if count != tree.ownCount { facts.append(Fact("the run", RichLine("k = \(tree.ownCount)"))) }
    return facts
  }
}

extension DendrogramPlot {
  /// A tree cut into so many clusters.
  init(_ tree: ClusterTree, count: Int, selected: Int) {
    let cut = tree.cut(count)
    var clusters = [Int?](repeating: nil, count: tree.top.nodes.count)
    for (index, cluster) in cut.clusters.enumerated() { clusters[cluster.branch] = index }
    // Children stand after their parents.
    for (place, node) in tree.top.nodes.enumerated() where clusters[place] == nil {
      clusters[place] = node.parent.flatMap { clusters[$0] }
    }
    self.init(
      branches: tree.top.nodes.enumerated().map { place, node in
        Branch(
          height: node.height, children: node.children ?? [], size: Figures.whole(node.size),
          cluster: clusters[place])
      },
      joins: tree.top.joins,
      clusters: cut.clusters.map {
        Cluster(number: "\($0.number)", name: $0.name, branch: $0.branch)
      }, cut: cut.heights, selected: selected)
  }
}
