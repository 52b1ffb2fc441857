import Clustering
import TestSupport
import Testing

@testable import Workspace

@Suite("Constraints of a [[clustering]]")
struct ClusterConstraintsConfigurationTests {
  private static let usual = """
    [[clustering]]
    name = "behaviour"
    features = ["revenue", "mean"]
    scale = "log1p+z-score"
    method = "k-means"
    k = 2

    """

  private func faults(_ more: String, _ old: String = "", _ new: String = "") -> [String] {
    let text = (Self.usual + more).replacing(old, with: new)
    do throws(ConfigurationError) {
      _ = try Configuration.parse(Sample.toml + "\n" + text)
      return []
    } catch {
      return error.faults.map {
        $0.description.replacing(/^strata\.toml:\d+: clustering\[1\]\./, with: "")
      }
    }
  }

  @Test("Sizes and pairs, and their place in a run's parameters")
  func keys() throws {
    let text =
      Self.usual + """
        min_size = 3
        max_size = 12
        must_link = [["lumpy-0", "lumpy-1"]]
        cannot_link = [["lumpy-0", "steady, 1"], ["a", "b"]]
        """
    let clustering = try #require(
      try Configuration.parse(Sample.toml + "\n" + text).clusterings.first)
    #expect(
      clustering.constraints
        == NamedConstraints(
          minimumSize: 3, maximumSize: 12, mustLink: [.init("lumpy-0", "lumpy-1")],
          cannotLink: [.init("lumpy-0", "steady, 1"), .init("a", "b")]))
    let recorded = RunParameters.ClusteringParameters(clustering)
    #expect(
      recorded.words
        == "k-means, k = 2, 10 starts, min_size 3, max_size 12, 1 pair together, 2 pairs apart, "
        + "seed 1, log1p+z-score")
    #expect(ClusteringConfiguration(recorded) == clustering)
  }

  @Test("Without them a recipe is recorded as before")
  func unchanged() throws {
    let parsed = try Configuration.parse(Sample.toml + "\n" + Self.usual)
    let json = String(
      decoding: try RunFiles.json(RunParameters.ClusteringParameters(parsed.clusterings[0])),
      as: UTF8.self)
    #expect(
      json.filter { !$0.isWhitespace }
        == #"{"features":["revenue","mean"],"k":"2","method":"k-means","name":"behaviour","#
        + #""scale":"log1p+z-score","seed":1,"starts":10}"#)
  }

  @Test("What makes no sense is one fault, in words")
  func refused() {
    #expect(
      faults("min_size = 5\nmax_size = 4")
        == ["max_size: found 4; expected at least min_size, which is 5."])
    let pairs = "pairs of ids in quotes: [[\"A\", \"B\"], [\"A\", \"C\"]]."
    #expect(
      faults("must_link = [[\"A\"]]") == ["must_link: found [[\"A\"]]; expected \(pairs)"])
    #expect(faults("cannot_link = []") == ["cannot_link: found []; expected \(pairs)"])
    #expect(faults("cannot_link = \"A,B\"").count == 1)
    #expect(faults("cannot_link = [[\"A\", 1]]").count == 1)
    #expect(faults("max_size = 9", "k = 2", "k = \"2..4\"").isEmpty)
    #expect(
      faults("max_size = 9\nmust_link = [[\"A\", \"B\"]]\nmin_size = 3", "k-means", "ward").count
        == 3)
  }

  @Test("A run keeps to them; a pair without one of its items is passed over and named")
  func run() throws {
    let folder = try TemporaryFolder()
    let text =
      Sample.toml + "\n" + Self.usual + """
        min_size = 7
        max_size = 9
        must_link = [["steady-0", "lumpy-0"], ["ghost", "steady-1"]]
        cannot_link = [["steady-2", "gone"], ["lumpy-1", "lumpy-2"]]
        """
    let run = try Sample.run(
      try Sample.workspace(folder, text), Sample.ingested(ClusteringRunTests.items))
    let clustering = try #require(run.clusterings.first)
    func cluster(_ id: String) throws -> Int64? {
      clustering.labels.value(try #require(run.row(ofItem: id)))
    }
    #expect(try cluster("steady-0") == cluster("lumpy-0"))
    #expect(try cluster("lumpy-1") != cluster("lumpy-2"))
    #expect(clustering.record.sizes.allSatisfy { (7...9).contains($0) })
    #expect(
      clustering.record.notes == [
        "must_link: 1 pair passed over, since this item is not among those clustered: ghost.",
        "cannot_link: 1 pair passed over, since this item is not among those clustered: gone.",
      ])
    let study = try ClusterStudy(of: clustering, in: run)
    #expect(try study.recipe.apply(to: study.points).partition == study.partition)
    #expect(try study.bootstrap(draws: 8).draws == 8)
  }

  @Test("Numbers of clusters are compared under them; one that they do not allow is named")
  func sweep() throws {
    let folder = try TemporaryFolder()
    let text =
      Sample.toml + "\n" + Self.usual.replacing("k = 2", with: "k = \"2..4\"")
      + "min_size = 3\nmax_size = 8\ncannot_link = [[\"steady-0\", \"steady-1\"]]"
    let run = try Sample.run(
      try Sample.workspace(folder, text), Sample.ingested(ClusteringRunTests.items))
    let clustering = try #require(run.clusterings.first)
    let sweep = try #require(clustering.sweep)
    #expect(sweep.rows.map(\.k) == [2, 3, 4] && sweep.refused == nil)
    #expect(sweep.rows.allSatisfy { $0.smallest >= 3 && $0.largest <= 8 && $0.gap == nil })
    let study = try ClusterStudy(of: clustering, in: run)
    #expect(try study.recipe.apply(to: study.points).partition == study.partition)
    let other = try TemporaryFolder()
    let tight = try Sample.run(
      try Sample.workspace(other, text.replacing("min_size = 3", with: "min_size = 5")),
      Sample.ingested(ClusteringRunTests.items))
    let refused = try #require(tight.clusterings.first?.sweep?.refused)
    #expect(refused.map(\.k) == [4])
    #expect(refused[0].reason.hasPrefix("4 clusters of at least 5 rows need more than the 16"))
  }

  @Test("A conflict stops the run and names items")
  func conflict() throws {
    let folder = try TemporaryFolder()
    let text =
      Sample.toml + "\n" + Self.usual
      + "must_link = [[\"lumpy-0\", \"lumpy-1\"]]\ncannot_link = [[\"lumpy-1\", \"lumpy-0\"]]"
    let error = #expect(throws: WorkspaceError.self) {
      try Sample.run(
        try Sample.workspace(folder, text), Sample.ingested(ClusteringRunTests.items))
    }
    #expect(error?.exitCode == 2)
    #expect(
      error?.message.contains(
        "lumpy-1, lumpy-0 have to lie apart, and belong together by the chain")
        == true)
  }
}
