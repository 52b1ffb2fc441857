extension ClusteringRecipe {
  /// What can be done where fewer than two clusters came out, in the words of the command line.
  public func remedy(forClusters count: Int) -> String {
    let isNone = count == 0
    return switch method {
    case .dbscan:
      isNone ? "Raise eps or lower min-points." : "Lower eps; or there is no structure."
    case .hdbscan:
      isNone ? "Lower min-size or min-points." : "Lower min-size; or there is no structure."
    case _ where k == 1:
      "Silhouettes and indices compare clusters: ask for two or more, or for a range, as 2..10."
    default: "Another method or scale may tell more apart; or there is no structure."
    }
  }
}
