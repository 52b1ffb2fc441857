import Clustering
import Testing

@Suite("k-means under constraints")
struct ConstrainedKMeansTests {
  typealias Pair = ClusterConstraints.Pair

  @Test("Without constraints: what k-means finds")
  func unconstrained() throws {
    for k in 1...5 {
      let plain = try KMeans(k: k).cluster(Fixtures.ruspini)
      let own = try ConstrainedKMeans(k: k, constraints: ClusterConstraints())
        .cluster(Fixtures.ruspini)
      #expect(abs(own.inertia - plain.inertia) < 1e-9 * plain.inertia)
      #expect(own.partition == plain.partition)
      #expect(own.isConverged)
    }
  }

  @Test(
    "Ruspini: the best of 100 starts with SciPy's linear_sum_assignment, or better",
    arguments: [
      (4, 18, 20, 24835.190350877194), (4, 17, 75, 17371.828360329637), (3, 25, 25, 82154.72),
      (5, 15, 15, 25530.8), (4, 1, 19, 28443.0380116959),
    ])
  func sized(k: Int, least: Int, most: Int, inertia: Double) throws {
    let constraints = ClusterConstraints(minimumSize: least, maximumSize: most)
    let result = try ConstrainedKMeans(k: k, constraints: constraints, starts: 20)
      .cluster(Fixtures.ruspini)
    #expect(result.inertia <= inertia * (1 + 1e-9))
    #expect(result.partition.sizes.allSatisfy { $0 >= least && $0 <= most })
  }

  @Test("Pairs and sizes are kept, whatever they are, and the result is the same every time")
  func kept() throws {
    var random = SeededRandom(seed: 21)
    let points = Fixtures.groups(120, width: 3, around: 4)
    for round in 0..<8 {
      let k = Int.random(in: 3...6, using: &random)
      func pairs(_ count: Int) -> [Pair] {
        (0..<count).map { _ in
          Pair(Int.random(in: 0..<120, using: &random), Int.random(in: 0..<120, using: &random))
        }
      }
      let constraints = ClusterConstraints(
        minimumSize: Int.random(in: 1...12, using: &random),
        maximumSize: 120 / k + Int.random(in: 8...20, using: &random), mustLink: pairs(15),
        cannotLink: pairs(25).filter { $0.one != $0.other })
      let method = ConstrainedKMeans(
        k: k, constraints: constraints, starts: 3, seed: UInt64(round))
      guard constraints.conflicts(points: 120, clusters: k).isEmpty else { continue }
      let result = try method.cluster(points)
      let labels = result.partition.labels
      #expect(constraints.mustLink.allSatisfy { labels[$0.one] == labels[$0.other] })
      #expect(constraints.cannotLink.allSatisfy { labels[$0.one] != labels[$0.other] })
      #expect(result.partition.sizes.count == k)
      #expect(result.partition.sizes.allSatisfy { $0 >= constraints.minimumSize })
      #expect(result.partition.sizes.allSatisfy { $0 <= constraints.maximumSize ?? 0 })
      #expect(try method.cluster(points) == result)
    }
  }

  @Test(
    "Small problems: refused just when no clustering fits, and never worse than the best by far")
  func exhaustive() throws {
    var random = SeededRandom(seed: 77)
    var (fitting, exact) = (0, 0)
    for _ in 0..<400 {
      let (count, k) = (
        Int.random(in: 3...7, using: &random), Int.random(in: 2...3, using: &random)
      )
      let points = FeatureMatrix(
        values: (0..<count).map { _ in random.uniform() }, count: count, names: ["x"])
      func pairs() -> [Pair] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
          Pair(Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
        }
      }
      let constraints = ClusterConstraints(
        minimumSize: Int.random(in: 0...2, using: &random),
        maximumSize: Int.random(in: 2...5, using: &random), mustLink: pairs(), cannotLink: pairs())
      let best = lowestInertia(points, k, constraints)
      do throws(ClusteringError) {
        let result = try ConstrainedKMeans(k: k, constraints: constraints).cluster(points)
        // Infinite where nothing fits, which no inertia is.
        let least = best ?? .infinity
        fitting += 1
        exact += result.inertia <= least + 1e-12 ? 1 : 0
        #expect(result.inertia >= least - 1e-12)
      } catch {
        guard case .constraints(let conflicts) = error else { throw error }
        #expect(best == nil && !conflicts.isEmpty)
      }
    }
    #expect(fitting > 80 && fitting < 360)
    #expect(Double(exact) > 0.9 * Double(fitting), "\(exact) of \(fitting)")
  }

  /// Over all ways to cluster that keep to the constraints, with no cluster empty; nil if there is
  /// none.
  private func lowestInertia(
    _ points: FeatureMatrix, _ k: Int, _ constraints: ClusterConstraints
  ) -> Double? {
    var best: Double?
    var labels = [Int](repeating: 0, count: points.count)
    while true {
      let sizes = (0..<k).map { cluster in labels.count { $0 == cluster } }
      if sizes.allSatisfy({ $0 >= max(1, constraints.minimumSize) }),
        sizes.allSatisfy({ $0 <= constraints.maximumSize ?? .max }),
        constraints.mustLink.allSatisfy({ labels[$0.one] == labels[$0.other] }),
        constraints.cannotLink.allSatisfy({ labels[$0.one] != labels[$0.other] })
      {
        var inertia = 0.0
        for cluster in 0..<k {
          let own = labels.indices.filter { labels[$0] == cluster }.map { points[$0, 0] }
          let mean = own.reduce(0, +) / Double(own.count)
          inertia += own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        }
        if best.map({ inertia < $0 }) ?? true { best = inertia }
      }
      guard let place = labels.firstIndex(where: { $0 < k - 1 }) else { return best }
      labels[place] += 1
      for before in 0..<place { labels[before] = 0 }
    }
  }

  @Test("More pairs than steps of the search: without conflicts each takes one step")
  func manyPairs() throws {
    let points = Fixtures.groups(400, width: 2, around: 4)
    let constraints = ClusterConstraints(
      mustLink: (0..<100).map { Pair($0, $0 + 100) },
      cannotLink: (0..<100).map { Pair($0 + 200, $0 + 301 - $0 % 2 * 2) })
    let result = try ConstrainedKMeans(
      k: 4, constraints: constraints, starts: 1, searchSteps: 0
    ).cluster(points)
    let labels = result.partition.labels
    #expect(constraints.mustLink.allSatisfy { labels[$0.one] == labels[$0.other] })
    #expect(constraints.cannotLink.allSatisfy { labels[$0.one] != labels[$0.other] })
  }

  @Test("A group across two of Ruspini's groups pulls its rows together; apart rows part")
  func pairs() throws {
    let result = try ConstrainedKMeans(
      k: 4,
      constraints: ClusterConstraints(
        mustLink: [Pair(0, 74)], cannotLink: [Pair(30, 31), Pair(30, 32)])
    ).cluster(Fixtures.ruspini)
    let labels = result.partition.labels
    #expect(labels[0] == labels[74] && labels[30] != labels[31] && labels[30] != labels[32])
    // All the others stay where they were.
    let plain = try KMeans(k: 4).cluster(Fixtures.ruspini).partition.labels
    #expect(Agreement(labels, plain).adjustedRand > 0.9)
  }

  @Test("Conflicts are thrown all at once; a packing without a way is said to have none")
  func conflicts() {
    let points = Fixtures.groups(12, width: 2, around: 3)
    let both = ConstrainedKMeans(
      k: 3, constraints: ClusterConstraints(minimumSize: 5, cannotLink: [Pair(1, 1)]))
    #expect(
      throws: ClusteringError.constraints([
        .tooFewRows(minimum: 5, clusters: 3, points: 12), .apartAndTogether(chain: [1]),
      ])
    ) { try both.cluster(points) }
    // Four groups of three do not go into three clusters of four.
    let links = (0..<12).filter { $0 % 3 != 2 }.map { Pair($0, $0 + 1) }
    let packed = ConstrainedKMeans(
      k: 3, constraints: ClusterConstraints(maximumSize: 4, mustLink: links))
    #expect(throws: ClusteringError.constraints([.noPlacement(clusters: 3)])) {
      try packed.cluster(points)
    }
  }

  @Test("Too few different points, and cancelled work")
  func refused() {
    let same = FeatureMatrix(values: [1, 1, 1, 2], count: 4, names: ["x"])
    #expect(
      throws: ClusteringError.tooFewPoints(points: 2, clusters: 3)
    ) { try ConstrainedKMeans(k: 3, constraints: ClusterConstraints()).cluster(same) }
    let monitor = WorkMonitor(isCancelled: { true })
    #expect(throws: ClusteringError.cancelled) {
      try ConstrainedKMeans(k: 2, constraints: ClusterConstraints()).cluster(
        Fixtures.ruspini, monitor: monitor)
    }
  }

  @Test("Equal points are parted where sizes ask for it; very large numbers do no harm")
  func extremes() throws {
    let same = FeatureMatrix(values: [1, 1, 1, 1, 1, 2], count: 6, names: ["x"])
    let halves = try ConstrainedKMeans(
      k: 2, constraints: ClusterConstraints(minimumSize: 3, maximumSize: 3)
    ).cluster(same)
    #expect(halves.partition.sizes == [3, 3])
    #expect(abs(halves.inertia - 2.0 / 3) < 1e-12)
    let large = FeatureMatrix(
      values: [1e300, -1e300, 1e250, 4, 1e308, -1e308], count: 6, names: ["x"])
    let parted = try ConstrainedKMeans(
      k: 2, constraints: ClusterConstraints(minimumSize: 3)
    ).cluster(large)
    #expect(parted.partition.sizes == [3, 3])
  }
}
