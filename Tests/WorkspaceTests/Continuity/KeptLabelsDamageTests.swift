import Clustering
import TestSupport
import Testing

@testable import Workspace

@Suite("Kept numbers that are lost or damaged do no harm")
struct KeptLabelsDamageTests {
  private func twoRuns(_ folder: TemporaryFolder) throws -> Run {
    let workspace = try Sample.workspace(folder, KeptLabelsTests.toml(2))
    try Sample.run(workspace, Sample.ingested(KeptLabelsTests.items([("a", 12), ("b", 8)])))
    return try Sample.run(
      workspace,
      Sample.ingested(KeptLabelsTests.items([("a", 12), ("b", 20)]), sha256: "11ff"))
  }

  private func isBySize(_ folder: TemporaryFolder) throws -> Bool {
    let clustering = try #require(
      try Workspace.open(folder.path).requireActiveRun().clusterings.first)
    return clustering.record.sizes == [20, 12] && clustering.numbers == [1, 2]
      && clustering.rows(of: 1).count == 20
  }

  @Test("Either file deleted: the numbers by size")
  func lost() throws {
    for file in ["labels.json", "labels.arrow"] {
      let folder = try TemporaryFolder()
      let run = try twoRuns(folder)
      #expect(run.clusterings[0].numbers == [2, 1])
      try folder.delete("runs/\(run.name)/\(file)")
      #expect(try isBySize(folder))
    }
  }

  @Test("Columns that were written with another record are not taken for this one's")
  func torn() throws {
    let folder = try TemporaryFolder()
    let run = try twoRuns(folder)
    let path = "runs/\(run.name)/labels.json"
    let text = String(decoding: try folder.bytes(path), as: UTF8.self)
    try folder.write(text.replacing("\"highest\" : 2", with: "\"highest\" : 3"), to: path)
    #expect(try isBySize(folder))
  }

  @Test(
    "What cannot be is passed over",
    arguments: [
      ("    2,\n", "    7000000000,\n"), ("    2,\n", "    1,\n"), ("    2,\n", "    -2,\n"),
      ("\"highest\" : 2", "\"highest\" : 1"), ("\"highest\" : 2", "\"highest\" : 7000000000"),
      ("\"similarity\" : 1", "\"similarity\" : 1e300"), ("\"format\" : 1", "\"format\" : 2"),
      ("\"size\" : 12", "\"size\" : -12"), ("\"cluster\" : 1", "\"cluster\" : 5"),
      ("\"name\" : \"behaviour\"", "\"name\" : \"nobody\""),
      (
        "\"events\" : [\n\n      ]",
        "\"events\" : [{\"kind\": \"split\", \"from\": [], \"to\": [1]}]"
      ),
    ])
  func impossible(change: (String, String)) throws {
    let folder = try TemporaryFolder()
    let run = try twoRuns(folder)
    let path = "runs/\(run.name)/labels.json"
    let text = String(decoding: try folder.bytes(path), as: UTF8.self)
    let changed = text.replacing(change.0, with: change.1, maxReplacements: 1)
    #expect(changed != text, "\(text)")
    try folder.write(changed, to: path)
    // The columns are made to belong to it, so that only the record's own fault counts.
    let file = try RunFiles.value(Array(changed.utf8), LabelsFile.self)
    let clustering = try #require(try Run.ownClusterings(run.directory, run.manifest).first)
    let history = file.clusterings.first { $0.name == "behaviour" }?
      .history(of: clustering.count, before: file.before)
    #expect(history == nil || file.format != LabelsFile.currentFormat)
    #expect(try isBySize(folder))
  }

  @Test("Bytes changed at random: the run opens, with one numbering or the other")
  func hostile() throws {
    let folder = try TemporaryFolder()
    let run = try twoRuns(folder)
    var random = SeededRandom(seed: 3)
    for file in ["labels.json", "labels.arrow"] {
      let path = "runs/\(run.name)/\(file)"
      let sound = try folder.bytes(path)
      for _ in 0..<60 {
        var bytes = sound
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
            in: 0...255, using: &random)
        }
        if Bool.random(using: &random) { bytes.removeLast(bytes.count / 3) }
        try folder.write(bytes, to: path)
        let opened = try Workspace.open(folder.path).requireActiveRun()
        let clustering = try #require(opened.clusterings.first)
        #expect(Set(clustering.clusters.map(\.cluster)) == Set(clustering.numbers))
        for row in 0..<opened.count { _ = clustering.labels.value(row) }
        _ = ClusterComparison.all(before: opened, after: opened)
      }
      try folder.write(sound, to: path)
    }
  }
}
