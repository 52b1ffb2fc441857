import TestSupport
import Testing

@testable import Workspace

@Suite("Two runs are compared item by item")
struct RunComparisonTests {
  @Test("Random runs agree with a comparison by dictionary")
  func random() throws {
    var generator = SeededGenerator(seed: 11)
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder)
    for round in 0..<12 {
      func items() -> [(id: String, cents: Int64, demand: [Int64])] {
        (0..<Int.random(in: 1...40, using: &generator)).map { _ in
          Int.random(in: 0..<60, using: &generator)
        }.reduce(into: Set<Int>()) { $0.insert($1) }.sorted().map { number in
          (
            id: "I\(number)", cents: Int64.random(in: 1...10_000, using: &generator),
            demand: (0..<4).map { _ in Int64.random(in: 0...6, using: &generator) }
          )
        }
      }
      let before = try Sample.run(workspace, Sample.ingested(items(), sha256: "a\(round)"))
      let after = try Sample.run(workspace, Sample.ingested(items(), sha256: "b\(round)"))
      let comparison = RunComparison(before: before, after: after)
      func segments(_ run: Run) -> [String: String] {
        Dictionary(
          uniqueKeysWithValues: (0..<run.count).map {
            (run.id($0), run.recommended?.value($0) ?? "")
          })
      }
      let was = segments(before)
      let now = segments(after)
      for (from, name) in comparison.segments.enumerated() {
        for (to, other) in comparison.segments.enumerated() {
          let expected = was.count { $0.value == name && now[$0.key] == other }
          #expect(comparison.count(from: from, to: to) == expected)
        }
        #expect(
          comparison.enteredBySegment[from]
            == now.count { $0.value == name && was[$0.key] == nil })
        #expect(
          comparison.leftBySegment[from]
            == was.count { $0.value == name && now[$0.key] == nil })
      }
      #expect(
        Set(comparison.moved.map { after.id(Int($0.after)) })
          == Set(was.keys.filter { now[$0] != nil && now[$0] != was[$0] }))
      #expect(comparison.moved.allSatisfy { before.id(Int($0.before)) == after.id(Int($0.after)) })
      #expect(after.log?.churn == comparison.churn)
    }
  }

  @Test("The migration matrix without its zeros holds every item of both runs, in order")
  func migration() throws {
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder)
    var items = Sample.usual
    let before = try Sample.run(workspace)
    items[0].demand = [40, 0, 0, 0]
    let after = try Sample.run(workspace, Sample.ingested(items, sha256: "11"))
    let comparison = RunComparison(before: before, after: after)
    #expect(comparison.migration.map(\.count).reduce(0, +) == 6)
    #expect(
      comparison.migration.map { "\(comparison.segments[$0.from]) \(comparison.segments[$0.to])" }
        == ["AX AX", "AX AZ", "BZ BZ", "CX CX", "no-demand no-demand", "negative negative"])
    #expect(
      comparison.migration.allSatisfy {
        comparison.count(from: $0.from, to: $0.to) == $0.count && $0.count > 0
      })
  }

  @Test("A run compared with itself has not moved")
  func same() throws {
    let folder = try TemporaryFolder()
    let run = try Sample.run(Sample.workspace(folder))
    let churn = RunComparison(before: run, after: run).churn
    #expect(churn == ChurnSummary(compared: 6, moved: 0, entered: 0, left: 0))
    #expect(churn.rate == 0)
  }

  @Test("Snapshots are compared by what holds, overrides applied")
  func snapshots() throws {
    let folder = try TemporaryFolder()
    let run = try Sample.run(Sample.workspace(folder))
    let comparison = RunComparison(
      before: Snapshot(run: run, overrides: []),
      after: Snapshot(
        run: run, overrides: [OverrideInForce(id: "OV-1", item: "wick", to: "AX")]))
    #expect(comparison.moved.map { comparison.segments[$0.to] } == ["AX"])
  }

  @Test(
    "What is measured otherwise does not compare",
    arguments: [
      ("columns = \"xyz\"\n", "columns = \"pattern\"\n", ComparisonObstacle.sides),
      ("[\"A\", \"B\", \"C\"]", "[\"top\", \"mid\", \"low\"]", .sides),
      (
        "[[dimension]]\nname = \"abc\"",
        "[demand]\nbucket = \"week\"\n[[dimension]]\nname = \"abc\"", .bucket
      ),
    ])
  func obstacles(text: String, other: String, expected: ComparisonObstacle) throws {
    let folder = try TemporaryFolder()
    let toml =
      Sample.toml.replacing(
        "[matrix]", with: "[[dimension]]\nname = \"pattern\"\nkind = \"demand-pattern\"\n[matrix]")
      + "\n"
    let before = try Sample.run(Sample.workspace(folder, toml))
    let after = try Sample.run(Sample.workspace(folder, toml.replacing(text, with: other)))
    #expect(RunComparison(before: before, after: after).obstacle == expected)
    #expect(after.log?.churn?.obstacle == expected)
    #expect(after.log?.churn?.comparableMoves == nil)
    #expect(RunComparison(before: after, after: after).obstacle == nil)
  }

  @Test("Another setting of the horizon does not compare, where it makes it longer or shorter")
  func horizons() throws {
    let folder = try TemporaryFolder()
    func run(_ horizon: String, months: Int) throws -> Run {
      let toml = Sample.toml.replacing(
        "[matrix]", with: "[demand]\nhorizon = \(horizon)\n[matrix]")
      let items = Sample.usual.map {
        (id: $0.id, cents: $0.cents, demand: Array($0.demand.prefix(months)))
      }
      return try Sample.run(
        Sample.workspace(folder, toml), Sample.ingested(items, sha256: "\(months)"))
    }
    let all = try run("\"all\"", months: 4)
    let grown = try run("\"all\"", months: 3)
    let same = try run("{ last = 4 }", months: 4)
    let shorter = try run("{ last = 3 }", months: 3)
    #expect(RunComparison(before: all, after: grown).obstacle == nil)
    #expect(RunComparison(before: all, after: same).obstacle == nil)
    #expect(RunComparison(before: all, after: shorter).obstacle == .horizon)
  }
}
