import Testing

@testable import Clustering

@Suite("A recipe with another distance")
struct DistanceRecipeTests {
  /// 24 rows of two numbers and two categories, some missing.
  static let mixed: MixedFeatures = {
    let revenue: [Double] = [
      5, 51, 402, .nan, 54, 405, 11, 57, 408, 14, .nan, 411, 17, 63, 414, 20, 66, .nan, 23, 69,
      420, 26, 72, 423,
    ]
    let cv: [Double] = [
      0.1, 1.51, 0.92, 0.13, 1.54, 0.95, 0.16, 1.57, 0.98, 0.19, 1.6, 1.01, 0.22, 1.63, 1.04, 0.25,
      1.66, 1.07, 0.28, 1.69, 1.1, 0.31, 1.72, 1.13,
    ]
    // sea 0, road 1, air 2
    let mode: [Int32] = [
      0, 0, 1, 2, 0, -1, 2, 0, 1, 2, 1, 1, 2, 0, 1, 0, -1, 1, 2, 0, 2, 2, 0, 1,
    ]
    let flag = (0..<24).map { row -> Int32 in row == 2 || row == 9 ? -1 : Int32(row % 2) }
    return MixedFeatures(
      names: ["revenue", "mode", "cv", "flag"],
      columns: [
        .numbers(revenue), .categories(codes: mode, values: ["sea", "road", "air"]), .numbers(cv),
        .categories(codes: flag, values: ["x", "y"]),
      ], count: 24)
  }()

  private func recipe(
    _ method: ClusteringMethod, k: Int, _ distance: DistanceMeasure, _ categories: Set<Int> = []
  ) -> ClusteringRecipe {
    var recipe = ClusteringRecipe(method: method, k: k)
    recipe.distance = distance
    recipe.categories = categories
    return recipe
  }

  @Test(
    "Gower's distance: SciPy's linkage of it, and scikit-learn's silhouettes",
    arguments: [
      (
        ClusteringMethod.average, 0.6734169724098249, 0.31637131549412256, 0.5962294757423018,
        [9, 9, 6]
      ),
      (.complete, 0.9938271604938271, 0.5651544686632406, 0.37934657328359633, [12, 7, 5]),
      (.single, 0.2628477760056708, 0.21298511430090378, 0.015640510977247328, [18, 5, 1]),
    ])
  func gower(
    _ method: ClusteringMethod, _ top: Double, _ fifth: Double, _ silhouette: Double,
    _ sizes: [Int]
  ) throws {
    let prepared = Self.mixed.prepared()
    #expect(prepared.categories == [1, 3])
    let recipe = recipe(method, k: 3, .gower, prepared.categories)
    let outcome = try recipe.apply(to: prepared.points)
    let merges = try #require(outcome.hierarchy).merges
    #expect(abs(merges[22].height - top) < 1e-12 && abs(merges[18].height - fifth) < 1e-12)
    #expect(outcome.partition.sizes == sizes)
    let measures = try recipe.measures(prepared.points, outcome.partition)
    #expect(abs(measures.silhouette.mean - silhouette) < 1e-12)
    #expect(measures.indices == nil && recipe.undefinedIndices?.contains("gower") == true)
  }

  @Test("Medoids by Gower's distance: the best of all triples, found by trying each")
  func gowerMedoids() throws {
    let prepared = Self.mixed.prepared()
    let recipe = recipe(.kMedoids, k: 3, .gower, prepared.categories)
    let partition = try recipe.apply(to: prepared.points).partition
    #expect(partition.sizes == [9, 8, 7])
    let distances = try recipe.distances(of: prepared.points)
    #expect(abs(try Medoids(distances, clusters: 3).objective - 2.4159356725146197) < 1e-12)
    let silhouette = try recipe.measures(prepared.points, partition).silhouette
    #expect(abs(silhouette.mean - 0.5849357625493904) < 1e-12)
  }

  @Test(
    "Ruspini by the Manhattan distance: SciPy and scikit-learn",
    arguments: [
      (ClusteringMethod.average, 125.71357142857141, 0.7474637748949812, [23, 20, 17, 15]),
      (.complete, 187, 0.7068953673622693, [20, 20, 20, 15]),
      (.single, 62, 0.7474637748949812, [23, 20, 17, 15]),
      (.kMedoids, .nan, 0.7474637748949812, [23, 20, 17, 15]),
    ])
  func manhattan(
    _ method: ClusteringMethod, _ top: Double, _ silhouette: Double, _ sizes: [Int]
  ) throws {
    let recipe = recipe(method, k: 4, .manhattan)
    let outcome = try recipe.apply(to: Fixtures.ruspini)
    #expect(outcome.partition.sizes == sizes)
    // Medoids have no tree.
    if let height = outcome.hierarchy?.merges.last?.height {
      #expect(abs(height - top) < 1e-9)
    } else {
      #expect(top.isNaN)
    }
    let measured = try recipe.measures(Fixtures.ruspini, outcome.partition).silhouette
    #expect(abs(measured.mean - silhouette) < 1e-12)
  }

  @Test("By Euclidean distances the general way agrees with the quick one")
  func euclidean() throws {
    for linkage in [Linkage.average, .complete, .single] {
      let quick = try Agglomeration.hierarchy(of: Fixtures.ruspini, linkage: linkage)
      let general = try Agglomeration.hierarchy(
        by: EuclideanDistance(Fixtures.ruspini), linkage: linkage)
      for (one, other) in zip(quick.merges, general.merges) {
        #expect(abs(one.height - other.height) < 1e-9)
      }
    }
    let partition = try ClusteringRecipe(method: .ward, k: 4).apply(to: Fixtures.ruspini).partition
    let quick = try Silhouette(Fixtures.ruspini, partition)
    let general = try Silhouette(by: EuclideanDistance(Fixtures.ruspini), partition)
    for (one, other) in zip(quick.values, general.values) { #expect(abs(one - other) < 1e-12) }
    #expect(quick.secondBest == general.secondBest)
  }

  @Test("Profiles: means of what is there, shares of categories, places from the medoid")
  func profiles() throws {
    let prepared = Self.mixed.prepared()
    let recipe = recipe(.average, k: 3, .gower, prepared.categories)
    let partition = try recipe.apply(to: prepared.points).partition
    let profiles = try recipe.profiles(
      prepared.points, scaled: prepared.scaled, original: prepared.original, partition,
      silhouettes: nil)
    #expect(
      prepared.original.names
        == ["revenue", "mode = sea", "mode = road", "mode = air", "cv", "flag = x", "flag = y"])
    let air = try #require(profiles.clusters.last)
    #expect(air.size == 6 && air.centre[3] == 1 && air.centre[1] == 0)
    // Of 11, 14, 17, 23 and 26: one of the six has no revenue.
    #expect(abs(air.centre[0] - 18.2) < 1e-12)
    #expect(air.name.hasPrefix("often mode = air"))
    let medoid = try #require(air.typical.first)
    #expect(profiles.distances[medoid] == 0)
    #expect(profiles.distances.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= 1 })
  }

  @Test("Draws of the bootstrap are compared as the whole was")
  func bootstrap() throws {
    let prepared = Self.mixed.prepared()
    let recipe = recipe(.average, k: 3, .gower, prepared.categories)
    let partition = try recipe.apply(to: prepared.points).partition
    let stability = try BootstrapStability(
      of: prepared.points, partition, recipe: recipe, resamples: 16)
    #expect(stability.draws == 16 && stability.failures == 0)
  }

  @Test("Two rows with nothing to compare are named; too many rows are refused before that")
  func incomparable() throws {
    let apart = MixedFeatures(
      names: ["a", "b"],
      columns: [
        .numbers([1, .nan, 2]), .categories(codes: [-1, 0, 0], values: ["x"]),
      ], count: 3
    ).prepared()
    let error = #expect(throws: ClusteringError.incomparable(0, 1)) {
      try recipe(.average, k: 2, .gower, apart.categories).apply(to: apart.points)
    }
    #expect(
      error?.message.hasPrefix("row 1 and row 2 have no feature with a value in both") == true)
    let many = FeatureMatrix(
      values: [Double](repeating: .nan, count: 60_000), count: 60_000, names: ["a"])
    do throws(ClusteringError) {
      _ = try recipe(.kMedoids, k: 2, .gower).apply(to: many)
      Issue.record("60,000 rows were compared")
    } catch {
      guard case .tooLarge = error else { throw error }
    }
  }

  @Test("Features that are complete, for questions and correlations")
  func complete() {
    #expect(Self.mixed.numbers.names == ["cv"])
    let prepared = Self.mixed.prepared()
    #expect(prepared.original.complete.names == ["cv"])
    let nothing = MixedFeatures(
      names: ["a"], columns: [.numbers([.nan, .nan])], count: 2)
    #expect(nothing.numbers.values == [0, 0] && nothing.prepared().original.complete.count == 2)
  }
}
