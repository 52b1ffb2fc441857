import Clustering
import Testing

@testable import Workspace

@Suite("[[clustering]] in strata.toml")
struct ClusteringConfigurationTests {
  private func parse(_ clustering: String) throws -> [ClusteringConfiguration] {
    try Configuration.parse(Sample.toml + "\n[[clustering]]\n" + clustering).clusterings
  }

  private func faults(_ clustering: String) -> [String] {
    do throws(ConfigurationError) {
      _ = try Configuration.parse(Sample.toml + "\n[[clustering]]\n" + clustering)
      return []
    } catch {
      return error.faults.map { fault in
        fault.description.replacing(/^strata\.toml:\d+: clustering\[1\]\./, with: "")
      }
    }
  }

  private static let usual = """
    name = "behaviour"
    features = ["revenue", "cv"]
    method = "k-means"

    """

  @Test("Every option, and what stands where there is none")
  func options() throws {
    #expect(
      try parse(Self.usual + "k = 4") == [
        ClusteringConfiguration(
          name: "behaviour", features: ["revenue", "cv"],
          recipe: ClusteringRecipe(method: .kMeans, k: 4))
      ])
    let all = Self.usual + "k = \"2..10\"\nscale = \"log1p+z-score\"\nstarts = 3\nseed = 7"
    #expect(
      try parse(all) == [
        ClusteringConfiguration(
          name: "behaviour", features: ["revenue", "cv"],
          preparation: FeaturePreparation(scale: .log1pZScore),
          recipe: ClusteringRecipe(method: .kMeans, k: 2, starts: 3, seed: 7), counts: 2...10)
      ])
    let dense = Self.usual.replacing("k-means", with: "dbscan") + "eps = 0.5\nmin_points = 6"
    #expect(
      try parse(dense)[0].recipe
        == ClusteringRecipe(method: .dbscan, eps: 0.5, minPoints: 6))
    #expect(
      try parse(Self.usual.replacing("k-means", with: "hdbscan") + "min_size = 20")[0].recipe
        == ClusteringRecipe(method: .hdbscan, minSize: 20))
  }

  @Test(
    "Every method and every scale has its word",
    arguments: ClusteringMethod.allCases, FeatureScale.allCases)
  func words(_ method: ClusteringMethod, _ scale: FeatureScale) throws {
    let text =
      Self.usual.replacing("k-means", with: method.rawValue)
      + "scale = \"\(scale.rawValue)\"\n" + (method.needsClusterCount ? "k = 3" : "")
    let parsed = try #require(try parse(text).first)
    #expect(parsed.preparation.scale == scale)
    #expect(parsed.recipe.method == method)
    let recorded = RunParameters.ClusteringParameters(parsed)
    #expect(recorded.words.hasPrefix(method.rawValue))
  }

  @Test(
    "One wrong thing gives one fault, in these words",
    arguments: [
      (
        "k = 4", "",
        "k: found nothing; expected a number of clusters from 1 to 1000, or a range from 2 on: "
          + "\"2..10\"."
      ),
      (
        "k = 4", "k = \"1..4\"",
        "k: found \"1..4\"; expected a number of clusters from 1 to 1000, or a range from 2 on: "
          + "\"2..10\"."
      ),
      (
        "k = 4", "k = \"4-2\"",
        "k: found \"4-2\"; expected a number of clusters from 1 to 1000, or a range from 2 on: "
          + "\"2..10\"."
      ),
      (
        "k = 4", "k = \"3\"",
        "k: found \"3\"; expected a number of clusters from 1 to 1000, or a range from 2 on: "
          + "\"2..10\". Without quotes it is a number: k = 3."
      ),
      (
        "\"k-means\"", "\"kmeans\"",
        "method: found \"kmeans\"; expected \"k-means\", \"k-medoids\", \"ward\", \"average\", "
          + "\"complete\", \"single\", \"dbscan\", \"hdbscan\" or \"mixture\". "
          + "Did you mean \"k-means\"?"
      ),
      (
        "\"cv\"", "\"cv3\"",
        "features: found \"cv3\"; expected \"revenue\", \"quantity\", \"order_lines\", "
          + "\"gross_margin\", \"periods\", \"mean\", \"deviation\", \"cv\", \"adi\", \"cv2\", "
          + "\"rank\", \"share\" or \"cumulative_share\". Did you mean \"cv\"?"
      ),
      (
        "k = 4", "k = 4\nscale = \"zscore\"",
        "scale: found \"zscore\"; expected \"none\", \"z-score\", \"robust\", \"min-max\", "
          + "\"log1p\", \"log1p+z-score\", \"yeo-johnson\" or \"quantile\". "
          + "Did you mean \"z-score\"?"
      ),
      (
        "k = 4", "k = 4\neps = 0.5",
        "eps: found 0.5; expected no such key, since k-means has no use for it. "
          + "Leave it out, or take dbscan."
      ),
      (
        "\"behaviour\"", "\"cv\"",
        "name: found \"cv\"; expected a name that no other column of `strata items` has."
      ),
      (
        "\"behaviour\"", "\"Missing\"",
        "name: found \"Missing\"; expected a name that is no word of the query language."
      ),
      (
        "\"behaviour\"", "\"abc\"",
        "name: found \"abc\"; expected a name that no dimension and no other clustering has."
      ),
      (
        "\"behaviour\"", "\"a b\"",
        "name: found \"a b\"; expected letters, digits and _, since it becomes a column's name."
      ),
      (
        "k = 4", "k = 4\nstart = 3",
        "start: found an unknown key; expected batch, cannot_link, classes, classes_by, distance, "
          + "eps, features, gower_weights, k, max_size, method, min_points, min_size, must_link, name, rule, scale, "
          + "seed, split_zeros, starts, where or winsorise. Did you mean 'starts'?"
      ),
    ])
  func oneFault(_ old: String, _ new: String, _ message: String) {
    let text = Self.usual + "k = 4"
    #expect(text.contains(old))
    #expect(faults(text.replacing(old, with: new)) == [message])
  }

  @Test("All faults are there at once")
  func allFaults() {
    let found = faults("features = []\nmethod = 3\nscale = 1\nstarts = 0\nseed = -1\nk = 0")
    #expect(found.count == 7, "\(found)")
  }

  @Test("A figure that no dimension computes, and a field that is not mapped, are said")
  func needs() {
    let pareto = Sample.toml.replacing(/kind = "variability"/, with: "kind = \"pareto\"")
      .replacing("cuts = [0.5, 1.0]", with: "cuts = [0.5, 0.9]")
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration.parse(pareto + "\n[[clustering]]\n" + Self.usual + "k = 4")
    }
    #expect(error?.description.contains("kind \"variability\" or \"demand-pattern\"") == true)
    let margin = Self.usual.replacing("\"cv\"", with: "\"gross_margin\"") + "k = 4"
    let missing = #expect(throws: ConfigurationError.self) {
      try Configuration.parse(Sample.toml + "\n[[clustering]]\n" + margin)
    }
    #expect(missing?.description.contains("The clustering \"behaviour\" needs it.") == true)
  }

  @Test("Names of runs without clusterings do not change; with one they do")
  func parameters() throws {
    let without = RunParameters(try Sample.configuration())
    #expect(without.clusterings == nil)
    #expect(!String(decoding: try RunFiles.json(without), as: UTF8.self).contains("clusterings"))
    let with = RunParameters(
      try Configuration.parse(Sample.toml + "\n[[clustering]]\n" + Self.usual + "k = \"2..4\""))
    #expect(with.clusterings?.first?.k == "2..4")
    #expect(try RunFiles.value(try RunFiles.json(with), RunParameters.self) == with)
  }
}
