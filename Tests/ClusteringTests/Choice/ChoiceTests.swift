import Clustering
import Testing

@Suite("Choosing the number of clusters")
struct ChoiceTests {
  /// Points of one even square.
  private static func even(_ count: Int) -> FeatureMatrix {
    var random = SeededRandom(seed: 3)
    return FeatureMatrix(
      values: (0..<2 * count).map { _ in random.uniform() }, count: count, names: ["x", "y"])
  }

  @Test("Ruspini: R's clusGap, within three of its errors")
  func clusGap() throws {
    let gaps = [
      (-0.0568336307037, 0.0418700836849), (0.143221465195, 0.0425579352946),
      (0.293108271786, 0.0402732235768), (0.675904588417, 0.0364547347626),
      (0.640482554218, 0.0325044243247), (0.613893325749, 0.0348506838342),
      (0.591335152011, 0.0372822160597), (0.593442701188, 0.0376352387991),
    ]
    let gap = try GapStatistic(
      Fixtures.ruspini, method: KMeans(k: 1), upTo: 8, references: 40, dispersion: .distances)
    #expect(gap.choice == 4)
    for (entry, (expected, error)) in zip(gap.entries, gaps) {
      #expect(abs(entry.gap - expected) < 3 * error, "k = \(entry.k)")
      #expect(entry.error > error / 2 && entry.error < error * 2, "k = \(entry.k)")
    }
  }

  @Test("Ruspini: four clusters, with reasons, by means and by trees")
  func ruspini() throws {
    let sweep = try ClusterCountSweep(
      Fixtures.ruspini, original: Fixtures.ruspini, counts: 2...8, method: KMeans(k: 2))
    #expect(sweep.recommendation.k == 4)
    #expect(sweep.elbow == 4)
    #expect(sweep.recommendation.votes[.silhouette] == 4)
    #expect(sweep.recommendation.votes[.gap] == 4)
    #expect(sweep.recommendation.reasons.first?.contains("silhouette") == true)
    #expect(sweep.rows.map(\.k) == Array(2...8))
    #expect(abs(sweep.rows[2].silhouette - 0.737656990881) < 1e-9)
    let calinskiHarabasz = try #require(sweep.rows[2].calinskiHarabasz)
    #expect(abs(calinskiHarabasz - 425.327343094) < 1e-6)
    #expect(sweep.rows[2].fidelity > 0.95)
    #expect(sweep.rows[2].largest == 23 && sweep.rows[2].smallest == 15)
    let cuts = try ClusterCountSweep(
      Fixtures.ruspini, original: Fixtures.ruspini, counts: 2...8, method: HierarchyCuts(.ward))
    #expect(cuts.recommendation.k == 4)
  }

  @Test("Even points have no structure, and that is said", arguments: [60, 150])
  func none(count: Int) throws {
    let points = Self.even(count)
    let sweep = try ClusterCountSweep(
      points, original: points, counts: 2...6, method: KMeans(k: 2))
    #expect(sweep.recommendation.k == nil)
    #expect(!sweep.recommendation.reasons.isEmpty)
    #expect(sweep.gap?.choice == 1)
  }

  @Test("Hopkins: even points near a half, groups near 1, too few points none")
  func hopkins() throws {
    let even = try #require(Hopkins(Self.even(2_000)))
    #expect(abs(even.value - 0.5) < 0.1)
    let groups = try #require(Hopkins(Fixtures.groups(2_000, width: 3, around: 6)))
    #expect(groups.value > 0.9 && groups.speaksForClusters)
    #expect(Hopkins(Self.even(9)) == nil)
    let same = FeatureMatrix(
      values: [Double](repeating: 1, count: 20), count: 20, names: ["x"])
    #expect(Hopkins(same) == nil)
  }

  @Test("The elbow of a bent line is its bend; a straight or rising line has none")
  func elbow() {
    let places: [Double] = [1, 2, 3, 4, 5]
    #expect(Elbow.index(places: places, values: [100, 60, 20, 15, 10]) == 2)
    #expect(Elbow.index(places: places, values: [5, 4, 3, 2, 1]) == nil)
    #expect(Elbow.index(places: places, values: [1, 2, 3, 4, 5]) == nil)
    #expect(Elbow.index(places: [1, 2], values: [3, 1]) == nil)
  }

  @Test("A tree says a clustering by borders in words, and catches all of it")
  func tree() {
    var values: [Double] = []
    var labels: [Int32] = []
    for x in 0..<10 {
      for y in 0..<10 {
        values += [Double(x), Double(y)]
        labels.append(x < 5 ? 0 : y < 3 ? 1 : 2)
      }
    }
    let points = FeatureMatrix(values: values, count: 100, names: ["width", "height"])
    let tree = ShallowTree(points, Partition(rawLabels: labels))
    #expect(tree.fidelity == 1)
    #expect(tree.rules.map(\.points) == [50, 15, 35])
    let words = tree.rules.map { tree.words($0) { "\($0)" } }
    #expect(
      words == [
        "width up to 4.5", "width above 4.5, height up to 2.5", "width above 4.5, height above 2.5",
      ])
  }

  @Test("Rules say of features that say whether that it is so, or is not")
  func whetherWords() {
    let values: [Double] = [(0, 0), (0, 1), (1, 0), (1, 1)].flatMap { pair in
      Array(repeating: [Double(pair.0), Double(pair.1)], count: 5).flatMap(\.self)
    }
    let labels = (0..<20).map { Int32($0 < 10 ? 0 : $0 < 15 ? 1 : 2) }
    let points = FeatureMatrix(values: values, count: 20, names: ["region = North", "returns?"])
    let tree = ShallowTree(points, Partition(rawLabels: labels))
    #expect(
      tree.rules.map { tree.words($0) { "\($0)" } } == [
        "region ≠ North", "region = North, without returns", "region = North, with returns",
      ])
  }

  @Test("One cluster only is one rule for all")
  func oneRule() {
    let points = Fixtures.groups(30, width: 2, around: 2)
    let tree = ShallowTree(points, Partition(rawLabels: [Int32](repeating: 0, count: 30)))
    #expect(tree.rules.count == 1 && tree.fidelity == 1)
    #expect(tree.words(tree.rules[0]) { "\($0)" } == "all")
  }

  @Test("Every point a cluster of its own is named by no index, though two are at their best there")
  func singletons() throws {
    let points = FeatureMatrix(
      values: [0, 0.1, 5, 5.2, 9, 9.3], count: 6, names: ["x"])
    let sweep = try ClusterCountSweep(
      points, original: points, counts: 2...6, method: KMeans(k: 2, starts: 5, seed: 1))
    #expect(sweep.rows.last?.daviesBouldin == 0)
    #expect(!sweep.recommendation.votes.values.contains(6))
  }

  @Test(
    "Numbers of clusters for which there are too few different points are named beside the others")
  func few() throws {
    let points = FeatureMatrix(values: [1, 1, 2, 2, 3], count: 5, names: ["x"])
    func sweep(_ counts: ClosedRange<Int>) throws -> ClusterCountSweep {
      try ClusterCountSweep(points, original: points, counts: counts, method: KMeans(k: 2))
    }
    let few = try sweep(2...5)
    #expect(few.rows.map(\.k) == [2, 3] && few.refusals.map(\.k) == [4, 5])
    #expect(few.rows == (try sweep(2...3).rows))
    #expect(
      Set(few.refusals.map { $0.reason() }) == [
        "There are 3 different points. "
          + "Ask for fewer clusters, or take features that tell more points apart."
      ])
    #expect(throws: ClusteringError.tooFewPoints(points: 3, clusters: 4)) { try sweep(4...6) }
  }
}
