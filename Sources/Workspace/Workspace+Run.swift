import Clustering
import Ingestion
import Segmentation

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
    let lines = sources.reduce(0) { $0 + $1.read }
    let name = try WorkspaceError.ofFiles { () throws(FileBytes.Failure) in
      try RunMaker.name(parameters, sources)
    }
    let directory = "\(runsDirectory)/\(name)"
    if let existing = try? Run.open(directory, name: name), existing.isIntact {
      return try RunsLock.holding(runsDirectory) { () throws(WorkspaceError) in
        try adopt(existing, lines: lines, isNew: false, clock: clock)
      }
    }
    let report = { @Sendable [clock] (stage: RunStage, share: Double?) in
      progress?(
        RunProgress(
          stage: stage, bytesRead: 0, bytesTotal: nil, lines: lines, share: share,
          seconds: clock.elapsed)) ?? ()
    }
    func step(_ stage: RunStage) throws(WorkspaceError) {
      if isCancelled?() == true { throw .cancelled }
      report(stage, nil)
    }
    try step(.segmenting)
    var work = RunWork(try segmented(ingested))
    clock.end(.segmenting)
    if !configuration.clusterings.isEmpty {
      try step(.clustering)
      try work.cluster(
        configuration,
        monitor: WorkMonitor(
          report: { report(.clustering, $0) }, isCancelled: { isCancelled?() == true }))
      clock.end(.clustering)
    }
    try step(.writing)
    let folder = try WorkspaceError.ofFiles { () throws(FileBytes.Failure) in
      try RunFolder(in: runsDirectory)
    }
    do throws(WorkspaceError) {
      try RunMaker(name: name, parameters: parameters, sources: sources).write(
        work, into: folder.path)
      if isCancelled?() == true { throw .cancelled }
    } catch {
      folder.discard()
      throw error
    }
    return try RunsLock.holding(runsDirectory) { () throws(WorkspaceError) in
      let isNew = try publish(folder, as: name)
      clock.end(.writing)
      return try adopt(
        try Run.open(directory, name: name), lines: lines, isNew: isNew, clock: clock)
    }
  }

  /// The items of what was measured, by the model of the configuration.
  func segmented(_ ingested: IngestionResult) throws(WorkspaceError) -> RunTables {
    do throws(SegmentationError) {
      return RunTables(ingested.measures, try segment(ingested.measures, by: configuration.model))
    } catch {
      throw .model(error)
    }
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
