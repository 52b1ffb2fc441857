import Clustering
import Segmentation
import TestSupport
import Testing

@testable import Workspace

@Suite("Drift between two runs")
struct RunDriftTests {
  /// Items by number; shifted ones sell more, and less evenly.
  static func items(
    _ count: Int, isShifted: Bool = false
  ) -> [(id: String, cents: Int64, demand: [Int64])] {
    (0..<count).map { number in
      let (a, b) = (Int64(number * 7919 % 997), Int64(number * 104_729 % 991))
      let base = 20 + b % 30
      return (
        id: "item-\(number)", cents: 10_000 + a * 100 + (isShifted ? a * 40 : 0),
        demand: [base, base + b * 3 % (isShifted ? 37 : 17), base, base + a % 11]
      )
    }
  }

  static let behaviour = """

    [[clustering]]
    name = "behaviour"
    features = ["revenue", "cv"]
    scale = "log1p+z-score"
    method = "k-means"
    k = 3
    """

  private func runs(_ extra: String, later: String? = nil) throws -> (Run, Run) {
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder, Sample.toml + extra)
    let before = try Sample.run(workspace, Sample.ingested(Self.items(300)))
    let other = try Sample.workspace(folder, Sample.toml + (later ?? extra))
    let after = try Sample.run(
      other, Sample.ingested(Self.items(280, isShifted: true), sha256: "11ff"))
    return (before, after)
  }

  @Test("PSI, its bound and Kolmogorov-Smirnov as numpy and scipy have them")
  func figures() throws {
    let (before, after) = try runs(Self.behaviour)
    let drift = RunDrift(before: before, after: after)
    #expect(drift.before == before.name && drift.after == after.name)
    #expect(drift.parts.map(\.clustering) == ["behaviour", nil])
    let items = drift.parts[1]
    #expect(items.itemsBefore == 300 && items.itemsAfter == 280)
    #expect(items.notes.isEmpty)
    let expected: [(String, psi: Double, chance: Double, ks: Double, p: Double)] = [
      ("cv", 1.215733063277289, 0.11033218428072036, 0.485, 6.233203055474433e-32),
      ("revenue", 0.4640271205412243, 0.11033218428072036, 0.28595238095238096, 5.477e-11),
      ("quantity", 0.11510685979358909, 0.11033218428072036, 0.11738095238095247, 0.0338),
      ("order_lines", 0, 0.022967870950716306, 0, 1),
    ]
    for (feature, psi, chance, ks, p) in expected {
      let entry = try #require(items.report.entries.first { $0.feature == feature })
      #expect(abs(entry.index.value - psi) < 1e-12)
      #expect(abs((entry.chanceBound ?? 0) - chance) < 1e-12)
      #expect(abs((entry.test?.statistic ?? -1) - ks) < 1e-12)
      // scipy's is the limit for many points, without the correction of Stephens.
      #expect(abs((entry.test?.significance ?? -1) - p) < 0.005)
    }
    let behaviour = drift.parts[0]
    #expect(behaviour.report.entries.map(\.feature).contains("cv"))
    #expect(behaviour.report.entries.first { $0.feature == "cv" }?.index.value == 1.215733063277289)
    #expect(behaviour.report.entries.contains { $0.feature == nil })
    #expect(drift.advice == .refit)
    #expect(items.sentences.last?.hasPrefix("Refit: look at the cuts of the segments") == true)
    #expect(behaviour.sentences.last?.hasPrefix("Refit: choose features") == true)
  }

  @Test("A run against itself: nothing moved")
  func same() throws {
    let (before, _) = try runs(Self.behaviour)
    let drift = RunDrift(before: before, after: before)
    #expect(drift.advice == .keep)
    #expect(drift.parts.allSatisfy { $0.report.entries.allSatisfy { $0.index.value == 0 } })
    #expect(drift.parts.allSatisfy { $0.notes.isEmpty })
  }

  @Test("Without a clustering in both, the items alone, and what they advise")
  func itemsOnly() throws {
    let (before, after) = try runs("", later: Self.behaviour)
    let drift = RunDrift(before: before, after: after)
    #expect(drift.parts.map(\.clustering) == [nil])
    #expect(drift.advice == .refit)
    #expect(drift.parts[0].report.entries.contains { $0.feature == nil && $0.test == nil })
  }

  @Test("What cannot be compared is said")
  func notes() throws {
    let later = Self.behaviour.replacing("\"cv\"", with: "\"mean\"")
      .replacing("k = 3", with: "k = 4")
    let renamed = Sample.toml.replacing("[\"A\", \"B\", \"C\"]", with: "[\"H\", \"M\", \"L\"]")
    let folder = try TemporaryFolder()
    let before = try Sample.run(
      try Sample.workspace(folder, Sample.toml + Self.behaviour), Sample.ingested(Self.items(300)))
    let after = try Sample.run(
      try Sample.workspace(folder, renamed + later), Sample.ingested(Self.items(300)))
    let drift = RunDrift(before: before, after: after)
    #expect(
      drift.parts[0].notes == [
        "cv is a feature in one of the runs only, and is not compared.",
        "mean is a feature in one of the runs only, and is not compared.",
        "It was made in another way before, so the shares of clusters are not compared: "
          + "k-means, k = 3, 10 starts, seed 1, log1p+z-score.",
      ])
    #expect(Set(drift.parts[0].report.entries.map(\.feature)) == ["revenue"])
    #expect(
      drift.parts[1].notes == [
        "The matrix has other sides now: the shares of segments are not compared."
      ])
    #expect(!drift.parts[1].report.entries.contains { $0.feature == nil })
  }

  @Test("Over other spans of time figures move by themselves: no advice, and why")
  func spans() throws {
    let folder = try TemporaryFolder()
    func run(_ demand: String, months: Int) throws -> Run {
      let toml = Sample.toml.replacing("[matrix]", with: "[demand]\n\(demand)\n[matrix]")
      let items = Self.items(300).map {
        (id: $0.id, cents: $0.cents, demand: Array($0.demand.prefix(months)))
      }
      return try Sample.run(
        Sample.workspace(folder, toml + Self.behaviour),
        Sample.ingested(items, sha256: "\(months)"))
    }
    let all = try run("horizon = \"all\"", months: 4)
    let shorter = RunDrift(before: all, after: try run("horizon = { last = 2 }", months: 2))
    #expect(shorter.advice == nil)
    #expect(shorter.parts.allSatisfy { $0.obstacle == .horizon && $0.advice == nil })
    #expect(
      shorter.parts.allSatisfy {
        $0.sentences.last?.hasPrefix("No advice: the horizon was set anew") == true
          && $0.notes == ["The runs cover 4 and 2 buckets of time: sums differ by that alone."]
      })
    let weeks = RunDrift(before: all, after: try run("bucket = \"week\"", months: 3))
    #expect(weeks.advice == nil && weeks.parts.allSatisfy { $0.notes.isEmpty })
    // A horizon that grows with the data is what runs are compared for.
    #expect(RunDrift(before: all, after: try run("horizon = \"all\"", months: 3)).advice != nil)
  }

  @Test("Other cuts are no move of the data: the shares of segments are not compared")
  func cuts() throws {
    let folder = try TemporaryFolder()
    let before = try Sample.run(
      Sample.workspace(folder, Sample.toml), Sample.ingested(Self.items(300)))
    let moved = Sample.toml.replacing("cuts = [0.8, 0.95]", with: "cuts = [0.5, 0.6]")
    let after = try Sample.run(
      Sample.workspace(folder, moved), Sample.ingested(Self.items(300)))
    let drift = RunDrift(before: before, after: after)
    #expect(drift.advice == .keep)
    #expect(
      drift.parts[0].notes == [
        "Items were put into segments in another way before: the shares of segments are not compared."
      ])
  }

  @Test("Clusters are matched: other numbers for the same items are no drift")
  func matched() throws {
    let folder = try TemporaryFolder()
    // The small ones of the one run are the many of the other, so that the sizes change places.
    func items(_ many: Int, _ few: Int) -> [(id: String, cents: Int64, demand: [Int64])] {
      (0..<many).map { (id: "a\($0)", cents: 100_000 + Int64($0), demand: [9, 9, 9, 8]) }
        + (0..<few).map { (id: "b\($0)", cents: 1_000 + Int64($0), demand: [90, 0, 0, Int64($0)]) }
    }
    let toml = Sample.toml + Self.behaviour.replacing("k = 3", with: "k = 2")
    let workspace = try Sample.workspace(folder, toml)
    let before = try Sample.run(workspace, Sample.ingested(items(21, 20)))
    let after = try Sample.run(workspace, Sample.ingested(items(20, 21), sha256: "11ff"))
    let part = RunDrift(before: before, after: after).parts[0]
    let shares = try #require(part.report.entries.first { $0.feature == nil })
    #expect(shares.index.value < 0.01)
  }
}
