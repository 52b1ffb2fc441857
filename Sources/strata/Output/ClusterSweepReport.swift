import Clustering
import Tables
import Workbench

/// Several numbers of clusters, compared and printed with what they recommend.
struct ClusterSweepReport {
  let recipe: ClusteringRecipe
  let counts: ClosedRange<Int>
  /// In the file's units, and as they were clustered.
  let raw: FeatureMatrix
  let points: FeatureMatrix

  func print(_ format: OutputFormat) throws {
    let sweep = try attemptClustering { () throws(ClusteringError) in
      try recipe.sweep(counts, points, original: raw)
    }
    switch format {
    case .csv: try RowPrinter(format: .csv).print(table(sweep, format))
    case .json: try StandardOutput.write(json(sweep))
    case .table: try RowPrinter(format: .table).print(table(sweep, format))
    }
    if format != .json { narrate(sweep) }
  }

  private func table(_ sweep: ClusterCountSweep, _ format: OutputFormat) -> Table {
    func numbers(_ value: (ClusterCountSweep.Row) -> Double?) -> ColumnData {
      let values = sweep.rows.map(value)
      return .number(
        Column(values.map { $0 ?? .nan }, validity: Validity(values.map { $0 != nil })))
    }
    func counts(_ value: (ClusterCountSweep.Row) -> Int) -> ColumnData {
      .integer(Column(sweep.rows.map { Int64(value($0)) }))
    }
    var columns: [(name: String, data: ColumnData)] = [
      ("k", counts(\.k)), ("inertia", numbers(\.inertia)),
      ("silhouette", numbers(\.silhouette)), ("calinski_harabasz", numbers(\.calinskiHarabasz)),
      ("davies_bouldin", numbers(\.daviesBouldin)), ("gap", numbers(\.gap)),
      ("gap_error", numbers(\.gapError)), ("fidelity", numbers(\.fidelity)),
      ("largest", counts(\.largest)), ("smallest", counts(\.smallest)),
    ]
    // People read the sentences below the table.
    if format == .csv {
      let recommended = sweep.recommendation.k
      let reason = sweep.recommendation.reasons.joined(separator: " ")
      columns.append(
        ("recommended", .text(TextColumn(sweep.rows.map { $0.k == recommended ? "yes" : "no" }))))
      columns.append(
        (
          "reason",
          .text(
            TextColumn(
              sweep.rows.map { recommended == nil || $0.k == recommended ? reason : nil }))
        ))
    }
    return Table(columns)
  }

  private func narrate(_ sweep: ClusterCountSweep) {
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
    let rows = sweep.rows.map { row in
      let margin = row.silhouetteMargin > 0 ? JSONText.number(row.silhouetteMargin) : "null"
      return "    {\"k\": \(row.k), \"inertia\": \(JSONText.number(row.inertia)), "
        + "\"silhouette\": \(JSONText.number(row.silhouette)), \"silhouette_margin\": \(margin), "
        + "\"calinski_harabasz\": \(JSONText.number(row.calinskiHarabasz)), "
        + "\"davies_bouldin\": \(JSONText.number(row.daviesBouldin)), "
        + "\"gap\": \(JSONText.number(row.gap)), \"gap_error\": \(JSONText.number(row.gapError)), "
        + "\"fidelity\": \(JSONText.number(row.fidelity)), "
        + "\"largest\": \(row.largest), \"smallest\": \(row.smallest)}"
    }
    let reasons = sweep.recommendation.reasons
    return "{\n  \"rows\": [\n" + rows.joined(separator: ",\n") + "\n  ],\n"
      + "  \"recommended\": \(sweep.recommendation.k.map(String.init) ?? "null"),\n"
      + "  \"reason\": \(JSONText.quoted(reasons.joined(separator: " "))),\n"
      + "  \"hopkins\": \(JSONText.number(sweep.hopkins?.value)),\n"
      + "  \"gap_choice\": \(sweep.gap.map { String($0.choice) } ?? "null"),\n"
      + "  \"elbow\": \(sweep.elbow.map(String.init) ?? "null")\n}\n"
  }
}
