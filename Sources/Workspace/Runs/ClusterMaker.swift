import Clustering
import Segmentation
import Settings
import Tables

/// Clusters the items of a run as its configuration asks.
///
/// Items of the matrix whose features are all there take part; the others have no cluster, and are
/// counted with the reason. Nothing is filled in. The same items and recipes give the same bytes.
struct ClusterMaker {
  let tables: RunTables
  /// The run's items, as they are written.
  let items: Table

  init(_ tables: RunTables) {
    self.tables = tables
    items = tables.items()
  }

  /// All clusterings, one after the other.
  func make(
    _ clusterings: [ClusteringConfiguration], monitor: WorkMonitor
  ) throws(WorkspaceError) -> RunClusters {
    var made: [(ClusteringRecord, ClusterColumns)] = []
    for (number, clustering) in clusterings.enumerated() {
      let part = WorkMonitor(
        report: { monitor.report((Double(number) + $0) / Double(clusterings.count)) },
        isCancelled: monitor.isCancelled)
      made.append(try make(clustering, part))
    }
    return RunClusters(made)
  }

  private func make(
    _ clustering: ClusteringConfiguration, _ monitor: WorkMonitor
  ) throws(WorkspaceError) -> (ClusteringRecord, ClusterColumns) {
    let chosen = ClusteredItems(items, clustering)
    guard !chosen.rows.isEmpty else {
      throw .clustering(
        name: clustering.name,
        message: clustering.filter == nil
          ? "No item of the matrix has all of its features."
          : "No item of the matrix meets its condition and has all of its features.",
        remedy: "Take other features, or look at the items with `strata items`.",
        isUsage: clustering.filter != nil)
    }
    do throws(ClusteringError) {
      let prepared = try PreparedClustering(clustering, chosen.features) { id($0, chosen) }
      let work = try ClusteringWork(prepared, counts: clustering.counts, monitor)
      let experts = clustering.experts.map {
        ExpertWork($0, items, chosen.rows, work.partition) { id($0, chosen) }
      }
      return (
        record(clustering, chosen, prepared, work, experts),
        ClusterColumns(items.rowCount, chosen.rows, work, experts)
      )
    } catch {
      throw failure(error, clustering.name, chosen)
    }
  }

  private func record(
    _ clustering: ClusteringConfiguration, _ chosen: ClusteredItems,
    _ prepared: PreparedClustering, _ work: ClusteringWork, _ experts: ExpertWork?
  ) -> ClusteringRecord {
    let columns = prepared.original.names
    let revenue = RevenueShares(tables, chosen.rows, work.partition)
    let clusters = work.profiles.clusters.map { profile in
      ClusterRecord(
        cluster: profile.cluster, name: profile.name, size: profile.size, share: profile.share,
        revenueShare: revenue.share(of: profile.cluster), silhouette: profile.silhouette,
        centre: profile.centre, scaledCentre: profile.scaledCentre,
        deviations: profile.deviations, typical: ids(profile.typical, chosen),
        untypical: ids(profile.untypical, chosen))
    }
    return ClusteringRecord(
      recipe: RunParameters.ClusteringParameters(clustering),
      features: columns == clustering.features ? nil : columns,
      correlations: ClusteringRecord.CorrelationRecord(prepared.correlations),
      items: chosen.rows.count,
      leftOut: chosen.leftOut, sizes: work.partition.sizes,
      noise: chosen.rows.count - work.partition.sizes.reduce(0, +), clusters: clusters,
      inertia: work.inertia, silhouette: work.silhouette?.mean,
      silhouetteMargin: work.silhouette?.sampled?.margin,
      silhouetteSample: work.silhouette?.sampled?.sample,
      calinskiHarabasz: work.indices?.calinskiHarabasz.defined,
      daviesBouldin: work.indices?.daviesBouldin.defined, bic: work.bic,
      fidelity: work.tree.fidelity,
      rules: work.tree.rules.map { .init($0, work.questionNames) },
      notes: work.notes + (experts?.notes ?? []),
      sweep: work.sweep.map { SweepRecord($0) { shown($0, chosen) } },
      experts: experts?.record)
  }

  private func ids(_ members: [Int], _ chosen: ClusteredItems) -> [String] {
    members.map { id($0, chosen) }
  }

  private func id(_ member: Int, _ chosen: ClusteredItems) -> String {
    tables.measures.ids[Int(tables.order[chosen.rows[member]])]
  }

  /// Its id, fit to be quoted in a message.
  private func shown(_ member: Int, _ chosen: ClusteredItems) -> String {
    SettingsValue.shorten(id(member, chosen))
  }

  private func failure(
    _ error: ClusteringError, _ name: String, _ chosen: ClusteredItems
  ) -> WorkspaceError {
    switch error {
    case .cancelled: return .cancelled
    case .outsideLogarithm(let feature, let row, let value):
      return .clustering(
        name: name,
        message: "\(feature) of the item \"\(shown(row, chosen))\" is \(value), which has "
          + "no logarithm.",
        remedy: error.remedy, isUsage: error.isUsage)
    case .noKnee(let minPoints):
      return .clustering(
        name: name, message: error.message,
        remedy: "Give the radius as eps, or another min_points than \(minPoints); or take hdbscan, "
          + "which needs no radius.", isUsage: error.isUsage)
    default:
      return .clustering(
        name: name, message: error.message { shown($0, chosen) }, remedy: error.remedy,
        isUsage: error.isUsage)
    }
  }
}

extension Double {
  /// Nil where it is no finite number.
  var defined: Double? { isFinite ? self : nil }
}

/// Each cluster's part of the revenue of the items that took part, from exact sums.
private struct RevenueShares {
  private var sums: [Int128]?

  init(_ tables: RunTables, _ rows: [Int], _ partition: Partition) {
    guard let revenue = tables.measures.totals[.revenue] else { return }
    var sums = [Int128](repeating: 0, count: partition.clusterCount + 1)
    for (row, label) in zip(rows, partition.labels) {
      sums[Int(label)] += Int128(revenue.units[Int(tables.order[row])])
    }
    self.sums = sums
  }

  /// 0 is noise. Nil without revenue.
  func share(of cluster: Int) -> Double? {
    guard let sums else { return nil }
    let total = sums.reduce(0, +)
    return total > 0 ? Double(sums[cluster]) / Double(total) : nil
  }
}

extension ClusteringRecord.CorrelationRecord {
  /// Nil for a single feature, which goes together with itself alone.
  init?(_ correlations: Correlations) {
    let width = correlations.names.count
    guard width > 1 else { return nil }
    func rows(_ table: [Double]) -> [[Double?]] {
      (0..<width).map { row in table[row * width..<(row + 1) * width].map(\.defined) }
    }
    pearson = rows(correlations.pearson)
    spearman = rows(correlations.spearman)
  }
}

extension ClusteringRecord.Rule {
  init(_ rule: ShallowTree.Rule, _ features: [String]) {
    self.init(
      cluster: rule.cluster, items: rule.points, hits: rule.hits,
      conditions: rule.conditions.map {
        ClusteringRecord.Condition(
          feature: features[$0.feature], isAbove: $0.isAbove, border: $0.border)
      })
  }
}

extension SweepRecord {
  /// `name` says what an item is called.
  init(_ sweep: ClusterCountSweep, name: (Int) -> String) {
    rows = sweep.rows.map { row in
      Row(
        k: row.k, inertia: row.inertia, silhouette: row.silhouette,
        silhouetteMargin: row.silhouetteMargin > 0 ? row.silhouetteMargin : nil,
        calinskiHarabasz: row.calinskiHarabasz?.defined, daviesBouldin: row.daviesBouldin?.defined,
        gap: row.gap?.defined, gapError: row.gapError?.defined, fidelity: row.fidelity,
        largest: row.largest, smallest: row.smallest)
    }
    let refusals = sweep.refusals.map { Refusal(k: $0.k, reason: $0.reason(name: name)) }
    refused = refusals.isEmpty ? nil : refusals
    recommended = sweep.recommendation.k
    reasons = sweep.recommendation.reasons
    votes = Recommendation.Index.allCases.compactMap { index in
      sweep.recommendation.votes[index].map { Vote(index: index.rawValue, k: $0) }
    }
    elbow = sweep.elbow
    hopkins = sweep.hopkins.map {
      Hopkins(value: $0.value, threshold: $0.threshold, sample: $0.sample)
    }
    gapChoice = sweep.gap?.choice
    gapSample = sweep.gap?.sample
  }
}
