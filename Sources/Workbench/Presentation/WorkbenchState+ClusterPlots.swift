import Workspace

extension WorkbenchState {
  /// Silhouettes of items, cluster by cluster.
  func silhouettePlot(_ screen: ClustersScreen, _ clustering: RunClustering) -> PlotView {
    let parts = screen.picture.map { picture in
      zip(clustering.clusters, picture.parts).filter { $0.0.cluster != 0 }.map { cluster, part in
        SilhouettePlot.Part(
          label: "\(ClusterWords.number(cluster))  \(cluster.name)", values: part.silhouettes,
          text: ClusterWords.silhouette(cluster.silhouette), weight: cluster.size)
      }
    }
    let content: PlotView.Content
    if let parts, parts.contains(where: { !$0.values.isEmpty }) {
      content = .silhouettes(
        SilhouettePlot(
          parts: parts, mean: clustering.record.silhouette, selected: screen.cursor.selected))
    } else {
      content = .notice(
        parts == nil
          ? [RichLine("…", .dim)]
          : [
            RichLine("There are no silhouettes of single items."),
            RichLine(
              clustering.count < 2
                ? "They compare an item's own cluster with the next, and there is one cluster only."
                : "Of so many items only a sample is measured.", .dim),
          ])
    }
    return PlotView(
      title: clusteringTitle(screen), caption: "silhouettes · each cluster's items, best first",
      content: content)
  }

  /// Items on the two directions in which they are spread most.
  func scatterPlot(_ screen: ClustersScreen, _ clustering: RunClustering) -> PlotView {
    let scatter = screen.picture?.scatter
    let content: PlotView.Content
    var caption = "scatter"
    if let scatter, !scatter.x.isEmpty {
      let shown = scatter.x.count
      caption +=
        shown < scatter.items
        ? " · \(Figures.whole(shown)) of \(Figures.count(scatter.items, "item")), evenly taken"
        : " · \(Figures.count(shown, "item"))"
      content = .scatter(
        ScatterPlot(
          x: scatter.x, y: scatter.y, clusters: scatter.clusters,
          selected: Int32(clamping: selectedCluster(screen)?.cluster ?? 0),
          xLabel: scatter.axes.first.map(axisLabel) ?? "",
          yLabel: scatter.axes.count > 1 ? axisLabel(scatter.axes[1]) : "one feature, one axis"))
    } else {
      let fault = screen.picture?.fault ?? ""
      content = .notice(
        screen.picture == nil
          ? [RichLine("…", .dim)]
          : [RichLine("There is nothing to draw."), RichLine(fault, .dim)])
    }
    return PlotView(
      title: clusteringTitle(screen), caption: caption, content: content)
  }

  /// `revenue 0.61, cv −0.48 · 57 % of the spread`.
  private func axisLabel(_ axis: ClusterPicture.Axis) -> String {
    let weights = axis.weights.prefix(2).map {
      "\(Columns.title($0.feature)) \(Figures.decimal($0.value, places: 2))"
    }
    return
      "\(weights.joined(separator: ", ")) · \(Figures.percent(axis.share, places: 0)) of spread"
  }

  // MARK: Items

  /// The clusters of an item: `3 high revenue, low cv · silhouette 0.42 · next 1`.
  func clusterFacts(_ row: Int) -> [Fact] {
    clusterings.compactMap { clustering in
      guard row >= 0, row < clustering.labels.count,
        let label = clustering.labels.value(row).flatMap({ Int(exactly: $0) }),
        let cluster = clustering.cluster(label)
      else { return nil }
      guard label != 0 else { return Fact(clustering.name, RichLine("noise", .dim)) }
      var spans = [Span("\(label)", .bright), Span("  \(cluster.name)")]
      if let silhouette = clustering.silhouettes.value(row), silhouette.isFinite {
        spans.append(
          Span(
            " · silhouette \(ClusterWords.silhouette(silhouette))",
            silhouette < 0 ? .warning : .dim))
      }
      if let second = clustering.secondBest.value(row) {
        spans.append(Span(" · next \(second)", .dim))
      }
      if let name = clustering.classes?.value(row) {
        let isMoved = clustering.movedBy?.value(row) != nil
        let own = clustering.expertClass(ofCluster: label) ?? ""
        spans.append(
          isMoved ? Span(" · class \(name), not \(own)", .warning) : Span(" · class \(name)", .dim))
      }
      return Fact(clustering.name, RichLine(spans))
    }
  }
}
