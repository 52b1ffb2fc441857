import Testing

@testable import Clustering

@Suite("Numbers of clusters compared under constraints and by other distances")
struct SweepRecipeTests {
  /// Inertia, silhouette, Caliński-Harabasz and Davies-Bouldin of Python's k-means-constrained, by
  /// scikit-learn.
  @Test("Under sizes: every index but the gap, and the number that is not allowed is named")
  func sizes() throws {
    let recipe = ClusteringRecipe(
      method: .kMeans, constraints: ClusterConstraints(minimumSize: 17), seed: 1)
    let sweep = try recipe.sweep(2...5, Fixtures.ruspini, original: Fixtures.ruspini)
    let expected = [
      (89337.83214285712, 0.5827264208152947, 126.6835141258012, 0.7245115970635958, 35),
      (51063.47504567043, 0.6327047140348644, 136.28477286615686, 0.501513186805032, 17),
      (17371.828360329626, 0.684826042068367, 309.25826929756937, 0.4117492320298517, 17),
    ]
    #expect(sweep.rows.map(\.k) == [2, 3, 4])
    for (row, (inertia, silhouette, calinski, davies, smallest)) in zip(sweep.rows, expected) {
      let found = try (
        #require(row.inertia), #require(row.calinskiHarabasz), #require(row.daviesBouldin)
      )
      #expect(abs(found.0 / inertia - 1) < 1e-12 && abs(found.1 / calinski - 1) < 1e-12)
      #expect(abs(found.2 / davies - 1) < 1e-12 && abs(row.silhouette - silhouette) < 1e-12)
      #expect(row.smallest == smallest && row.gap == nil && row.gapError == nil)
    }
    #expect(
      sweep.refusals == [
        ClusterCountSweep.Refusal(
          k: 5, error: .constraints([.tooFewRows(minimum: 17, clusters: 5, points: 75)]))
      ])
    #expect(
      sweep.refusals.first?.reason()
        == "5 clusters of at least 17 rows need more than the 75 that there are. "
        + "Ask for fewer clusters or a lower smallest size.")
    #expect(sweep.gap == nil && sweep.recommendation.k == 4)
    #expect(sweep.recommendation.votes[.gap] == nil && sweep.recommendation.votes[.elbow] != nil)
    #expect(sweep.recommendation.reasons.last?.hasPrefix("The gap statistic is left out") == true)
  }

  @Test("A partition of the comparison is that of the number by itself")
  func alike() throws {
    let constraints = ClusterConstraints(
      minimumSize: 5, maximumSize: 40, mustLink: [.init(0, 74)], cannotLink: [.init(1, 2)])
    var recipe = ClusteringRecipe(method: .kMeans, starts: 2, constraints: constraints)
    let sweep = try recipe.sweep(2...4, Fixtures.ruspini, original: Fixtures.ruspini)
    #expect(sweep.refusals.isEmpty)
    for (row, partition) in zip(sweep.rows, sweep.partitions) {
      recipe.k = row.k
      #expect(try recipe.apply(to: Fixtures.ruspini).partition == partition)
    }
  }

  @Test("Where no number is allowed, each conflict is said once")
  func none() {
    let recipe = ClusteringRecipe(
      method: .kMeans,
      constraints: ClusterConstraints(
        minimumSize: 30, mustLink: [.init(0, 1)], cannotLink: [.init(0, 1)]))
    #expect(
      throws: ClusteringError.constraints([
        .tooFewRows(minimum: 30, clusters: 3, points: 75), .apartAndTogether(chain: [0, 1]),
        .tooFewRows(minimum: 30, clusters: 4, points: 75),
      ])
    ) { try recipe.sweep(3...4, Fixtures.ruspini, original: Fixtures.ruspini) }
  }

  @Test(
    "Ruspini by the Manhattan distance: SciPy's trees and scikit-learn's silhouettes; the best medoids",
    arguments: [
      (
        ClusteringMethod.average,
        [
          0.5508255703253123, 0.6396690839794267, 0.7474637748949812, 0.7258928288797432,
          0.6424230189161058,
        ]
      ),
      (
        .complete,
        [
          0.5508255703253123, 0.6396690839794267, 0.7068953673622693, 0.6715249427099378,
          0.6715957744780303,
        ]
      ),
      (.kMedoids, [0.5508255703253123, 0.6396690839794267, 0.7474637748949812]),
    ])
  func manhattan(_ method: ClusteringMethod, _ silhouettes: [Double]) throws {
    var recipe = ClusteringRecipe(method: method)
    recipe.distance = .manhattan
    let sweep = try recipe.sweep(
      2...silhouettes.count + 1, Fixtures.ruspini, original: Fixtures.ruspini)
    for (row, silhouette) in zip(sweep.rows, silhouettes) {
      #expect(abs(row.silhouette - silhouette) < 1e-12)
      #expect(row.inertia == nil && row.calinskiHarabasz == nil && row.daviesBouldin == nil)
      #expect(row.gap == nil && row.silhouetteMargin == 0)
    }
    #expect(sweep.elbow == nil && sweep.gap == nil && sweep.hopkins == nil)
    #expect(sweep.recommendation.votes == [.silhouette: 4] && sweep.recommendation.k == 4)
    let reasons = sweep.recommendation.reasons
    #expect(reasons.first == "Named by silhouette.")
    #expect(reasons.last?.contains("silhouette of the manhattan distance only") == true)
  }

  @Test(
    "Gower's distance, all features alike and weighted: SciPy's tree, scikit-learn's silhouettes",
    arguments: [
      (
        nil as [Double]?,
        [0.4740122737053416, 0.5962294757423018, 0.5136115585967453, 0.5671554095283714],
        [9, 9, 6], 2.4159356725146197
      ),
      (
        [2, 0.5, 3, 0],
        [0.632945229299397, 0.863749656345357, 0.7443610995062137, 0.6839217631643076],
        [8, 8, 8], 0.9535217750528755
      ),
    ])
  func gower(
    _ weights: [Double]?, _ silhouettes: [Double], _ sizes: [Int], _ medoids: Double
  ) throws {
    let prepared = DistanceRecipeTests.mixed.prepared()
    var recipe = ClusteringRecipe(method: .average)
    recipe.distance = .gower
    recipe.categories = prepared.categories
    recipe.weights = weights
    let sweep = try recipe.sweep(2...5, prepared.points, original: prepared.original)
    for (row, silhouette) in zip(sweep.rows, silhouettes) {
      #expect(abs(row.silhouette - silhouette) < 1e-12)
    }
    #expect(sweep.recommendation.k == 3 && sweep.partitions[1].sizes == sizes)
    // The best of all triples, found by trying each.
    let found = try Medoids(try recipe.distances(of: prepared.points), clusters: 3)
    #expect(abs(found.objective - medoids) < 1e-12)
  }

  @Test("Work that is cancelled ends")
  func cancelled() throws {
    var recipe = ClusteringRecipe(method: .average)
    recipe.distance = .manhattan
    let stopped = WorkMonitor(isCancelled: { true })
    for recipe in [
      recipe, ClusteringRecipe(method: .kMeans, constraints: ClusterConstraints(maximumSize: 50)),
    ] {
      #expect(throws: ClusteringError.cancelled) {
        try recipe.sweep(2...3, Fixtures.ruspini, original: Fixtures.ruspini, monitor: stopped)
      }
    }
  }
}
