import Clustering
import Testing

@Suite("A recipe with constraints")
struct ConstrainedRecipeTests {
  @Test("Without constraints it is k-means; with them k-means under constraints")
  func methods() throws {
    let plain = ClusteringRecipe(method: .kMeans, k: 4)
    #expect(
      try plain.apply(to: Fixtures.ruspini).partition
        == KMeans(k: 4, starts: 10, seed: 1).cluster(Fixtures.ruspini).partition)
    var even = plain
    even.constraints = ClusterConstraints(minimumSize: 18, maximumSize: 20)
    let partition = try even.apply(to: Fixtures.ruspini).partition
    #expect(partition.sizes == [20, 19, 18, 18])
    // The inertia of SciPy's assignment problem, as in the tests of the method itself.
    let inertia = try VarianceIndices(Fixtures.ruspini, partition).inertia
    #expect(inertia <= 24835.190350877194 * (1 + 1e-9))
  }

  @Test("Draws keep to what is left of the constraints in them")
  func bootstrap() throws {
    var recipe = ClusteringRecipe(method: .kMeans, k: 4, starts: 2)
    recipe.constraints = ClusterConstraints(
      minimumSize: 10, maximumSize: 30, mustLink: [.init(0, 1), .init(1, 74)],
      cannotLink: [.init(2, 30), .init(30, 60)])
    let partition = try recipe.apply(to: Fixtures.ruspini).partition
    #expect(partition.labels[0] == partition.labels[74])
    let stability = try BootstrapStability(
      of: Fixtures.ruspini, partition, recipe: recipe, resamples: 16)
    #expect(stability.failures == 0 && stability.draws == 16)
    #expect(stability.clusters.filter { $0.band == .highlyStable }.count >= 2)
  }

  @Test("A conflict is named by what rows are called, and says what to do once")
  func conflicts() throws {
    var recipe = ClusteringRecipe(method: .kMeans, k: 3)
    recipe.constraints = ClusterConstraints(
      mustLink: [.init(0, 1)], cannotLink: [.init(0, 1), .init(1, 0)])
    let error = #expect(throws: ClusteringError.self) {
      try recipe.apply(to: Fixtures.ruspini)
    }
    let lines = error?.message { "item-\($0)" }.split(separator: "\n")
    #expect(lines?.count == 2)
    #expect(
      lines?.first
        == "item-0, item-1 have to lie apart, and belong together by the chain item-0, item-1.")
    #expect(error?.remedy == "Leave one of the pairs out.")
  }
}
