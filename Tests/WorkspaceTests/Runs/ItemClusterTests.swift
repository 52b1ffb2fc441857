import TestSupport
import Testing

@testable import Workspace

@Suite("Where an item stands in each clustering")
struct ItemClusterTests {
  private static let clusterings = """
    [[clustering]]
    name = "behaviour"
    features = ["revenue", "mean"]
    scale = "log1p+z-score"
    method = "k-means"
    k = 2
    [[clustering]]
    name = "large"
    features = ["revenue"]
    where = "revenue > 100"
    method = "k-medoids"
    distance = "manhattan"
    k = 2

    """

  private func run(_ folder: TemporaryFolder) throws -> Run {
    let workspace = try Sample.workspace(folder, Sample.toml + "\n" + Self.clusterings)
    return try Sample.run(workspace, Sample.ingested(ClusteringRunTests.items))
  }

  @Test("Cluster, silhouette, distance, and the next cluster with its distance")
  func known() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder)
    let clustering = try #require(run.clustering(named: "behaviour"))
    let row = try #require(run.row(ofItem: "steady-3"))
    let item = try #require(run.itemClusters(ofRow: row).first)
    #expect(item.clustering == "behaviour")
    #expect(item.number == 1)
    #expect(item.name == "high mean")
    #expect(item.leftOut == nil)
    #expect(item.silhouette == clustering.silhouettes.value(row))
    #expect(item.distance == clustering.distances.value(row))
    #expect(!item.isFromMedoid)
    #expect(item.next?.name == "2")
    // The two centres lie two deviations apart in each of two features, and the item by one of them.
    let distance = try #require(item.next?.distance)
    #expect(abs(distance - 8.0.squareRoot()) < 0.01)
    #expect(item.expertClass == nil)
    let medoid = try #require(run.itemClusters(ofRow: row).last)
    #expect(medoid.isFromMedoid)
    #expect(medoid.next?.distance == nil)
    #expect(run.itemClusters(ofRow: -1).isEmpty)
    #expect(run.itemClusters(ofRow: run.count).isEmpty)
  }

  @Test("Who takes no part is told the reason that the record counts")
  func absent() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder)
    for clustering in run.clusterings {
      var counts: [String: Int] = [:]
      for row in 0..<run.count {
        let item = run.itemClusters(ofRow: row).first { $0.clustering == clustering.name }
        if let reason = item?.leftOut { counts[reason, default: 0] += 1 }
      }
      let recorded = clustering.record.leftOut.map { ($0.reason, $0.count) }
      #expect(counts == Dictionary(uniqueKeysWithValues: recorded))
    }
    #expect(
      run.clustering(named: "large")?.record.leftOut == [
        .init(reason: "no-demand", count: 1), .init(reason: "negative", count: 1),
        .init(reason: "outside where", count: 8),
      ])
  }
}
