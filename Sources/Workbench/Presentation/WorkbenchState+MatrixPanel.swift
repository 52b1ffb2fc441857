import Segmentation
import Workspace

/// Beside the matrix: what the cursor is on.
extension WorkbenchState {
  func matrixPanel(
    _ screen: MatrixScreen, _ matrix: MatrixSummary, _ totals: MatrixTotals
  ) -> PanelView {
    var blocks: [PanelView.Block] = []
    let cell = selectedCell(screen.selection, matrix, totals)
    let (name, label) = selectionTitle(screen.selection, matrix)
    blocks.append(.title("", caption: label, accent: name))
    blocks.append(
      .lines([
        RichLine([
          Span(Figures.whole(cell.count), .bright),
          Span(cell.count == 1 ? " item      " : " items     ", .dim),
          Span(Figures.percent(share(cell.revenue, of: totals.inside.revenue)), .bright),
          Span(" of revenue", .dim),
        ])
      ]))
    if cell.demand.contains(where: { $0 > 0 }) {
      blocks.append(.sparkline(cell.demand.map { max(0, $0) }, caption: demandCaption))
    }
    var facts = [
      Fact("revenue", RichLine(Figures.compactMoney(cell.revenue, currency: self.facts.currency))),
      Fact("quantity", RichLine(Figures.compact(cell.quantity))),
    ]
    facts.append(Fact("overrides", overridesLine(screen.selection, cell)))
    blocks.append(.facts(facts))
    blocks.append(.rule)
    blocks.append(.list(largest(screen.selection, cell.count)))
    blocks.append(.rule)
    blocks.append(.legend(low: "0", high: legendHigh(screen.measure, matrix, totals)))
    blocks.append(.facts(ModelWords.rules(data?.snapshot.run)))
    return PanelView(blocks)
  }

  /// The cell or total that the cursor is on.
  private func selectedCell(
    _ selection: MatrixView.Selection, _ matrix: MatrixSummary, _ totals: MatrixTotals
  ) -> SegmentSummary {
    switch selection {
    case .cell(let row, let column): matrix.cell(row: row, column: column)
    case .row(let row): totals.rows[row]
    case .column(let column): totals.columns[column]
    case .all: totals.inside
    case .outside(let index):
      outsideStates.indices.contains(index)
        ? matrix[outsideStates[index].name] ?? totals.inside : totals.inside
    }
  }

  private func selectionTitle(
    _ selection: MatrixView.Selection, _ matrix: MatrixSummary
  ) -> (name: String, label: String) {
    guard let run = data?.snapshot.run else { return ("", "") }
    switch selection {
    case .cell(let row, let column):
      return (
        "\(matrix.rows[row]) \(matrix.columns[column])",
        ModelWords.segment(row: row, column: column, of: run)
      )
    case .row(let row):
      return (matrix.rows[row], cluster(row, in: run.model.rows, of: run) ?? "all of this row")
    case .column(let column):
      return (
        matrix.columns[column],
        cluster(column, in: run.model.columns, of: run) ?? "all of this column"
      )
    case .all: return ("all", "the whole matrix")
    case .outside(let index):
      guard outsideStates.indices.contains(index) else { return ("", "") }
      return (
        outsideStates[index].name, ModelWords.meaning(of: outsideStates[index], in: run.model)
      )
    }
  }

  /// The name of the cluster that a row or column is; nil where it is a class with a rule.
  private func cluster(_ index: Int, in dimension: String, of run: Run) -> String? {
    guard let found = run.model.dimensions.first(where: { $0.name == dimension }), found.isGiven
    else { return nil }
    return ModelWords.label(of: index, in: found, of: run)
  }

  private func overridesLine(
    _ selection: MatrixView.Selection, _ cell: SegmentSummary
  ) -> RichLine {
    if preferences.withoutOverrides { return RichLine("not counted here", .dim) }
    let segments = Set(segments(of: selection))
    let proposed = openProposals.count { segments.contains($0.to) }
    var spans = [
      cell.overridden == 0
        ? Span("none in force", .dim) : Span("\(cell.overridden) in force", .bright)
    ]
    if proposed > 0 { spans.append(Span("  \(proposed) proposed", .plain)) }
    return RichLine(spans)
  }

  /// The first items of the selection in rank order; found without looking at all.
  private func largest(_ selection: MatrixView.Selection, _ count: Int) -> ListView {
    let heads = [
      TableView.Head("largest", width: 9), TableView.Head("", width: 20, isFlexible: true),
      TableView.Head(currencyHead, alignment: .right, width: 8),
      TableView.Head("CV", alignment: .right, width: 5),
    ]
    let rows = (leading?.first(14, of: segments(of: selection)) ?? [])
    let lines = rows.map { row -> [RichLine] in
      let cv = number("cv", row)
      return [
        RichLine(masked(itemID(row))), RichLine(maskedName(row)),
        RichLine(Figures.compact(number("revenue", row) ?? 0)),
        RichLine(
          cv.map { Figures.decimal($0, places: 2) } ?? "–", isNearCut(cv) ? .warning : .plain),
      ]
    }
    let more = count - lines.count
    return ListView(
      heads: heads, rows: lines, more: more > 0 ? "\(Figures.whole(more)) more" : "")
  }

  /// The names of a selection's segments.
  func segments(of selection: MatrixView.Selection) -> [String] {
    guard let matrix else { return [] }
    switch selection {
    case .cell(let row, let column): return [matrix.segment(row: row, column: column)]
    case .row(let row):
      return matrix.columns.indices.map { matrix.segment(row: row, column: $0) }
    case .column(let column):
      return matrix.rows.indices.map { matrix.segment(row: $0, column: column) }
    case .all:
      return matrix.rows.indices.flatMap { row in
        matrix.columns.indices.map { matrix.segment(row: row, column: $0) }
      }
    case .outside(let index):
      return outsideStates.indices.contains(index) ? [outsideStates[index].name] : []
    }
  }

  /// Within one per cent of a cut of the variability dimension.
  private func isNearCut(_ cv: Double?) -> Bool {
    guard let cv, let model = data?.snapshot.run.model else { return false }
    for dimension in model.dimensions {
      guard case .variability(let variability) = dimension.kind else { continue }
      return variability.cuts.contains { abs(cv - $0.double) <= 0.01 * $0.double }
    }
    return false
  }

  /// The head of a column of money: the currency's sign.
  var currencyHead: String {
    facts.currency.map { Figures.sign(ofCurrency: $0).trimmingSpaces } ?? "revenue"
  }

  /// The unit of demand charts.
  var demandCaption: String {
    switch data?.snapshot.run.calendar.kind {
    case "day": "units a day"
    case "week": "units a week"
    case "month": "units a month"
    default: "units a period"
    }
  }

  private func legendHigh(
    _ measure: MatrixMeasure, _ matrix: MatrixSummary, _ totals: MatrixTotals
  ) -> String {
    let most = matrix.cells.max { value(of: $0, measure) < value(of: $1, measure) }
    return most.map { text(of: $0, measure, totals.inside) } ?? ""
  }
}
