import Tables

/// The clusterings of a run, ready to be written: `clusters.arrow` and `clusters.json`.
struct RunClusters: Sendable {
  let table: Table
  let file: ClustersFile

  init(_ made: [(record: ClusteringRecord, columns: ClusterColumns)]) {
    table = Table(
      made.flatMap { record, columns in
        let name = record.recipe.name
        let names = ItemColumns.ofClustering(name) + ItemColumns.ofExperts(name)
        return zip(names, columns.all).map { (name: $0, data: $1) }
      })
    file = ClustersFile(format: ClustersFile.currentFormat, clusterings: made.map(\.record))
  }
}

/// `clusters.json`.
struct ClustersFile: Sendable, Equatable, Codable {
  var format: Int
  var clusterings: [ClusteringRecord]

  static let currentFormat = 1
}

extension ClustersFile {
  /// That of a run's folder; nil where it has none, or none of this format.
  init?(in directory: String) {
    guard
      let bytes = try? FileBytes.read("\(directory)/\(RunFiles.clusterings)", limit: 1 << 26),
      let file = try? RunFiles.value(bytes, ClustersFile.self), file.format == Self.currentFormat
    else { return nil }
    self = file
  }
}

/// The columns of one clustering over all items; missing for those that took no part.
struct ClusterColumns: Sendable {
  /// In the order of `ItemColumns.ofClustering`, then of `ofExperts` where there are classes.
  let all: [ColumnData]

  /// Spreads what is known of the items that took part over all `count`.
  init(_ count: Int, _ rows: [Int], _ work: ClusteringWork, _ experts: ExpertWork?) {
    var places = [Int](repeating: -1, count: count)
    for (place, row) in rows.enumerated() { places[row] = place }
    let labels = work.partition.labels
    let second = work.silhouette?.each?.secondBest ?? work.profiles.nearestOther
    func numbers(_ values: [Double]?) -> ColumnData {
      RowColumns.numbers(count) { row in
        places[row] < 0 ? .nan : values?[places[row]] ?? .nan
      }
    }
    all =
      [
        RowColumns.integers(count) { places[$0] < 0 ? nil : Int64(labels[places[$0]]) },
        numbers(work.silhouette?.each?.values), numbers(work.profiles.distances),
        RowColumns.integers(count) { row in
          guard places[row] >= 0, second[places[row]] > 0 else { return nil }
          return Int64(second[places[row]])
        },
      ] + (experts?.columns ?? [])
  }
}
