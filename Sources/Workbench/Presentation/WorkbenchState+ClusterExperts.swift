import Workspace

/// What clusters stand for, and where experts say otherwise.
extension WorkbenchState {
  /// The class that a cluster stands for; none where clusters stand for no classes.
  func classFacts(_ cluster: ClusterRecord, _ clustering: RunClustering) -> [Fact] {
    guard let name = clustering.expertClass(ofCluster: cluster.cluster) else { return [] }
    return [Fact("class", RichLine(name, .bright))]
  }

  /// How many items experts put into another class; the view of the rules lists them.
  func expertFacts(_ clustering: RunClustering) -> [Fact] {
    guard let experts = clustering.record.experts, !experts.rules.isEmpty else { return [] }
    guard experts.disagreements > 0 else {
      return [Fact("experts", RichLine("agree with the clusters", .dim))]
    }
    return [
      Fact(
        "experts",
        RichLine([
          Span(Figures.whole(experts.disagreements), .bright), Span(" disagree", .plain),
          Span(" · \(Figures.whole(experts.raised)) for a better class", .dim),
        ]))
    ]
  }

  // MARK: The view of the rules

  /// Items that experts put into another class than their cluster stands for, worst first.
  func rulesTable(_ screen: ClustersScreen, _ clustering: RunClustering) -> TableView {
    let all = screen.picture?.disagreements ?? []
    let first = min(screen.itemCursor.first, all.count)
    let window = all[first..<min(all.count, first + max(capacity, 12) + 2)]
    let rules = clustering.record.experts?.rules.map(\.name.count).max() ?? 0
    return TableView(
      title: clusteringTitle(screen), caption: rulesCaption(clustering, shown: all.count),
      heads: [
        TableView.Head("id", width: min(16, window.map { itemID($0.row).count }.max() ?? 0)),
        TableView.Head("name", width: 24, isFlexible: true),
        TableView.Head("cluster", alignment: .right, width: 7),
        TableView.Head("class", width: 5), TableView.Head("experts", width: 7),
        TableView.Head("revenue", alignment: .right, width: 10, isSpare: true),
        TableView.Head("rule", width: rules, isFlexible: true),
      ],
      rows: window.map { item in
        TableView.Row(cells: [
          Span(masked(itemID(item.row)), .bright), Span(maskedName(item.row)),
          Span("\(item.cluster)"), Span(item.algorithm, .dim),
          Span("\(item.isRaised ? "↑" : "↓") \(item.expert)", .accent),
          Span(Figures.compact(item.weight)), Span(item.rules),
        ])
      }, first: first, total: all.count,
      selected: all.isEmpty ? nil : screen.itemCursor.selected,
      empty: [
        RichLine(screen.picture == nil ? "…" : "No rule moves an item out of its cluster's class.")
      ])
  }

  /// `rules · 12 items disagree, 9 for a better class`.
  private func rulesCaption(_ clustering: RunClustering, shown: Int) -> String {
    guard let experts = clustering.record.experts, experts.disagreements > 0 else {
      return "rules · experts agree with the clusters"
    }
    let first =
      shown > 0 && shown < experts.disagreements ? ", the first \(Figures.whole(shown)) here" : ""
    return
      "rules · \(Figures.count(experts.disagreements, "item disagrees", "items disagree")), "
      + "\(Figures.whole(experts.raised)) for a better class\(first)"
  }

  /// Why the selected item is there, and what each rule did.
  func rulesPanel(_ screen: ClustersScreen, _ clustering: RunClustering) -> PanelView {
    var blocks: [PanelView.Block] = []
    if let item = selectedDisagreement(screen) {
      let name = maskedName(item.row)
      let id = masked(itemID(item.row))
      blocks.append(.title(name.isEmpty ? id : name, caption: name.isEmpty ? "" : id, accent: ""))
      blocks.append(.facts(disagreementFacts(item, clustering)))
      blocks.append(.rule)
    }
    if let experts = clustering.record.experts {
      blocks.append(
        .list(
          ListView(
            heads: [
              TableView.Head("rule", width: 18, isFlexible: true),
              TableView.Head("items", alignment: .right, width: 7),
              TableView.Head("moved", alignment: .right, width: 7),
            ],
            rows: experts.rules.map { rule in
              [
                RichLine(rule.name), RichLine(Figures.whole(rule.items), .dim),
                RichLine(Figures.whole(rule.broken), rule.broken > 0 ? .bright : .dim),
              ]
            })))
      let lines = ruleNotes(experts)
      if !lines.isEmpty { blocks.append(.lines(lines)) }
    }
    return PanelView(blocks, scroll: screen.panelScroll)
  }

  private func disagreementFacts(
    _ item: ClusterDisagreement, _ clustering: RunClustering
  ) -> [Fact] {
    let cluster = clustering.cluster(item.cluster)?.name ?? ""
    let way = "\(Figures.count(item.steps, "class", "classes")) \(item.isRaised ? "up" : "down")"
    var facts = [
      Fact("cluster", RichLine([Span("\(item.cluster)", .bright), Span("  \(cluster)")])),
      Fact("stands for", RichLine(item.algorithm)),
      Fact("experts", RichLine([Span(item.expert, .accent), Span("  \(way)", .dim)])),
      Fact("revenue", RichLine(Figures.money(item.weight, currency: self.facts.currency))),
      Fact("rule", RichLine(item.rules)),
    ]
    let reasons = data?.snapshot.run.expertMoves(ofRow: item.row)
      .first { $0.clustering == clustering.name }?.reasons
    for (place, reason) in (reasons ?? []).enumerated() {
      facts.append(Fact(place == 0 ? "because" : "", RichLine(maskedText(reason))))
    }
    return facts
  }

  /// What rules could not do.
  private func ruleNotes(_ experts: ExpertRecord) -> [RichLine] {
    var lines: [RichLine] = []
    if experts.undecided > 0 {
      let items = Figures.count(experts.undecided, "item has", "items have")
      lines.append(RichLine("\(items) rules and no cluster to disagree with.", .dim))
    }
    for contradiction in experts.contradictions {
      lines.append(
        RichLine(
          "\(contradiction.rules.joined(separator: ", ")) leave no class to "
            + "\(Figures.count(contradiction.items, "item")): none of them is applied there.",
          .warning))
    }
    return lines
  }
}
