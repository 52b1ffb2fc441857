import Clustering

extension Workspace {
  /// Gives the clusters of a run the numbers of the clusters that they go on, and keeps that beside
  /// the run.
  ///
  /// Clusterings are matched that both runs have under one name, whatever they were made of: numbers
  /// say who is together, not how it was found. A cluster that goes on none gets a number that no
  /// cluster of that clustering had in any run of the workspace.
  func keepLabels(of run: Run, after before: Run) throws(FileBytes.Failure) {
    guard let own = try? Run.ownClusterings(run.directory, run.manifest) else { return }
    let shared = SharedClusterings(before: before, after: run, clusterings: own)
    guard !shared.pairs.isEmpty else { return }
    let given = highestNumbers()
    let kept = zip(shared.pairs, shared.crossings()).compactMap { pair, crossing in
      LabelsFile.Clustering(
        pair.before, crossing, name: pair.after.name, given: given[pair.after.name] ?? 0)
    }
    try KeptLabels.write(
      LabelsFile(format: LabelsFile.currentFormat, before: before.name, clusterings: kept), own,
      to: run.directory)
  }

  /// The highest number that was ever given in each clustering, by the labels of all runs.
  private func highestNumbers() -> [String: Int] {
    var highest: [String: Int] = [:]
    for name in runNames() {
      for clustering in KeptLabels.file("\(runsDirectory)/\(name)")?.clusterings ?? [] {
        highest[clustering.name] = max(highest[clustering.name] ?? 0, clustering.highest)
      }
    }
    return highest
  }
}

extension LabelsFile.Clustering {
  /// The clusters of `crossing.after` by those of the run before. Nil where no number is left to be
  /// given.
  init?(_ before: RunClustering, _ crossing: ClusterCrossing, name: String, given: Int) {
    let taken = max(given, before.clusters.map(\.cluster).max() ?? 0)
    guard taken <= LabelsFile.mostNumber - crossing.after.count else { return nil }
    let matching = ClusterMatching(
      crossing, numbering: .kept(next: Int32(clamping: taken + 1)))
    self.init(
      name: name, numbers: crossing.after.map { Int(matching.numbers[$0] ?? $0) },
      highest: max(taken, Int(matching.numbers.values.max() ?? 0)), shared: matching.shared,
      left: matching.left, entered: matching.entered,
      continued: matching.pairs.map { pair in
        LabelsFile.Continued(
          cluster: Int(pair.before), size: before.cluster(Int(pair.before))?.size ?? 0,
          similarity: pair.similarity)
      }, events: matching.events.compactMap(LabelsFile.Event.init))
  }
}
