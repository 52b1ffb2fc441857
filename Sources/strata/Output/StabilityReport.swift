import Clustering
import Tables
import Workbench
import Workspace

/// Whether the clusters of a run are found again in other samples of its items, one cluster a row.
struct StabilityReport {
  private let clustering: RunClustering
  private let study: ClusterStudy
  private let stability: BootstrapStability

  init(of clustering: RunClustering, in run: Run, draws: Int) throws {
    self.clustering = clustering
    let study: ClusterStudy
    do throws(ClusterStudy.Failure) {
      study = try ClusterStudy(of: clustering, in: run)
    } catch {
      throw Failure(error.message, remedy: error.remedy, code: 3)
    }
    self.study = study
    stability = try attemptClustering { () throws(ClusteringError) in
      try ProgressLine.during("Clustering other samples") { monitor throws(ClusteringError) in
        try study.bootstrap(draws: draws, monitor: monitor)
      }
    }
  }

  func print(_ format: OutputFormat) throws {
    let rows = zip(study.numbers, stability.clusters).sorted { $0.0 < $1.0 }
    let records = rows.map { clustering.cluster($0.0) }
    try RowPrinter(format: format).print(
      Table([
        ("clustering", .text(TextColumn(rows.map { _ in clustering.name }))),
        ("cluster", .integer(Column(rows.map { Int64($0.0) }))),
        ("name", .text(TextColumn(records.map { $0?.name }))),
        ("size", .integer(Column(records.map { Int64($0?.size ?? 0) }))),
        ("jaccard", .number(Column(rows.map(\.1.mean)))),
        ("jaccard_deviation", .number(Column(rows.map(\.1.deviation)))),
        ("band", .text(TextColumn(rows.map(\.1.band.rawValue)))),
        ("dissolved", .integer(Column(rows.map { Int64($0.1.dissolved) }))),
        ("recovered", .integer(Column(rows.map { Int64($0.1.recovered) }))),
      ]))
    Self.narrate(stability, of: clustering.name)
  }

  /// Says how many draws there were; with `each`, what they say of each cluster too.
  static func narrate(_ stability: BootstrapStability, of name: String? = nil, each: Bool = false) {
    if each {
      for cluster in stability.clusters {
        Narration.say(
          "cluster \(cluster.number): \(Figures.decimal(cluster.mean, places: 3)), "
            + cluster.band.rawValue)
      }
    }
    var words = name.map { "\($0): " } ?? ""
    words += Figures.count(stability.draws, "draw")
    if stability.failures > 0 {
      words += ", and \(Figures.whole(stability.failures)) that could not be clustered"
    }
    words += ". Stable from 0.75 on; below 0.6 not to be trusted."
    // Only the clustering of a workspace has a name, and windows of time.
    if name != nil { words += " Whether clusters last over time is what --windows asks." }
    Narration.say(words)
  }
}
