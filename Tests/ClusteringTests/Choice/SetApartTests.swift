import Clustering
import Testing

@Suite("Few points set apart from all the others")
struct SetApartTests {
  @Test(
    "One cluster of nearly all, and the others of few",
    arguments: [
      ([439, 1], 1), ([1, 436, 1, 1, 1], 4), ([40, 4], 4), ([9, 1], 1), ([435, 5], 5),
      ([10_000, 190, 3], 193),
    ])
  func few(sizes: [Int], apart: Int) {
    #expect(SetApart.count(sizes) == apart)
  }

  @Test(
    "Clusters that say more",
    arguments: [
      [440], [8, 2], [6, 6, 6, 1], [95, 5], [430, 10], [10_000, 250], [300, 20, 10, 5], [1, 1], [],
    ])
  func more(sizes: [Int]) {
    #expect(SetApart.count(sizes) == nil)
  }

  @Test("A comparison says so before all else, and praises no structure", arguments: [1, 3])
  func sweep(outliers: Int) throws {
    var random = SeededRandom(seed: 5)
    let values = (0..<80).map { _ in random.uniform() } + (0..<outliers).map { 90 + Double($0) / 9 }
    let points = FeatureMatrix(values: values, count: values.count, names: ["x"])
    let sweep = try ClusterCountSweep(
      points, original: points, counts: 2...2, method: HierarchyCuts(.single))
    let recommendation = sweep.recommendation
    #expect(recommendation.k == 2)
    #expect(
      recommendation.reasons.first
        == "It only sets \(outliers == 1 ? "1 point" : "3 points") apart from the other 80, which "
        + "stay in one cluster: draw in what lies far out, or leave it out, and compare anew.")
    #expect(!recommendation.reasons.contains { $0.contains("structure") })
    #expect(recommendation.reasons.contains { $0.contains("says how far out these lie.") })
  }
}
