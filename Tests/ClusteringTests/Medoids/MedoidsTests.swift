import Testing

@testable import Clustering

@Suite struct MedoidsTests {
  /// R's `pam`, the mean distance after its swaps; or better.
  @Test(
    arguments: zip(
      2...8,
      [
        31.9440561495, 21.5929301385, 11.4863748146, 10.3957906929, 9.52868040682, 8.67798276077,
        8.04039565151,
      ]))
  func ruspiniIsNoWorseThanInR(clusters: Int, expected: Double) throws {
    let items = EuclideanDistance(Fixtures.ruspini)
    for start in [Medoids.Start.build, .lab(seed: 3)] {
      let found = try Medoids(items, clusters: clusters, start: start)
      if start == .build { #expect(found.objective / 75 <= expected * (1 + 1e-10)) }
      #expect(found.objective / 75 <= expected * 1.05)
      expectSound(found, items, clusters)
    }
    #expect(try Medoids(items, clusters: 4).partition.sizes == [23, 20, 17, 15])
  }

  /// R's `pam` of the logarithms, standardised by the sample's deviation.
  @Test(arguments: [(2, 1.86543965575), (5, 1.58068862300), (8, 1.42748777427)])
  func wholesaleIsAsInR(clusters: Int, expected: Double) throws {
    let found = try Medoids(EuclideanDistance(Fixtures.wholesale()), clusters: clusters)
    let mean = found.objective / 440 * (439.0 / 440).squareRoot()
    #expect(abs(mean / expected - 1) < 1e-10)
  }

  /// The objective is the sum over the medoids, each in its own cluster, and no swap lowers it.
  private func expectSound(_ found: Medoids, _ items: some Dissimilarity, _ clusters: Int) {
    func cost(_ medoids: [Int]) -> Double {
      (0..<items.count).reduce(0.0) { sum, item in
        sum + (medoids.map { items.distance(item, $0) }.min() ?? 0)
      }
    }
    #expect(found.medoids.count == clusters && found.partition.clusterCount == clusters)
    #expect(abs(cost(found.medoids) - found.objective) <= 1e-9 * (1 + found.objective))
    for (index, medoid) in found.medoids.enumerated() {
      #expect(Int(found.partition.labels[medoid]) == index + 1)
      for other in 0..<items.count where !found.medoids.contains(other) {
        var swapped = found.medoids
        swapped[index] = other
        #expect(cost(swapped) >= found.objective * (1 - 1e-9))
      }
    }
  }

  @Test func smallCasesEndWhereNoSwapHelps() throws {
    for count in 1...14 {
      let points = Scatter.anywhere(count, width: 2, steps: count % 2 * 4, seed: UInt64(count))
      for clusters in 1...count {
        let items = ManhattanDistance(points)
        for start in [Medoids.Start.build, .lab(seed: UInt64(count))] {
          expectSound(try Medoids(items, clusters: clusters, start: start), items, clusters)
        }
      }
    }
  }

  @Test func equalItemsAndImpossibleNumbers() throws {
    let items = EuclideanDistance(Scatter.same(12))
    #expect(try Medoids(items, clusters: 3).objective == 0)
    #expect(try Medoids(items, clusters: 12, start: .lab(seed: 1)).partition.sizes.count == 12)
    for clusters in [0, -3, 13, Int.max] {
      #expect(throws: ClusteringError.tooFewPoints(points: 12, clusters: clusters)) {
        try Medoids(items, clusters: clusters)
      }
    }
  }

  @Test func tooMuchMemoryAndCancelledWorkAreErrors() {
    let items = EuclideanDistance(Fixtures.ruspini)
    #expect(throws: ClusteringError.tooLarge(method: "k-medoids", points: 75, bytes: 45_000)) {
      try Medoids(items, clusters: 3, memoryLimit: 40_000)
    }
    #expect(throws: ClusteringError.cancelled) {
      try Medoids(items, clusters: 3, monitor: WorkMonitor(isCancelled: { true }))
    }
  }
}
