import Ingestion

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Workspace {
  /// All runs, the latest first; damaged ones too, with the reason.
  public func runs() -> [RunListing] {
    let active = activeRunName()
    let listings = runNames().map { name -> RunListing in
      let directory = "\(runsDirectory)/\(name)"
      let log = Run.log(directory)
      var listing = RunListing(
        name: name, isActive: name == active, started: log?.started, previous: log?.previous,
        churn: log?.churn)
      do throws(WorkspaceError) {
        let manifest = try Run.manifest(directory, name: name)
        listing.items = manifest.items
        listing.inside = manifest.inside
        listing.linesRead = manifest.sources.reduce(0) { $0 + $1.read }
        listing.linesKept = manifest.sources.reduce(0) { $0 + $1.kept }
      } catch {
        listing.damage = error.message
      }
      return listing
    }
    return listings.sorted { ($0.started ?? "", $0.name) > ($1.started ?? "", $1.name) }
  }

  /// The name of the active run; nil where there is none.
  public func activeRunName() -> String? {
    guard let bytes = try? FileBytes.read("\(runsDirectory)/active", limit: 64) else { return nil }
    let name = String(decoding: bytes, as: UTF8.self).filter { $0 != "\n" && $0 != "\r" }
    return RunFiles.isName(name) ? name : nil
  }

  /// Makes a run the active one, by its name or the beginning of it. Returns its name.
  @discardableResult
  public func activate(_ nameOrPrefix: String) throws(WorkspaceError) -> String {
    let name = try runName(nameOrPrefix)
    // A run that cannot be opened must not become active.
    _ = try Run.open("\(runsDirectory)/\(name)", name: name)
    try RunsLock.holding(runsDirectory) { () throws(WorkspaceError) in try setActive(name) }
    return name
  }

  /// The active run; nil before the first.
  public func activeRun() throws(WorkspaceError) -> Run? {
    guard let name = activeRunName() else { return nil }
    return try Run.open("\(runsDirectory)/\(name)", name: name)
  }

  /// The active run, or an error that says how to make one.
  public func requireActiveRun() throws(WorkspaceError) -> Run {
    guard let run = try activeRun() else { throw .noRun(name: nil, candidates: []) }
    return run
  }

  /// A run by its name, the beginning of it, or `active` or `previous`.
  public func openRun(_ nameOrPrefix: String) throws(WorkspaceError) -> Run {
    let name = try runName(nameOrPrefix)
    return try Run.open("\(runsDirectory)/\(name)", name: name)
  }

  /// The full name of a run.
  func runName(_ nameOrPrefix: String) throws(WorkspaceError) -> String {
    if nameOrPrefix == "active" {
      guard let name = activeRunName() else { throw .noRun(name: nil, candidates: []) }
      return name
    }
    if nameOrPrefix == "previous" {
      guard let name = activeRunName(), let log = Run.log("\(runsDirectory)/\(name)"),
        let previous = log.previous, RunFiles.isName(previous)
      else { throw .noRun(name: nameOrPrefix, candidates: []) }
      return previous
    }
    let names = RunFiles.isPrefix(nameOrPrefix) ? runNames() : []
    let matches = names.filter { $0.hasPrefix(nameOrPrefix) }
    guard matches.count == 1 else { throw .noRun(name: nameOrPrefix, candidates: matches) }
    return matches[0]
  }

  /// The names of all runs' folders, in byte order.
  func runNames() -> [String] {
    Folder.entries(runsDirectory).filter { RunFiles.isName($0) }
  }

  /// Writes which run is active. To be called with the lock of the runs.
  func setActive(_ name: String) throws(WorkspaceError) {
    try WorkspaceError.ofFiles { () throws(FileBytes.Failure) in
      try FileBytes.replace("\(runsDirectory)/active", with: Array("\(name)\n".utf8))
    }
  }
}
