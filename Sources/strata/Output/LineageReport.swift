import Tables
import Workbench
import Workspace

/// The clusters of one clustering over the runs that their numbers come from, one run and cluster a
/// row, the oldest run first.
struct LineageReport {
  let lineage: ClusterLineage

  func print(_ format: OutputFormat) throws {
    let rows = lineage.steps.flatMap { step in
      step.clustering.clusters.map { (step: step, cluster: $0) }
    }
    let similarities: [Double?] = rows.map { row in
      guard let history = row.step.clustering.history,
        case .same(_, let similarity) = history.origin(of: row.cluster.cluster)
      else { return nil }
      return similarity
    }
    try RowPrinter(format: format).print(
      Table([
        ("run", .text(TextColumn(rows.map(\.step.run)))),
        ("started", .text(TextColumn(rows.map(\.step.started)))),
        ("cluster", .integer(Column(rows.map { Int64($0.cluster.cluster) }))),
        ("name", .text(TextColumn(rows.map(\.cluster.name)))),
        ("size", .integer(Column(rows.map { Int64($0.cluster.size) }))),
        ("share", .number(Column(rows.map(\.cluster.share)))),
        (
          "similarity",
          .number(
            Column(
              similarities.map { $0 ?? 0 }, validity: Validity(similarities.map { $0 != nil })))
        ),
      ]))
    for step in lineage.steps {
      guard let changes = ClusteringWords(step.clustering).changes else { continue }
      Narration.say("\(step.run), \(changes)")
    }
    if let missing = lineage.missing {
      Narration.say("The run \(missing), which came before, cannot be opened any more.")
    }
  }
}
