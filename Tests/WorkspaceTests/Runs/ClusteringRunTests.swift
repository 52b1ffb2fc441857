import Foundation
import Query
import Synchronization
import Tables
import TestSupport
import Testing

@testable import Workspace

@Suite("A run clusters its items")
struct ClusteringRunTests {
  /// Eight large steady items, eight small lumpy ones; one without demand, one below zero.
  static let items: [(id: String, cents: Int64, demand: [Int64])] = {
    var items: [(id: String, cents: Int64, demand: [Int64])] = []
    for number in 0..<8 {
      let cents = Int64(number)
      items.append((id: "steady-\(number)", cents: 90_000 + cents * 100, demand: [40, 41, 39, 40]))
      items.append((id: "lumpy-\(number)", cents: 2_000 + cents * 10, demand: [0, 0, 20, 0]))
    }
    items.append((id: "ghost", cents: 0, demand: [5, -5, 0, 0]))
    items.append((id: "back", cents: -500, demand: [0, 0, -5, 0]))
    return items
  }()

  private func workspace(_ folder: TemporaryFolder, _ clusterings: String) throws -> Workspace {
    try Sample.workspace(folder, Sample.toml + "\n" + clusterings)
  }

  private static let behaviour = """
    [[clustering]]
    name = "behaviour"
    features = ["revenue", "mean"]
    scale = "log1p+z-score"
    method = "k-means"

    """

  private func run(
    _ folder: TemporaryFolder, _ clusterings: String = behaviour + "k = 2"
  ) throws -> Run {
    try Sample.run(try workspace(folder, clusterings), Sample.ingested(Self.items))
  }

  @Test("Every item of the matrix has a cluster; the others have none and are counted")
  func labels() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder)
    let clustering = try #require(run.clustering(named: "behaviour"))
    #expect(clustering.record.items == 16)
    #expect(clustering.record.sizes == [8, 8])
    #expect(
      clustering.record.leftOut == [
        .init(reason: "no-demand", count: 1), .init(reason: "negative", count: 1),
      ])
    #expect(clustering.rows(of: 1).map { run.id(Int($0)) }.allSatisfy { $0.hasPrefix("steady") })
    #expect(clustering.rows(of: 2).count == 8)
    let ghost = try #require(run.row(ofItem: "ghost"))
    #expect(clustering.labels.value(ghost) == nil)
    #expect(clustering.distances.value(ghost) == nil)
    #expect(clustering.secondBest.value(0) == 2)
    #expect((clustering.silhouettes.value(0) ?? 0) > 0.9)
  }

  @Test("Profiles: a name, shares, centres in the items' units, typical members")
  func profiles() throws {
    let folder = try TemporaryFolder()
    let clusters = try #require(try run(folder).clusterings.first).clusters
    #expect(clusters.map(\.cluster) == [1, 2])
    #expect(clusters.map(\.name) == ["high mean", "low mean"])
    #expect(clusters[0].centre == [903.5, 40])
    #expect(clusters[0].share == 0.5)
    #expect(clusters[0].revenueShare == 722_800.0 / (722_800 + 16_280))
    #expect(Set(clusters[0].typical).isDisjoint(with: clusters[0].untypical))
    #expect(clusters[0].untypical.contains("steady-0"))
  }

  @Test("A range is compared, the recommended number is taken, and the reasons are kept")
  func sweep() throws {
    let folder = try TemporaryFolder()
    let clustering = try #require(
      try run(folder, Self.behaviour + "k = \"2..4\"").clusterings.first)
    let sweep = try #require(clustering.sweep)
    #expect(sweep.rows.map(\.k) == [2, 3, 4])
    #expect(sweep.hopkins?.sample == 10)
    #expect(!sweep.reasons.isEmpty)
    #expect(clustering.count == sweep.recommended ?? 1)
    #expect(clustering.recipeWords == "k-means, k = 2..4, 10 starts, seed 1, log1p+z-score")
  }

  @Test("Where nothing speaks for clusters all items are in one, and that is said")
  func noStructure() throws {
    let folder = try TemporaryFolder()
    // Revenue rises evenly, and demand has nothing to do with it.
    let items = (0..<40).map { number -> (id: String, cents: Int64, demand: [Int64]) in
      let demand = [Int64(10 + number * 17 % 40), 1, 1, 1]
      return (id: "item-\(number)", cents: 1_000 + Int64(number) * 100, demand: demand)
    }
    let clusterings = Self.behaviour.replacing("log1p+z-score", with: "z-score") + "k = \"2..5\""
    let run = try Sample.run(try workspace(folder, clusterings), Sample.ingested(items))
    let clustering = try #require(run.clusterings.first)
    #expect(clustering.sweep?.recommended == nil)
    #expect(clustering.record.sizes == [40])
    #expect(clustering.record.silhouette == nil)
    #expect(clustering.clusters.map(\.name) == ["all"])
    #expect(clustering.record.notes == ["No structure was found: all items are in one cluster."])
    #expect(clustering.secondBest.value(0) == nil)
  }

  @Test("The same inputs give the same bytes; a run without clusterings has no such files")
  func deterministic() throws {
    let (one, other, plain) = (
      try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder()
    )
    let text = Self.behaviour + "k = \"2..4\""
    let (first, second) = (try run(one, text), try run(other, text))
    #expect(first.name == second.name)
    for file in ["clusters.arrow", "clusters.json", "run.json"] {
      #expect(
        try one.bytes("runs/\(first.name)/\(file)") == other.bytes("runs/\(first.name)/\(file)"))
    }
    #expect(first.manifest.files.map(\.path).contains("clusters.json"))
    #expect(first.isIntact)
    let without = try run(plain, "")
    #expect(!without.manifest.files.contains { $0.path.hasPrefix("clusters") })
    #expect(without.clusterings.isEmpty)
    #expect(without.name != first.name)
  }

  @Test(
    "A clustering that cannot be made stops the run, with the exit code of its kind; nothing is left"
  )
  func impossible() throws {
    let folder = try TemporaryFolder()
    let constant = Self.behaviour.replacing("\"mean\"", with: "\"periods\"") + "k = 2"
    let error = #expect(throws: WorkspaceError.self) { try run(folder, constant) }
    #expect(error?.exitCode == 3)
    #expect(
      error?.description
        == "The clustering \"behaviour\" cannot be made: Feature periods has the same value "
        + "everywhere. Leave it out: it tells no points apart.")
    #expect(folder.names("runs").isEmpty)
    let noRadius = #expect(throws: WorkspaceError.self) {
      try run(folder, Self.behaviour.replacing("k-means", with: "dbscan") + "min_points = 17")
    }
    // As `strata cluster` ends: these numbers were asked for in vain.
    #expect(noRadius?.exitCode == 2)
    #expect(noRadius?.description.contains("--") == false)
    let tooMany = #expect(throws: WorkspaceError.self) {
      try run(folder, Self.behaviour + "k = 17")
    }
    #expect(tooMany?.exitCode == 2)
  }

  @Test("Clustering reports its progress and can be stopped")
  func progress() throws {
    let folder = try TemporaryFolder()
    let workspace = try workspace(folder, Self.behaviour + "k = 2")
    let shares = Mutex<[Double]>([])
    let calls = Mutex(0)
    _ = try workspace.finish(
      Sample.ingested(Self.items), clock: RunClock(),
      progress: { step in
        if step.stage == .clustering, let share = step.share {
          shares.withLock { $0.append(share) }
        }
      })
    #expect(shares.withLock { $0.last } == 1)
    let other = try TemporaryFolder()
    let second = try self.workspace(other, Self.behaviour + "k = 2")
    let error = #expect(throws: WorkspaceError.self) {
      try second.finish(
        Sample.ingested(Self.items), clock: RunClock(),
        isCancelled: {
          calls.withLock { calls in
            calls += 1
            return calls > 2
          }
        })
    }
    #expect(error?.exitCode == 130)
    #expect(other.names("runs").isEmpty)
  }

  @Test("A damaged record of clusterings is found when the run is opened")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder)
    let path = "runs/\(run.name)/clusters.json"
    let text = String(decoding: try folder.bytes(path), as: UTF8.self)
    // As long as before, but an array has one number less than there are features.
    let broken = text.replacingOccurrences(of: "\"cluster\" : 2", with: "\"cluster\" : 9")
    #expect(broken != text)
    try folder.write(broken, to: path)
    let error = #expect(throws: WorkspaceError.self) {
      try Workspace.open(folder.path).requireActiveRun()
    }
    #expect(error?.description.contains("clusters.json is not the record") == true)
  }

  @Test("A cluster is a column: behind all others, in queries, with its figures on demand")
  func columns() throws {
    let folder = try TemporaryFolder()
    let snapshot = Snapshot(run: try run(folder), overrides: [])
    #expect(snapshot.columnNames.last == "behaviour")
    #expect(
      snapshot.furtherColumnNames
        == ["behaviour_silhouette", "behaviour_distance", "behaviour_second"])
    func rows(_ text: String) throws -> Int {
      try #require(
        snapshot.rows(matching: try Query(text, schema: snapshot.schema))
      ).count
    }
    #expect(try rows("behaviour = 2") == 8)
    #expect(try rows("behaviour is missing") == 2)
    #expect(try rows("behaviour = 1 and behaviour_silhouette > 0.5") == 8)
    #expect(snapshot.table.names.last == "behaviour")
  }
}
