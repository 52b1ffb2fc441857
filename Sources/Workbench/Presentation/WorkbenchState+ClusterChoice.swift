import Workspace

extension WorkbenchState {
  /// All indices over the numbers of clusters that were compared, the recommended one marked, and
  /// why it is.
  func choicePanel(_ screen: ClustersScreen, _ clustering: RunClustering) -> PanelView {
    var blocks: [PanelView.Block] = [
      .title(clusteringTitle(screen), caption: "choice of k", accent: "")
    ]
    guard let sweep = clustering.sweep else {
      // A method that is told no number finds its own.
      let isTold = clustering.record.recipe.k != nil
      let what =
        isTold
        ? "No numbers of clusters were compared"
        : "The method finds the number of clusters by itself, and there is none to choose"
      blocks.append(
        .lines(
          [RichLine("\(what): \(clustering.recipeWords).")]
            + (isTold
              ? [RichLine("k = \"2..10\" in its [[clustering]] compares them all.", .dim)] : [])))
      return PanelView(blocks, scroll: screen.scroll)
    }
    blocks.append(.list(indexList(sweep)))
    // Before the charts: on a low screen what is recommended is seen without scrolling.
    blocks.append(.lines(reasonLines(clustering)))
    blocks.append(
      chart(sweep, "Silhouette", "higher is better") { row in
        (row.silhouette, Figures.decimal(row.silhouette, places: 2))
      })
    // By other distances than the straight one there is none.
    if sweep.rows.contains(where: { $0.inertia != nil }) {
      let elbow = sweep.elbow.map { "elbow at \($0)" } ?? "no elbow"
      blocks.append(
        chart(sweep, "Inertia", elbow) { row in
          (row.inertia ?? 0, Figures.compact(row.inertia ?? 0))
        })
    }
    let refused = sweep.refused ?? []
    if !refused.isEmpty {
      let sentences = RefusedCounts.sentences(refused.map { ($0.k, $0.reason) })
      blocks.append(.lines(sentences.map { RichLine($0) }))
    }
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

  /// A bar for each number of clusters, the recommended one marked.
  private func chart(
    _ sweep: SweepRecord, _ title: String, _ caption: String,
    _ value: (SweepRecord.Row) -> (number: Double, text: String)
  ) -> PanelView.Block {
    let bars = sweep.rows.map { row in
      let isChosen = row.k == sweep.recommended
      let (number, text) = value(row)
      return ChartView.Bar(
        label: isChosen ? "●\(row.k)" : "\(row.k)", value: max(0, number), text: text,
        isDim: !isChosen)
    }
    let top = Charts.roundedUp(bars.map(\.value).max() ?? 0)
    return .chart(
      ChartView(
        title: title, caption: caption, bars: bars,
        ticks: [0, top / 2, top].map { ($0, Figures.compact($0)) }))
  }

  private func indexList(_ sweep: SweepRecord) -> ListView {
    let none = RichLine("–", .dim)
    func decimal(_ value: Double?, _ places: Int) -> RichLine {
      value.map { RichLine(Figures.decimal($0, places: places)) } ?? none
    }
    func compact(_ value: Double?) -> RichLine {
      value.map { RichLine(Figures.compact($0)) } ?? none
    }
    let heads: [(String, Int)] = [
      ("k", 4), ("silhouette", 10), ("inertia", 8), ("CH", 7), ("DB", 5), ("gap", 6),
      ("rules", 5), ("sizes", 13),
    ]
    let measured = sweep.rows.map { row in
      let isChosen = row.k == sweep.recommended
      return (
        row.k,
        [
          RichLine(isChosen ? "● \(row.k)" : "\(row.k)", isChosen ? .accent : .bright),
          decimal(row.silhouette, 3), compact(row.inertia), compact(row.calinskiHarabasz),
          decimal(row.daviesBouldin, 2), decimal(row.gap, 3),
          RichLine(Figures.percent(row.fidelity, places: 0)),
          RichLine("\(Figures.whole(row.smallest))–\(Figures.whole(row.largest))", .dim),
        ]
      )
    }
    // Gaps are shown; where the numbers just end, a sentence is enough.
    let last = sweep.rows.last?.k ?? 0
    let refused = (sweep.refused ?? []).filter { $0.k < last }.map { refusal in
      (refusal.k, [RichLine("\(refusal.k)", .dim)] + heads.dropFirst().map { _ in none })
    }
    let rows = (measured + refused).sorted { $0.0 < $1.0 }.map(\.1)
    // By some distances and under constraints there are indices that no number has.
    let shown = heads.indices.filter { place in rows.contains { $0[place] != none } }
    return ListView(
      heads: shown.map { TableView.Head(heads[$0].0, alignment: .right, width: heads[$0].1) },
      rows: rows.map { row in shown.map { row[$0] } })
  }
}
