import Tables
import TestSupport
import Testing

@testable import Workspace

@Suite("A run whose files were tampered with does not bring the program down")
struct HostileRunTests {
  private static let clusterings = """

    [[clustering]]
    name = "behaviour"
    features = ["revenue", "mean"]
    method = "k-means"
    k = 2
    classes = ["A", "B"]
    [[clustering.rule]]
    name = "keep"
    where = "revenue > 100"
    floor = "A"
    [[clustering]]
    name = "elsewhere"
    features = ["cv", "mean", "adi"]
    method = "k-means"
    k = 2
    """

  private func run(_ folder: TemporaryFolder) throws -> Run {
    let toml = Sample.toml.replacing("rows = \"abc\"", with: "rows = \"behaviour\"")
    return try Sample.run(
      try Sample.workspace(folder, toml + Self.clusterings),
      Sample.ingested(ClusteringRunTests.items))
  }

  /// Asks a run everything that looks at its clusterings.
  private func use(_ run: Run, after before: Run) {
    _ = ClusterComparison.all(before: before, after: run)
    _ = RunComparison(before: before, after: run)
    _ = RunDrift(before: before, after: run)
    for clustering in run.clusterings {
      _ = run.disagreements(with: clustering)
      _ = clustering.recipeWords
      let study = try? ClusterStudy(of: clustering, in: run)
      _ = try? study?.bootstrap(draws: 2)
    }
    for row in 0..<run.count {
      _ = run.expertMoves(ofRow: row)
      _ = try? run.trace(ofItem: run.id(row))
    }
    _ = Snapshot(run: run, overrides: []).matrix()
  }

  @Test("Two clusterings of one name are no record of a run")
  func sameNames() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder)
    let path = "runs/\(run.name)/clusters.json"
    let text = String(decoding: try folder.bytes(path), as: UTF8.self)
    try folder.write(text.replacing("\"elsewhere\"", with: "\"behaviour\""), to: path)
    #expect(throws: WorkspaceError.self) {
      _ = try Workspace.open(folder.path).requireActiveRun()
    }
  }

  @Test("Characters of the record of clusterings changed at random")
  func record() throws {
    let folder = try TemporaryFolder()
    let sound = try run(folder)
    let path = "runs/\(sound.name)/clusters.json"
    let bytes = try folder.bytes(path)
    let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) }
    var random = SeededGenerator(seed: 5)
    var opened = 0
    for round in 0..<60 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        if round.isMultiple(of: 4) {
          changed[Int.random(in: 0..<bytes.count, using: &random)] = .random(
            in: 32..<127, using: &random)
        } else {
          changed[digits[Int.random(in: 0..<digits.count, using: &random)]] =
            Array("0123456789-.e".utf8)[Int.random(in: 0..<13, using: &random)]
        }
      }
      try folder.write(changed, to: path)
      guard let run = try? Workspace.open(folder.path).requireActiveRun() else { continue }
      opened += 1
      use(run, after: sound)
    }
    #expect(opened > 10)
  }

  @Test("Exact units of another shape than the run's are damage")
  func exact() throws {
    let big: Int64 = 9_007_199_254_740_993
    let folder = try TemporaryFolder()
    let workspace = try Sample.workspace(folder)
    let run = try Sample.run(
      workspace, Sample.ingested([("a", big, [big, 1, 2, 3]), ("b", 70, [1, 2, 3, 4])]))
    let path = "\(run.directory)/exact.arrow"
    let size = try folder.bytes("runs/\(run.name)/exact.arrow").count
    let short = Table([("revenue", .integer(Column([big])))])
    let narrow = Table([
      ("demand_quantity", .integerList(ListColumn(width: 2, values: Column([big, 1, 2, 3]))))
    ])
    for table in [short, narrow] {
      try ArrowFile.write(table, to: path)
      let bytes = try folder.bytes("runs/\(run.name)/exact.arrow")
      #expect(bytes.count <= size)
      let manifest = "runs/\(run.name)/run.json"
      let text = String(decoding: try folder.bytes(manifest), as: UTF8.self)
      // The sizes are made to fit, so that only the shape is wrong.
      try folder.write(text.replacing("\(size)", with: "\(bytes.count)"), to: manifest)
      #expect(throws: WorkspaceError.self) { _ = try workspace.requireActiveRun() }
      try folder.write(text, to: manifest)
    }
  }
}
