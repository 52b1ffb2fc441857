import Testing

@testable import Clustering

@Suite("The radius that a recipe of DBSCAN chose, in words")
struct RadiusNoteTests {
  @Test(
    "Four figures, rounded up, so that the radius as it reads loses no neighbour",
    arguments: [
      (0.837_412_3, "0.8375"), (12.341, "12.35"), (6_755.2, "6756"), (123_456.7, "123457"),
      (0.07, "0.07"), (1, "1"), (0.000_123_41, "0.0001235"),
    ])
  func figures(value: Double, text: String) throws {
    #expect(ClusteringRecipe.figures(value) == text)
    #expect(try #require(Double(text)) >= value)
  }

  @Test("The note has them")
  func note() throws {
    let outcome = try ClusteringRecipe(method: .dbscan).apply(to: Fixtures.ruspini)
    #expect(outcome.notes.contains { $0.contains(/^eps \d{1,4}(\.\d{1,3})?: at the knee/) })
  }
}
