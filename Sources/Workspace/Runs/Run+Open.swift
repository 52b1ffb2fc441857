import Ingestion
import Segmentation
import Tables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Run {
  /// Opens a run's folder: reads the manifest, maps the tables, checks that they fit each other.
  static func open(_ directory: String, name: String) throws(WorkspaceError) -> Run {
    func damaged(_ reason: String) -> WorkspaceError { .damagedRun(name: name, reason: reason) }
    var manifest = try Self.manifest(directory, name: name)
    for file in manifest.files { try Self.checkSize(file, in: directory, name: name) }
    let clusterings = try Self.clusterings(directory, manifest)
    let segments = KeptSegments(manifest, clusterings)
    if let segments { manifest = segments.manifest }
    guard let model = manifest.model else {
      throw damaged("\(RunFiles.manifest) has a model that cannot be")
    }
    guard let calendar = manifest.calendar.calendar, calendar.count > 0 else {
      throw damaged("\(RunFiles.manifest) has buckets that cannot be")
    }
    func table(_ file: String) throws(WorkspaceError) -> Table {
      do throws(ArrowError) {
        return try ArrowFile.read(path: "\(directory)/\(file)")
      } catch {
        throw damaged("\(file): \(error.message)")
      }
    }
    var items = try table(RunFiles.items)
    let demand = try table(RunFiles.demand)
    let index = try table(RunFiles.index)
    guard case .text(let ids)? = items["id"], case .category? = items["recommended"],
      items.rowCount == manifest.items
    else { throw damaged("\(RunFiles.items) is not the table of its items") }
    guard case .integer(let rowsByID)? = index["by_id"], rowsByID.count == ids.count,
      demand.rowCount == ids.count
    else { throw damaged("its tables have different numbers of rows") }
    for column in demand.columns {
      guard case .numberList(let list) = column, list.width == calendar.count else {
        throw damaged("\(RunFiles.demand) does not have a number for every bucket")
      }
    }
    if let segments { items = segments.applied(to: items) }
    var exactTable: Table?
    if manifest.files.contains(where: { $0.path == RunFiles.exact }) {
      let exact = try table(RunFiles.exact)
      guard ExactItems.fits(exact, items: ids.count, buckets: calendar.count) else {
        throw damaged("\(RunFiles.exact) does not have a number for every item and bucket")
      }
      exactTable = exact
    }
    // The assignment of the run before is history: where it is lost, nothing else suffers.
    var current: CategoryColumn?
    if let previous = try? ArrowFile.read(path: "\(directory)/\(RunFiles.previous)"),
      case .category(let column)? = previous["current"], column.count == ids.count
    {
      current = column
    }
    return Run(
      name: name, directory: directory, manifest: manifest, log: Self.log(directory), model: model,
      calendar: calendar, items: items, demandTable: demand, current: current,
      clusterings: clusterings, rowsByID: rowsByID, ids: ids,
      exact: ExactItems(items: items, demand: demand, exact: exactTable, manifest))
  }

  static func manifest(_ directory: String, name: String) throws(WorkspaceError) -> RunManifest {
    func damaged(_ reason: String) -> WorkspaceError { .damagedRun(name: name, reason: reason) }
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read("\(directory)/\(RunFiles.manifest)", limit: 1 << 28)
    } catch {
      throw damaged("\(RunFiles.manifest): \(error.reason)")
    }
    let manifest: RunManifest
    do {
      manifest = try RunFiles.value(bytes, RunManifest.self)
    } catch {
      throw damaged("\(RunFiles.manifest) is not the manifest of a run")
    }
    guard manifest.format == RunManifest.currentFormat else {
      throw damaged(
        "it has format \(manifest.format), and this version reads \(RunManifest.currentFormat)")
    }
    guard manifest.run == name,
      manifest.cells.count == manifest.rows.count * manifest.columns.count
    else { throw damaged("\(RunFiles.manifest) belongs to another run") }
    return manifest
  }

  static func log(_ directory: String) -> RunLog? {
    guard let bytes = try? FileBytes.read("\(directory)/\(RunFiles.log)", limit: 1 << 20) else {
      return nil
    }
    return try? RunFiles.value(bytes, RunLog.self)
  }

  private static func checkSize(
    _ file: FileReport, in directory: String, name: String
  ) throws(WorkspaceError) {
    var status = stat()
    guard !file.path.contains("/"), stat("\(directory)/\(file.path)", &status) == 0 else {
      throw .damagedRun(name: name, reason: "\(file.path) is missing")
    }
    guard status.st_size == file.bytes else {
      throw .damagedRun(
        name: name,
        reason: "\(file.path) has \(status.st_size) bytes where the manifest says \(file.bytes)")
    }
  }
}
