import Clustering
import TestSupport
import Testing

@testable import Workspace

@Suite("Preparation, condition and batches of a [[clustering]]")
struct PreparationConfigurationTests {
  private static let usual = """
    [[clustering]]
    name = "behaviour"
    features = ["revenue", "order_lines"]
    method = "k-means"
    k = 2

    """

  private func parse(_ more: String) throws -> ClusteringConfiguration {
    try #require(
      try Configuration.parse(Sample.toml + "\n" + Self.usual + more).clusterings.first)
  }

  private func faults(_ more: String) -> [String] {
    do throws(ConfigurationError) {
      _ = try Configuration.parse(Sample.toml + "\n" + Self.usual + more)
      return []
    } catch {
      return error.faults.map {
        $0.description.replacing(/^strata\.toml:\d+: clustering\[1\]\./, with: "")
      }
    }
  }

  @Test("Every key, and its place in a run's parameters")
  func keys() throws {
    let parsed = try parse(
      """
      winsorise = 0.02
      split_zeros = ["order_lines"]
      where = "abc in (A, B) and revenue > 5"
      batch = 500
      """)
    #expect(
      parsed.preparation
        == FeaturePreparation(
          scale: .zScore, winsorise: 0.02, split: .features(["order_lines"])))
    #expect(parsed.filter == "abc in (A, B) and revenue > 5" && parsed.recipe.batch == 500)
    let recorded = RunParameters.ClusteringParameters(parsed)
    #expect(
      recorded.words
        == "k-means, k = 2, batch 500, seed 1, zeros of order_lines split, winsorised 0.02, "
        + "z-score, where abc in (A, B) and revenue > 5")
    #expect(ClusteringConfiguration(recorded) == parsed)
    #expect(try RunFiles.value(try RunFiles.json(recorded), type(of: recorded)) == recorded)
    #expect(try parse("split_zeros = true").preparation.split == .inflated)
    #expect(try parse("split_zeros = false").preparation.split == .none)
  }

  @Test("One wrong thing gives one fault")
  func refused() {
    let share = "expected a share above 0 and below 0.5, of either end: 0.01."
    #expect(faults("winsorise = 0.5") == ["winsorise: found 0.5; \(share)"])
    #expect(faults("winsorise = 1") == ["winsorise: found 1; \(share)"])
    #expect(
      faults("split_zeros = [\"cv\"]")
        == ["split_zeros: found \"cv\"; expected \"revenue\" or \"order_lines\"."])
    #expect(
      faults("split_zeros = 3") == ["split_zeros: found 3; expected true, or a list of features."])
    #expect(
      faults("batch = 0") == ["batch: found 0; expected a whole number from 1 to 1000000."])
    #expect(
      faults("batch = 10\nmax_size = 9\nstarts = 3") == [
        "starts: found 3; expected no such key beside batch. Leave one of the two out.",
        "max_size: found 9; expected no such key beside batch. Leave one of the two out.",
      ])
  }

  @Test(
    "A mistake in the condition is shown in its place; segments and decisions are not known yet")
  func conditions() throws {
    let wrong = try #require(faults("where = \"revenu > 5\"").first)
    #expect(wrong.contains("expected a condition on columns of items"))
    #expect(wrong.contains("Did you mean 'revenue'?"))
    for field in ["recommended", "override", "effective", "current", "behaviour"] {
      #expect(faults("where = \"\(field) = A\"").count == 1)
    }
    let margin = #expect(throws: ConfigurationError.self) {
      try parse("where = \"gross_margin > 0\"")
    }
    #expect(margin?.description.contains("The clustering \"behaviour\" needs it.") == true)
  }

  @Test("A class that its dimension has not is no condition, however it is asked for")
  func classes() {
    #expect(
      faults("where = \"abc = Q\"") == [
        "where: found \"Q\"; expected a class of abc: \"A\", \"B\" or \"C\"."
      ])
    #expect(
      faults("where = \"revenue > 0 and not (abc in (A, a) or xyz != x)\"") == [
        "where: found \"a\"; expected a class of abc: \"A\", \"B\" or \"C\". Did you mean \"A\"?",
        "where: found \"x\"; expected a class of xyz: \"X\", \"Y\" or \"Z\". Did you mean \"X\"?",
      ])
    #expect(faults("where = \"abc in (A, B) and xyz ~ 'q' and abc < Q and state = Q\"").isEmpty)
  }

  @Test("Only items that meet the condition are clustered; the others are counted with the reason")
  func condition() throws {
    let folder = try TemporaryFolder()
    let text =
      Sample.toml + "\n" + Self.usual.replacing("order_lines", with: "mean")
      + "where = \"id ~ '[0-4]$'\""
    let run = try Sample.run(
      try Sample.workspace(folder, text), Sample.ingested(ClusteringRunTests.items))
    let clustering = try #require(run.clusterings.first)
    #expect(clustering.record.items == 10)
    #expect(
      clustering.record.leftOut == [
        .init(reason: "no-demand", count: 1), .init(reason: "negative", count: 1),
        .init(reason: "outside where", count: 6),
      ])
    let left = try #require(run.row(ofItem: "lumpy-6"))
    #expect(clustering.labels.value(left) == nil)
    let study = try ClusterStudy(of: clustering, in: run)
    #expect(study.points.count == 10)
  }

  @Test("A condition that nobody meets stops the run with a sentence")
  func nobody() throws {
    let folder = try TemporaryFolder()
    let text = Sample.toml + "\n" + Self.usual + "where = \"revenue < 0\""
    let error = #expect(throws: WorkspaceError.self) {
      try Sample.run(
        try Sample.workspace(folder, text), Sample.ingested(ClusteringRunTests.items))
    }
    #expect(error?.exitCode == 2)
    #expect(error?.message.contains("meets its condition and has all of its features") == true)
  }

  @Test("A split feature is described by both parts, in its own unit, and can be studied again")
  func split() throws {
    let folder = try TemporaryFolder()
    // Half of the items have no revenue.
    let items = (0..<20).map { number -> (id: String, cents: Int64, demand: [Int64]) in
      let cents = number < 10 ? 0 : Int64(1_000 * number)
      return (id: "item-\(number)", cents: cents, demand: [Int64(number + 1), 2, 3, 1])
    }
    let text =
      Sample.toml + "\n" + Self.usual.replacing("order_lines", with: "mean")
      + "split_zeros = [\"revenue\", \"mean\"]\nwinsorise = 0.05"
    let run = try Sample.run(try Sample.workspace(folder, text), Sample.ingested(items))
    let clustering = try #require(run.clusterings.first)
    #expect(clustering.features == ["revenue?", "revenue", "mean"])
    #expect(clustering.record.features == clustering.features)
    #expect(clustering.record.notes.first == "mean has no zeros, and is not split.")
    let rich = try #require(clustering.clusters.first { $0.centre[0] == 1 })
    #expect(rich.centre[1] == 145)
    #expect(rich.name.hasPrefix("often revenue"))
    let study = try ClusterStudy(of: clustering, in: run)
    #expect(study.points.names == clustering.features)
    #expect(try study.recipe.apply(to: study.points).partition == study.partition)
  }
}
