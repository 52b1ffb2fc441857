import Testing

@testable import Clustering

@Suite("Profiles of clusters")
struct ClusterProfilesTests {
  /// Five points on a line: three near 0, two near 10; the last is far from everything.
  private static let points = FeatureMatrix(
    values: [0, 0, 1, 0, 2, 3, 10, 0, 12, 0, 99, 99], count: 6, names: ["x", "y"])
  private static let original = FeatureMatrix(
    values: [1, 5, 2, 5, 3, 8, 11, 5, 13, 5, 100, 104], count: 6, names: ["x", "y"])
  private static let partition = Partition(rawLabels: [4, 4, 4, 2, 2, -1])

  @Test("Size, share, centres in both units, members by distance")
  func figures() {
    let profiles = ClusterProfiles(
      Self.points, original: Self.original, Self.partition,
      silhouettes: [0.5, 0.75, 0.25, 1, 0.5, .nan], members: 2)
    #expect(profiles.clusters.map(\.cluster) == [1, 2, 0])
    let first = profiles.clusters[0]
    #expect(first.size == 3)
    #expect(first.share == 0.5)
    #expect(first.scaledCentre == [1, 1])
    #expect(first.centre == [2, 6])
    #expect(first.silhouette == 0.5)
    #expect(first.typical == [1, 0])
    #expect(first.untypical == [2])
    #expect(profiles.clusters[1].silhouette == 0.75)
    #expect(profiles.clusters[1].typical == [3, 4])
    #expect(profiles.clusters[1].untypical == [])
  }

  @Test("Noise has a centre, and neither members nor a silhouette")
  func noise() throws {
    let profiles = ClusterProfiles(Self.points, original: Self.original, Self.partition)
    let noise = try #require(profiles.clusters.last)
    #expect(noise.name == "noise")
    #expect(noise.centre == [100, 104])
    #expect(noise.scaledCentre == [99, 99])
    #expect(noise.silhouette == nil)
    #expect(noise.typical.isEmpty && noise.untypical.isEmpty)
    #expect(profiles.distances.last?.isNaN == true)
    #expect(profiles.nearestOther == [2, 2, 2, 1, 1, 0])
  }

  @Test("Distances are Euclidean, to the centre of the own cluster")
  func distances() {
    let profiles = ClusterProfiles(Self.points, original: Self.original, Self.partition)
    #expect(profiles.distances[3] == 1)
    #expect(profiles.distances[4] == 1)
    #expect(profiles.distances[0] == 2.0.squareRoot())
    #expect(profiles.distances[2] == 5.0.squareRoot())
  }

  @Test("Deviations are those of the whole; their weighted sum over all clusters is 0")
  func deviations() {
    let profiles = ClusterProfiles(Self.points, original: Self.original, Self.partition)
    for feature in 0..<2 {
      let sum = profiles.clusters.reduce(0) { $0 + Double($1.size) * $1.deviations[feature] }
      #expect(abs(sum) < 1e-12)
    }
  }

  @Test("One cluster: no other is near, nothing deviates")
  func single() {
    let partition = Partition(rawLabels: [0, 0, 0, 0, 0, 0])
    let profiles = ClusterProfiles(Self.points, original: Self.original, partition)
    #expect(profiles.clusters.map(\.name) == ["all"])
    #expect(profiles.clusters[0].deviations.allSatisfy { abs($0) < 1e-12 })
    #expect(Set(profiles.nearestOther) == [0])
  }

  @Test("A feature without spread deviates nowhere")
  func constant() {
    let points = FeatureMatrix(values: [1, 7, 2, 7, 9, 7], count: 3, names: ["x", "y"])
    let profiles = ClusterProfiles(points, original: points, Partition(rawLabels: [0, 0, 1]))
    #expect(profiles.clusters.allSatisfy { $0.deviations[1] == 0 })
  }

  @Test("Members of random points are those of a full sort; many threads give the same")
  func members() {
    var random = SeededRandom(seed: 5)
    let count = 10_000
    let points = FeatureMatrix(
      values: (0..<count * 3).map { _ in random.uniform() }, count: count, names: ["a", "b", "c"])
    let partition = Partition(rawLabels: (0..<count).map { Int32($0 % 3) })
    let profiles = ClusterProfiles(points, original: points, partition, members: 7)
    for profile in profiles.clusters {
      let rows = (0..<count).filter { Int(partition.labels[$0]) == profile.cluster }
        .sorted { (profiles.distances[$0], $0) < (profiles.distances[$1], $1) }
      #expect(profile.typical == Array(rows.prefix(7)))
      #expect(profile.untypical == Array(rows.suffix(7).reversed()))
    }
    #expect(profiles == ClusterProfiles(points, original: points, partition, members: 7))
  }
}
