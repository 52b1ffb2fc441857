import Testing

@testable import Clustering

@Suite("Names of clusters say what distinguishes them")
struct ClusterNamesTests {
  private static let features = ["revenue", "cv", "order_lines"]

  /// Features that have nothing to do with each other, unless told.
  private func names(
    _ deviations: [[Double]], together: [(Int, Int, Double)] = []
  ) -> [String] {
    let width = Self.features.count
    var table = [Double](repeating: 0, count: width * width)
    for place in 0..<width { table[place * width + place] = 1 }
    for (one, other, value) in together {
      table[one * width + other] = value
      table[other * width + one] = value
    }
    return ClusterNames.suggested(
      deviations: deviations, features: Self.features, together: table)
  }

  @Test("The two greatest deviations, the greatest first; far out it is very high or low")
  func usual() {
    #expect(
      names([[1.2, -0.8, 0.7], [-0.6, 0, 2.4], [0.2, -0.3, 0.1]])
        == ["high revenue, low cv", "very high order lines, low revenue", "near the middle of all"])
  }

  @Test("What says the same twice is said once")
  func alike() {
    #expect(
      names([[1.2, -0.8, 1.1], [-1, 1, -1]], together: [(0, 2, 0.95)])
        == ["high revenue, low cv", "low revenue, high cv"])
    #expect(
      names([[1.2, -0.8, 1.1], [-1, 1, -1]], together: [(0, 2, -0.95)])[0]
        == "high revenue, low cv")
  }

  @Test("Where two would be alike, a further feature or a number tells them apart")
  func unique() {
    #expect(
      names([[1.2, -0.9, 0.7], [1.1, -0.9, -0.6], [-1, 1, 0]])
        == [
          "high revenue, low cv, high order lines", "high revenue, low cv, low order lines",
          "low revenue, high cv",
        ])
    #expect(
      names([[1, 0, 0], [1, 0, 0], [0, 0, 0], [0, 0, 0]])
        == [
          "high revenue", "high revenue (2)", "near the middle of all",
          "near the middle of all (2)",
        ])
    #expect(
      names([[0.2, -0.3, 0], [0, 0.4, 0.1], [0.05, 0, 0]])
        == [
          "near the middle, rather low cv", "near the middle, rather high cv",
          "near the middle of all",
        ])
  }

  @Test("A correlation that is not defined hides nothing; one cluster is all; none is none")
  func edges() {
    #expect(
      names([[1, 1, 0], [-1, -1, 0]], together: [(0, 1, .nan)])[0] == "high revenue, high cv")
    #expect(names([[0, 0, 0]]) == ["all"])
    #expect(names([]) == [])
  }
}
