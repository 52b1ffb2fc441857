extension PanelView {
  /// About how many lines it takes, so that it is not scrolled far beyond its end.
  var roughHeight: Int {
    blocks.reduce(0) { sum, block in
      let lines =
        switch block {
        case .title, .rule, .sparkline, .legend: 1
        case .facts(let facts): facts.count
        case .lines(let lines): lines.count
        case .assignments: 1
        case .chart: 10
        case .gauges(let gauges): 2 * gauges.count
        case .list(let list): list.rows.count + 1
        }
      return sum + lines + 1
    }
  }
}
