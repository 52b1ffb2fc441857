import Clustering
import Testing

@Suite("Indices of a partition")
struct IndicesTests {
  private let points = Fixtures.groups(240, width: 3, around: 6)
  /// Pairs of groups put together, so that the partition is not a good one.
  private let partition = Partition(rawLabels: (0..<240).map { Int32($0 % 6 / 2) })

  @Test("Silhouettes of groups, as scikit-learn has them")
  func silhouettes() throws {
    let silhouette = try Silhouette(points, partition)
    #expect(abs(silhouette.mean - 0.34754137159417625) < 1e-12)
    let first = [0.3450294, 0.52531771, 0.37127443, 0.45442143]
    for (value, expected) in zip(silhouette.values, first) {
      #expect(abs(value - expected) < 1e-8)
    }
    #expect(abs((silhouette.values.min() ?? 0) + 0.08579706991373245) < 1e-12)
    #expect(abs(silhouette.means.reduce(0, +) / 3 - silhouette.mean) < 1e-12)
  }

  @Test("Caliński-Harabasz and Davies-Bouldin of groups, as scikit-learn has them")
  func variance() throws {
    let indices = try VarianceIndices(points, partition)
    #expect(abs(indices.calinskiHarabasz - 154.33401137253756) < 1e-9)
    #expect(abs(indices.daviesBouldin - 1.188739282277939) < 1e-12)
  }

  @Test("Ruspini at four clusters, as R has it")
  func ruspini() throws {
    let result = try KMeans(k: 4).cluster(Fixtures.ruspini)
    let indices = try VarianceIndices(Fixtures.ruspini, result.partition)
    #expect(abs(indices.daviesBouldin - 0.356964) < 1e-6)
    #expect(abs(indices.calinskiHarabasz - 425.327343) < 1e-6)
    #expect(abs(try Silhouette(Fixtures.ruspini, result.partition).mean - 0.737657) < 1e-6)
  }

  @Test("scikit-learn's own example: Caliński-Harabasz 108, Davies-Bouldin 0.4714045")
  func example() throws {
    let pairs: [[Double]] = [[0, 0, 1, 1], [3, 3, 4, 4], [0, 4, 1, 3], [3, 1, 4, 0]]
    let values = pairs.flatMap { pair in (0..<5).flatMap { _ in pair } }
    let points = FeatureMatrix(values: values, count: 40, names: ["x", "y"])
    let partition = Partition(rawLabels: (0..<40).map { Int32($0 / 10) })
    let indices = try VarianceIndices(points, partition)
    #expect(abs(indices.calinskiHarabasz - 108) < 1e-9)
    #expect(abs(indices.daviesBouldin - 0.4714045) < 1e-7)
  }

  @Test("One dimension, a cluster of one: its silhouette is 0")
  func singleton() throws {
    let points = FeatureMatrix(values: [0, 1, 1, 2, 3, 3], count: 6, names: ["x"])
    let partition = Partition(rawLabels: [0, 1, 1, 1, 2, 2])
    let silhouette = try Silhouette(points, partition)
    #expect(silhouette.values == [0, 0.5, 0.5, 0, 1, 1])
    // Labels of the partition: 1 for the three, 2 for the two, 3 for the one.
    #expect(silhouette.secondBest == [1, 3, 3, 2, 1, 1])
  }

  @Test("Noise takes no part: as if it were not there")
  func noise() throws {
    let raw: [Int32] = (0..<240).map { $0 % 5 == 4 ? -1 : Int32($0 % 6 / 2) }
    let rows = (0..<240).filter { raw[$0] >= 0 }
    let values = rows.flatMap { row in (0..<3).map { points[row, $0] } }
    let kept = FeatureMatrix(values: values, count: rows.count, names: points.names)
    let alone = Partition(rawLabels: rows.map { raw[$0] })
    let whole = try Silhouette(points, Partition(rawLabels: raw))
    let part = try Silhouette(kept, alone)
    #expect(abs(whole.mean - part.mean) < 1e-12)
    #expect(whole.values.filter(\.isNaN).count == 240 - rows.count)
    #expect(
      try VarianceIndices(points, Partition(rawLabels: raw)).calinskiHarabasz
        == VarianceIndices(kept, alone).calinskiHarabasz)
  }

  @Test("A sample's interval holds the mean of all; a sample of all has no margin")
  func sampled() throws {
    let points = Fixtures.groups(900, width: 3, around: 6)
    let partition = Partition(rawLabels: (0..<900).map { Int32($0 % 6 / 2) })
    let exact = try Silhouette(points, partition).mean
    var held = 0
    for seed in 1...20 {
      let sampled = try SampledSilhouette(points, partition, sample: 90, seed: UInt64(seed))
      if abs(sampled.mean - exact) <= sampled.margin { held += 1 }
    }
    #expect(held >= 16)
    let all = try SampledSilhouette(points, partition, sample: 5_000)
    #expect(abs(all.mean - exact) < 1e-12 && all.margin == 0)
  }

  @Test("Adjusted Rand: known values; equal partitions under other names are 1")
  func adjustedRand() {
    #expect(abs(Agreement([0, 0, 1, 2], [0, 0, 1, 1]).adjustedRand - 4.0 / 7) < 1e-12)
    #expect(abs(Agreement([0, 0, 1, 1], [0, 1, 0, 1]).adjustedRand + 0.5) < 1e-12)
    #expect(Agreement([1, 1, 2, 3], [3, 3, 1, 2]).adjustedRand == 1)
    #expect(Agreement([1, 1, 1], [1, 1, 1]).adjustedRand == 1)
  }

  @Test("Jaccard: shared points over all points of both clusters, the most alike one")
  func jaccard() {
    let agreement = Agreement([1, 1, 1, 1, 2, 2], [1, 1, 1, 2, 2, 2])
    #expect(agreement.bestJaccard == [0.75, 2.0 / 3])
  }

  @Test("Fewer than two clusters have no index")
  func one() {
    let alone = Partition(rawLabels: [Int32](repeating: 0, count: 240))
    #expect(throws: ClusteringError.fewerThanTwoClusters(found: 1)) {
      try Silhouette(points, alone)
    }
    let noise = Partition(rawLabels: [Int32](repeating: -1, count: 240))
    #expect(throws: ClusteringError.fewerThanTwoClusters(found: 0)) {
      try VarianceIndices(points, noise)
    }
  }
}
