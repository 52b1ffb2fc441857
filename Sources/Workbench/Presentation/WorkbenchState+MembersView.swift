import Tables

extension WorkbenchState {
  func membersBody(_ screen: MembersScreen) -> BodyView {
    let rows = screen.rows ?? []
    let first = min(screen.cursor.first, rows.count)
    let window = rows[first..<min(rows.count, first + max(capacity, 12) + 2)]
    let columns = screen.columns.map { (name: $0, data: snapshot?.column(named: $0)) }
    let table = TableView(
      title: membersTitle(screen), caption: membersCaption(screen),
      heads: screen.columns.map { head($0, screen) },
      rows: window.map { row in
        TableView.Row(
          cells: columns.map { cell($0.name, $0.data, Int(row)) },
          isMarked: screen.marks.contains(row))
      }, first: first, total: rows.count, selected: rows.isEmpty ? nil : screen.cursor.selected,
      firstColumn: screen.firstColumn, empty: emptyMembers(screen))
    return .table(table, side: membersPanel(screen))
  }

  private func membersTitle(_ screen: MembersScreen) -> String {
    screen.scope.isEmpty ? "All \(facts.entities)" : "Members"
  }

  private func membersCaption(_ screen: MembersScreen) -> String {
    guard let rows = screen.rows else { return "…" }
    var parts: [String] = []
    if screen.filter.trimmingSpaces.isEmpty {
      parts.append(Figures.count(rows.count, "item"))
    } else {
      parts.append(
        "\(Figures.whole(rows.count)) of \(Figures.count(screen.scopeCount ?? rows.count, "item"))")
    }
    if !screen.marks.isEmpty { parts.append("\(Figures.whole(screen.marks.count)) marked") }
    return parts.joined(separator: " · ")
  }

  private func emptyMembers(_ screen: MembersScreen) -> [RichLine] {
    if screen.rows == nil { return [RichLine("…", .dim)] }
    if let fault = screen.filterFault { return [RichLine(fault.message, .warning)] }
    if screen.filter.isEmpty { return [RichLine("No item is here.", .dim)] }
    return [
      RichLine(
        preferences.isMasked ? "No item matches." : "No item matches \(screen.filter)", .plain),
      RichLine([Span("esc", .accent), Span(" takes the filter away.", .dim)]),
    ]
  }

  private func head(_ name: String, _ screen: MembersScreen) -> TableView.Head {
    TableView.Head(
      Columns.title(name), alignment: isText(name) ? .left : .right, width: Columns.width(name),
      isFlexible: name == "name",
      sorting: screen.sort?.column == name
        ? (screen.sort?.isDescending == true ? .descending : .ascending) : nil)
  }

  /// Whether a column holds text; dates are no text, and read from the right.
  func isText(_ name: String) -> Bool {
    switch snapshot?.column(named: name) {
    case .text?, .category?, .boolean?, nil: true
    default: false
    }
  }

  private func cell(_ name: String, _ data: ColumnData?, _ row: Int) -> Span {
    switch data {
    case .text(let column)?:
      if name == "id" { return Span(masked(column[row]), .bright) }
      return Span(preferences.isMasked ? "· · ·" : column[row])
    case .category(let column)?:
      guard let value = column.value(row) else { return Span("–", .dim) }
      let isMoved = name == "effective" && snapshot?.applied[UInt32(row)] != nil
      return Span(isMoved ? value + " *" : value, isMoved ? .accent : .plain)
    case .number(let column)?:
      guard let value = column.value(row), value.isFinite else { return Span("–", .dim) }
      return Span(Columns.text(value, in: name))
    case .integer(let column)?:
      return column.value(row).map { Span(Figures.whole(Int($0))) } ?? Span("–", .dim)
    case .date(let column)?:
      return column.value(row).map { Span(DateText.day($0), .dim) } ?? Span("–", .dim)
    case .boolean(let column)?: return Span(column[row] == 0 ? "no" : "yes")
    case .integerList?, .numberList?, nil: return Span("–", .dim)
    }
  }

  // MARK: The panel

  private func membersPanel(_ screen: MembersScreen) -> PanelView {
    guard let row = selectedRow(screen).map(Int.init) else { return PanelView([]) }
    return PanelView(itemSummary(row))
  }

  /// The selected item in short.
  func itemSummary(_ row: Int) -> [PanelView.Block] {
    var blocks: [PanelView.Block] = []
    blocks.append(.title(displayName(row), caption: "", accent: ""))
    blocks.append(.assignments(assignments(row)))
    if let demand = demand(ofRow: row), demand.contains(where: { $0 > 0 }) {
      blocks.append(.sparkline(demand.map { max(0, $0) }, caption: demandCaption))
    }
    var figures = [
      Fact(
        "revenue",
        RichLine(Figures.money(number("revenue", row) ?? 0, currency: facts.currency), .bright)),
      Fact("quantity", RichLine(Figures.plain(number("quantity", row) ?? 0))),
    ]
    if let rank = number("rank", row) {
      figures.append(Fact("rank", RichLine(rankText(rank))))
    }
    if let cv = number("cv", row) {
      figures.append(Fact("CV", RichLine(Figures.decimal(cv, places: 4))))
    }
    if let adi = number("adi", row), let cv2 = number("cv2", row) {
      figures.append(
        Fact(
          "ADI, CV²",
          RichLine("\(Figures.decimal(adi, places: 2)), \(Figures.decimal(cv2, places: 2))")))
    }
    blocks.append(.facts(figures + clusterFacts(row)))
    let gauges = gauges(row)
    if !gauges.isEmpty {
      blocks.append(.rule)
      blocks.append(.gauges(gauges))
    }
    let proposals = record.ledger.proposals(for: itemID(row))
    if !proposals.isEmpty {
      blocks.append(.rule)
      blocks.append(.lines(proposals.suffix(3).reversed().map(proposalLine)))
    }
    return blocks
  }

  /// `11 of 3 791`.
  func rankText(_ rank: Double) -> String {
    let inside = data?.snapshot.run.manifest.inside ?? 0
    return "\(Figures.plain(rank)) of \(Figures.whole(inside))"
  }

  /// The name, or the id where there is none.
  func displayName(_ row: Int) -> String {
    let name = maskedName(row)
    return name.isEmpty ? masked(itemID(row)) : name
  }

  func demand(ofRow row: Int) -> [Double]? {
    guard let demand = data?.snapshot.run.demand, row >= 0, row < demand.count else { return nil }
    return demand[row]
  }
}
