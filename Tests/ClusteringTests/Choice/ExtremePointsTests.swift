import Clustering
import Testing

/// Numbers whose squares overflow or vanish must neither crash nor hang anything.
@Suite("Extreme points")
struct ExtremePointsTests {
  private static let cases: [FeatureMatrix] = {
    let most = Double.greatestFiniteMagnitude
    let scales: [Double] = [1e160, most, most / 2, .leastNormalMagnitude, .leastNonzeroMagnitude]
    let steps: [Double] = [1, -1, 0.5, 0, -0.25]
    var cases: [FeatureMatrix] = []
    for scale in scales {
      let line: [Double] = (0..<80).map { steps[$0 % 5] * scale }
      cases.append(FeatureMatrix(values: line, count: 80, names: ["a"]))
      let mixed: [Double] = (0..<180).map { $0 % 7 == 0 ? scale : Double($0 % 11) - 5 }
      cases.append(FeatureMatrix(values: mixed, count: 60, names: ["a", "b", "c"]))
    }
    return cases
  }()

  @Test("k-means, by all starts and by batches")
  func means() throws {
    for points in Self.cases {
      for start in KMeans.Start.allCases {
        let result = try? KMeans(k: 3, starts: 2, start: start).cluster(points)
        #expect(result.map { $0.partition.labels.allSatisfy { $0 > 0 } } ?? true)
      }
      _ = try? MiniBatchKMeans(k: 3, batch: 20, batches: 5).cluster(points)
    }
  }

  @Test("Scales, components, correlations, and whether there is structure")
  func preparation() {
    for points in Self.cases {
      for scale in FeatureScale.allCases { _ = try? scale.apply(points) }
      _ = PrincipalComponents(points)
      _ = Correlations(points)
      _ = try? FeaturePreparation(scale: .none, winsorise: 0.05, split: .inflated).apply(points)
      _ = Hopkins(points)
      let feature = (0..<points.count).map { points[$0, 0] }
      _ = StabilityIndex(before: feature, after: feature.reversed(), bins: 10)
      _ = KolmogorovSmirnov(feature, feature.reversed())
    }
  }

  @Test("A sweep recommends something or nothing")
  func sweep() {
    for points in Self.cases {
      let sweep = try? ClusterCountSweep(
        points, original: points, counts: 2...3, method: KMeans(k: 2, starts: 2))
      #expect(sweep.map { !$0.recommendation.reasons.isEmpty } ?? true)
    }
  }
}
