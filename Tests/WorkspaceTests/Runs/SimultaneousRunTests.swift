import Synchronization
import Tables
import TestSupport
import Testing

@testable import Workspace

@Suite("Runs that are made at once")
struct SimultaneousRunTests {
  @Test("The same run: one makes it, the others find it")
  func same() throws {
    for round in 0..<8 {
      let folder = try TemporaryFolder()
      let workspace = try Sample.workspace(folder, KeptLabelsTests.toml(2))
      try Sample.run(workspace, Sample.ingested(KeptLabelsTests.items([("a", 12), ("b", 8)])))
      let later = Sample.ingested(
        KeptLabelsTests.items([("a", 12), ("b", 20)]), sha256: "\(round)")
      let outcomes = Parallel.map(of: 4, rows: 1) { _ in
        try? workspace.finish(later, clock: RunClock())
      }.compactMap { $0 }
      #expect(outcomes.count == 4)
      #expect(outcomes.count(where: \.isNew) <= 1)
      #expect(Set(outcomes.map(\.run.name)).count == 1)
      #expect(outcomes.allSatisfy { $0.run.clusterings[0].numbers == [2, 1] })
      #expect(outcomes.allSatisfy { $0.run.isIntact })
      #expect(!folder.names("runs").contains { $0.hasPrefix(".tmp-") })
    }
  }

  @Test("Different runs: each follows the one that was active when it became so")
  func different() throws {
    for _ in 0..<8 {
      let folder = try TemporaryFolder()
      let workspace = try Sample.workspace(folder)
      let first = try Sample.run(workspace)
      let runs = Parallel.map(of: 3, rows: 1) { rows in
        try? workspace.finish(
          Sample.ingested(sha256: "at once \(rows.lowerBound)"), clock: RunClock()
        ).run
      }.compactMap { $0 }
      #expect(runs.count == 3)
      // Back from the active one, every run is met once.
      var chain: [String] = []
      var next = workspace.activeRunName()
      while let name = next, chain.count < 9 {
        chain.append(name)
        next = try workspace.openRun(name).previous
      }
      #expect(chain.last == first.name)
      #expect(Set(chain) == Set(runs.map(\.name) + [first.name]) && chain.count == 4)
    }
  }

  @Test("A damaged run that several make anew")
  func damaged() throws {
    for _ in 0..<8 {
      let folder = try TemporaryFolder()
      let workspace = try Sample.workspace(folder)
      let name = try Sample.run(workspace).name
      try folder.write("half", to: "runs/\(name)/items.arrow")
      let runs = Parallel.map(of: 4, rows: 1) { _ in
        try? workspace.finish(Sample.ingested(), clock: RunClock()).run
      }.compactMap { $0 }
      #expect(runs.count == 4)
      #expect(try workspace.requireActiveRun().isIntact)
    }
  }
}
