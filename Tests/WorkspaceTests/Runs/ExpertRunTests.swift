import Foundation
import Query
import Tables
import TestSupport
import Testing

@testable import Workspace

@Suite("Rules of experts in a run")
struct ExpertRunTests {
  private static let behaviour = """
    [[clustering]]
    name = "behaviour"
    features = ["revenue", "mean"]
    scale = "log1p+z-score"
    method = "k-means"
    k = 2
    classes = ["A", "B", "C"]

    """

  private static func rule(
    _ name: String, _ filter: String, _ bound: String, because: String? = nil
  ) -> String {
    "[[clustering.rule]]\nname = \"\(name)\"\nwhere = \"\(filter)\"\n\(bound)\n"
      + (because.map { "because = \"\($0)\"\n" } ?? "")
  }

  private func run(_ folder: TemporaryFolder, _ text: String) throws -> Run {
    try Sample.run(
      try Sample.workspace(folder, Sample.toml + "\n" + text),
      Sample.ingested(ClusteringRunTests.items))
  }

  private func texts(_ run: Run, _ column: String, _ id: String) throws -> String? {
    let row = try #require(run.row(ofItem: id))
    guard case .category(let values)? = run.clusterColumn(column) else { return nil }
    return values.value(row)
  }

  @Test("Clusters stand for classes by falling mean; no rule moves anything")
  func classes() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder, Self.behaviour)
    let experts = try #require(run.clusterings[0].record.experts)
    #expect(experts.clusters.map(\.class) == ["A", "B"])
    #expect(experts.clusters.map { $0.mean.map { ($0 * 100).rounded() } } == [90_350, 2_035])
    #expect(experts.sizes == [8, 8, 0])
    #expect(experts.disagreements == 0)
    #expect(
      run.clusterings[0].record.notes == ["2 clusters for 3 classes: no cluster stands for C."])
    #expect(try texts(run, "behaviour_class", "steady-1") == "A")
    #expect(try texts(run, "behaviour_class", "lumpy-1") == "B")
    #expect(try texts(run, "behaviour_class", "ghost") == nil)
    #expect(try texts(run, "behaviour_rule", "steady-1") == nil)
    #expect(run.disagreements(with: run.clusterings[0]).isEmpty)
    // By kept numbers a class goes with its cluster.
    let kept = run.clusterings[0].record.renumbered([5, 3]).experts
    #expect(kept?.clusters.map(\.cluster) == [3, 5])
    #expect(kept?.clusters.map(\.class) == ["B", "A"])
  }

  @Test("Rules move items, worst first, with names and reasons; the run's files say it all")
  func rules() throws {
    let folder = try TemporaryFolder()
    let run = try run(
      folder,
      Self.behaviour
        + Self.rule("key", "id in (lumpy-1, lumpy-2, ghost)", "floor = \"A\"", because: "signed")
        + Self.rule("dead", "id = steady-0", "pin = \"C\"")
        + Self.rule("cheap", "revenue < 21 and cv > 1", "floor = \"B\"")
        + Self.rule("nobody", "id = gone", "pin = \"B\""))
    let clustering = run.clusterings[0]
    let found = run.disagreements(with: clustering)
    #expect(found.map { run.id($0.row) } == ["steady-0", "lumpy-2", "lumpy-1"])
    #expect(found.map(\.steps) == [2, 1, 1])
    #expect(found.map(\.cluster) == [1, 2, 2])
    #expect(found.map(\.algorithm) == ["A", "B", "B"])
    // Lumpy-1 and lumpy-2 are cheap too: both floors hold together.
    #expect(found.map(\.expert) == ["C", "A", "A"])
    #expect(found.map(\.isRaised) == [false, true, true])
    #expect(found.map(\.weight) == [900, 20.2, 20.1])
    #expect(found.map(\.rules) == ["dead", "key", "key"])
    let experts = try #require(clustering.record.experts)
    #expect(experts.rules.map(\.items) == [2, 1, 8, 0])
    #expect(experts.rules.map(\.leftOut) == [1, 0, 1, 0])
    #expect(experts.rules.map(\.broken) == [2, 1, 0, 0])
    #expect(experts.disagreements == 3 && experts.raised == 2)
    #expect(
      clustering.record.notes.contains("The rule \"nobody\" matches no item that was clustered."))
    let moves = run.expertMoves(ofRow: try #require(run.row(ofItem: "lumpy-2")))
    #expect(
      moves == [
        ExpertMove(
          clustering: "behaviour", cluster: 2, from: "B", to: "A", rules: "key",
          reasons: ["signed"])
      ])
    let snapshot = Snapshot(run: run, overrides: [])
    #expect(snapshot.furtherColumnNames.suffix(2) == ["behaviour_class", "behaviour_rule"])
    let query = try Query("behaviour_rule is not missing", schema: snapshot.schema)
    #expect(snapshot.rows(matching: query)?.count == 3)
    #expect(run.isIntact)
  }

  @Test("Rules that leave no class are a fault that names them, and move nothing")
  func contradiction() throws {
    let folder = try TemporaryFolder()
    let run = try run(
      folder,
      Self.behaviour + Self.rule("up", "id ~ lumpy", "floor = \"A\"")
        + Self.rule("down", "id in (lumpy-3, lumpy-4)", "pin = \"C\""))
    let experts = try #require(run.clusterings[0].record.experts)
    #expect(
      experts.contradictions == [
        .init(rules: ["up", "down"], items: 2, examples: ["lumpy-4", "lumpy-3"])
      ])
    #expect(experts.disagreements == 6)
    #expect(try texts(run, "behaviour_class", "lumpy-3") == "B")
    #expect(
      run.clusterings[0].record.notes.contains(
        "The rules \"up\" and \"down\" leave no class for 2 items, and none of them is applied there: "
          + "lumpy-4, lumpy-3."))
  }

  @Test("More clusters than classes share the last; noise has a class by a pin alone")
  func clamped() throws {
    let folder = try TemporaryFolder()
    var items = ClusteringRunTests.items
    items.append((id: "odd", cents: 500_000, demand: [1, 0, 900, 0]))
    let dense = Self.behaviour.replacing("k-means", with: "dbscan")
      .replacing("k = 2", with: "eps = 0.2\nmin_points = 4")
      .replacing("\"log1p+z-score\"", with: "\"z-score\"")
      .replacing("[\"A\", \"B\", \"C\"]", with: "[\"A\", \"B\"]")
    let workspace = try Sample.workspace(
      folder, Sample.toml + "\n" + dense + Self.rule("odd one", "id = odd", "pin = \"A\""))
    let run = try Sample.run(workspace, Sample.ingested(items))
    #expect(try texts(run, "behaviour_class", "odd") == "A")
    #expect(try texts(run, "behaviour_rule", "odd") == "odd one")
    #expect(run.disagreements(with: run.clusterings[0]).isEmpty)
    #expect(run.clusterings[0].record.experts?.undecided == 1)
    #expect(run.expertMoves(ofRow: try #require(run.row(ofItem: "odd"))).first?.from == nil)
    let four = try self.run(
      try TemporaryFolder(),
      Self.behaviour.replacing("k = 2", with: "k = 4")
        .replacing("[\"A\", \"B\", \"C\"]", with: "[\"A\", \"B\"]"))
    #expect(four.clusterings[0].record.experts?.clusters.count { $0.class == "B" } == 3)
    #expect(
      four.clusterings[0].record.notes.contains(
        "4 clusters for 2 classes: the 3 of the lowest mean are all B."))
  }

  @Test("The same inputs give the same bytes; what a rule says is a part of the run's name")
  func deterministic() throws {
    let text = Self.behaviour + Self.rule("key", "id in (lumpy-1)", "floor = \"A\"")
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    let (first, second) = (try run(one, text), try run(other, text))
    #expect(first.name == second.name)
    for file in ["clusters.arrow", "clusters.json", "run.json"] {
      #expect(
        try one.bytes("runs/\(first.name)/\(file)") == other.bytes("runs/\(first.name)/\(file)"))
    }
    let reasoned = try run(try TemporaryFolder(), text + "because = \"signed\"")
    #expect(reasoned.name != first.name)
  }

  @Test("A record whose classes do not fit its clusters is damage")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder, Self.behaviour)
    let path = "runs/\(run.name)/clusters.json"
    let text = String(decoding: try folder.bytes(path), as: UTF8.self)
    let broken = text.replacingOccurrences(of: "\"class\" : \"A\"", with: "\"class\" : \"Q\"")
    try #require(broken != text)
    try folder.write(broken, to: path)
    #expect(throws: WorkspaceError.self) { try Workspace.open(folder.path).requireActiveRun() }
  }
}
