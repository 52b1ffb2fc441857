import Segmentation
import Workspace

extension WorkbenchState {
  func matrixBody(_ screen: MatrixScreen) -> BodyView {
    guard let snapshot, let matrix else { return noRun }
    let values = matrix.cells.map { value(of: $0, screen.measure) }
    let largest = values.max() ?? 0
    func cell(_ cell: SegmentSummary) -> MatrixView.Cell {
      let value = value(of: cell, screen.measure)
      return MatrixView.Cell(
        value: text(of: cell, screen.measure, matrix), detail: detail(of: cell, screen.measure, matrix),
        weight: largest > 0 ? max(0, value / largest) : 0, overridden: cell.overridden)
    }
    let rows = matrix.rows.indices
    let columns = matrix.columns.indices
    let model = snapshot.run.model
    return .matrix(
      MatrixView(
        title: screen.measure.title, caption: caption(matrix), rowTitle: model.rows,
        columnTitle: model.columns, rows: heads(model.rows, matrix.rows),
        columns: heads(model.columns, matrix.columns),
        cells: rows.map { row in columns.map { cell(matrix.cell(row: row, column: $0)) } },
        rowTotals: rows.map { cell(matrix.total(row: $0)) },
        columnTotals: columns.map { cell(matrix.total(column: $0)) }, total: cell(matrix.inside),
        outside: outsideStates.map { state in
          Fact(state.name, RichLine(Figures.whole((matrix[state.name]?.count ?? 0)), .bright))
        }, selection: screen.selection, notes: matrixNotes, side: matrixPanel(screen, matrix)))
  }

  private var noRun: BodyView {
    if let failure {
      return .notice(
        title: "The active run cannot be opened",
        lines: [
          RichLine(failure.message), "",
          RichLine([Span("ctrl-r", .accent), Span(" computes it anew from the sources.")]),
          RichLine([Span("R", .accent), Span(" lists the other runs.")]),
        ])
    }
    return .notice(
      title: "No run yet",
      lines: [
        RichLine([
          Span("ctrl-r", .accent),
          Span(" reads the sources of strata.toml and computes the segments."),
        ]),
        RichLine("`strata run` does the same from the command line.", .dim),
      ])
  }

  /// States outside the matrix that have items.
  var outsideStates: [ItemState] {
    guard let matrix else { return [] }
    return ItemState.outside.filter { (matrix[$0.name]?.count ?? 0) > 0 }
  }

  // MARK: Cells

  private func value(of cell: SegmentSummary, _ measure: MatrixMeasure) -> Double {
    switch measure {
    case .count: Double(cell.count)
    case .revenueShare, .revenue: cell.revenue
    case .quantity: cell.quantity
    }
  }

  private func text(
    of cell: SegmentSummary, _ measure: MatrixMeasure, _ matrix: MatrixSummary
  ) -> String {
    switch measure {
    case .count: Figures.whole(cell.count)
    case .revenueShare: Figures.percent(share(cell.revenue, of: matrix.inside.revenue))
    case .revenue: Figures.compactMoney(cell.revenue, currency: facts.currency)
    case .quantity: Figures.compact(cell.quantity)
    }
  }

  private func detail(
    of cell: SegmentSummary, _ measure: MatrixMeasure, _ matrix: MatrixSummary
  ) -> String {
    measure == .count
      ? Figures.percent(share(Double(cell.count), of: Double(matrix.inside.count)))
      : Figures.count(cell.count, "item")
  }

  func share(_ part: Double, of whole: Double) -> Double { whole > 0 ? part / whole : 0 }

  private func caption(_ matrix: MatrixSummary) -> String {
    var parts = ["\(Figures.whole(matrix.inside.count)) \(facts.entities)"]
    parts.append(Figures.compactMoney(matrix.inside.revenue, currency: facts.currency))
    if let first = data?.snapshot.run.calendar.labels.first,
      let last = data?.snapshot.run.calendar.labels.last
    {
      parts.append("\(BucketLabels.long(first)) – \(BucketLabels.long(last))")
    }
    return parts.joined(separator: " · ")
  }

  // MARK: Heads

  private func heads(_ dimension: String, _ classes: [String]) -> [MatrixView.Head] {
    guard let found = data?.snapshot.run.model.dimensions.first(where: { $0.name == dimension })
    else { return classes.map { MatrixView.Head(name: $0, label: "", rule: "") } }
    return classes.enumerated().map { index, name in
      MatrixView.Head(
        name: name, label: ModelWords.label(of: index, in: found),
        rule: ModelWords.rule(of: index, in: found))
    }
  }

  // MARK: Below the matrix

  /// What changed and what waits: the first things that a planner wants to know in the morning.
  private var matrixNotes: [Fact] {
    [sinceLastRun, sinceLastLook, waiting].compactMap { $0 }
  }

  private var sinceLastRun: Fact? {
    guard let log = data?.snapshot.run.log, let previous = log.previous, let churn = log.churn
    else { return nil }
    var spans = [
      Span("\(Figures.whole(churn.moved)) moved", .bright),
      Span("  \(Figures.percent(churn.rate)) churn", .dim),
    ]
    if churn.entered > 0 { spans.append(Span("  \(Figures.whole(churn.entered)) entered")) }
    if churn.left > 0 { spans.append(Span("  \(Figures.whole(churn.left)) left")) }
    return Fact("since run \(previous.prefix(6))", RichLine(spans))
  }

  private var sinceLastLook: Fact? {
    guard let lastLook else { return nil }
    var parts: [Span] = []
    if lastLook.run != data?.snapshot.run.name { parts.append(Span("another run is active", .bright)) }
    let entries = record.entries.count - lastLook.entries
    if entries > 0 {
      if !parts.isEmpty { parts.append(Span("  ")) }
      parts.append(Span(Figures.count(entries, "new entry", "new entries"), .bright))
      parts.append(Span(" in the journal", .dim))
    }
    if parts.isEmpty { parts.append(Span("nothing new", .dim)) }
    parts.append(Span("  \(Figures.age(seconds: now - lastLook.at))", .dim))
    return Fact("since your last look", RichLine(parts))
  }

  private var waiting: Fact? {
    var spans: [Span] = []
    func add(_ text: String, _ tone: Tone) {
      if !spans.isEmpty { spans.append(Span("  ")) }
      spans.append(Span(text, tone))
    }
    let open = openProposals
    if facts.isBoard {
      let others = open.filter { $0.proposer != facts.actor }
      if !others.isEmpty { add("\(Figures.count(others.count, "proposal")) to decide", .bright) }
    }
    let own = open.filter { $0.proposer == facts.actor }
    if !own.isEmpty { add("\(own.count) of yours open", .plain) }
    let returned = returnedToActor
    if !returned.isEmpty { add("\(returned.count) sent back to you", .warning) }
    let expiring = expiringSoon
    if let first = expiring.first, let days = first.expires.map({ $0.days - today.days }) {
      add(
        expiring.count == 1
          ? "1 override expires in \(Figures.count(days, "day"))"
          : "\(expiring.count) overrides expire within a month", .warning)
    }
    if spans.isEmpty { add("nothing", .dim) }
    return Fact("waiting for you", RichLine(spans))
  }

  // MARK: The panel

  private func matrixPanel(_ screen: MatrixScreen, _ matrix: MatrixSummary) -> PanelView {
    var blocks: [PanelView.Block] = []
    let cell = selectedCell(screen.selection, matrix)
    let (name, label) = selectionTitle(screen.selection, matrix)
    blocks.append(.title("", caption: label, accent: name))
    blocks.append(
      .lines([
        RichLine([
          Span(Figures.whole(cell.count), .bright), Span(cell.count == 1 ? " item      " : " items     ", .dim),
          Span(Figures.percent(share(cell.revenue, of: matrix.inside.revenue)), .bright),
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
    blocks.append(.legend(low: "0", high: legendHigh(screen.measure, matrix)))
    blocks.append(.facts(ModelWords.rules(data?.snapshot.run)))
    return PanelView(blocks)
  }

  func selectedCell(
    _ selection: MatrixView.Selection, _ matrix: MatrixSummary
  ) -> SegmentSummary {
    switch selection {
    case .cell(let row, let column): matrix.cell(row: row, column: column)
    case .row(let row): matrix.total(row: row)
    case .column(let column): matrix.total(column: column)
    case .all: matrix.inside
    case .outside(let index):
      outsideStates.indices.contains(index)
        ? matrix[outsideStates[index].name] ?? matrix.inside : matrix.inside
    }
  }

  private func selectionTitle(
    _ selection: MatrixView.Selection, _ matrix: MatrixSummary
  ) -> (name: String, label: String) {
    guard let model = data?.snapshot.run.model else { return ("", "") }
    switch selection {
    case .cell(let row, let column):
      return (
        "\(matrix.rows[row]) \(matrix.columns[column])",
        ModelWords.segment(row: row, column: column, in: model)
      )
    case .row(let row): return (matrix.rows[row], "all of this row")
    case .column(let column): return (matrix.columns[column], "all of this column")
    case .all: return ("all", "the whole matrix")
    case .outside(let index):
      guard outsideStates.indices.contains(index) else { return ("", "") }
      return (outsideStates[index].name, ModelWords.meaning(of: outsideStates[index], in: model))
    }
  }

  private func overridesLine(
    _ selection: MatrixView.Selection, _ cell: SegmentSummary
  ) -> RichLine {
    if preferences.withoutOverrides { return RichLine("not counted here", .dim) }
    let proposed = openProposals.filter { proposal in isWithin(selection, proposal.to) }.count
    var spans = [
      cell.overridden == 0 ? Span("none in force", .dim) : Span("\(cell.overridden) in force", .bright)
    ]
    if proposed > 0 { spans.append(Span("  \(proposed) proposed", .plain)) }
    return RichLine(spans)
  }

  private func isWithin(_ selection: MatrixView.Selection, _ segment: String) -> Bool {
    guard let matrix else { return false }
    switch selection {
    case .cell(let row, let column): return matrix.segment(row: row, column: column) == segment
    case .row(let row):
      return matrix.columns.indices.contains { matrix.segment(row: row, column: $0) == segment }
    case .column(let column):
      return matrix.rows.indices.contains { matrix.segment(row: $0, column: column) == segment }
    case .all: return true
    case .outside(let index):
      return outsideStates.indices.contains(index) && outsideStates[index].name == segment
    }
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
        RichLine(cv.map { Figures.decimal($0, places: 2) } ?? "–", isNearCut(cv) ? .warning : .plain),
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
    case .row(let row): return matrix.columns.indices.map { matrix.segment(row: row, column: $0) }
    case .column(let column): return matrix.rows.indices.map { matrix.segment(row: $0, column: column) }
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

  private var currencyHead: String {
    facts.currency.map { Figures.sign(ofCurrency: $0).trimmingSpaces } ?? "revenue"
  }

  var demandCaption: String {
    switch data?.snapshot.run.calendar.kind {
    case "day": "units a day"
    case "week": "units a week"
    case "month": "units a month"
    default: "units a period"
    }
  }

  private func legendHigh(_ measure: MatrixMeasure, _ matrix: MatrixSummary) -> String {
    guard let most = matrix.cells.max(by: { value(of: $0, measure) < value(of: $1, measure) }) else {
      return ""
    }
    return text(of: most, measure, matrix)
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
