import Clustering
import Tables
import Workbench

/// Several numbers of clusters, compared and printed with what they recommend.
struct ClusterSweepReport {
  let recipe: ClusteringRecipe
  let counts: ClosedRange<Int>
  let input: ClusterInput

  func print(_ format: OutputFormat) throws {
    let sweep = try attemptClustering(row: input.called) { () throws(ClusteringError) in
      try ProgressLine.during("Comparing numbers of clusters") {
        monitor throws(ClusteringError) in
        try recipe.sweep(counts, input.points, original: input.original, monitor: monitor)
      }
    }
    switch format {
    case .csv: try RowPrinter(format: .csv).print(table(sweep, format))
    case .json: try StandardOutput.write(json(sweep))
    case .table: try RowPrinter(format: .table).print(table(sweep, format))
    }
    if format != .json { narrate(sweep) }
  }

  /// One number of clusters: what was measured, or why there is nothing to measure.
  private enum Line {
    case row(ClusterCountSweep.Row)
    case refusal(ClusterCountSweep.Refusal)

    var k: Int {
      switch self {
      case .row(let row): row.k
      case .refusal(let refusal): refusal.k
      }
    }
    var row: ClusterCountSweep.Row? { if case .row(let row) = self { row } else { nil } }
    var refusal: ClusterCountSweep.Refusal? {
      if case .refusal(let refusal) = self { refusal } else { nil }
    }
  }

  /// By rising number.
  private func lines(_ sweep: ClusterCountSweep) -> [Line] {
    (sweep.rows.map(Line.row) + sweep.refusals.map(Line.refusal)).sorted { $0.k < $1.k }
  }

  private func table(_ sweep: ClusterCountSweep, _ format: OutputFormat) -> Table {
    // For people gaps are shown; where the numbers just end, the sentence below is enough.
    let last = format == .csv ? .max : sweep.rows.last?.k ?? 0
    let lines = lines(sweep).filter { $0.k <= last }
    func numbers(_ value: (ClusterCountSweep.Row) -> Double?) -> ColumnData {
      let values = lines.map { $0.row.flatMap(value) }
      return .number(
        Column(values.map { $0 ?? .nan }, validity: Validity(values.map { $0 != nil })))
    }
    func counts(_ value: (ClusterCountSweep.Row) -> Int) -> ColumnData {
      let values = lines.map { $0.row.map(value) }
      return .integer(
        Column(values.map { Int64($0 ?? 0) }, validity: Validity(values.map { $0 != nil })))
    }
    var columns: [(name: String, data: ColumnData)] = [
      ("k", .integer(Column(lines.map { Int64($0.k) }))), ("inertia", numbers(\.inertia)),
      ("silhouette", numbers(\.silhouette)), ("calinski_harabasz", numbers(\.calinskiHarabasz)),
      ("davies_bouldin", numbers(\.daviesBouldin)), ("gap", numbers(\.gap)),
      ("gap_error", numbers(\.gapError)), ("fidelity", numbers(\.fidelity)),
      ("largest", counts(\.largest)), ("smallest", counts(\.smallest)),
    ]
    // People read the sentences below the table.
    guard format != .table else { return Table(columns).filledColumns }
    let recommended = sweep.recommendation.k
    let reason = sweep.recommendation.reasons.joined(separator: " ")
    let reasons = lines.map { line in
      line.refusal?.reason(name: input.called)
        ?? (recommended == nil || line.k == recommended ? reason : nil)
    }
    columns.append(
      ("recommended", .text(TextColumn(lines.map { $0.k == recommended ? "yes" : "no" }))))
    columns.append(("reason", .text(TextColumn(reasons))))
    return Table(columns)
  }

  private func narrate(_ sweep: ClusterCountSweep) {
    let refusals = sweep.refusals.map { (k: $0.k, reason: $0.reason(name: input.called)) }
    for sentence in RefusedCounts.sentences(refusals) { Narration.say(sentence) }
    let recommendation = sweep.recommendation
    let verdict = recommendation.k.map { "Recommended: k = \($0)." } ?? "No structure."
    Narration.say(([verdict] + recommendation.reasons).joined(separator: " "))
    guard let k = recommendation.k, let place = sweep.rows.firstIndex(where: { $0.k == k }) else {
      return
    }
    let tree = sweep.trees[place]
    for rule in tree.rules {
      let words = tree.words(rule) { Figures.compact($0) }
      Narration.say("  cluster \(rule.cluster): \(words) (\(rule.hits) of \(rule.points))")
    }
  }

  private func json(_ sweep: ClusterCountSweep) -> String {
    let rows = lines(sweep).map { line in
      let row = line.row
      let margin = row.flatMap { $0.silhouetteMargin > 0 ? $0.silhouetteMargin : nil }
      let refused = line.refusal.map { JSONText.quoted($0.reason(name: input.called)) }
      return "    {\"k\": \(line.k), \"inertia\": \(JSONText.number(row?.inertia)), "
        + "\"silhouette\": \(JSONText.number(row?.silhouette)), "
        + "\"silhouette_margin\": \(JSONText.number(margin)), "
        + "\"calinski_harabasz\": \(JSONText.number(row?.calinskiHarabasz)), "
        + "\"davies_bouldin\": \(JSONText.number(row?.daviesBouldin)), "
        + "\"gap\": \(JSONText.number(row?.gap)), \"gap_error\": \(JSONText.number(row?.gapError)), "
        + "\"fidelity\": \(JSONText.number(row?.fidelity)), "
        + "\"largest\": \(whole(row?.largest)), \"smallest\": \(whole(row?.smallest)), "
        + "\"refused\": \(refused ?? "null")}"
    }
    let reasons = sweep.recommendation.reasons
    return "{\n  \"rows\": [\n" + rows.joined(separator: ",\n") + "\n  ],\n"
      + "  \"recommended\": \(whole(sweep.recommendation.k)),\n"
      + "  \"reason\": \(JSONText.quoted(reasons.joined(separator: " "))),\n"
      + "  \"hopkins\": \(JSONText.number(sweep.hopkins?.value)),\n"
      + "  \"gap_choice\": \(whole(sweep.gap?.choice)),\n"
      + "  \"elbow\": \(whole(sweep.elbow))\n}\n"
  }

  private func whole(_ number: Int?) -> String { number.map(String.init) ?? "null" }
}
