import Testing

@testable import Clustering

@Suite("Reshaping features")
struct ReshapingTests {
  @Test("Winsorising draws in what lies beyond the quantiles, and nothing else")
  func winsorising() {
    let values = (0...100).map { $0 == 100 ? 10_000 : Double($0) }
    let drawn = values.winsorised(to: 0.05...0.95)
    #expect(drawn.first == 5 && drawn.last == 95)
    #expect(Array(drawn[5...95]) == Array(values[5...95]))
    #expect(values.winsorised(to: 0...1) == values)
    #expect([Double]().winsorised(to: 0.1...0.9).isEmpty)
  }

  @Test("Features that are the same everywhere are named")
  func constant() {
    let points = FeatureMatrix(values: [1, 2, 1, 3], count: 2, names: ["x", "y"])
    #expect(points.constantFeatures == ["x"])
    #expect(
      points.constantNote(of: "rows")
        == "Feature x has the same value everywhere, and tells no rows apart.")
    let gaps = FeatureMatrix(
      values: [.nan, .nan, 1, 5, .nan, 2], count: 2, names: ["x", "y", "z"])
    #expect(gaps.constantFeatures == ["x", "y"])
  }
}
