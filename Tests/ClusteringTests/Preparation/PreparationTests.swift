import Clustering
import Testing

@Suite("Features made comparable")
struct PreparationTests {
  private let points = Fixtures.groups(240, width: 3, around: 6)

  /// One feature drawn out, one shifted below zero.
  private var skewed: FeatureMatrix {
    var values = points.values
    for row in 0..<240 {
      values[row * 3] = power(row) - 3
      values[row * 3 + 1] -= 5
    }
    return FeatureMatrix(values: values, count: 240, names: points.names)
  }

  private func power(_ row: Int) -> Double {
    // e to the quarter of it, by its series.
    let exponent = points[row, 0] / 4
    var (term, sum) = (1.0, 1.0)
    for step in 1..<60 {
      term *= exponent / Double(step)
      sum += term
    }
    return sum
  }

  @Test(
    "The first point, as scikit-learn scales it",
    arguments: [
      (FeatureScale.zScore, [-0.99665697, 0.9786822, -0.60310989], 1e-8),
      (.robust, [-0.488336, 0.78313126, -0.53905874], 1e-8),
      (.minMax, [0.10587066, 0.7883613, 0.25536089], 1e-8),
      (.yeoJohnson, [-0.96647044, 0.97660738, -0.49933763], 1e-6),
      (.quantile, [0.20920502092050208, 0.7531380753138075, 0.2719665271966527], 1e-12),
    ])
  func scales(scale: FeatureScale, expected: [Double], tolerance: Double) throws {
    let scaled = try scale.apply(skewed)
    for (value, expected) in zip(scaled.values, expected) {
      #expect(abs(value - expected) < tolerance)
    }
  }

  @Test("Yeo-Johnson: the exponents that scikit-learn finds")
  func exponents() {
    for (feature, expected) in [0.65684191, 0.97138266, 0.2121892].enumerated() {
      let values = (0..<240).map { skewed[$0, feature] }
      #expect(abs(YeoJohnson(fitting: values).exponent - expected) < 1e-5)
    }
  }

  @Test("Constant features, missing numbers and what has no logarithm are named")
  func refused() {
    func points(_ values: [Double]) -> FeatureMatrix {
      FeatureMatrix(values: values, count: values.count, names: ["revenue"])
    }
    for scale in FeatureScale.allCases where scale != .none {
      #expect(throws: ClusteringError.constantFeatures(["revenue"])) {
        try scale.apply(points([2, 2, 2]))
      }
    }
    for scale in FeatureScale.allCases {
      #expect(throws: ClusteringError.notFinite(feature: "revenue", row: 1)) {
        try scale.apply(points([2, .nan, 2]))
      }
    }
    #expect(throws: ClusteringError.outsideLogarithm(feature: "revenue", row: 2, value: -1)) {
      try FeatureScale.log1p.apply(points([2, 0, -1]))
    }
    #expect(throws: ClusteringError.noQuartileSpread("revenue")) {
      try FeatureScale.robust.apply(points([0, 0, 0, 0, 9]))
    }
    #expect((try? FeatureScale.none.apply(points([2, 2])))?.values == [2, 2])
  }

  @Test("All features without spread are named at once, also where more is done than scaling")
  func allConstant() {
    let names = (1...12).map { "f\($0)" }
    let values = (0..<3).flatMap { row in names.indices.map { $0 == 4 ? Double(row) : 7 } }
    let points = FeatureMatrix(values: values, count: 3, names: names)
    let constant = names.filter { $0 != "f5" }
    for preparation in [
      FeaturePreparation(), FeaturePreparation(winsorise: 0.1),
      FeaturePreparation(split: .inflated),
    ] {
      let error = #expect(throws: ClusteringError.constantFeatures(constant)) {
        try preparation.apply(points)
      }
      #expect(
        error?.message
          == "Features f1, f2, f3, f4, f6, f7, f8, f9, f10, f11 and 1 more have each the "
          + "same value everywhere.")
    }
    #expect(throws: Never.self) { try FeaturePreparation(scale: .none).apply(points) }
  }

  @Test("Correlations, as NumPy and SciPy have them")
  func correlations() {
    let correlations = Correlations(skewed)
    #expect(abs(correlations.pearson[1] - 0.3446872923424747) < 1e-12)
    #expect(abs(correlations.pearson[5] + 0.09088239311008857) < 1e-12)
    #expect(abs(correlations.spearman[1] - 0.39357367315404773) < 1e-12)
    #expect(abs(correlations.pearson[0] - 1) < 1e-12)
  }

  @Test("Principal components, as scikit-learn has them")
  func components() {
    let components = PrincipalComponents(skewed)
    for (value, expected) in zip(components.variances, [21.10383218, 6.4501806, 3.06302018]) {
      #expect(abs(value - expected) < 1e-7)
    }
    for (value, expected) in zip(components.weights[0], [0.92553903, 0.17679279, 0.33484595]) {
      #expect(abs(value - expected) < 1e-7)
    }
    let variance = (0..<240).map { components.place(of: $0, in: skewed, along: 1) }
      .reduce(0) { $0 + $1 * $1 / 240 }
    #expect(abs(variance - components.variances[1]) < 1e-9)
  }
}
