import Tables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Workspace {
  /// Gives a finished folder its name; false where another process was quicker, whose run is this one
  /// to the byte and stays. To be called with the lock of the runs.
  func publish(_ folder: RunFolder, as name: String) throws(WorkspaceError) -> Bool {
    let directory = "\(runsDirectory)/\(name)"
    // A sound run takes the place of a damaged one, whose history is as true of it.
    if Folder.isFolder(directory), (try? Run.open(directory, name: name))?.isIntact != true {
      for file in RunFiles.history { link("\(directory)/\(file)", "\(folder.path)/\(file)") }
      Folder.delete(directory)
    }
    return try WorkspaceError.ofFiles { () throws(FileBytes.Failure) in
      try folder.publish(as: name)
    }
  }

  /// Makes a run active, and notes what came before it. To be called with the lock of the runs, so
  /// that the run before is the one that this one follows.
  func adopt(
    _ run: Run, lines: Int, isNew: Bool, clock: RunClock
  ) throws(WorkspaceError) -> RunOutcome {
    // Left behind where another was stopped in the midst of this.
    for file in Folder.entries(run.directory) where file.contains(".tmp") {
      FileBytes.delete("\(run.directory)/\(file)")
    }
    var run = run
    let previous = activeRunName()
    var churn: ChurnSummary?
    let changes = previous != run.name
    if changes, let previous, let before = try? openRun(previous) {
      let matched = MatchedItems(before: before, after: run)
      // History beside the run: where it cannot be kept, the run itself is none the worse. Clusters
      // get their numbers once: a run that had been made before shows those that it showed then.
      if run.log == nil, (try? keepLabels(of: run, after: before, matched)) != nil {
        run = try Run.open(run.directory, name: run.name)
      }
      churn = RunComparison(before: before, after: run, matched: matched).churn
      let current = currentTable(of: run, before: before, matched)
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
      try WorkspaceError.ofFiles { () throws(FileBytes.Failure) in
        try FileBytes.replace(
          "\(run.directory)/\(RunFiles.log)", with: try RunFiles.json(log))
      }
    }
    if changes { try setActive(run.name) }
    return RunOutcome(
      run: try Run.open(run.directory, name: run.name), isNew: isNew, seconds: seconds)
  }

  /// The assignment that held in the run before, in the rows of this one.
  private func currentTable(of run: Run, before: Run, _ matched: MatchedItems) -> Table {
    var held = Snapshot(run: before, overrides: [])
    // A damaged journal does not stop a run; then the model's word is what held.
    if let recorder = try? recorder(for: before), !recorder.journal.isReadOnly {
      held = Snapshot(run: before, ledger: recorder.ledger)
    }
    guard let column = held.effective else { return Table([]) }
    var codes = [Int32](repeating: -1, count: run.count)
    matched.forEach { was, now in
      if let code = was.flatMap(column.code) { codes[now] = Int32(code) }
    }
    return Table([
      (
        "current",
        RowColumns.categories(run.count, column.values) { codes[$0] < 0 ? nil : codes[$0] }
      )
    ])
  }
}
