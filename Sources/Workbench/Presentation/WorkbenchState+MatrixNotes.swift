import Workspace

/// Below the matrix: what changed and what waits.
extension WorkbenchState {
  /// What changed and what waits: the first things that a planner wants to know in the morning.
  var matrixNotes: [Fact] {
    [sinceLastRun, sinceLastLook, waiting].compactMap { $0 }
  }

  private var sinceLastRun: Fact? {
    guard let log = data?.snapshot.run.log, let previous = log.previous, let churn = log.churn
    else { return nil }
    var spans =
      churn.obstacle.map { [Span("not comparable", .bright), Span("  \($0.words)", .dim)] }
      ?? [
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
    if lastLook.run != data?.snapshot.run.name {
      parts.append(Span("another run is active", .bright))
    }
    let entries = record.entries.count - lastLook.entries
    if entries > 0 {
      if !parts.isEmpty { parts.append(Span("  ")) }
      parts.append(Span(Figures.count(entries, "new entry", "new entries"), .bright))
      parts.append(Span(" in the journal", .dim))
    }
    if parts.isEmpty { parts.append(Span("nothing new", .dim)) }
    parts.append(Span("  \(Figures.ago(seconds: now - lastLook.at))", .dim))
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
    let returned = record.returned
    if !returned.isEmpty { add("\(returned.count) sent back to you", .warning) }
    let expiring = record.expiring
    if let first = expiring.first, let days = first.expires.map({ $0.days - today.days }) {
      let when = days == 0 ? "expires today" : "expires in \(Figures.count(days, "day"))"
      add(
        expiring.count == 1
          ? "1 override \(when)" : "\(expiring.count) overrides expire within a month", .warning)
    }
    if spans.isEmpty { add("nothing", .dim) }
    return Fact("waiting for you", RichLine(spans))
  }
}
