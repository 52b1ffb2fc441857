import Clustering
import Testing

@Suite("Bootstrap stability")
struct BootstrapStabilityTests {
  @Test(
    "Ruspini by Ward: the means of 1,000 draws with scikit-learn, within chance",
    arguments: [
      (3, false, [0.7874, 0.7932, 0.7115], 0.1), (3, true, [0.7998, 0.8018, 0.7263], 0.1),
      (4, false, [0.9972, 1, 0.996, 1], 0.01),
      (6, false, [0.8459, 1, 0.9533, 0.655, 0.5322, 0.8378], 0.12),
      (6, true, [0.8412, 0.9993, 0.9367, 0.6466, 0.527, 0.7718], 0.12),
    ])
  func published(k: Int, keepsRepeats: Bool, means: [Double], tolerance: Double) throws {
    let recipe = ClusteringRecipe(method: .ward, k: k)
    let partition = try recipe.apply(to: Fixtures.ruspini).partition
    let stability = try BootstrapStability(
      of: Fixtures.ruspini, partition, resamples: 100, keepsRepeats: keepsRepeats
    ) { (points, _, monitor) throws(ClusteringError) in
      try recipe.apply(to: points, monitor: monitor).partition
    }
    #expect(stability.draws == 100 && stability.failures == 0)
    #expect(stability.clusters.map(\.number) == Array(1...k))
    for (cluster, mean) in zip(stability.clusters, means) {
      #expect(abs(cluster.mean - mean) < tolerance, "cluster \(cluster.number): \(cluster.mean)")
      #expect(cluster.dissolved + cluster.recovered <= 100)
    }
  }

  @Test("Bands as Hennig draws them")
  func bands() {
    let bands: [(Double, BootstrapStability.Band)] = [
      (0, .dissolved), (0.5, .dissolved), (0.55, .notToBeTrusted), (0.6, .doubtful),
      (0.74, .doubtful), (0.75, .stable), (0.85, .highlyStable), (1, .highlyStable),
    ]
    for (mean, band) in bands { #expect(BootstrapStability.Band(mean) == band) }
  }

  @Test("A recipe's four groups of Ruspini are highly stable; the same seed gives the same")
  func recipe() throws {
    let recipe = ClusteringRecipe(method: .kMeans, k: 4, starts: 3)
    let partition = try recipe.apply(to: Fixtures.ruspini).partition
    let one = try BootstrapStability(of: Fixtures.ruspini, partition, recipe: recipe, resamples: 12)
    #expect(one.clusters.allSatisfy { $0.band == .highlyStable })
    let other = try BootstrapStability(
      of: Fixtures.ruspini, partition, recipe: recipe, resamples: 12)
    #expect(one == other)
  }

  @Test("A cluster of one row is often not drawn, and dissolved then")
  func single() throws {
    let points = FeatureMatrix(
      values: (0..<20).map(Double.init) + [1_000], count: 21, names: ["x"])
    let recipe = ClusteringRecipe(method: .single, k: 2)
    let partition = try recipe.apply(to: points).partition
    let stability = try BootstrapStability(of: points, partition, recipe: recipe)
    let last = try #require(stability.clusters.last)
    // It is drawn with probability 1 - (20/21)^21, about 0.641.
    #expect(abs(last.mean - 0.641) < 0.15)
    #expect(last.dissolved == 100 - last.recovered)
  }

  @Test("Draws that cannot be clustered are counted; where none can, the reason is thrown")
  func failures() throws {
    let points = FeatureMatrix(values: [1, 1, 1, 1, 2, 3], count: 6, names: ["x"])
    let recipe = ClusteringRecipe(method: .kMeans, k: 3, starts: 1)
    let partition = try recipe.apply(to: points).partition
    let stability = try BootstrapStability(of: points, partition, recipe: recipe, resamples: 20)
    #expect(stability.failures > 2 && stability.draws + stability.failures == 20)
    let error = ClusteringError.tooFewPoints(points: 1, clusters: 2)
    #expect(throws: error) {
      try BootstrapStability(of: points, partition) { (_, _, _) throws(ClusteringError) in
        throw error
      }
    }
    #expect(throws: ClusteringError.cancelled) {
      try BootstrapStability(
        of: points, partition, recipe: recipe, monitor: WorkMonitor(isCancelled: { true }))
    }
  }
}
