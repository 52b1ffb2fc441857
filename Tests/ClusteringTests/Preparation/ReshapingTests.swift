import Clustering
import Testing

@Suite("Reshaping features")
struct ReshapingTests {
  @Test("Winsorising draws in what lies beyond the quantiles, and nothing else")
  func winsorising() {
    let points = FeatureMatrix(
      values: (0...100).map { $0 == 100 ? 10_000 : Double($0) }, count: 101, names: ["x"])
    let drawn = points.winsorised(to: 0.05...0.95)
    #expect(drawn.values.first == 5 && drawn.values.last == 95)
    #expect(Array(drawn.values[5...95]) == Array(points.values[5...95]))
    #expect(points.winsorised(to: 0...1) == points)
  }

  @Test("A feature of many zeros becomes whether and how much")
  func twoParts() {
    let points = FeatureMatrix(
      values: [0, 1, 0, 2, 4, 3, 8, 4], count: 4, names: ["returns", "sales"])
    #expect(TwoParts.inflatedFeatures(of: points) == [0])
    let split = TwoParts.split(points, features: [0])
    #expect(split.names == ["returns?", "returns", "sales"])
    #expect(split.values == [0, 0, 1, 0, 0, 2, 1, -2, 3, 1, 2, 4])
    #expect(TwoParts.split(points, features: []) == points)
  }

  @Test("Rows that lack a number are left out and counted")
  func missing() {
    let parts = MissingValues(values: [1, 2, .nan, 3, 4, .infinity, 5, 6], names: ["x", "y"])
    #expect(parts.rows == [0, 3])
    #expect(parts.missing == [1, 1])
    #expect(parts.points.values == [1, 2, 5, 6])
    #expect(MissingValues(values: [], names: ["x"]).points.count == 0)
  }

  @Test("Features that are the same everywhere are named")
  func constant() {
    let points = FeatureMatrix(values: [1, 2, 1, 3], count: 2, names: ["x", "y"])
    #expect(points.constantFeatures == ["x"])
  }
}
