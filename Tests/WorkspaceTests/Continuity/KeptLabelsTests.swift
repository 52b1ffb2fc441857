import Clustering
import Query
import Segmentation
import Tables
import TestSupport
import Testing

@testable import Workspace

@Suite("Clusters keep their numbers from run to run")
struct KeptLabelsTests {
  typealias Items = [(id: String, cents: Int64, demand: [Int64])]

  /// Groups that k-means cannot miss: so many items of each, by letter.
  static func items(_ groups: [(String, Int)]) -> Items {
    let centres: [String: (cents: Int64, demand: [Int64])] = [
      "a": (900_000, [900, 910, 905, 900]), "b": (9_000, [0, 0, 9, 0]),
      "c": (900_000, [0, 0, 8, 0]), "d": (9_000, [900, 905, 900, 910]),
    ]
    return groups.flatMap { letter, count in
      (0..<count).map { number in
        let centre = centres[letter] ?? (1, [1, 1, 1, 1])
        return ("\(letter)\(number)", centre.cents + Int64(number), centre.demand)
      }
    }
  }

  static func toml(_ k: Int, name: String = "behaviour", features: String = "\"revenue\", \"mean\"")
    -> String
  {
    Sample.toml + """

      [[clustering]]
      name = "\(name)"
      features = [\(features)]
      scale = "log1p+z-score"
      method = "k-means"
      k = \(k)
      """
  }

  @discardableResult
  private func run(
    _ folder: TemporaryFolder, _ groups: [(String, Int)], _ toml: String = toml(2)
  ) throws -> Run {
    let name = groups.map { "\($0)\($1)" }.joined()
    return try Sample.run(
      try Sample.workspace(folder, toml), Sample.ingested(Self.items(groups), sha256: name))
  }

  private func label(_ id: String, _ run: Run) throws -> Int64? {
    let clustering = try #require(run.clustering(named: "behaviour"))
    return clustering.labels.value(try #require(run.row(ofItem: id)))
  }

  @Test("The cluster that grew to be the largest keeps its number, wherever it is shown")
  func kept() throws {
    let folder = try TemporaryFolder()
    let first = try run(folder, [("a", 12), ("b", 8)])
    #expect(try label("a0", first) == 1 && label("b0", first) == 2)
    #expect(first.clusterings[0].history == nil)
    #expect(!folder.names("runs/\(first.name)").contains { $0.hasPrefix("labels") })
    let run = try run(folder, [("a", 12), ("b", 20)])
    #expect(try label("a0", run) == 1 && label("b19", run) == 2)
    let clustering = run.clusterings[0]
    #expect(clustering.numbers == [2, 1])
    #expect(clustering.clusters.map(\.cluster) == [1, 2])
    #expect(clustering.clusters.map(\.size) == [12, 20])
    #expect(clustering.record.sizes == [12, 20])
    #expect(clustering.cluster(2)?.typical.allSatisfy { $0.hasPrefix("b") } == true)
    #expect(clustering.rows(of: 1).count == 12)
    let row = try #require(run.row(ofItem: "a0"))
    #expect(clustering.secondBest.value(row) == 2)
    let rules = clustering.record.rules
    #expect(rules.contains { $0.cluster == 2 && $0.items == 20 })
    let history = try #require(clustering.history)
    #expect(history.before == first.name)
    #expect(history.origin(of: 1) == .same(size: 12, similarity: 1))
    #expect(history.origin(of: 2) == .same(size: 8, similarity: 1))
    #expect(history.changes.isEmpty && history.events.count == 2)
    let snapshot = Snapshot(run: run, overrides: [])
    let query = try Query("behaviour = 2 and behaviour_second = 1", schema: snapshot.schema)
    #expect(snapshot.rows(matching: query)?.count == 20)
  }

  @Test("The run's own files are as in a workspace that never had another run")
  func immutable() throws {
    let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
    try run(folder, [("a", 12), ("b", 8)])
    let run = try run(folder, [("a", 12), ("b", 20)])
    let alone = try self.run(other, [("a", 12), ("b", 20)])
    #expect(run.name == alone.name && run.isIntact)
    for file in run.manifest.files.map(\.path) + ["run.json"] {
      #expect(
        try folder.bytes("runs/\(run.name)/\(file)") == other.bytes("runs/\(run.name)/\(file)"))
    }
    #expect(try label("b0", alone) == 1)
    #expect(!run.manifest.files.contains { $0.path.hasPrefix("labels") })
  }

  @Test("Where all numbers stay as they are, only what happened is kept")
  func identity() throws {
    let folder = try TemporaryFolder()
    try run(folder, [("a", 12), ("b", 8)])
    let run = try run(folder, [("a", 13), ("b", 8)])
    #expect(
      folder.names("runs/\(run.name)").filter { $0.hasPrefix("labels") } == ["labels.json"])
    #expect(run.clusterings[0].numbers == [1, 2])
    #expect(run.clusterings[0].history?.origin(of: 1) == .same(size: 12, similarity: 1))
  }

  @Test("A split, a death and a birth; a number does not come back")
  func events() throws {
    let folder = try TemporaryFolder()
    let first = try run(folder, [("a", 20), ("b", 12), ("c", 9)], Self.toml(3))
    // The c are gone, d are new.
    let second = try run(folder, [("a", 20), ("b", 12), ("d", 5)], Self.toml(3))
    #expect(second.clusterings[0].clusters.map(\.cluster) == [1, 2, 4])
    #expect(second.clusterings[0].history?.changes == [.death(3), .birth(4)])
    #expect(second.clusterings[0].history?.origin(of: 4) == .new)
    #expect(try label("d0", second) == 4)
    // They come again, by another run: by a number of their own.
    let third = try run(
      folder, [("a", 20), ("b", 12), ("c", 9), ("d", 5)], Self.toml(4))
    #expect(third.clusterings[0].clusters.map(\.cluster) == [1, 2, 4, 5])
    #expect(try label("c0", third) == 5 && label("d0", third) == 4)
    // All in two: whoever is mostly in one merged.
    let fourth = try run(
      folder, [("a", 20), ("b", 12), ("c", 9), ("d", 12)], Self.toml(2))
    let merges = fourth.clusterings[0].history?.changes ?? []
    #expect(merges.count == 2)
    let fifth = try run(
      folder, [("a", 20), ("b", 12), ("c", 9), ("d", 13)], Self.toml(4))
    let split = try #require(fifth.clusterings[0].history)
    #expect(split.highest == 7)
    let workspace = try Workspace.open(folder.path)
    let lineage = ClusterLineage(of: "behaviour", from: fifth, in: workspace)
    #expect(
      lineage.steps.map(\.run) == [first, second, third, fourth, fifth].map(\.name))
    #expect(lineage.missing == nil)
    #expect(ClusterLineage(of: "nobody", from: fifth, in: workspace).steps.isEmpty)
    try folder.delete("runs/\(second.name)")
    let shorter = ClusterLineage(of: "behaviour", from: fifth, in: workspace)
    #expect(shorter.steps.map(\.run) == [third, fourth, fifth].map(\.name))
    #expect(shorter.missing == second.name)
    #expect(fifth.clusterings[0].clusters.contains { split.origin(of: $0.cluster) == .part(of: 1) })
  }

  @Test("A run that was made before shows the numbers that it showed then")
  func again() throws {
    let folder = try TemporaryFolder()
    let groups = [("a", 12), ("b", 20)]
    try run(folder, [("a", 12), ("b", 8)])
    let second = try run(folder, groups)
    let third = try run(folder, [("a", 12), ("b", 8), ("c", 5)], Self.toml(3))
    #expect(third.clusterings[0].clusters.map(\.cluster) == [1, 2, 3])
    let again = try run(folder, groups)
    #expect(again.name == second.name)
    #expect(again.clusterings[0].numbers == second.clusterings[0].numbers)
    #expect(again.clusterings[0].history == second.clusterings[0].history)
    #expect(again.log?.previous == third.name)
  }

  @Test("After going back, what is new gets a number that no run has used")
  func goingBack() throws {
    let folder = try TemporaryFolder()
    let first = try run(folder, [("a", 12), ("b", 8)])
    let second = try run(folder, [("a", 12), ("b", 8), ("c", 5)], Self.toml(3))
    #expect(try label("c0", second) == 3)
    let workspace = try Workspace.open(folder.path)
    try workspace.activate(first.name)
    let other = try run(folder, [("a", 12), ("b", 8), ("d", 6)], Self.toml(3))
    #expect(other.clusterings[0].history?.before == first.name)
    #expect(try label("d0", other) == 4)
    #expect(try label("a0", other) == 1 && label("b0", other) == 2)
  }

  @Test("Numbers by size, of runs that follow on none with the clustering, are not given again")
  func withoutLabels() throws {
    let folder = try TemporaryFolder()
    let bare = try run(folder, [("a", 12), ("b", 8)], Sample.toml)
    let aside = try run(folder, [("a", 12), ("b", 8), ("c", 5)], Self.toml(3))
    #expect(try label("c0", aside) == 3)
    try Workspace.open(folder.path).activate(bare.name)
    let first = try run(folder, [("a", 12), ("b", 8)])
    #expect(first.clusterings[0].history == nil)
    let second = try run(folder, [("a", 12), ("b", 8), ("d", 5)], Self.toml(3))
    #expect(second.clusterings[0].history?.before == first.name)
    #expect(try label("d0", second) == 4)
  }

  @Test("Stopped before it was made active, a run gets the same numbers when it is made again")
  func stopped() throws {
    let folder = try TemporaryFolder()
    let groups = [("a", 12), ("b", 8), ("c", 5)]
    let first = try run(folder, [("a", 12), ("b", 8)])
    let second = try run(folder, groups, Self.toml(3))
    #expect(try label("c0", second) == 3)
    try folder.write("\(first.name)\n", to: "runs/active")
    try folder.delete("runs/\(second.name)/log.json")
    try folder.write("half", to: "runs/\(second.name)/labels.arrow.tmp")
    let again = try run(folder, groups, Self.toml(3))
    #expect(again.name == second.name)
    #expect(again.clusterings[0].history == second.clusterings[0].history)
    #expect(try label("c0", again) == 3)
    #expect(again.log?.previous == first.name)
    #expect(!folder.names("runs/\(again.name)").contains { $0.contains(".tmp") })
  }

  @Test("A damaged run that is made anew keeps its numbers and what it knows of the run before")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let groups = [("a", 12), ("b", 20)]
    let first = try run(folder, [("a", 12), ("b", 8)])
    let second = try run(folder, groups)
    #expect(second.clusterings[0].numbers == [2, 1])
    try folder.write("half", to: "runs/\(second.name)/items.arrow")
    let again = try run(folder, groups)
    #expect(again.name == second.name && again.isIntact)
    #expect(again.clusterings[0].numbers == [2, 1])
    #expect(again.clusterings[0].history == second.clusterings[0].history)
    #expect(again.previous == first.name)
    #expect(again.current?.values == second.current?.values)
  }

  @Test("The name makes the clustering: other features go on, another name begins anew")
  func names() throws {
    let folder = try TemporaryFolder()
    try run(folder, [("a", 12), ("b", 8)])
    let features = try run(
      folder, [("a", 12), ("b", 20)], Self.toml(2, features: "\"revenue\", \"quantity\""))
    #expect(try label("b0", features) == 2)
    let renamed = try run(folder, [("a", 12), ("b", 20)], Self.toml(2, name: "other"))
    #expect(renamed.clusterings[0].history == nil)
    #expect(renamed.clusterings[0].numbers == [1, 2])
  }

  @Test("In a matrix of clusters segments keep their names, and what did not move has not moved")
  func segments() throws {
    let folder = try TemporaryFolder()
    let matrix = Self.toml(3).replacing("rows = \"abc\"", with: "rows = \"behaviour\"")
    let first = try run(folder, [("a", 20), ("b", 12), ("c", 9)], matrix)
    #expect(first.naming.rows == ["1", "2", "3"])
    // b is the largest now, and the c are gone for d.
    let second = try run(folder, [("a", 20), ("b", 32), ("d", 5)], matrix)
    #expect(second.clusterings[0].numbers == [2, 1, 4])
    #expect(second.naming.rows == ["1", "2", "4"])
    let snapshot = Snapshot(run: second, overrides: [])
    for clustering in second.clusterings {
      for cluster in clustering.clusters {
        for row in clustering.rows(of: cluster.cluster) {
          #expect(snapshot.segment(of: Int(row)).hasPrefix("\(cluster.cluster)"))
        }
      }
    }
    #expect(second.manifest.cells.map(\.segment) == second.naming.cellNames)
    for cell in second.manifest.cells {
      let query = try Query("effective = \(cell.segment)", schema: snapshot.schema)
      #expect(snapshot.rows(matching: query)?.count == cell.count)
    }
    #expect(second.log?.churn?.moved == 0)
    #expect(second.log?.churn?.compared == 32)
    let a = try #require(second.row(ofItem: "a0"))
    #expect(second.current?.value(a) == snapshot.segment(of: a))
    let trace = try #require(try second.trace(ofItem: "d0"))
    #expect(trace.segment.hasPrefix("4"))
    #expect(second.isIntact)
    // An override to the cluster of b still leads there, though it is the largest now.
    let b = Snapshot(run: first, overrides: []).segment(of: try #require(first.row(ofItem: "b0")))
    let held = Snapshot(
      run: second, overrides: [OverrideInForce(id: "OV-1", item: "a0", to: b)])
    #expect(held.segment(of: a) == snapshot.segment(of: try #require(second.row(ofItem: "b0"))))
  }

  @Test("Where two clusters only changed places by size, segments keep their names too")
  func swapped() throws {
    let folder = try TemporaryFolder()
    let matrix = Self.toml(2).replacing("rows = \"abc\"", with: "rows = \"behaviour\"")
    let first = try run(folder, [("a", 12), ("b", 8)], matrix)
    let second = try run(folder, [("a", 12), ("b", 20)], matrix)
    #expect(second.clusterings[0].numbers == [2, 1])
    #expect(second.naming.rows == ["1", "2"])
    for id in ["a0", "b0"] {
      let before = first.recommended(ofItem: id)
      #expect(second.recommended(ofItem: id) == before)
      #expect(before?.hasPrefix(id == "a0" ? "1" : "2") == true)
    }
    #expect(second.log?.churn?.moved == 0)
  }

  @Test("Comparing any two runs speaks of clusters by the numbers that they have there")
  func comparison() throws {
    let folder = try TemporaryFolder()
    let first = try run(folder, [("a", 12), ("b", 8)])
    let second = try run(folder, [("a", 12), ("b", 20), ("c", 5)], Self.toml(3))
    let comparison = try #require(ClusterComparison.all(before: first, after: second).first)
    #expect(comparison.name == "behaviour")
    #expect(comparison.matching.pairs.map(\.before) == [1, 2])
    #expect(comparison.matching.pairs.map(\.after) == [1, 2])
    #expect(comparison.matching.events.first == .birth(3))
    let back = try #require(ClusterComparison.all(before: second, after: first).first)
    #expect(back.matching.events.first == .death(3))
  }
}

extension Run {
  fileprivate func recommended(ofItem id: String) -> String? {
    row(ofItem: id).flatMap { recommended?.value($0) }
  }
}
