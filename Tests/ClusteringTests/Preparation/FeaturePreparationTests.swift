import Testing

@testable import Clustering

@Suite("Features made ready")
struct FeaturePreparationTests {
  private static let returns: [Double] = [0, 3, 0, 0, 5, 1, 0, 9, 0, 2]
  private static let sales: [Double] = [10, 12, 9, 100, 14, 11, 8, 13, 10, 12]
  private let points = FeatureMatrix(
    values: zip(returns, sales).flatMap { [$0, $1] }, count: 10, names: ["returns", "sales"])

  private func column(_ matrix: FeatureMatrix, _ name: String) -> [Double] {
    guard let feature = matrix.names.firstIndex(of: name) else { return [] }
    return (0..<matrix.count).map { matrix[$0, feature] }
  }

  private func expect(_ found: [Double], _ expected: [Double]) {
    #expect(found.count == expected.count)
    for (one, other) in zip(found, expected) { #expect(abs(one - other) < 1e-8) }
  }

  @Test("With a scale alone it is the scale")
  func scaleAlone() throws {
    let prepared = try FeaturePreparation(scale: .zScore).apply(points)
    #expect(prepared.points == (try FeatureScale.zScore.apply(points)))
    #expect(prepared.original == points && prepared.notes.isEmpty)
  }

  @Test("Ends drawn in and zeros split, as NumPy computes it")
  func parts() throws {
    let preparation = FeaturePreparation(
      scale: .zScore, winsorise: 0.1, split: .features(["returns"]))
    let prepared = try preparation.apply(points)
    #expect(prepared.points.names == ["returns?", "returns", "sales"])
    #expect(prepared.original.names == prepared.points.names)
    expect(
      column(prepared.points, "sales"),
      [
        -0.59221806, -0.06580201, -0.85542608, 2.72420307, 0.46061404, -0.32901003, -0.88174689,
        0.19740602, -0.59221806, -0.06580201,
      ])
    expect(column(prepared.points, "returns?"), [-1, 1, -1, -1, 1, 1, -1, 1, -1, 1])
    expect(
      column(prepared.points, "returns"),
      [
        0, -0.346659923, 0, 0, 0.565603033, -1.07647029, 0, 1.66031858, 0, -0.802791402,
      ])
    // In their own units nothing is drawn in.
    #expect(column(prepared.original, "returns?") == [0, 1, 0, 0, 1, 1, 0, 1, 0, 1])
    #expect(column(prepared.original, "returns") == Self.returns)
    #expect(column(prepared.original, "sales") == Self.sales)
  }

  @Test("Under logarithms and between least and greatest too")
  func scales() throws {
    let log = try FeaturePreparation(
      scale: .log1pZScore, winsorise: 0.1, split: .inflated
    ).apply(points)
    expect(
      column(log.points, "returns"),
      [0, -0.153426582, 0, 0, 0.73809048, -1.27660525, 0, 1.47790935, 0, -0.785968004])
    let bounded = try FeaturePreparation(scale: .minMax, split: .inflated).apply(points)
    expect(
      column(bounded.points, "returns"),
      [0.375, 0.25, 0.375, 0.375, 0.5, 0, 0.375, 1, 0.375, 0.125])
    expect(column(bounded.points, "returns?"), [0, 1, 0, 0, 1, 1, 0, 1, 0, 1])
  }

  @Test("Every scale gives finite numbers of a split feature", arguments: FeatureScale.allCases)
  func finite(_ scale: FeatureScale) throws {
    let prepared = try FeaturePreparation(scale: scale, split: .inflated).apply(points)
    #expect(prepared.points.width == 3 && prepared.points.values.allSatisfy(\.isFinite))
  }

  @Test("What cannot be split is said where it was named, and left where it was not")
  func notSplit() throws {
    let flags = FeatureMatrix(
      values: [0, 1, 1, 2, 1, 3, 0, 4], count: 4, names: ["flag", "sales"])
    let named = try FeaturePreparation(split: .features(["flag", "sales"])).apply(flags)
    #expect(
      named.notes == [
        "flag has one amount beside zero, and is not split.",
        "sales has no zeros, and is not split.",
      ])
    #expect(named.points == (try FeatureScale.zScore.apply(flags)))
    let inflated = try FeaturePreparation(split: .inflated).apply(flags)
    #expect(inflated.notes.isEmpty && inflated.points.names == flags.names)
  }

  @Test("A feature whose spread lies in its ends alone is refused by that reason")
  func winsorisedAway() throws {
    let rare = FeatureMatrix(
      values: (0..<100).map { $0 == 0 ? 5 : 0 }, count: 100, names: ["rare"])
    #expect(throws: ClusteringError.winsorisedAway("rare")) {
      try FeaturePreparation(winsorise: 0.05).apply(rare)
    }
    #expect(throws: ClusteringError.notFinite(feature: "x", row: 1)) {
      try FeaturePreparation(winsorise: 0.05).apply(
        FeatureMatrix(values: [1, .nan], count: 2, names: ["x"]))
    }
  }

  @Test("A part that says whether there is anything has words of its own")
  func names() {
    #expect(
      ClusterNames.suggested(
        deviations: [[1.2, 0], [-2.5, 0.7]], features: ["order_lines?", "order_lines"],
        together: [1, 0, 0, 1])
        == ["often order lines", "very rarely order lines, high order lines"])
  }
}
