import Clustering
import Segmentation
import Tables

/// What a run's files are made from.
struct RunWork: Sendable {
  private(set) var tables: RunTables
  /// The run's items where they were made already, to be clustered.
  private(set) var items: Table?
  /// Nil where nothing is clustered.
  private(set) var clusters: RunClusters?

  /// Segmented items, not clustered yet.
  init(_ tables: RunTables) { self.tables = tables }

  /// Clusters the items; where a clustering is a side of the matrix, this is made anew.
  mutating func cluster(
    _ configuration: Configuration, monitor: WorkMonitor
  ) throws(WorkspaceError) {
    let maker = ClusterMaker(tables)
    let made = try maker.make(configuration.clusterings, monitor: monitor)
    items = maker.items
    if configuration.model.dimensions.contains(where: \.isGiven) {
      tables = try ClusterDimensions.put(made, into: tables)
      items = tables.items(from: maker.items)
    }
    clusters = made
  }
}
