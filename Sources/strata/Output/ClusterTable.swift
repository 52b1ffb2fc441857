import Tables
import Workspace

/// The clusters of one or several clusterings, one a row: what `strata clusters` prints.
struct ClusterTable {
  /// Features that only some of the clusterings have are missing in the rows of the others.
  let table: Table

  init(_ clusterings: [RunClustering]) {
    let rows = clusterings.flatMap { clustering in
      clustering.clusters.map { (clustering: clustering, cluster: $0) }
    }
    func numbers(_ values: [Double?]) -> ColumnData {
      .number(Column(values.map { $0 ?? 0 }, validity: Validity(values.map { $0 != nil })))
    }
    var columns: [(name: String, data: ColumnData)] = [
      ("clustering", .text(TextColumn(rows.map { $0.clustering.name }))),
      ("cluster", .integer(Column(rows.map { Int64($0.cluster.cluster) }))),
      ("name", .text(TextColumn(rows.map { $0.cluster.name }))),
      ("size", .integer(Column(rows.map { Int64($0.cluster.size) }))),
      ("share", numbers(rows.map { $0.cluster.share })),
      ("revenue_share", numbers(rows.map { $0.cluster.revenueShare })),
      ("silhouette", numbers(rows.map { $0.cluster.silhouette })),
    ]
    let taken = Set(columns.map(\.name))
    var features: [String] = []
    for clustering in clusterings {
      features += clustering.features.filter { !features.contains($0) }
    }
    for feature in features {
      let centres = rows.map { row in
        row.clustering.features.firstIndex(of: feature).map { row.cluster.centre[$0] }.flatMap {
          $0.isNaN ? nil : $0
        }
      }
      columns.append((taken.contains(feature) ? "mean of \(feature)" : feature, numbers(centres)))
    }
    let origins = rows.map { row in
      row.clustering.history?.origin(of: row.cluster.cluster) ?? .new
    }
    let sizes: [Int?] = origins.map { origin in
      if case .same(let size, _) = origin { return size }
      return nil
    }
    let similarities: [Double?] = origins.map { origin in
      if case .same(_, let similarity) = origin { return similarity }
      return nil
    }
    columns.append(
      (
        "size_before",
        .integer(
          Column(sizes.map { Int64($0 ?? 0) }, validity: Validity(sizes.map { $0 != nil })))
      ))
    columns.append(("similarity", numbers(similarities)))
    table = Table(columns)
  }
}
