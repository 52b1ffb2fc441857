import Clustering
import Ingestion
import Settings
import Tables

extension Workspace {
  /// Clusters the items of each window of time as the run's were, each window as if it were all
  /// there is: the sources are read once a window, so that every feature is that of its days.
  ///
  /// Where the run compared numbers of clusters, the one that it chose is taken throughout. `partial`
  /// is told what is known after each window but the last. Throws where the sources or strata.toml
  /// have changed since the run, and where fewer than two windows fit. Time is that of a run for each
  /// window.
  public func clusterWindows(
    of clustering: RunClustering, in run: Run, _ plan: ClusterWindows.Plan,
    monitor: WorkMonitor = .silent, partial: (ClusterWindows) -> Void = { _ in }
  ) throws(WorkspaceError) -> ClusterWindows {
    func refusal(_ message: String, _ remedy: String, exitCode: Int32 = 2) -> WorkspaceError {
      .data(
        message: "The clustering \"\(clustering.name)\" cannot be followed over windows of time: "
          + message, remedy: remedy, exitCode: exitCode)
    }
    guard RunParameters(configuration) == run.manifest.parameters else {
      throw refusal(
        "strata.toml is not what it was when the run \(run.name) was made.",
        "Make a run of it with `strata run`.")
    }
    guard var wanted = configuration.clusterings.first(where: { $0.name == clustering.name }) else {
      throw refusal("strata.toml has no such clustering.", "Add it, then `strata run`.")
    }
    guard clustering.count >= 2 else {
      throw refusal(
        "The run has \(clustering.count == 0 ? "no cluster" : "one cluster only").",
        "There is nothing to compare before there are two.", exitCode: 3)
    }
    let starts = plan.starts(buckets: run.calendar.count)
    guard starts.count >= 2 else {
      throw refusal(
        "Fewer than two windows of \(plan.length) buckets, one every \(plan.step), fit into the "
          + "\(run.calendar.count) of the horizon.", "Take shorter windows, or smaller steps.")
    }
    if wanted.counts != nil {
      wanted.counts = nil
      wanted.recipe.k = clustering.count
    }
    var windows: [ClusterWindows.Window] = []
    var partitions: [NamedPartition] = []
    for (number, start) in starts.enumerated() {
      if !windows.isEmpty {
        partial(ClusterWindows(windows, partitions, total: starts.count))
      }
      let part = WorkMonitor(
        report: { monitor.report((Double(number) + $0) / Double(starts.count)) },
        isCancelled: monitor.isCancelled)
      let buckets = start..<start + plan.length
      let (window, partition) = try self.window(buckets, of: wanted, in: run, part)
      windows.append(window)
      partitions.append(partition)
    }
    return ClusterWindows(windows, partitions, total: starts.count)
  }

  private func window(
    _ buckets: Range<Int>, of clustering: ClusteringConfiguration, in run: Run,
    _ monitor: WorkMonitor
  ) throws(WorkspaceError) -> (ClusterWindows.Window, NamedPartition) {
    let calendar = run.calendar
    let (first, last) = (
      calendar.labels[buckets.lowerBound], calendar.labels[buckets.upperBound - 1]
    )
    var request = try ingestionRequest()
    request.horizon = .between(
      from: calendar.starts[buckets.lowerBound], to: calendar.starts[buckets.upperBound] - 1)
    let reading = WorkMonitor(
      report: { monitor.report($0 * 0.5) }, isCancelled: monitor.isCancelled)
    let tables = try measured(request, run, reading)
    let chosen = ClusteredItems(tables.items(), clustering)
    let ids = chosen.rows.map { tables.measures.ids[Int(tables.order[$0])] }
    do throws(ClusteringError) {
      guard !chosen.rows.isEmpty else {
        throw .tooFewPoints(points: 0, clusters: max(1, clustering.recipe.k))
      }
      let prepared = try PreparedClustering(clustering, chosen.features) { ids[$0] }
      let partition = try prepared.recipe.apply(
        to: prepared.points,
        monitor: WorkMonitor(
          report: { monitor.report(0.5 + $0 * 0.5) }, isCancelled: monitor.isCancelled)
      ).partition
      let window = ClusterWindows.Window(
        first: first, last: last, items: chosen.rows.count, sizes: partition.sizes)
      return (window, NamedPartition(name: window.name, ids: ids, partition))
    } catch {
      if case .cancelled = error { throw .cancelled }
      throw .clustering(
        name: clustering.name,
        message: "In the window \(first)..\(last): "
          + error.message(row: { SettingsValue.shorten(ids[$0]) }),
        remedy: error.remedy, isUsage: error.isUsage)
    }
  }

  /// The items of a window of the run's own sources.
  private func measured(
    _ request: IngestionRequest, _ run: Run, _ monitor: WorkMonitor
  ) throws(WorkspaceError) -> RunTables {
    let ingested = try orderLines(
      request,
      progress: { step in
        if let total = step.bytesTotal, total > 0 {
          monitor.report(Double(step.bytesRead) / Double(total))
        }
      }, isCancelled: monitor.isCancelled)
    let hashes = ingested.report.sources.map { $0.files.map(\.sha256) }
    guard hashes == run.manifest.sources.map({ $0.files.map(\.sha256) }) else {
      throw .data(
        message: "The sources are not those that the run \(run.name) was made from.",
        remedy: "Make a run of them with `strata run`.", exitCode: 3)
    }
    return try segmented(ingested)
  }
}
