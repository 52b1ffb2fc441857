import Clustering
import Testing

@Suite("k-means")
struct KMeansTests {
  @Test(
    "Ruspini: the best of 200 starts of R's kmeans",
    arguments: [
      (2, 89337.832), (3, 51063.475), (4, 12881.051), (5, 10126.720), (6, 8575.407), (7, 7126.198),
    ])
  func ruspini(k: Int, inertia: Double) throws {
    for start in KMeans.Start.allCases {
      let result = try KMeans(k: k, start: start).cluster(Fixtures.ruspini)
      #expect(result.inertia < inertia * (1 + 1e-6))
      #expect(result.isConverged)
      #expect(result.partition.clusterCount == k)
    }
  }

  @Test(
    "Groups: the inertia that scikit-learn finds with hundreds of starts, or less",
    arguments: [(6, 219.3484894426946), (4, 752.8045520433243), (9, 179.79264240303195)])
  func groups(k: Int, inertia: Double) throws {
    let result = try KMeans(k: k).cluster(Fixtures.groups(240, width: 3, around: 6))
    #expect(result.inertia < inertia * (1 + 1e-9))
  }

  @Test(
    "Wholesale customers: R's inertia and silhouettes, to the digits that it prints",
    arguments: [
      (2, 1.84377975432e+03, 2.90038832688e-01), (6, 1.17399995115e+03, 2.02960991527e-01),
    ])
  func wholesale(k: Int, inertia: Double, silhouette: Double) throws {
    let points = try Fixtures.wholesale()
    let result = try KMeans(k: k).cluster(points)
    // R standardised by the sample deviation.
    #expect(abs(result.inertia * 439 / 440 - inertia) < 1e-8 * inertia)
    #expect(abs(try Silhouette(points, result.partition).mean - silhouette) < 1e-9)
  }

  @Test("A point of weight 2 counts as two points")
  func weights() throws {
    let points = Fixtures.groups(240, width: 3, around: 6)
    let weights = (0..<240).map { Double(1 + $0 % 3) }
    let weighted = try KMeans(k: 4).cluster(points, weights: weights)
    // scikit-learn with sample_weight.
    #expect(weighted.inertia < 1445.3759368060023 * (1 + 1e-9))
    var values: [Double] = []
    for row in 0..<240 {
      for _ in 0...row % 3 { values += (0..<3).map { points[row, $0] } }
    }
    let repeated = FeatureMatrix(values: values, count: 480, names: points.names)
    let result = try KMeans(k: 4).cluster(repeated)
    #expect(abs(result.inertia - weighted.inertia) < 1e-9 * weighted.inertia)
  }

  @Test("Inertia, centres and sizes are those of the partition; each point has its nearest centre")
  func consistent() throws {
    let points = Fixtures.groups(6_000, width: 5, around: 7)
    let result = try KMeans(k: 7, starts: 3).cluster(points)
    let indices = try VarianceIndices(points, result.partition)
    #expect(abs(indices.inertia - result.inertia) < 1e-9 * result.inertia)
    #expect(result.partition.sizes == result.partition.sizes.sorted(by: >))
    for (one, other) in zip(indices.centres.values, result.centres.values) {
      #expect(abs(one - other) < 1e-9)
    }
    for row in 0..<points.count {
      let distances = (0..<7).map { centre in
        (0..<5).reduce(0.0) {
          let gap = points[row, $1] - result.centres[centre, $1]
          return $0 + gap * gap
        }
      }
      let own = distances[Int(result.partition.labels[row]) - 1]
      #expect(own <= (distances.min() ?? 0) * (1 + 1e-9))
    }
  }

  @Test("The same seed gives the same result, to the bit")
  func seeded() throws {
    let points = Fixtures.groups(9_000, width: 4, around: 5)
    let one = try KMeans(k: 6, starts: 2, seed: 9).cluster(points)
    let other = try KMeans(k: 6, starts: 2, seed: 9).cluster(points)
    #expect(one == other)
  }

  @Test("As many clusters as different points: nothing is left over; more are refused")
  func few() throws {
    let points = FeatureMatrix(values: [1, 1, 2, 2, 2, 5], count: 6, names: ["x"])
    let result = try KMeans(k: 3).cluster(points)
    #expect(result.inertia == 0)
    #expect(result.partition.labels == [2, 2, 1, 1, 1, 3])
    #expect(throws: ClusteringError.tooFewPoints(points: 3, clusters: 4)) {
      try KMeans(k: 4).cluster(points)
    }
    #expect(try KMeans(k: 1).cluster(points).partition.sizes == [6])
  }

  @Test("Batches come within a few percent, the same for a seed; every cluster has points")
  func batches() throws {
    let points = Fixtures.groups(6_000, width: 4, around: 5)
    let whole = try KMeans(k: 5, starts: 2).cluster(points)
    let result = try MiniBatchKMeans(k: 5, batch: 500).cluster(points)
    #expect(result.inertia < whole.inertia * 1.03)
    #expect(result.partition.clusterCount == 5)
    #expect(try MiniBatchKMeans(k: 5, batch: 500).cluster(points) == result)
    let few = FeatureMatrix(values: [1, 1, 2], count: 3, names: ["x"])
    #expect(throws: ClusteringError.tooFewPoints(points: 2, clusters: 3)) {
      try MiniBatchKMeans(k: 3).cluster(few)
    }
    #expect(try MiniBatchKMeans(k: 2).cluster(few).inertia == 0)
  }

  @Test("Cancelled work throws")
  func cancelled() {
    let monitor = WorkMonitor(isCancelled: { true })
    #expect(throws: ClusteringError.cancelled) {
      try KMeans(k: 3).cluster(Fixtures.ruspini, monitor: monitor)
    }
  }
}
