import Clustering
import Tables
import Workbench

/// One clustering, measured and printed.
struct ClusterReport {
  let recipe: ClusteringRecipe
  let input: ClusterInput
  /// Other samples that are to be clustered; nil for none.
  let draws: Int?

  var points: FeatureMatrix { input.points }
  /// In the file's units.
  var raw: FeatureMatrix { input.original }

  /// What is known of the partition; nil where there are not two clusters.
  struct Measured {
    var indices: VarianceIndices?
    var silhouette: MeasuredSilhouette?
    var stability: BootstrapStability?
  }

  func print(_ format: OutputFormat) throws {
    let outcome = try attemptClustering(row: input.called) { () throws(ClusteringError) in
      try ProgressLine.during("Clustering") { monitor throws(ClusteringError) in
        try recipe.apply(to: points, monitor: monitor)
      }
    }
    for note in outcome.notes { Narration.say(note) }
    let measured = try measure(outcome.partition)
    switch format {
    case .csv:
      try RowPrinter(format: .csv).print(rowTable(outcome.partition, measured))
      if let stability = measured.stability { StabilityReport.narrate(stability, each: true) }
    case .json: try StandardOutput.write(json(outcome, measured))
    case .table:
      try RowPrinter(format: .table, ownNames: Set(raw.names)).print(
        clusterTable(outcome.partition, measured))
      narrate(outcome, measured)
      if let stability = measured.stability { StabilityReport.narrate(stability, each: false) }
    }
  }

  private func measure(_ partition: Partition) throws -> Measured {
    guard partition.clusterCount >= 2 else {
      let error = ClusteringError.fewerThanTwoClusters(found: partition.clusterCount)
      Narration.say("\(error.message) \(recipe.remedy(forClusters: partition.clusterCount))")
      return Measured()
    }
    return try attemptClustering { () throws(ClusteringError) in
      let measures = try ProgressLine.during("Measuring") { monitor throws(ClusteringError) in
        try recipe.measures(points, partition, monitor: monitor)
      }
      let silhouette = measures.silhouette
      if let sentence = recipe.undefinedIndices { Narration.say(sentence) }
      if let sampled = silhouette.sampled {
        Narration.say(
          "More than \(Figures.whole(MeasuredSilhouette.usualLimit)) rows: the silhouette is that of "
            + "a sample of \(Figures.whole(sampled.sample)), "
            + "± \(Figures.decimal(sampled.margin, places: 4)); rows have none.")
      }
      return Measured(
        indices: measures.indices, silhouette: silhouette,
        stability: try stability(partition))
    }
  }

  private func stability(_ partition: Partition) throws(ClusteringError) -> BootstrapStability? {
    guard let draws else { return nil }
    return try ProgressLine.during("Clustering other samples") {
      monitor throws(ClusteringError) in
      try BootstrapStability(
        of: points, partition, recipe: recipe, resamples: draws, monitor: monitor)
    }
  }

  // MARK: Rows

  private func rowTable(_ partition: Partition, _ measured: Measured) -> Table {
    let silhouettes =
      measured.silhouette?.each?.values ?? [Double](repeating: .nan, count: points.count)
    return Table([
      ("id", idColumn),
      ("cluster", .integer(Column(partition.labels.map(Int64.init)))),
      (
        "silhouette",
        .number(Column(silhouettes, validity: Validity(silhouettes.map { !$0.isNaN })))
      ),
    ])
  }

  private var idColumn: ColumnData {
    input.hasIDs
      ? .text(TextColumn(input.ids)) : .integer(Column(input.ids.map { Int64($0) ?? 0 }))
  }

  /// One row a cluster: for people, who do not read all rows.
  private func clusterTable(_ partition: Partition, _ measured: Measured) -> Table {
    let centres = ClusterMeans.of(raw, partition)
    let noise = points.count - partition.sizes.reduce(0, +)
    let sizes = partition.sizes + (noise > 0 ? [noise] : [])
    func filled(_ values: [Double]) -> ColumnData {
      let all = values + [Double](repeating: .nan, count: sizes.count - values.count)
      return .number(Column(all, validity: Validity(all.map { !$0.isNaN })))
    }
    var names = (1...max(partition.clusterCount, 1)).prefix(partition.clusterCount).map(String.init)
    if noise > 0 { names.append("noise") }
    var columns: [(name: String, data: ColumnData)] = [
      ("cluster", .text(TextColumn(names))),
      ("size", .integer(Column(sizes.map(Int64.init)))),
      ("share", filled(sizes.map { Double($0) / Double(points.count) })),
      ("silhouette", filled(measured.silhouette?.each?.means ?? [])),
    ]
    if let stability = measured.stability {
      let clusters = stability.clusters
      let padding = [String?](repeating: nil, count: sizes.count - clusters.count)
      func counts(_ count: (BootstrapStability.Cluster) -> Int) -> ColumnData {
        .integer(
          Column(
            clusters.map { Int64(count($0)) } + padding.map { _ in 0 },
            validity: Validity(sizes.indices.map { $0 < clusters.count })))
      }
      columns += [
        ("jaccard", filled(clusters.map(\.mean))),
        ("band", .text(TextColumn(clusters.map(\.band.rawValue) + padding))),
        ("dissolved", counts(\.dissolved)), ("recovered", counts(\.recovered)),
      ]
    }
    let taken = Set(columns.map(\.name))
    for (feature, name) in raw.names.enumerated() {
      let values = (0..<partition.clusterCount).map { centres[$0, feature] }
      columns.append((taken.contains(name) ? "mean of \(name)" : name, filled(values)))
    }
    return Table(columns)
  }

  private func narrate(_ outcome: ClusteringRecipe.Outcome, _ measured: Measured) {
    var parts: [String] = []
    if let indices = measured.indices {
      parts.append("inertia \(Figures.decimal(indices.inertia, places: 4))")
    }
    if let silhouette = measured.silhouette?.mean {
      parts.append("silhouette \(Figures.decimal(silhouette, places: 4))")
    }
    if let indices = measured.indices {
      parts.append("Caliński-Harabasz \(Figures.decimal(indices.calinskiHarabasz, places: 2))")
      parts.append("Davies-Bouldin \(Figures.decimal(indices.daviesBouldin, places: 4))")
    }
    if let bic = outcome.bic { parts.append("BIC \(Figures.decimal(bic, places: 1))") }
    if !parts.isEmpty { Narration.say(parts.joined(separator: " · ")) }
  }
}
