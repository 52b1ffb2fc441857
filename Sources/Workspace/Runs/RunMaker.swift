import Ingestion
import Segmentation
import Synchronization
import Tables

/// Writes a run's files from what was measured.
struct RunMaker: Sendable {
  let name: String
  let parameters: RunParameters
  let sources: [SourceReport]

  /// A run's name: the first 12 digits of the hash over format, parameters and inputs. Paths are
  /// not in it: the same lines elsewhere are the same run.
  static func name(
    _ parameters: RunParameters, _ sources: [SourceReport]
  ) throws(FileBytes.Failure) -> String {
    var text = Array("strata run \(RunManifest.currentFormat)\n".utf8)
    text += try RunFiles.json(parameters)
    for source in sources {
      for file in source.files { text += Array("\(file.sha256) \(source.name)\n".utf8) }
    }
    return String(FileHash.sha256(text).prefix(12))
  }

  /// Writes items, index and exact units on one thread and demand on another, then the manifest,
  /// whose figures are summed meanwhile.
  func write(_ work: RunWork, into folder: String) throws(WorkspaceError) {
    let tables = work.tables
    let outcomes = Mutex<[Result<[FileReport], WorkspaceError>]>([])
    let figures = Mutex<RunManifest?>(nil)
    Parallel.forEach(3) { part in
      if part == 2 {
        let made = tables.manifest(name: name, parameters: parameters, sources: sources)
        return figures.withLock { $0 = made }
      }
      let outcome = Result { () throws(WorkspaceError) -> [FileReport] in
        if part == 0 { return [try Self.write(tables.demand(), RunFiles.demand, folder)] }
        var reports = [
          try Self.write(work.items ?? tables.items(), RunFiles.items, folder),
          try Self.write(tables.index(), RunFiles.index, folder),
        ]
        if let exact = tables.exact() {
          reports.append(try Self.write(exact, RunFiles.exact, folder))
        }
        return reports
      }
      outcomes.withLock { $0.append(outcome) }
    }
    var manifest =
      figures.withLock { $0 }
      ?? tables.manifest(name: name, parameters: parameters, sources: sources)
    for outcome in outcomes.withLock({ $0 }) { manifest.files += try outcome.get() }
    if let clusters = work.clusters { manifest.files += try Self.write(clusters, folder) }
    manifest.files.sort { $0.path < $1.path }
    try WorkspaceError.ofFiles { () throws(FileBytes.Failure) in
      try FileBytes.write(try RunFiles.json(manifest), to: "\(folder)/\(RunFiles.manifest)")
    }
  }

  private static func write(
    _ clusters: RunClusters, _ folder: String
  ) throws(WorkspaceError) -> [FileReport] {
    let path = "\(folder)/\(RunFiles.clusterings)"
    let table = try write(clusters.table, RunFiles.clusters, folder)
    return try WorkspaceError.ofFiles { () throws(FileBytes.Failure) in
      try FileBytes.write(try RunFiles.json(clusters.file), to: path)
      return [table, try FileHash.report(path, name: RunFiles.clusterings)]
    }
  }

  private static func write(
    _ table: Table, _ name: String, _ folder: String
  ) throws(WorkspaceError) -> FileReport {
    let path = "\(folder)/\(name)"
    do throws(ArrowError) {
      try ArrowFile.write(table, to: path)
    } catch {
      throw .file(path: path, reason: error.message)
    }
    return try WorkspaceError.ofFiles { () throws(FileBytes.Failure) in
      try FileHash.report(path, name: name)
    }
  }
}
