import Clustering
import Tables

extension ClusterReport {
  /// Rows, indices, clusters, and what else is known.
  func json(_ outcome: ClusteringRecipe.Outcome, _ measured: Measured) -> String {
    let partition = outcome.partition
    var text = "{\n  \"rows\": ["
    for row in 0..<points.count {
      let id = input.hasIDs ? JSONText.quoted(input.ids[row]) : input.ids[row]
      let silhouette = JSONText.number(measured.silhouette?.each?.values[row])
      text += row == 0 ? "\n    " : ",\n    "
      text += "{\"id\": \(id), \"cluster\": \(partition.labels[row]), "
      text += "\"silhouette\": \(silhouette)}"
    }
    text += "\n  ],\n"
    func line(_ name: String, _ value: String) { text += "  \"\(name)\": \(value),\n" }
    line("inertia", JSONText.number(measured.indices?.inertia))
    line("silhouette", JSONText.number(measured.silhouette?.mean))
    line("calinski_harabasz", JSONText.number(measured.indices?.calinskiHarabasz))
    line("davies_bouldin", JSONText.number(measured.indices?.daviesBouldin))
    if let bic = outcome.bic { line("bic", JSONText.number(bic)) }
    if let leftOut = input.leftOut { line("outside_where", String(leftOut)) }
    line("noise", String(points.count - partition.sizes.reduce(0, +)))
    line("features", "[" + raw.names.map(JSONText.quoted).joined(separator: ", ") + "]")
    line("scaled_centres", matrix(ClusterMeans.of(input.scaled, partition)))
    line("correlations", CorrelationReport(input.correlations).json)
    if let stability = measured.stability { line("stability", json(stability)) }
    if let tree = outcome.hierarchy {
      let merges = tree.merges.map {
        "    {\"left\": \($0.left), \"right\": \($0.right), "
          + "\"height\": \(JSONText.number($0.height)), \"size\": \($0.size)}"
      }
      line("merges", "[\n" + merges.joined(separator: ",\n") + "\n  ]")
    }
    line("centres", matrix(ClusterMeans.of(raw, partition)))
    return text + "  \"sizes\": [" + partition.sizes.map(String.init).joined(separator: ", ")
      + "]\n}\n"
  }

  private func json(_ stability: BootstrapStability) -> String {
    let clusters = stability.clusters.map { cluster in
      "    {\"cluster\": \(cluster.number), \"jaccard\": \(JSONText.number(cluster.mean)), "
        + "\"jaccard_deviation\": \(JSONText.number(cluster.deviation)), "
        + "\"band\": \(JSONText.quoted(cluster.band.rawValue)), "
        + "\"dissolved\": \(cluster.dissolved), \"recovered\": \(cluster.recovered)}"
    }
    return "{\"draws\": \(stability.draws), \"failures\": \(stability.failures), \"clusters\": [\n"
      + clusters.joined(separator: ",\n") + "\n  ]}"
  }

  private func matrix(_ matrix: FeatureMatrix) -> String {
    let rows = (0..<matrix.count).map { row in
      "["
        + (0..<matrix.width).map { JSONText.number(matrix[row, $0]) }.joined(separator: ", ") + "]"
    }
    return "[" + rows.joined(separator: ", ") + "]"
  }
}
