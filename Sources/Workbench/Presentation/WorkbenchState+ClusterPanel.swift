import Workspace

extension WorkbenchState {
  /// What distinguishes the selected cluster, who is in its middle and at its edge, and how it was
  /// found.
  func clusterPanel(_ screen: ClustersScreen, _ clustering: RunClustering) -> PanelView {
    var blocks: [PanelView.Block] = []
    if let cluster = selectedCluster(screen) {
      let place = screen.cursor.selected
      let part = screen.picture.flatMap {
        $0.parts.indices.contains(place) ? $0.parts[place] : nil
      }
      blocks += clusterBlocks(cluster, clustering, part)
      blocks.append(.rule)
    }
    let cut = screen.face == .tree ? screen.studies.tree.map { cutFacts($0, $0.ownCount) } : nil
    blocks.append(
      .facts(
        (cut ?? []) + stabilityFacts(screen) + recipeFacts(clustering) + expertFacts(clustering)))
    // The choice of k has them beside it.
    let isSaid = screen.face == .choice && clustering.sweep != nil
    let reasons = isSaid ? [] : reasonLines(clustering)
    if !reasons.isEmpty { blocks.append(.lines(reasons)) }
    if let history = clustering.history { blocks.append(.lines(historyLines(history))) }
    return PanelView(blocks, scroll: screen.panelScroll)
  }

  private func clusterBlocks(
    _ cluster: ClusterRecord, _ clustering: RunClustering, _ part: ClusterPicture.Part?
  ) -> [PanelView.Block] {
    let isAlone = isWithoutStructure(clustering)
    var blocks: [PanelView.Block] = [
      .title(
        ClusterWords.title(cluster),
        caption: isAlone ? "all items" : cluster.cluster == 0 ? "belongs nowhere" : cluster.name,
        accent: "")
    ]
    blocks.append(
      .facts(
        clusterFigures(cluster, part, clustering) + classFacts(cluster, clustering)))
    blocks.append(
      .list(
        distinctionList(
          clustering, centre: cluster.centre, deviations: cluster.deviations,
          whole: wholeCentre(clustering))))
    for (title, ids) in [("typical", cluster.typical), ("untypical", cluster.untypical)] {
      if let list = memberList(title, ids, clustering) { blocks.append(.list(list)) }
    }
    return blocks
  }

  /// Features by how far a cluster lies from the mean of all.
  func distinctionList(
    _ clustering: RunClustering, centre: [Double], deviations: [Double], whole: [Double]
  ) -> ListView {
    let order = deviations.indices.sorted { abs(deviations[$0]) > abs(deviations[$1]) }
    return ListView(
      heads: [
        TableView.Head("distinguishes it", width: 16, isFlexible: true),
        TableView.Head("centre", alignment: .right, width: 10),
        TableView.Head("of all", alignment: .right, width: 10),
        TableView.Head("by", alignment: .right, width: 8),
      ],
      rows: order.prefix(6).map { place in
        let feature = clustering.features[place]
        let deviation = deviations[place]
        return [
          RichLine(Columns.title(feature)),
          RichLine(ClusterWords.value(centre[place], of: feature), .bright),
          RichLine(ClusterWords.value(whole[place], of: feature), .dim),
          RichLine(
            ClusterWords.deviation(deviation),
            abs(deviation) >= ClusterWords.least ? .accent : .dim),
        ]
      }, more: order.count > 6 ? "\(order.count - 6) more" : "")
  }

  private func clusterFigures(
    _ cluster: ClusterRecord, _ part: ClusterPicture.Part?, _ clustering: RunClustering
  ) -> [Fact] {
    var facts = [
      Fact(
        "items",
        RichLine([
          Span(Figures.whole(cluster.size), .bright),
          Span(" · \(Figures.percent(cluster.share))", .dim),
        ]))
    ]
    if let share = cluster.revenueShare {
      facts.append(
        Fact("revenue", RichLine([Span(Figures.percent(share)), Span(" of all", .dim)])))
    }
    if let history = clustering.history, cluster.cluster != 0 {
      facts.append(Fact("before", ClusterWords.origin(history.origin(of: cluster.cluster))))
    }
    if let silhouette = cluster.silhouette {
      var spans = [
        Span(ClusterWords.silhouette(silhouette), .bright),
        Span("  \(ClusterWords.structure(silhouette, of: clustering.record.sizes))", .dim),
      ]
      if let misplaced = part?.misplaced, misplaced > 0 {
        spans.append(Span(" · \(Figures.whole(misplaced)) nearer to another", .warning))
      }
      facts.append(Fact("silhouette", RichLine(spans)))
    }
    if let neighbours = part?.neighbours, !neighbours.isEmpty {
      let total = max(1, neighbours.reduce(0) { $0 + $1.items })
      let words = neighbours.prefix(3).map {
        "\($0.cluster) for \(Figures.percent(Double($0.items) / Double(total), places: 0))"
      }
      facts.append(Fact("second best", RichLine(words.joined(separator: ", "))))
    }
    return facts
  }

  private func memberList(
    _ title: String, _ ids: [String], _ clustering: RunClustering
  ) -> ListView? {
    guard !ids.isEmpty else { return nil }
    return ListView(
      heads: [
        TableView.Head(title, width: 10), TableView.Head("", width: 18, isFlexible: true),
        TableView.Head("distance", alignment: .right, width: 8),
      ],
      rows: ids.prefix(3).map { id in
        let row = data?.snapshot.run.row(ofItem: id)
        let distance = row.flatMap { clustering.distances.value($0) }
        return [
          RichLine(masked(id), .dim), RichLine(row.map(maskedName) ?? ""),
          RichLine(distance.map { Figures.decimal($0, places: 2) } ?? "–"),
        ]
      })
  }

  /// The means of all items by feature: those of the clusters, weighted by their sizes.
  private func wholeCentre(_ clustering: RunClustering) -> [Double] {
    let items = Double(max(1, clustering.clusters.reduce(0) { $0 &+ $1.size }))
    return clustering.features.indices.map { place in
      clustering.clusters.reduce(0) { $0 + $1.centre[place] * Double($1.size) / items }
    }
  }

  // MARK: The clustering

  /// The recipe in words, and the indices of what came out.
  func recipeFacts(_ clustering: RunClustering) -> [Fact] {
    let record = clustering.record
    var facts = [Fact("method", RichLine(clustering.recipeWords))]
    if let silhouette = record.silhouette {
      let margin = record.silhouetteMargin.map { " ± \(Figures.decimal($0, places: 3))" } ?? ""
      facts.append(
        Fact(
          "silhouette",
          RichLine([
            Span(Figures.decimal(silhouette, places: 3) + margin),
            Span("  \(ClusterWords.structure(silhouette, of: record.sizes))", .dim),
          ])))
    }
    var indices: [String] = []
    if let value = record.inertia { indices.append("inertia \(Figures.compact(value))") }
    if let value = record.calinskiHarabasz {
      indices.append("Caliński-Harabasz \(Figures.compact(value))")
    }
    if let value = record.daviesBouldin {
      indices.append("Davies-Bouldin \(Figures.decimal(value, places: 2))")
    }
    if let value = record.bic { indices.append("BIC \(Figures.compact(value))") }
    if !indices.isEmpty { facts.append(Fact("indices", RichLine(indices.joined(separator: ", ")))) }
    facts.append(
      Fact("rules", RichLine("three questions tell \(Figures.percent(record.fidelity, places: 0))"))
    )
    if !record.leftOut.isEmpty {
      let words = record.leftOut.map { "\(Figures.whole($0.count)) \($0.reason)" }
      facts.append(Fact("left out", RichLine(words.joined(separator: ", "), .dim)))
    }
    return facts
  }

  /// What became of the clusters of the run before.
  private func historyLines(_ history: ClusterHistory) -> [RichLine] {
    [RichLine("Since \(history.before):", .bright)] + history.events.sentences.map { RichLine($0) }
  }

  /// The recommendation and why, or that nothing speaks for clusters; then what was chosen for what
  /// was left open.
  func reasonLines(_ clustering: RunClustering) -> [RichLine] {
    var lines: [RichLine] = []
    if let sweep = clustering.sweep {
      lines.append(
        sweep.recommended.map { RichLine("Recommended: k = \($0).", .bright) }
          ?? RichLine("No structure.", .warning))
      lines += sweep.reasons.map { RichLine($0) }
    }
    return lines + clustering.record.notes.map { RichLine($0, .dim) }
  }
}
