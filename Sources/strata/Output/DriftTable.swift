import Clustering
import Tables
import Workspace

/// How far features and shares moved, one row each: what `strata drift` prints.
struct DriftTable {
  let table: Table

  init(_ drift: RunDrift) {
    let rows = drift.parts.flatMap { part in part.report.entries.map { (part: part, entry: $0) } }
    func numbers(_ values: [Double?]) -> ColumnData {
      .number(Column(values.map { $0 ?? 0 }, validity: Validity(values.map { $0 != nil })))
    }
    table = Table([
      ("clustering", .text(TextColumn(rows.map(\.part.clustering)))),
      ("feature", .text(TextColumn(rows.map { $0.entry.feature ?? $0.part.groups.rawValue }))),
      ("psi", numbers(rows.map(\.entry.index.value))),
      ("band", .text(TextColumn(rows.map(\.entry.index.band.rawValue)))),
      ("chance", numbers(rows.map(\.entry.chanceBound))),
      ("ks", numbers(rows.map { $0.entry.test?.statistic })),
      ("p", numbers(rows.map { $0.entry.test?.significance })),
    ])
  }
}
