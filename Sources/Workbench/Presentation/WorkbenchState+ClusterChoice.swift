import Workspace

extension WorkbenchState {
  /// All indices over the numbers of clusters that were compared, the recommended one marked, and
  /// why it is.
  func choicePanel(_ screen: ClustersScreen, _ clustering: RunClustering) -> PanelView {
    var blocks: [PanelView.Block] = [
      .title(clusteringTitle(screen), caption: "choice of k", accent: "")
    ]
    guard let sweep = clustering.sweep else {
      blocks.append(
        .lines([
          RichLine("No numbers of clusters were compared: \(clustering.recipeWords)."),
          RichLine("k = \"2..10\" in its [[clustering]] compares them all.", .dim),
        ]))
      return PanelView(blocks, scroll: screen.scroll)
    }
    blocks.append(.list(indexList(sweep)))
    let marked = sweep.recommended
    func chart(
      _ title: String, _ caption: String, _ value: (SweepRecord.Row) -> Double, _ places: Int
    )
      -> PanelView.Block
    {
      let values = sweep.rows.map(value)
      let top = Charts.roundedUp(values.max() ?? 0)
      let bars = sweep.rows.map { row in
        ChartView.Bar(
          label: row.k == marked ? "●\(row.k)" : "\(row.k)", value: max(0, value(row)),
          text: places > 0
            ? Figures.decimal(value(row), places: places) : Figures.compact(value(row)),
          isDim: row.k != marked)
      }
      return .chart(
        ChartView(
          title: title, caption: caption, bars: bars,
          ticks: [0, top / 2, top].map { ($0, Figures.compact($0)) }))
    }
    blocks.append(chart("Silhouette", "higher is better", { $0.silhouette }, 2))
    let elbow = sweep.elbow.map { "elbow at \($0)" } ?? "no elbow"
    blocks.append(chart("Inertia", elbow, { $0.inertia }, 0))
    blocks.append(.lines(reasonLines(clustering)))
    if !sweep.votes.isEmpty {
      let votes = sweep.votes.map { "\($0.index) \($0.k)" }
      blocks.append(.facts([Fact("votes", RichLine(votes.joined(separator: ", ")))]))
    }
    if let hopkins = sweep.hopkins {
      let value = Figures.decimal(hopkins.value, places: 2)
      let threshold = Figures.decimal(hopkins.threshold, places: 2)
      blocks.append(
        .facts([
          Fact(
            "Hopkins",
            RichLine(
              "\(value), \(hopkins.value > hopkins.threshold ? "above" : "not above") "
                + "\(threshold), the border of chance"))
        ]))
    }
    return PanelView(blocks, scroll: screen.scroll)
  }

  private func indexList(_ sweep: SweepRecord) -> ListView {
    func decimal(_ value: Double?, _ places: Int) -> RichLine {
      value.map { RichLine(Figures.decimal($0, places: places)) } ?? RichLine("–", .dim)
    }
    let heads: [(String, Int)] = [
      ("k", 4), ("silhouette", 10), ("inertia", 8), ("CH", 7), ("DB", 5), ("gap", 6),
      ("rules", 5), ("sizes", 13),
    ]
    return ListView(
      heads: heads.map { TableView.Head($0.0, alignment: .right, width: $0.1) },
      rows: sweep.rows.map { row in
        let isChosen = row.k == sweep.recommended
        return [
          RichLine(isChosen ? "● \(row.k)" : "\(row.k)", isChosen ? .accent : .bright),
          decimal(row.silhouette, 3), RichLine(Figures.compact(row.inertia)),
          row.calinskiHarabasz.map { RichLine(Figures.compact($0)) } ?? RichLine("–", .dim),
          decimal(row.daviesBouldin, 2), decimal(row.gap, 3),
          RichLine(Figures.percent(row.fidelity, places: 0)),
          RichLine("\(Figures.whole(row.smallest))–\(Figures.whole(row.largest))", .dim),
        ]
      })
  }
}
