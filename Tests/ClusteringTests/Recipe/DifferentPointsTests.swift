import Testing

@testable import Clustering

@Suite("Clusters need as many different points")
struct DifferentPointsTests {
  private let methods = ClusteringMethod.allCases.filter(\.needsClusterCount)

  /// Every method by every distance that it takes.
  private func recipes(k: Int) -> [ClusteringRecipe] {
    methods.flatMap { method in
      DistanceMeasure.allCases.filter { $0 == .euclidean || method.takesDistances }.map {
        distance in
        var recipe = ClusteringRecipe(method: method, k: k)
        recipe.distance = distance
        return recipe
      }
    }
  }

  /// Three places, two of them twice.
  private let points = FeatureMatrix(
    values: [0, 0, 1, 1, 0, 0, 0.5, 1, 1, 1], count: 5, names: ["x", "y"])

  @Test("Equal points are parted by no method and no distance")
  func refused() throws {
    for recipe in recipes(k: 4) {
      #expect(throws: ClusteringError.tooFewPoints(points: 3, clusters: 4)) {
        try recipe.apply(to: points)
      }
    }
    for recipe in recipes(k: 3) {
      let labels = try recipe.apply(to: points).partition.labels
      #expect(labels[0] == labels[2] && labels[1] == labels[4])
    }
  }

  @Test("Of a range the numbers that are possible are compared, the others named")
  func ranges() throws {
    for recipe in recipes(k: 2) {
      let sweep = try recipe.sweep(2...6, points, original: points)
      #expect(sweep.refusals.suffix(3).map(\.k) == [4, 5, 6])
      #expect(sweep.rows.first?.k == 2)
      #expect(throws: ClusteringError.tooFewPoints(points: 3, clusters: 4)) {
        try recipe.sweep(4...5, points, original: points)
      }
    }
    let sized = ClusteringRecipe(method: .kMeans, constraints: ClusterConstraints(minimumSize: 2))
    let sweep = try sized.sweep(2...4, points, original: points)
    #expect(sweep.rows.map(\.k) == [2])
    guard case .constraints = sweep.refusals.first?.error, sweep.refusals.count == 2 else {
      Issue.record("\(sweep.refusals)")
      return
    }
    #expect(sweep.refusals[1].error == .tooFewPoints(points: 3, clusters: 4))
  }

  @Test("A mixture that leaves a component to nobody says so, and is no partition of its number")
  func emptied() throws {
    // One tight cloud: the second normal distribution explains nothing that the first does not.
    let cloud = FeatureMatrix(
      values: (0..<6).map { 1 + Double($0) * 1e-9 }, count: 6, names: ["x"])
    let recipe = ClusteringRecipe(method: .mixture, k: 2)
    let outcome = try recipe.apply(to: cloud)
    #expect(outcome.partition.clusterCount == 1)
    #expect(
      outcome.notes == [
        "Only 1 of 2 clusters has points. Ask for fewer: nothing speaks for as many."
      ])
    #expect(throws: ClusteringError.emptyClusters(found: 1, clusters: 2)) {
      try recipe.sweep(2...2, cloud, original: cloud)
    }
  }

  @Test(
    "By Gower's distance alike is what has no distance: weights of 0 and gaps tell nothing apart")
  func gower() throws {
    func count(
      _ rows: [[Double]], weights: [Double]? = nil, categories: Set<Int> = []
    ) throws -> Int {
      let points = FeatureMatrix(
        values: rows.flatMap(\.self), count: rows.count, names: rows[0].map { "\($0)" })
      return try GowerDistance(scaled: points, categories: categories, weights: weights)
        .differentItems(upTo: 9)
    }
    let gap = Double.nan
    #expect(try count([[0, 1], [0, 2], [0, 1]]) == 2)
    #expect(try count([[0, 1], [0, 2], [0, 1]], weights: [1, 0]) == 1)
    #expect(try count([[0, 1], [0, 2], [1, 1]], weights: [0, 3], categories: [1]) == 2)
    // The row with a gap is like both others, wherever it stands.
    #expect(try count([[0, gap], [0, 1], [0, 2]]) == 2)
    #expect(try count([[0, 1], [0, 2], [0, gap], [0, gap]]) == 2)
    // It differs from both.
    #expect(try count([[0, 1], [0, 2], [3, gap]]) == 3)
    // Gaps alone tell nothing apart.
    #expect(try count([[0, 1, gap], [0, gap, 1], [0, gap, gap]]) == 1)
  }

  @Test(
    "Without gaps the count is that of places; with gaps all counted are apart, and no more fit")
  func property() throws {
    var random = SeededRandom(seed: 7)
    for number in 0..<40 {
      let values = (0..<60).map { _ -> Double in
        number % 2 == 1 && Int.random(in: 0..<4, using: &random) == 0
          ? .nan : Double(Int.random(in: 0..<2, using: &random))
      }
      // A last column without gaps, so that all can be compared.
      let rows = (0..<20).map { Array(values[$0 * 3..<$0 * 3 + 3]) + [0.5] }
      let points = FeatureMatrix(
        values: rows.flatMap(\.self), count: 20, names: ["a", "b", "c", "d"])
      let distance = try GowerDistance(scaled: points, categories: [])
      let counted = distance.differentItems(upTo: 20)
      if number % 2 == 0 {
        #expect(counted == DistinctRows.count(points, upTo: 20))
      } else {
        // Never more than there can be apart: each subset of eight places holds one at most.
        #expect(counted <= 8 && counted >= DistinctRows.count(whole(points), upTo: 20))
      }
      #expect(distance.differentItems(upTo: 2) == min(2, counted))
    }
  }

  /// The rows without a gap.
  private func whole(_ points: FeatureMatrix) -> FeatureMatrix {
    points.rows(
      (0..<points.count).filter { row in !(0..<points.width).contains { points[row, $0].isNaN } })
  }
}
