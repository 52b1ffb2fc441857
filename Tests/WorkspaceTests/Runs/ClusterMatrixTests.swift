import Foundation
import Governance
import Query
import Segmentation
import Tables
import TestSupport
import Testing

@testable import Workspace

@Suite("Clusters as rows or columns of the matrix")
struct ClusterMatrixTests {
  static let behaviour = """
    [[clustering]]
    name = "behaviour"
    features = ["revenue", "mean"]
    scale = "log1p+z-score"
    method = "k-means"
    k = 2
    """

  private func text(
    rows: String = "behaviour", columns: String = "xyz", _ clusterings: String = behaviour
  ) -> String {
    Sample.toml.replacing("rows = \"abc\"", with: "rows = \"\(rows)\"")
      .replacing("columns = \"xyz\"", with: "columns = \"\(columns)\"") + "\n" + clusterings
  }

  private func run(_ folder: TemporaryFolder, _ text: String) throws -> Run {
    try Sample.run(
      try Sample.workspace(folder, text), Sample.ingested(ClusteringRunTests.items))
  }

  @Test("Cells are clusters by class; the numbers add up")
  func matrix() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder, text())
    #expect(run.naming.cellNames == ["1X", "1Y", "1Z", "2X", "2Y", "2Z"])
    #expect(run.manifest.cells.map(\.count) == [8, 0, 0, 0, 0, 8])
    #expect(run.manifest.inside == 16)
    #expect(run.manifest.outside.map(\.segment) == ["new", "no-demand", "negative", "no-cluster"])
    #expect(run.manifest.outside.map(\.count) == [0, 1, 1, 0])
    #expect(run.model.rows == "behaviour")
    #expect(run.model.dimensions.map(\.classes).last == ["1", "2"])
    let snapshot = Snapshot(run: run, overrides: [])
    #expect(snapshot.matrix().cell(row: 0, column: 0).count == 8)
    let steady = try #require(run.row(ofItem: "steady-3"))
    #expect(snapshot.segment(of: steady) == "1X")
    #expect(snapshot.rows(in: "2Z").count == 8)
    // One column of that name: the number, behind all others.
    #expect(snapshot.columnNames.filter { $0 == "behaviour" }.count == 1)
    #expect(snapshot.columnNames.last == "behaviour")
    #expect(run.isIntact)
  }

  @Test("The dimensions' columns are those of a run without it, and so are ranks")
  func untouched() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    let with = try run(one, text())
    let without = try run(other, Sample.toml + "\n" + Self.behaviour)
    #expect(with.name != without.name)
    for name in ["id", "abc", "xyz", "rank", "share", "cumulative_share", "cv"] {
      let (mine, theirs) = (try #require(with.items[name]), try #require(without.items[name]))
      #expect("\(texts(mine))" == "\(texts(theirs))", "\(name)")
    }
    #expect(
      try one.bytes("runs/\(with.name)/clusters.arrow")
        == other.bytes("runs/\(without.name)/clusters.arrow"))
    // Nor does a run without such a matrix know the state.
    #expect(without.manifest.outside.map(\.segment) == ["new", "no-demand", "negative"])
    guard case .category(let states)? = without.items["state"] else {
      Issue.record("no states")
      return
    }
    #expect(states.values == ["active", "new", "no-demand", "negative"])
    #expect(without.recommended?.values.contains("no-cluster") == false)
  }

  private func texts(_ column: ColumnData) -> [String] {
    (0..<column.count).map { column.plainText($0) }
  }

  @Test("As columns, and on both sides")
  func columns() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    let across = try run(one, text(rows: "abc", columns: "behaviour"))
    #expect(across.naming.cellNames == ["A1", "A2", "B1", "B2", "C1", "C2"])
    let second = Self.behaviour.replacing("\"behaviour\"", with: "\"size\"")
      .replacing("[\"revenue\", \"mean\"]", with: "[\"revenue\"]")
    let both = try run(
      other, text(rows: "behaviour", columns: "size", Self.behaviour + "\n" + second))
    #expect(both.naming.cellNames == ["11", "12", "21", "22"])
    #expect(both.manifest.cells.map(\.count) == [8, 0, 0, 8])
  }

  @Test("Noise and items without a feature leave the matrix, are counted and keep their rank")
  func noCluster() throws {
    let folder = try TemporaryFolder()
    let dense = Self.behaviour.replacing("k-means", with: "dbscan")
      .replacing("k = 2", with: "eps = 0.2\nmin_points = 4")
      .replacing("\"log1p+z-score\"", with: "\"z-score\"")
    var items = ClusteringRunTests.items
    items.append((id: "odd", cents: 500_000, demand: [1, 0, 900, 0]))
    let run = try Sample.run(try Sample.workspace(folder, text(dense)), Sample.ingested(items))
    let odd = try #require(run.row(ofItem: "odd"))
    let snapshot = Snapshot(run: run, overrides: [])
    #expect(snapshot.segment(of: odd) == "no-cluster")
    #expect(run.manifest.outside.last?.segment == "no-cluster")
    #expect(run.manifest.outside.last?.count == 1)
    #expect(run.manifest.outside.last?.totals["revenue"] == "5000.00")
    #expect(run.manifest.inside == 16)
    #expect(snapshot.column(named: "state")?.plainText(odd) == "no-cluster")
    #expect(snapshot.column(named: "rank")?.plainText(odd) == "1")
    #expect(snapshot.column(named: "abc")?.plainText(odd) == "A")
    #expect(snapshot.rows(in: "no-cluster") == [UInt32(odd)])
    let query = try Query("state = no-cluster", schema: snapshot.schema)
    #expect(snapshot.rows(matching: query) == [UInt32(odd)])
    let trace = try #require(try run.trace(ofItem: "odd"))
    #expect(trace.state.reason == .noClass(dimension: "behaviour"))
    #expect(trace.segment == "no-cluster")
    guard case .pareto(let abc)? = trace.dimensions.first else {
      Issue.record("no pareto step")
      return
    }
    #expect(abc.rank == 1)
    #expect(abc.ranked == 17)
    // The study of a clustering takes the same items again, in the matrix or not.
    let study = try ClusterStudy(of: try #require(run.clusterings.first), in: run)
    #expect(study.rows.count == 17)
  }

  @Test("The trace names the cluster, its distance, and the next with its own")
  func trace() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder, text())
    let clustering = try #require(run.clustering(named: "behaviour"))
    for id in ["steady-0", "lumpy-7"] {
      let trace = try #require(try run.trace(ofItem: id))
      let row = try #require(run.row(ofItem: id))
      #expect(trace.segment == run.recommended?.value(row))
      guard case .given(let step)? = trace.dimensions.last else {
        Issue.record("no step of the clustering")
        return
      }
      #expect(step.assigned == (id == "steady-0" ? "1" : "2"))
      #expect(step.meaning == (id == "steady-0" ? "high mean" : "low mean"))
      #expect(step.distance == clustering.distances.value(row))
      #expect(step.next?.name == (id == "steady-0" ? "2" : "1"))
      // To the other centre, by hand: features and centre scaled alike.
      let study = try ClusterStudy(of: clustering, in: run)
      let point = try #require(study.rows.firstIndex(of: row))
      let centre = try #require(clustering.cluster(id == "steady-0" ? 2 : 1)).scaledCentre
      let gaps = (0..<2).map { study.points[point, $0] - centre[$0] }
      #expect(
        abs((step.next?.distance ?? 0) - (gaps[0] * gaps[0] + gaps[1] * gaps[1]).squareRoot())
          < 1e-12)
      #expect((step.margin ?? 0) > 1)
    }
    let ghost = try #require(try run.trace(ofItem: "ghost"))
    #expect(ghost.state.state == .noDemand)
    #expect(ghost.dimensions.last?.assigned == nil)
  }

  @Test("An override to such a segment holds, and is applied")
  func overrides() throws {
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder, text())
    let run = try Sample.run(workspace, Sample.ingested(ClusteringRunTests.items))
    #expect(workspace.overrideRules(for: run).segments == run.naming.cellNames)
    let snapshot = Snapshot(
      run: run, overrides: [OverrideInForce(id: "OV-1", item: "steady-1", to: "2Y")])
    let row = try #require(run.row(ofItem: "steady-1"))
    #expect(snapshot.segment(of: row) == "2Y")
    #expect(snapshot.matrix()["2Y"]?.overridden == 1)
    #expect(snapshot.matrix()["1X"]?.count == 7)
    #expect(snapshot.overrideStatus(ofItem: "steady-1") == .contradicts(recommended: "1X"))
  }

  @Test("Compared with a run of thresholds, items move between the names of both")
  func compare() throws {
    let folder = try TemporaryFolder()
    let before = try run(folder, Sample.toml)
    let after = try run(folder, text())
    let comparison = RunComparison(before: before, after: after)
    #expect(comparison.segments.prefix(6) == ["1X", "1Y", "1Z", "2X", "2Y", "2Z"])
    #expect(comparison.moved.count == 16)
    #expect(after.current?.value(try #require(after.row(ofItem: "steady-0"))) != nil)
  }

  @Test("Nothing speaks for clusters: a matrix of one row")
  func noStructure() throws {
    let folder = try TemporaryFolder()
    let items = (0..<40).map { number -> (id: String, cents: Int64, demand: [Int64]) in
      let demand = [Int64(10 + number * 17 % 40), 1, 1, 1]
      return (id: "item-\(number)", cents: 1_000 + Int64(number) * 100, demand: demand)
    }
    let one = Self.behaviour.replacing("log1p+z-score", with: "z-score")
      .replacing("k = 2", with: "k = \"2..5\"")
    let run = try Sample.run(try Sample.workspace(folder, text(one)), Sample.ingested(items))
    #expect(run.naming.rows == ["1"])
    #expect(run.manifest.inside == 40)
    let trace = try #require(try run.trace(ofItem: "item-3"))
    #expect(trace.segment.hasPrefix("1"))
  }

  @Test("All noise, and more clusters than a matrix has room for, are said in a sentence")
  func impossible() throws {
    let folder = try TemporaryFolder()
    let noise = Self.behaviour.replacing("k-means", with: "dbscan")
      .replacing("k = 2", with: "eps = 0.000001\nmin_points = 9")
    let error = #expect(throws: WorkspaceError.self) { try run(folder, text(noise)) }
    #expect(error?.exitCode == 3)
    #expect(
      error?.description
        == "The clustering \"behaviour\" cannot be made: It is a side of the matrix, and found no "
        + "cluster: all items are noise. Take another recipe, or another dimension for the matrix.")
    let items = (0..<600).map { number -> (id: String, cents: Int64, demand: [Int64]) in
      (id: "item-\(number)", cents: Int64(1_000 + number / 2 * 100), demand: [2, 3, 2, 3])
    }
    let many = """
      [[clustering]]
      name = "behaviour"
      features = ["revenue"]
      scale = "none"
      method = "dbscan"
      eps = 0.1
      min_points = 2
      """
    let tooMany = #expect(throws: WorkspaceError.self) {
      try Sample.run(try Sample.workspace(folder, text(many)), Sample.ingested(items))
    }
    #expect(tooMany?.description.contains("found 300 clusters; a matrix has room for 255") == true)
    #expect(folder.names("runs").isEmpty)
  }

  @Test("The same inputs give the same bytes")
  func deterministic() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    let (first, second) = (try run(one, text()), try run(other, text()))
    #expect(first.name == second.name)
    for file in first.manifest.files.map(\.path) + ["run.json"] {
      #expect(
        try one.bytes("runs/\(first.name)/\(file)") == other.bytes("runs/\(first.name)/\(file)"))
    }
  }
}
