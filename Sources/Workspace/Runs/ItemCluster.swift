import Segmentation

/// Where an item stands in one clustering of a run.
public struct ItemCluster: Sendable, Equatable {
  /// The clustering's name.
  public let clustering: String
  /// Its cluster; 0 is noise, and nil says that it took no part.
  public let number: Int?
  /// Why it took no part: a state (`new`), `outside where`, or `no ` and the first feature that is
  /// missing; nil where it did.
  public let leftOut: String?
  /// What its cluster is called; empty where it is in none.
  public let name: String
  /// How much nearer it is to its own cluster than to the next, -1...1; nil where that was not
  /// measured.
  public let silhouette: Double?
  /// From its cluster's centre, in scaled units; nil where it is in none.
  public let distance: Double?
  /// Whether the centre is a medoid, one of the items, as by other distances than the straight one.
  public let isFromMedoid: Bool
  /// The cluster that is nearest after its own; nil where there is none, its distance nil where
  /// there are only medoids.
  public let next: GivenStep.Neighbour?
  /// The class that it has after the rules of experts; nil where clusters stand for none.
  public let expertClass: String?
}

extension Run {
  /// Where an item stands in each clustering of the run, in their order.
  ///
  /// The first call scales the features of all items that took part, and where the item took none
  /// asks the condition of all: not for the thread that draws.
  public func itemClusters(ofRow row: Int) -> [ItemCluster] {
    guard row >= 0, row < count else { return [] }
    return clusterings.map { clustering in
      let number = clustering.labels.value(row).map { Int(clamping: $0) }
      let step = givenStep(row, in: clustering)
      return ItemCluster(
        clustering: clustering.name, number: number,
        leftOut: number == nil ? reasonOfAbsence(row, clustering) : nil, name: step.meaning,
        silhouette: clustering.silhouettes.value(row)?.defined, distance: step.distance?.defined,
        isFromMedoid: clustering.record.recipe.distance != nil, next: step.next,
        expertClass: clustering.classes?.value(row))
    }
  }

  /// Nil where the record does not say what this version knows.
  private func reasonOfAbsence(_ row: Int, _ clustering: RunClustering) -> String? {
    guard let configuration = ClusteringConfiguration(clustering.record.recipe) else { return nil }
    let admission = ClusterAdmission(items, configuration)
    return admission.reason(row).map { admission.reasons[$0] }
  }
}
