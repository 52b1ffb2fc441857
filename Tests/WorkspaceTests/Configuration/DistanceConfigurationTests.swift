import Clustering
import TestSupport
import Testing

@testable import Workspace

@Suite("The distance of a [[clustering]]")
struct DistanceConfigurationTests {
  private static let usual = """
    [[clustering]]
    name = "behaviour"
    features = ["abc", "cv", "revenue"]
    distance = "gower"
    method = "average"
    k = 2

    """

  private func faults(_ more: String, _ old: String = "", _ new: String = "") -> [String] {
    do throws(ConfigurationError) {
      _ = try Configuration.parse(
        Sample.toml + "\n" + (Self.usual + more).replacing(old, with: new))
      return []
    } catch {
      return error.faults.map {
        $0.description.replacing(/^strata\.toml:\d+: clustering\[1\]\./, with: "")
      }
    }
  }

  @Test("Gower's distance takes dimensions beside numbers, and is recorded")
  func keys() throws {
    let parsed = try #require(
      try Configuration.parse(Sample.toml + "\n" + Self.usual).clusterings.first)
    #expect(parsed.features == ["abc", "cv", "revenue"] && parsed.recipe.distance == .gower)
    let recorded = RunParameters.ClusteringParameters(parsed)
    #expect(recorded.words == "average, k = 2, gower distance")
    #expect(ClusteringConfiguration(recorded) == parsed)
    let manhattan = try #require(
      try Configuration.parse(
        Sample.toml + "\n"
          + Self.usual.replacing("gower", with: "manhattan").replacing("\"abc\", ", with: "")
      ).clusterings.first)
    #expect(
      RunParameters.ClusteringParameters(manhattan).words
        == "average, k = 2, manhattan distance, z-score")
  }

  @Test("Features of Gower's distance weigh as told, also when a run is looked into again")
  func weights() throws {
    let text = Self.usual + "gower_weights = { abc = 2, cv = 0.5 }"
    let parsed = try #require(try Configuration.parse(Sample.toml + "\n" + text).clusterings.first)
    #expect(parsed.recipe.weights == [2, 0.5, 1])
    let recorded = RunParameters.ClusteringParameters(parsed)
    #expect(recorded.words == "average, k = 2, gower distance, abc weighs 2, cv weighs 0.5")
    #expect(ClusteringConfiguration(recorded) == parsed)
    var strange = recorded
    strange.gowerWeights = [1, -1, 1]
    #expect(ClusteringConfiguration(strange) == nil)
    #expect(faults("gower_weights = { abc = 1 }").isEmpty)
    #expect(
      faults("gower_weights = { abc = -1, colour = 2 }") == [
        "gower_weights.abc: found -1; expected a number from 0 to 1000000.",
        "gower_weights.colour: found an unknown key; expected abc, cv or revenue.",
      ])
    #expect(faults("gower_weights = { abc = 0, cv = 0, revenue = 0 }").count == 1)
    #expect(
      faults("gower_weights = { cv = 2 }", "distance = \"gower\"", "distance = \"manhattan\"")
        .contains { $0.contains("no such key without distance") })
  }

  @Test("What does not go together is said")
  func refused() {
    #expect(
      faults("", "\"average\"", "\"ward\"") == [
        "distance: found \"gower\"; expected \"euclidean\", since ward rests on straight distances. "
          + "Take \"k-medoids\", \"average\", \"complete\" or \"single\"."
      ])
    #expect(
      faults("scale = \"z-score\"") == [
        "scale: found \"z-score\"; expected no such key beside the distance \"gower\", which has a "
          + "scale of its own. Leave it out."
      ])
    #expect(faults("winsorise = 0.1\nsplit_zeros = true").count == 2)
    #expect(faults("", "k = 2", "k = \"2..4\"").isEmpty)
    // Without it a dimension is no feature.
    #expect(faults("", "distance = \"gower\"", "").count == 1)
  }

  @Test(
    "A run by Gower's distance: silhouettes, shares of categories, and nothing that rests on means")
  func run() throws {
    let folder = try TemporaryFolder()
    let run = try Sample.run(
      try Sample.workspace(folder, Sample.toml + "\n" + Self.usual),
      Sample.ingested(ClusteringRunTests.items))
    let clustering = try #require(run.clusterings.first)
    #expect(clustering.record.sizes == [8, 8])
    #expect(clustering.features.contains("abc = A") && clustering.features.contains("cv"))
    #expect(clustering.record.inertia == nil && clustering.record.calinskiHarabasz == nil)
    #expect((clustering.record.silhouette ?? 0) > 0.5)
    #expect(clustering.record.notes.contains { $0.contains("are not defined for the gower") })
    let study = try ClusterStudy(of: clustering, in: run)
    #expect(try study.recipe.apply(to: study.points).partition == study.partition)
    #expect(try study.hierarchy()?.merges.count == 15)
    #expect(try study.bootstrap(draws: 8).draws == 8)
    #expect(Snapshot(run: run, overrides: []).columnNames.last == "behaviour")
  }

  @Test("Numbers of clusters are compared by the silhouette of the distance, and nothing else")
  func sweep() throws {
    let folder = try TemporaryFolder()
    let run = try Sample.run(
      try Sample.workspace(
        folder, Sample.toml + "\n" + Self.usual.replacing("k = 2", with: "k = \"2..4\"")),
      Sample.ingested(ClusteringRunTests.items))
    let clustering = try #require(run.clusterings.first)
    let sweep = try #require(clustering.sweep)
    #expect(sweep.recommended == 2 && clustering.record.sizes == [8, 8])
    #expect(sweep.rows.allSatisfy { $0.inertia == nil && $0.gap == nil && $0.silhouette > 0 })
    #expect(sweep.votes.map(\.index) == ["silhouette"] && sweep.hopkins == nil)
    #expect(sweep.reasons.last?.contains("gower distance only") == true)
    #expect(clustering.record.notes.allSatisfy { !$0.contains("are not defined") })
    let study = try ClusterStudy(of: clustering, in: run)
    #expect(try study.recipe.apply(to: study.points).partition == study.partition)
  }

  @Test("Numbers that are not defined are null in JSON, and come back")
  func nulls() throws {
    let record = ClusterRecord(
      cluster: 1, name: "a", size: 1, share: 1, revenueShare: nil, silhouette: nil,
      centre: [1, .nan], scaledCentre: [0, 0], deviations: [0, 0], typical: [], untypical: [])
    let json = try RunFiles.json(record)
    #expect(String(decoding: json, as: UTF8.self).contains("null"))
    let again = try RunFiles.value(json, ClusterRecord.self)
    #expect(again.centre[0] == 1 && again.centre[1].isNaN)
  }
}
