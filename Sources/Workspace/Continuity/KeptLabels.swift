import Tables

/// The numbers that a run's clusters keep from the run before, as they lie beside the run: in
/// `labels.json`, and in `labels.arrow` by item, where a number is not that of `clusters.arrow`.
///
/// They do no harm where they are lost or damaged: then clusters have their numbers by size.
struct KeptLabels: Sendable {
  let file: LabelsFile
  /// Nil where it is not there, or was written with another `labels.json`.
  private let table: Table?

  /// The key of the table's metadata that holds the hash of the `labels.json` it belongs to.
  private static let belonging = "labels.json"

  /// Nil where nothing is kept, or it cannot be read.
  init?(_ directory: String) {
    guard let (file, hash) = Self.read(directory) else { return nil }
    self.file = file
    let table =
      file.clusterings.allSatisfy(\.isIdentity)
      ? nil : try? ArrowFile.read(path: "\(directory)/\(RunFiles.labelColumns)")
    self.table =
      table?.metadata.contains { $0.key == Self.belonging && $0.value == hash } == true
      ? table : nil
  }

  /// `labels.json` alone; nil where nothing is kept, or it cannot be read.
  static func file(_ directory: String) -> LabelsFile? { read(directory)?.file }

  private static func read(_ directory: String) -> (file: LabelsFile, hash: String)? {
    guard let bytes = try? FileBytes.read("\(directory)/\(RunFiles.labels)", limit: 1 << 24),
      let file = try? RunFiles.value(bytes, LabelsFile.self),
      file.format == LabelsFile.currentFormat, RunFiles.isName(file.before)
    else { return nil }
    return (file, FileHash.sha256(bytes))
  }

  /// The clustering by its kept numbers; as it is where they are not to be had.
  func applied(to clustering: RunClustering) -> RunClustering {
    guard let kept = file.clusterings.first(where: { $0.name == clustering.name }),
      let history = kept.history(of: clustering.count, before: file.before)
    else { return clustering }
    var result = clustering
    result.history = history
    guard !kept.isIdentity else { return result }
    let names = ItemColumns.ofClustering(clustering.name)
    guard case .integer(let labels)? = table?[names[0]],
      case .integer(let secondBest)? = table?[names[3]],
      labels.count == clustering.labels.count
    else { return clustering }
    result.labels = labels
    result.secondBest = secondBest
    result.numbers = kept.numbers
    result.record = clustering.record.renumbered(kept.numbers)
    return result
  }

  /// Writes both files anew. `clusterings` are the run's own, by size. Stopped at any moment it leaves
  /// none, or both.
  static func write(
    _ file: LabelsFile, _ clusterings: [RunClustering], to directory: String
  ) throws(FileBytes.Failure) {
    let (path, columnsPath) = (
      "\(directory)/\(RunFiles.labels)", "\(directory)/\(RunFiles.labelColumns)"
    )
    let bytes = try RunFiles.json(file)
    FileBytes.delete(path)
    FileBytes.delete(columnsPath)
    var columns: [(name: String, data: ColumnData)] = []
    for kept in file.clusterings where !kept.isIdentity {
      guard let own = clusterings.first(where: { $0.name == kept.name }) else { continue }
      let names = ItemColumns.ofClustering(kept.name)
      columns.append((names[0], renumbered(own.labels, kept.numbers)))
      columns.append((names[3], renumbered(own.secondBest, kept.numbers)))
    }
    if !columns.isEmpty {
      let table = Table(columns, metadata: [(belonging, FileHash.sha256(bytes))])
      let temporary = columnsPath + ".tmp"
      do throws(ArrowError) {
        try ArrowFile.write(table, to: temporary)
      } catch {
        throw FileBytes.Failure(columnsPath, reason: error.message)
      }
      guard FileBytes.move(temporary, to: columnsPath) else {
        throw FileBytes.Failure(columnsPath, reason: "it could not be written")
      }
    }
    try FileBytes.replace(path, with: bytes)
  }

  private static func renumbered(_ labels: Column<Int64>, _ numbers: [Int]) -> ColumnData {
    RowColumns.integers(labels.count) { row in
      labels.value(row).map { label in
        label >= 1 && label <= numbers.count ? Int64(numbers[Int(label) - 1]) : label
      }
    }
  }
}

extension ClusteringRecord {
  /// The record with its clusters by other numbers: that of cluster 1 first. Clusters then stand by
  /// rising number, noise last.
  func renumbered(_ numbers: [Int]) -> ClusteringRecord {
    func number(_ cluster: Int) -> Int {
      numbers.indices.contains(cluster - 1) ? numbers[cluster - 1] : cluster
    }
    var record = self
    for place in record.clusters.indices {
      record.clusters[place].cluster = number(record.clusters[place].cluster)
    }
    record.clusters.sort { one, other in
      (one.cluster == 0 ? Int.max : one.cluster) < (other.cluster == 0 ? Int.max : other.cluster)
    }
    record.sizes = zip(numbers, sizes).sorted { $0.0 < $1.0 }.map(\.1)
    for place in record.rules.indices {
      record.rules[place].cluster = number(record.rules[place].cluster)
    }
    if var experts = record.experts {
      for place in experts.clusters.indices {
        experts.clusters[place].cluster = number(experts.clusters[place].cluster)
      }
      experts.clusters.sort { $0.cluster < $1.cluster }
      record.experts = experts
    }
    return record
  }
}
