import Testing

@testable import Clustering

@Suite struct GaussianMixtureTests {
  private static func options(
    _ shape: GaussianMixture.Shape, starts: Int = 20
  ) -> GaussianMixture.Options {
    .init(shape: shape, starts: starts, seed: 1, tolerance: 1e-9, maximumSteps: 1000)
  }

  /// scikit-learn 1.9, 20 starts, tolerance 1e-9.
  @Test(
    arguments: zip(
      [GaussianMixture.Shape.full, .diagonal, .spherical],
      [
        (-640.7401720325132, 1380.7825706763615), (-642.9922150026615, 1368.016704162513),
        (-645.2110175616602, 1355.184356826365),
      ]))
  func ruspiniIsAsInScikitLearn(
    shape: GaussianMixture.Shape, expected: (Double, Double)
  ) throws {
    let found = try GaussianMixture(
      Fixtures.ruspini, clusters: 4, options: Self.options(shape))
    #expect(found.logLikelihood > expected.0 - 1e-4)
    #expect(abs(found.bic - expected.1) < 1e-2 || found.bic < expected.1)
    #expect(found.hasConverged)
    #expect(found.partition.sizes == (shape == .diagonal ? [22, 20, 18, 15] : [23, 20, 17, 15]))
  }

  @Test func oneClusterHasTheMeanAndCovarianceOfThePoints() throws {
    let points = FeatureMatrix(values: [0, 0, 2, 4, 4, 2], count: 3, names: ["a", "b"])
    let found = try GaussianMixture(points, clusters: 1)
    let only = try #require(found.components.first)
    #expect(only.weight == 1)
    #expect(zip(only.mean, [2, 2]).allSatisfy { abs($0 - $1) < 1e-12 })
    let covariance = [8.0 / 3, 4.0 / 3, 4.0 / 3, 8.0 / 3]
    #expect(zip(only.covariance, covariance).allSatisfy { abs($0 - $1) < 1e-5 })
    #expect(found.responsibilities == [1, 1, 1])
  }

  @Test func responsibilitiesAddUpAndMoreStepsNeverHurt() throws {
    for shape in GaussianMixture.Shape.allCases {
      var last = -Double.infinity
      for steps in 1...12 {
        let options = GaussianMixture.Options(
          shape: shape, seed: 5, tolerance: 0, maximumSteps: steps)
        let found = try GaussianMixture(Scatter.groupsAndNoise, clusters: 4, options: options)
        #expect(found.logLikelihood >= last - 1e-3)
        last = found.logLikelihood
        #expect(abs(found.components.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
        for row in 0..<600 {
          let sum = found.responsibilities[row * 4..<row * 4 + 4].reduce(0, +)
          #expect(abs(sum - 1) < 1e-12)
        }
      }
    }
  }

  @Test func theSameSeedGivesTheSame() throws {
    let points = Scatter.anywhere(9000, width: 3, seed: 6)
    let options = GaussianMixture.Options(starts: 2, seed: 77, maximumSteps: 5)
    let first = try GaussianMixture(points, clusters: 3, options: options)
    #expect(first == (try GaussianMixture(points, clusters: 3, options: options)))
  }

  @Test func degeneratePointsGiveFiniteNumbers() throws {
    let line = FeatureMatrix(
      values: (0..<40).flatMap { [Double($0), 2 * Double($0)] }, count: 40, names: ["a", "b"])
    let huge = FeatureMatrix(
      values: (0..<40).flatMap { [Double($0) * 1e150, 1] }, count: 40, names: ["a", "b"])
    let cases = [Scatter.same(1), Scatter.same(5), Scatter.same(80, width: 4), line, huge]
    for points in cases {
      for shape in GaussianMixture.Shape.allCases {
        for clusters in [1, 2, 5] where clusters <= points.count {
          let found = try GaussianMixture(
            points, clusters: clusters, options: .init(shape: shape, maximumSteps: 20))
          #expect(found.components.count == clusters)
          #expect(found.responsibilities.allSatisfy { $0 >= 0 && $0 <= 1 })
          #expect(found.partition.labels.allSatisfy { $0 >= 1 })
        }
      }
    }
  }

  @Test func impossibleNumbersAndCancelledWorkAreErrors() {
    for clusters in [0, -1, 76] {
      #expect(throws: ClusteringError.tooFewPoints(points: 75, clusters: clusters)) {
        try GaussianMixture(Fixtures.ruspini, clusters: clusters)
      }
    }
    #expect(throws: ClusteringError.cancelled) {
      try GaussianMixture(
        Fixtures.ruspini, clusters: 3, monitor: WorkMonitor(isCancelled: { true }))
    }
  }
}
