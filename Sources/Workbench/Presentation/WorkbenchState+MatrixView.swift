import Segmentation
import Workspace

extension WorkbenchState {
  func matrixBody(_ screen: MatrixScreen) -> BodyView {
    guard let snapshot, let matrix, let totals else { return noRun }
    let values = matrix.cells.map { value(of: $0, screen.measure) }
    let largest = values.max() ?? 0
    func cell(_ cell: SegmentSummary) -> MatrixView.Cell {
      let value = value(of: cell, screen.measure)
      return MatrixView.Cell(
        value: text(of: cell, screen.measure, totals.inside),
        detail: detail(of: cell, screen.measure, totals.inside),
        weight: largest > 0 ? max(0, value / largest) : 0, overridden: cell.overridden)
    }
    let rows = matrix.rows.indices
    let columns = matrix.columns.indices
    let model = snapshot.run.model
    return .matrix(
      MatrixView(
        title: screen.measure.title, caption: caption(totals.inside), rowTitle: model.rows,
        columnTitle: model.columns, rows: heads(model.rows, matrix.rows),
        columns: heads(model.columns, matrix.columns),
        cells: rows.map { row in columns.map { cell(matrix.cell(row: row, column: $0)) } },
        rowTotals: totals.rows.map(cell), columnTotals: totals.columns.map(cell),
        total: cell(totals.inside),
        outside: outsideStates.map { state in
          Fact(state.name, RichLine(Figures.whole(matrix[state.name]?.count ?? 0), .bright))
        }, selection: screen.selection, notes: matrixNotes,
        side: matrixPanel(screen, matrix, totals)))
  }

  private var noRun: BodyView {
    if let failure {
      return .notice(
        title: "The active run cannot be opened",
        lines: [
          RichLine(failure.message), "",
          RichLine([
            Span(printedKey(.run) ?? "", .accent), Span(" computes it anew from the sources."),
          ]),
          RichLine([Span(printedKey(.runs) ?? "", .accent), Span(" lists the other runs.")]),
        ])
    }
    return .notice(
      title: "No run yet",
      lines: [
        RichLine([
          Span(printedKey(.run) ?? "", .accent),
          Span(" reads the sources of strata.toml and computes the segments."),
        ]),
        RichLine("`strata run` does the same from the command line.", .dim),
      ])
  }

  /// States outside the matrix that have items.
  var outsideStates: [ItemState] {
    guard let matrix else { return [] }
    return matrix.naming.outside.filter { (matrix[$0.name]?.count ?? 0) > 0 }
  }

  // MARK: Cells

  func value(of cell: SegmentSummary, _ measure: MatrixMeasure) -> Double {
    switch measure {
    case .count: Double(cell.count)
    case .revenueShare, .revenue: cell.revenue
    case .quantity: cell.quantity
    }
  }

  func text(
    of cell: SegmentSummary, _ measure: MatrixMeasure, _ inside: SegmentSummary
  ) -> String {
    switch measure {
    case .count: Figures.whole(cell.count)
    case .revenueShare: Figures.percent(share(cell.revenue, of: inside.revenue))
    case .revenue: Figures.compactMoney(cell.revenue, currency: facts.currency)
    case .quantity: Figures.compact(cell.quantity)
    }
  }

  private func detail(
    of cell: SegmentSummary, _ measure: MatrixMeasure, _ inside: SegmentSummary
  ) -> String {
    measure == .count
      ? Figures.percent(share(Double(cell.count), of: Double(inside.count)))
      : Figures.count(cell.count, "item")
  }

  func share(_ part: Double, of whole: Double) -> Double { whole > 0 ? part / whole : 0 }

  private func caption(_ inside: SegmentSummary) -> String {
    var parts = ["\(Figures.whole(inside.count)) \(facts.entities)"]
    parts.append(Figures.compactMoney(inside.revenue, currency: facts.currency))
    if let first = data?.snapshot.run.calendar.labels.first,
      let last = data?.snapshot.run.calendar.labels.last
    {
      parts.append("\(BucketLabels.long(first)) – \(BucketLabels.long(last))")
    }
    return parts.joined(separator: " · ")
  }

  // MARK: Heads

  private func heads(_ dimension: String, _ classes: [String]) -> [MatrixView.Head] {
    guard let run = data?.snapshot.run,
      let found = run.model.dimensions.first(where: { $0.name == dimension })
    else { return classes.map { MatrixView.Head(name: $0, label: "", rule: "") } }
    return classes.enumerated().map { index, name in
      MatrixView.Head(
        name: name, label: ModelWords.label(of: index, in: found, of: run),
        rule: ModelWords.rule(of: index, in: found))
    }
  }
}

extension MatrixMeasure {
  /// As the matrix' title says it.
  var title: String {
    switch self {
    case .revenueShare: "Revenue share"
    case .revenue: "Revenue"
    case .count: "Items"
    case .quantity: "Quantity"
    }
  }
}
