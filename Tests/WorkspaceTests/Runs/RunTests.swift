import Foundation
import Ingestion
import Segmentation
import Tables
import TestSupport
import Testing

@testable import Workspace

@Suite("A run is written whole, opened without reading, and immutable")
struct RunTests {
  @Test("Items stand in rank order, those outside behind by state")
  func order() throws {
    let folder = try TemporaryFolder()
    let run = try Sample.run(Sample.workspace(folder))
    #expect(
      (0..<run.count).map(run.id)
        == ["bulb", "lamp, brass", "Öl-Lampe", "wick", "ghost", "back"])
    #expect(
      (0..<run.count).map { run.recommended?.value($0) ?? "" }
        == ["AX", "AX", "BZ", "CX", "no-demand", "negative"])
    #expect(run.manifest.inside == 4)
    #expect(run.manifest.items == 6)
  }

  @Test("Columns are those of the contract, in its order")
  func columns() throws {
    let folder = try TemporaryFolder()
    let run = try Sample.run(Sample.workspace(folder), Sample.ingested(names: true))
    #expect(
      run.items.names
        == ItemColumns.figures + ["abc", "xyz", "recommended", "name"])
    #expect(
      Snapshot(run: run, overrides: []).columnNames
        == ItemColumns.figures
        + ["abc", "xyz", "recommended", "override", "effective", "name", "current"])
    guard case .number(let revenue)? = run.items["revenue"],
      case .integer(let rank)? = run.items["rank"], case .category(let abc)? = run.items["abc"],
      case .text(let names)? = run.items["name"]
    else {
      Issue.record("a column has another type")
      return
    }
    #expect(revenue[0] == 600)
    #expect(rank.value(0) == 1)
    #expect(rank.value(4) == nil)
    #expect(abc.value(2) == "B")
    #expect(abc.value(5) == nil)
    #expect(names[1] == "Name of lamp, brass")
  }

  @Test("Every item is found by its id, and nothing else is")
  func lookUp() throws {
    let folder = try TemporaryFolder()
    let run = try Sample.run(Sample.workspace(folder))
    for row in 0..<run.count { #expect(run.row(ofItem: run.id(row)) == row) }
    for absent in ["", "a", "bul", "bulbs", "wicks", "Öl", "zzz", "\u{0}"] {
      #expect(run.row(ofItem: absent) == nil)
    }
  }

  @Test("The manifest holds exact totals, calendar, parameters and hashes")
  func manifest() throws {
    let folder = try TemporaryFolder()
    let run = try Sample.run(Sample.workspace(folder))
    let manifest = run.manifest
    let ax = try #require(manifest.cells.first { $0.segment == "AX" })
    #expect(ax.count == 2)
    #expect(ax.totals["revenue"] == "850.00")
    #expect(ax.totals["quantity"] == "60")
    #expect(ax.demand == [15, 17, 14, 14])
    #expect(manifest.outside.map(\.segment) == ["new", "no-demand", "negative"])
    #expect(manifest.outside.map(\.count) == [0, 1, 1])
    #expect(manifest.calendar.starts.first == "2026-01-01")
    #expect(manifest.calendar.calendar == Sample.calendar)
    #expect(manifest.parameters.model == (try Sample.configuration().model))
    #expect(manifest.sources[0].refused[0].examples[0].line == 7)
    #expect(manifest.files.map(\.path) == ["demand.arrow", "index.arrow", "items.arrow"])
    #expect(run.isIntact)
    let json = String(decoding: try folder.bytes("runs/\(run.name)/run.json"), as: UTF8.self)
    for word in [
      "\"left_out\"", "\"min_history\" : 0", "\"boundary\" : \"crossing\"", "\"sha256\"",
    ] {
      #expect(json.contains(word), "\(word)")
    }
    #expect(!json.contains(folder.path), "no absolute path")
  }

  @Test("The same inputs give the same name and the same bytes, wherever the workspace lies")
  func deterministic() throws {
    let one = try TemporaryFolder("one")
    let two = try TemporaryFolder("two")
    let first = try Sample.run(Sample.workspace(one))
    let second = try Sample.run(Sample.workspace(two))
    #expect(first.name == second.name)
    for file in ["run.json", "items.arrow", "demand.arrow", "index.arrow"] {
      #expect(
        try one.bytes("runs/\(first.name)/\(file)") == two.bytes("runs/\(second.name)/\(file)"),
        "\(file)")
    }
  }

  @Test("Whatever changes figures changes the name; people, reasons and names do not")
  func names() throws {
    let sources = Sample.ingested().report.sources
    func name(_ change: (String, String), sha256: String = "00ff") throws -> String {
      let text = Sample.toml.replacingOccurrences(of: change.0, with: change.1)
      return try RunMaker.name(
        RunParameters(Sample.configuration(text)),
        sha256 == "00ff" ? sources : Sample.ingested(sha256: sha256).report.sources)
    }
    let usual = try name(("", ""))
    #expect(usual.count == 12)
    #expect(try name(("name = \"sample\"", "name = \"other\"")) == usual)
    #expect(try name(("[matrix]", "[people]\na = [\"board\"]\n[matrix]")) == usual)
    #expect(try name(("[matrix]", "[governance]\nreasons = [\"x\"]\n[matrix]")) == usual)
    #expect(try name(("path = \"orders.csv\"", "path = \"data/orders.csv\"")) == usual)
    var seen: Set<String> = [usual, try name(("", ""), sha256: "11ff")]
    for change in [
      ("cuts = [0.8, 0.95]", "cuts = [0.8, 0.951]"), ("\"revenue\"", "\"quantity\""),
      ("[matrix]", "[lifecycle]\nmin_history = 1\n[matrix]"),
      ("[matrix]", "[demand]\nreturns = \"drop\"\n[matrix]"),
      ("[matrix]", "[demand]\nhorizon = { last = 3 }\n[matrix]"),
      ("cuts = [0.5, 1.0]", "cuts = [0.5, 1.0]\ndeviation = \"sample\""),
      ("path = \"orders.csv\"", "path = \"orders.csv\"\nkeep = \"quantity > 0\""),
    ] {
      #expect(seen.insert(try name(change)).inserted, "\(change)")
    }
  }

  @Test("Running again on the same writes nothing anew")
  func again() throws {
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder)
    let first = try workspace.finish(Sample.ingested(), clock: RunClock())
    let log = try folder.bytes("runs/\(first.run.name)/log.json")
    let second = try workspace.finish(Sample.ingested(), clock: RunClock())
    #expect(first.isNew)
    #expect(!second.isNew)
    #expect(first.run.name == second.run.name)
    #expect(try folder.bytes("runs/\(first.run.name)/log.json") == log)
    #expect(folder.names("runs") == [first.run.name, "active"].sorted())
  }

  @Test("The run before is remembered: its assignments by item, and what moved")
  func history() throws {
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder)
    let first = try Sample.run(workspace)
    #expect(first.previous == nil)
    #expect(first.current == nil)
    var items = Sample.usual
    items[0].demand = [40, 0, 0, 0]
    items.removeLast()
    items.append((id: "fresh", cents: 100, demand: [0, 0, 1, 1]))
    let second = try Sample.run(workspace, Sample.ingested(items, sha256: "11"))
    #expect(second.previous == first.name)
    let row = try #require(second.row(ofItem: "bulb"))
    #expect(second.current?.value(row) == "AX")
    #expect(second.recommended?.value(row) == "AZ")
    #expect(second.current?.value(try #require(second.row(ofItem: "fresh"))) == nil)
    #expect(second.log?.churn == ChurnSummary(compared: 5, moved: 1, entered: 1, left: 1))
    #expect(workspace.runs().map(\.name) == [second.name, first.name])
    #expect(workspace.runs().map(\.isActive) == [true, false])
    try workspace.activate(String(first.name.prefix(5)))
    #expect(try workspace.activeRun()?.name == first.name)
  }

  @Test("A run that is asked for by a wrong or short name is refused in words")
  func unknownRuns() throws {
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder)
    #expect(try workspace.activeRun() == nil)
    #expect(throws: WorkspaceError.self) { try workspace.requireActiveRun() }
    try Sample.run(workspace)
    for name in ["zzz", "", "../..", "0123456789abcdef", "no such"] {
      #expect(throws: WorkspaceError.self, "\(name)") { try workspace.openRun(name) }
    }
    #expect(throws: Never.self) { try workspace.openRun("active") }
  }

  @Test("What a killed process left behind is deleted; another process's work is not")
  func leftovers() throws {
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder)
    let first = try Sample.run(workspace)
    try folder.write("half", to: "runs/.tmp-4242-abc/items.arrow")
    let working = try RunFolder(in: "\(folder.path)/runs")
    RunFolder.cleanUp("\(folder.path)/runs")
    let left = folder.names("runs").filter { $0.hasPrefix(".tmp-") }
    #expect(left == [String(working.path.split(separator: "/").last ?? "")])
    working.discard()
    #expect(folder.names("runs") == [first.name, "active"].sorted())
    #expect(try workspace.activeRun()?.name == first.name)
  }

  @Test("Stopped at any stage, the active run stays what it was")
  func cancelled() throws {
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder)
    let first = try Sample.run(workspace)
    for stop in 1...3 {
      let calls = Counter()
      #expect(throws: WorkspaceError.self) {
        try workspace.finish(
          Sample.ingested(sha256: "22"), clock: RunClock(),
          isCancelled: { calls.next() >= stop })
      }
      #expect(folder.names("runs") == [first.name, "active"].sorted())
      #expect(try workspace.activeRun()?.name == first.name)
    }
  }

  @Test("A run whose files were cut, lost or changed says so and is made anew")
  func damage() throws {
    for file in ["items.arrow", "demand.arrow", "index.arrow", "run.json"] {
      let folder = try TemporaryFolder()
      let workspace = try Sample.workspace(folder)
      let name = try Sample.run(workspace).name
      let sound = try folder.bytes("runs/\(name)/\(file)")
      for length in [0, 1, sound.count / 2, sound.count - 1] {
        try sound.prefix(length).write(
          to: URL(fileURLWithPath: "\(folder.path)/runs/\(name)/\(file)"))
        if file == "run.json", length == sound.count - 1 { continue }
        #expect(throws: WorkspaceError.self, "\(file) \(length)") { try workspace.activeRun() }
        #expect(workspace.runs().count == 1)
      }
      try FileManager.default.removeItem(atPath: "\(folder.path)/runs/\(name)/\(file)")
      #expect(throws: WorkspaceError.self) { try workspace.openRun(name) }
      let again = try workspace.finish(Sample.ingested(), clock: RunClock())
      #expect(again.isNew)
      #expect(try folder.bytes("runs/\(name)/\(file)") == sound)
    }
  }

  @Test("A manifest in which any byte was changed never crashes")
  func flippedManifest() throws {
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder)
    let name = try Sample.run(workspace).name
    let sound = try folder.bytes("runs/\(name)/run.json")
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var bytes = sound
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[place] = UInt8.random(in: 32..<127, using: &generator)
      try bytes.write(to: URL(fileURLWithPath: "\(folder.path)/runs/\(name)/run.json"))
      if let run = try? workspace.openRun(name) {
        let snapshot = Snapshot(
          run: run, overrides: [OverrideInForce(id: "OV-1", item: "wick", to: "AX")])
        _ = snapshot.matrix()
        _ = snapshot.rows(in: "AX")
        _ = try? run.trace(ofItem: "bulb")
      }
    }
  }

  @Test("Units beyond what a double holds are kept beside, and explained exactly")
  func exact() throws {
    let big: Int64 = 9_007_199_254_740_993
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder)
    let run = try Sample.run(
      workspace,
      Sample.ingested([("a", big, [big, 1, 2, 3]), ("b", 70, [1, 2, 3, 4])]))
    #expect(run.manifest.files.map(\.path).contains("exact.arrow"))
    let measures = try run.measures()
    #expect(measures.totals[.revenue]?.units == [big, 70])
    #expect(measures.demand[.quantity]?.units == [big, 1, 2, 3, 1, 2, 3, 4])
  }

  @Test("Measures come back exactly, and a trace explains any item")
  func trace() throws {
    let folder = try TemporaryFolder()
    let run = try Sample.run(Sample.workspace(folder))
    let before = Sample.measures(Sample.usual)
    let after = try run.measures()
    #expect(after.totals == before.totals)
    #expect(after.demand[.quantity]?.units == before.demand[.quantity]?.units)
    #expect(after.firstBucket == before.firstBucket)
    #expect((0..<6).map { after.ids[$0] } == (0..<6).map { before.ids[$0] })
    let trace = try #require(try run.trace(ofItem: "Öl-Lampe"))
    #expect(trace.segment == "BZ")
    #expect(trace.id == "Öl-Lampe")
    #expect(try run.trace(ofItem: "nothing") == nil)
  }
}
