import Clustering

extension Workspace {
  /// Gives the clusters of a run the numbers of the clusters that they go on, and keeps that beside
  /// the run.
  ///
  /// Clusterings are matched that both runs have under one name, whatever they were made of: numbers
  /// say who is together, not how it was found. A cluster that goes on none gets a number that no
  /// cluster of that clustering had in any run of the workspace.
  func keepLabels(
    of run: Run, after before: Run, _ matched: MatchedItems
  ) throws(FileBytes.Failure) {
    guard let own = try? Run.ownClusterings(run.directory, run.manifest) else { return }
    let shared = SharedClusterings(before: before, after: run, clusterings: own)
    guard !shared.pairs.isEmpty else { return }
    let given = highestNumbers(of: shared.pairs.map(\.after.name), besides: run.name)
    let kept = zip(shared.pairs, shared.crossings(matched)).compactMap { pair, crossing in
      LabelsFile.Clustering(
        pair.before, crossing, name: pair.after.name, given: given[pair.after.name] ?? 0)
    }
    try KeptLabels.write(
      LabelsFile(format: LabelsFile.currentFormat, before: before.name, clusterings: kept), own,
      to: run.directory)
  }

  /// The highest number that was ever given in each clustering, in all runs but one: what is left of
  /// that one's numbers is of an attempt that did not come to its end.
  ///
  /// Clusters without kept numbers have those by size, from 1 on.
  private func highestNumbers(of names: [String], besides own: String) -> [String: Int] {
    var highest: [String: Int] = [:]
    for run in runNames() where run != own {
      let directory = "\(runsDirectory)/\(run)"
      var given: [String: Int] = [:]
      for kept in KeptLabels.file(directory)?.clusterings ?? [] { given[kept.name] = kept.highest }
      if names.contains(where: { given[$0] == nil }) {
        for record in ClustersFile(in: directory)?.clusterings ?? []
        where given[record.recipe.name] == nil {
          given[record.recipe.name] = record.sizes.count
        }
      }
      highest.merge(given) { max($0, $1) }
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
