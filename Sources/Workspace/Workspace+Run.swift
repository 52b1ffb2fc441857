import Clustering
import Governance
import Ingestion
import Journal
import Segmentation
import Tables

extension Workspace {
  /// What `run` did.
  public struct RunOutcome: Sendable {
    /// The run, which is active now.
    public let run: Run
    /// False where the same inputs and model had given this run before: nothing was written anew.
    public let isNew: Bool
    /// Seconds by stage, and `total`.
    public let seconds: [String: Double]
  }

  /// What ingestion is asked for: the sources' files resolved, the fields and measures named.
  public func ingestionRequest(threads: Int? = nil) throws(WorkspaceError) -> IngestionRequest {
    var sources: [SourceSpecification] = []
    for source in configuration.sources {
      let paths = try SourcePaths.resolve(source.path, source: source.name, root: root)
      sources.append(
        SourceSpecification(
          name: source.name, paths: paths.map(\.path), columns: source.columns,
          delimiter: source.delimiter, encoding: source.encoding, decimal: source.decimal,
          dateFormat: source.dateFormat, keep: source.keep, clean: source.clean,
          refusedLimit: source.refuseLimit))
    }
    return IngestionRequest(
      sources: sources, entity: configuration.entity, bucket: configuration.bucket,
      horizon: configuration.horizon, returns: configuration.returns,
      demandMeasures: configuration.demandMeasures, threads: threads)
  }

  /// Reads the sources, computes, writes `runs/<run>` and makes it the active run.
  ///
  /// The same inputs and model give the same run, to the byte; where it exists already it is only
  /// made active. Stopped or killed at any moment, it leaves the run that was active as it was.
  /// `progress` is called from worker threads.
  public func run(
    threads: Int? = nil, progress: (@Sendable (RunProgress) -> Void)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(WorkspaceError) -> RunOutcome {
    var clock = RunClock()
    RunFolder.cleanUp(runsDirectory)
    let request = try ingestionRequest(threads: threads)
    let ingested = try read(request, clock, progress, isCancelled)
    clock.end(.reading)
    return try finish(ingested, clock: clock, progress: progress, isCancelled: isCancelled)
  }

  private func read(
    _ request: IngestionRequest, _ clock: RunClock,
    _ progress: (@Sendable (RunProgress) -> Void)?, _ isCancelled: (@Sendable () -> Bool)?
  ) throws(WorkspaceError) -> IngestionResult {
    var report: (@Sendable (IngestionProgress) -> Void)?
    if let progress {
      report = { step in
        progress(
          RunProgress(
            stage: .reading, bytesRead: step.bytesRead, bytesTotal: step.bytesTotal,
            lines: step.lines, seconds: clock.elapsed))
      }
    }
    return try orderLines(request, progress: report, isCancelled: isCancelled)
  }

  /// Reads the lines of a request.
  func orderLines(
    _ request: IngestionRequest, progress: (@Sendable (IngestionProgress) -> Void)?,
    isCancelled: (@Sendable () -> Bool)?
  ) throws(WorkspaceError) -> IngestionResult {
    do throws(IngestionError) {
      return try readOrderLines(request, progress: progress, isCancelled: isCancelled)
    } catch {
      if case .cancelled = error { throw .cancelled }
      throw .data(message: error.message, remedy: error.remedy, exitCode: error.isUsage ? 2 : 3)
    }
  }

  /// Writes the run of what was measured, and makes it active.
  func finish(
    _ ingested: IngestionResult, clock: RunClock,
    progress: (@Sendable (RunProgress) -> Void)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(WorkspaceError) -> RunOutcome {
    var clock = clock
    let parameters = RunParameters(configuration)
    let sources = try shown(ingested.report.sources)
    let name: String
    do throws(FileBytes.Failure) {
      name = try RunMaker.name(parameters, sources)
    } catch {
      throw WorkspaceError(error)
    }
    let lines = sources.reduce(0) { $0 + $1.read }
    let previous = activeRunName()
    let directory = "\(runsDirectory)/\(name)"

    if let existing = try? Run.open(directory, name: name), existing.isIntact {
      return try adopt(existing, previous: previous, lines: lines, isNew: false, clock: clock)
    }
    func step(_ stage: RunStage) throws(WorkspaceError) {
      if isCancelled?() == true { throw .cancelled }
      progress?(
        RunProgress(
          stage: stage, bytesRead: 0, bytesTotal: nil, lines: lines, seconds: clock.elapsed))
    }
    try step(.segmenting)
    let result: SegmentationResult
    do throws(SegmentationError) {
      result = try segment(ingested.measures, by: configuration.model)
    } catch {
      throw .model(error)
    }
    var tables = RunTables(ingested.measures, result)
    clock.end(.segmenting)
    var clusters: RunClusters?
    var items: Table?
    if !configuration.clusterings.isEmpty {
      try step(.clustering)
      let monitor = WorkMonitor(
        report: { [clock] share in
          progress?(
            RunProgress(
              stage: .clustering, bytesRead: 0, bytesTotal: nil, lines: lines, share: share,
              seconds: clock.elapsed))
        }, isCancelled: { isCancelled?() == true })
      let maker = ClusterMaker(tables)
      let made = try maker.make(configuration.clusterings, monitor: monitor)
      items = maker.items
      if configuration.model.dimensions.contains(where: \.isGiven) {
        tables = try ClusterDimensions.put(made, into: tables)
        items = tables.items(from: maker.items)
      }
      clusters = made
      clock.end(.clustering)
    }
    try step(.writing)
    let maker = RunMaker(name: name, parameters: parameters, sources: sources)
    let folder: RunFolder
    do throws(FileBytes.Failure) {
      folder = try RunFolder(in: runsDirectory)
    } catch {
      throw WorkspaceError(error)
    }
    do throws(WorkspaceError) {
      try maker.write(tables, items: items, clusters: clusters, into: folder.path)
      if isCancelled?() == true { throw .cancelled }
    } catch {
      folder.discard()
      throw error
    }
    // Where the name is taken by a damaged run, the sound one takes its place; where another
    // process was quicker, its run is this one to the byte and stays.
    if Folder.isFolder(directory), (try? Run.open(directory, name: name))?.isIntact != true {
      Folder.delete(directory)
    }
    do throws(FileBytes.Failure) {
      _ = try folder.publish(as: name)
    } catch {
      throw WorkspaceError(error)
    }
    clock.end(.writing)
    let run = try Run.open(directory, name: name)
    return try adopt(run, previous: previous, lines: lines, isNew: true, clock: clock)
  }

  /// Makes a run active, and notes what came before it.
  private func adopt(
    _ run: Run, previous: String?, lines: Int, isNew: Bool, clock: RunClock
  ) throws(WorkspaceError) -> RunOutcome {
    var run = run
    var churn: ChurnSummary?
    let changes = previous != run.name
    if changes, let previous, let before = try? openRun(previous) {
      // History beside the run: where it cannot be kept, the run itself is none the worse. Clusters
      // get their numbers once: a run that had been made before shows those that it showed then.
      if run.log == nil, (try? keepLabels(of: run, after: before)) != nil {
        run = try Run.open(run.directory, name: run.name)
      }
      churn = RunComparison(before: before, after: run).churn
      let current = currentTable(of: run, before: before)
      let path = "\(run.directory)/\(RunFiles.previous)"
      if (try? ArrowFile.write(current, to: path + ".tmp")) != nil {
        FileBytes.move(path + ".tmp", to: path)
      }
    }
    let seconds = clock.seconds
    if isNew || changes {
      let reading = seconds[RunStage.reading.rawValue] ?? 0
      let log = RunLog(
        previous: changes ? previous : run.log?.previous, started: clock.started, seconds: seconds,
        linesPerSecond: reading > 0 ? (Double(lines) / reading).rounded() : 0,
        churn: changes ? churn : run.log?.churn)
      do throws(FileBytes.Failure) {
        try FileBytes.replace(
          "\(run.directory)/\(RunFiles.log)", with: try RunFiles.json(log))
      } catch {
        throw WorkspaceError(error)
      }
    }
    if changes { try setActive(run.name) }
    return RunOutcome(
      run: try Run.open(run.directory, name: run.name), isNew: isNew, seconds: seconds)
  }

  /// The assignment that held in the run before, in the rows of this one.
  private func currentTable(of run: Run, before: Run) -> Table {
    var held = Snapshot(run: before, overrides: [])
    // A damaged journal does not stop a run; then the model's word is what held.
    if let recorder = try? recorder(for: before), !recorder.journal.isReadOnly {
      held = Snapshot(run: before, ledger: recorder.ledger)
    }
    guard let column = held.effective else { return Table([]) }
    var codes = [Int32](repeating: -1, count: run.count)
    before.matchIDs(with: run) { was, now in
      if let was, let now, let code = column.code(was) { codes[now] = Int32(code) }
    }
    return Table([
      (
        "current",
        RowColumns.categories(run.count, column.values) { codes[$0] < 0 ? nil : codes[$0] }
      )
    ])
  }

  /// Reports with files as they were named in strata.toml.
  private func shown(_ reports: [SourceReport]) throws(WorkspaceError) -> [SourceReport] {
    var names: [String: String] = [:]
    for source in configuration.sources {
      for file in try SourcePaths.resolve(source.path, source: source.name, root: root) {
        names[file.path] = file.shown
      }
    }
    return reports.map { report in
      var report = report
      report.files = report.files.map {
        FileReport(path: names[$0.path] ?? $0.path, bytes: $0.bytes, sha256: $0.sha256)
      }
      return report
    }
  }
}
