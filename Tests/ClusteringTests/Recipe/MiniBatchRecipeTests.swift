import Clustering
import Testing

@Suite("A recipe of batches")
struct MiniBatchRecipeTests {
  @Test("Batches find Ruspini's four groups, alone and among other numbers of clusters")
  func ruspini() throws {
    let recipe = ClusteringRecipe(method: .kMeans, k: 4, batch: 64)
    let partition = try recipe.apply(to: Fixtures.ruspini).partition
    #expect(partition.sizes == [23, 20, 17, 15])
    let sweep = try recipe.sweep(2...6, Fixtures.ruspini, original: Fixtures.ruspini)
    #expect(sweep.recommendation.k == 4)
    #expect(sweep.partitions[2].sizes == [23, 20, 17, 15])
  }
}
