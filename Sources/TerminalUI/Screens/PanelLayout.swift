import Workbench

/// Which rows the blocks of a panel take: generous where there is room, close where there is not.
struct PanelLayout {
  struct Place {
    let block: PanelView.Block
    /// First row, counted from the panel's beginning.
    let y: Int
    let height: Int
  }

  let places: [Place]
  /// Rows of all blocks together.
  let height: Int

  /// Rows of a chart at least and at most.
  static let chartRows = 7...16

  init(_ blocks: [PanelView.Block], width: Int, height: Int) {
    func laidOut(_ spacing: Spacing, chart: Int) -> (places: [Place], height: Int) {
      var places: [Place] = []
      var y = 0
      for (index, block) in blocks.enumerated() {
        if index > 0 { y += spacing.gap(between: blocks[index - 1], and: block) }
        let rows = Self.rows(block, width: width, chart: chart)
        places.append(Place(block: block, y: y, height: rows))
        y += rows
      }
      return (places, y)
    }
    let charts = blocks.count {
      if case .chart = $0 { return true }
      return false
    }
    var best = laidOut(.none, chart: Self.chartRows.lowerBound)
    for spacing in [Spacing.wide, .close, .none] {
      let tried = laidOut(spacing, chart: Self.chartRows.lowerBound)
      guard tried.height <= height || spacing == .none else { continue }
      // What is left over makes the charts higher.
      let extra = charts > 0 ? max(0, height - tried.height) / charts : 0
      let rows = min(Self.chartRows.upperBound, Self.chartRows.lowerBound + extra)
      best = laidOut(spacing, chart: rows)
      break
    }
    places = best.places
    self.height = best.height
  }

  /// Empty lines between blocks.
  enum Spacing {
    case wide, close, none

    func gap(between first: PanelView.Block, and second: PanelView.Block) -> Int {
      let begins = second.beginsSection
      switch (self, first) {
      case (_, .rule): return 0
      case (.wide, .title), (.wide, _): return 1
      case (.close, _): return begins ? 1 : 0
      case (.none, _): return 0
      }
    }
  }

  /// Rows of a block.
  static func rows(_ block: PanelView.Block, width: Int, chart: Int) -> Int {
    switch block {
    case .title, .rule, .sparkline, .legend: 1
    case .facts(let facts):
      factRows(facts, width: width).reduce(0) { $0 + $1.lines.count }
    case .lines(let lines): lines.reduce(0) { $0 + $1.wrapped(to: width).count }
    case .assignments(let assignments): assignmentRows(assignments, width: width).count
    case .chart(let view): chart + (view.title.isEmpty && view.caption.isEmpty ? 0 : 1)
    case .gauges(let gauges):
      gauges.reduce(0) {
        $0 + Canvas.gaugeHeight($1, width: width, labelWidth: gaugeLabelWidth(gauges, width: width))
      }
    case .list(let list):
      ListLayout(list, width: width).height
    }
  }

  /// Columns of the labels of gauges: as many as they need, as far as lines and texts leave them.
  static func gaugeLabelWidth(_ gauges: [PanelView.Gauge], width: Int) -> Int {
    let texts = gauges.map(\.text.displayWidth).max() ?? 0
    return min(
      max(14, width - Canvas.leastGauge - texts),
      (gauges.map { $0.label.displayWidth }.max() ?? 0) + 2)
  }

  /// Columns of the labels of facts.
  static func labelWidth(_ facts: [Fact], width: Int) -> Int {
    min(width / 2, min(20, (facts.map { $0.label.displayWidth }.max() ?? 0) + 2))
  }

  /// Each fact with its value in lines.
  static func factRows(
    _ facts: [Fact], width: Int
  ) -> [(label: String, lines: [RichLine])] {
    let room = max(1, width - labelWidth(facts, width: width))
    return facts.map { ($0.label, $0.value.wrapped(to: room)) }
  }

  /// Assignments in rows that fit.
  static func assignmentRows(
    _ assignments: [PanelView.Assignment], width: Int
  ) -> [[PanelView.Assignment]] {
    var rows: [[PanelView.Assignment]] = []
    var used = 0
    for assignment in assignments {
      let columns = assignmentWidth(assignment)
      if rows.isEmpty || used + columns > width {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(assignment)
      used += columns + 3
    }
    return rows
  }

  static func assignmentWidth(_ assignment: PanelView.Assignment) -> Int {
    assignment.label.displayWidth + 1 + assignment.segment.displayWidth + 2
  }
}

extension PanelView.Block {
  /// Whether something new begins: an empty line stands before it as long as there is one to spare.
  fileprivate var beginsSection: Bool {
    switch self {
    case .title, .rule, .chart: true
    default: false
    }
  }
}
