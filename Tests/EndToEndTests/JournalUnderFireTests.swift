import Foundation
import Glibc
import TestSupport
import Testing

/// Many at once, killed at any moment, a flipped byte: no acknowledged entry is lost.
@Suite("The journal under fire", .drivesPrograms)
struct JournalUnderFireTests {
  @Test("Several processes propose at once, and lose nothing")
  func together() async throws {
    let workspace = try await TestWorkspace.demo()
    let listed = try await workspace.strata(
      "items", "--where", "effective != BX and state = active", "--limit", "16", "--columns", "id",
      "--format", "csv")
    let items = Array(listed.lines.dropFirst())
    try #require(items.count == 16)
    let ids = try await withThrowingTaskGroup(of: [String].self) { group in
      for writer in 0..<4 {
        group.addTask {
          var ids: [String] = []
          for step in 0..<4 {
            ids.append(try await workspace.propose(items[writer * 4 + step], to: "BX"))
          }
          return ids
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(ids).count == 16, "each its own id: \(ids)")
    #expect(workspace.journal.count == 16)
    let verified = try await workspace.strata("journal", "verify")
    #expect(verified.code == 0 && verified.lines.first == "entries 16", "\(verified)")
    let list = try await workspace.strata("override", "list", "--format", "csv")
    #expect(Set(list.lines.dropFirst().map { String($0.prefix { $0 != "," }) }) == Set(ids))
  }

  @Test("Killed at any moment: what was acknowledged stands", arguments: 0..<6)
  func killed(round: Int) async throws {
    let workspace = try await TestWorkspace.demo()
    // A group of its own, so that shell and program die together.
    let loop = """
      for i in $(seq 10010 10060); do "$strata" override propose NL-$i --to BX --reason contract \
      --because 'The contract names a service level.' --as planner-a -w '\(workspace.root)' \
      2>/dev/null; done
      """
    let started = try StartedProgram(
      program: "/usr/bin/setsid", ["/bin/bash", "-c", loop],
      environment: ["strata": StrataProgram.path, "HOME": workspace.home])
    var generator = SeededGenerator(seed: UInt64(round) &+ 11)
    var patience = Patience(.seconds(20))
    while !started.output.contains("OV-"), patience.lasts() {
      try await Task.sleep(for: .milliseconds(5))
    }
    try await Task.sleep(for: .microseconds(Int(generator.next() % 150_000)))
    kill(-started.process, SIGKILL)
    kill(started.process, SIGKILL)
    let outcome = try await started.outcome()
    let acknowledged = outcome.lines.filter { $0.hasPrefix("OV-") }
    #expect(!acknowledged.isEmpty)

    let verified = try await workspace.strata("journal", "verify")
    #expect(verified.code == 0 || verified.code == 1, "\(verified)")
    for id in acknowledged {
      #expect(workspace.journal.contains { $0.contains("\"id\":\"\(id)\"") }, "\(id) is lost")
    }
    try await workspace.propose("NL-10200", to: "BX")
    let after = try await workspace.strata("journal", "verify")
    #expect(after.code == 0, "\(after)")
  }

  @Test("A run that is killed never becomes active", arguments: 0..<3)
  func killedRun(round: Int) async throws {
    let workspace = try await TestWorkspace.demo()
    let before = try workspace.folder.read("workspace/runs/active")
    var orders = try workspace.folder.read("workspace/data/orders.csv")
    let body = orders.drop { $0 != "\n" }
    for _ in 0..<8 { orders += body.dropFirst() }
    try workspace.folder.write(orders, to: "workspace/data/orders.csv")
    let started = try StartedProgram(
      program: StrataProgram.path, ["run", "-w", workspace.root],
      environment: ["HOME": workspace.home])
    var generator = SeededGenerator(seed: UInt64(round) &+ 5)
    try await Task.sleep(for: .microseconds(Int(generator.next() % 400_000)))
    kill(started.process, SIGKILL)
    let outcome = try await started.outcome()
    let active = try workspace.folder.read("workspace/runs/active")
    #expect(active == before || active.contains(outcome.output.prefix(12)) || outcome.output == "")
    let matrix = try await workspace.strata("matrix", "--format", "csv")
    #expect(matrix.code == 0 && matrix.lines.count == 10, "\(matrix)")
    let again = try await workspace.strata("run")
    #expect(again.code == 0, "\(again)")
    let runs = try await workspace.strata("runs", "--format", "csv")
    #expect(runs.lines.count == 3, "nothing half-written is listed: \(runs.output)")
  }

  @Test("A full disk: nothing half-written stays, and the program says what to do")
  func fullDisk() async throws {
    let workspace = try await TestWorkspace.demo()
    try await workspace.propose("NL-10001", to: "BY")
    let model = try workspace.folder.read("workspace/strata.toml")
    let changed = model.replacingOccurrences(of: "[0.80, 0.95]", with: "[0.81, 0.95]")
    try #require(changed != model)
    try workspace.folder.write(changed, to: "workspace/strata.toml")
    let record = workspace.journal
    let runs = try FileManager.default.contentsOfDirectory(atPath: workspace.root + "/runs")

    let run = try await runOnFullDisk("run", in: workspace)
    #expect(run.code == 70 && run.output == "", "\(run)")
    #expect(run.errors.contains("The file cannot be written: "), "\(run.errors)")
    #expect(run.errors.contains("Check that there is room"), "\(run.errors)")
    let left = try FileManager.default.contentsOfDirectory(atPath: workspace.root + "/runs")
    #expect(Set(left) == Set(runs), "no part of a run is left")

    let proposed = try await runOnFullDisk(
      "override propose NL-10002 --to AY --reason contract "
        + "--because 'The contract names a service level.' --as planner-a", in: workspace)
    #expect(proposed.code == 70 && proposed.output == "", "\(proposed)")
    #expect(proposed.errors.contains("The entry was not written to "), "\(proposed.errors)")
    #expect(proposed.errors.contains("The journal is as it was before"), "\(proposed.errors)")
    #expect(workspace.journal == record)

    #expect(try await workspace.strata("run").code == 0)
    try await workspace.propose("NL-10002", to: "AY")
    #expect(try await workspace.strata("journal", "verify").code == 0)
  }

  /// Runs a command that may lengthen no file: to a program that is a disk without room.
  ///
  /// What it says goes through pipes, since the streams of tests are files, too.
  private func runOnFullDisk(
    _ command: String, in workspace: TestWorkspace
  ) async throws -> StrataProgram.Outcome {
    let line = """
      set -o pipefail
      { { (trap '' XFSZ; ulimit -f 0; exec "$strata" \(command) -w '\(workspace.root)') \
      2>&1 >&4 | cat >&2; } 4>&1 | cat; }
      """
    return try await StrataProgram.shell(line, environment: ["HOME": workspace.home])
  }

  @Test("A torn last line is told, set aside, and the next entry stands")
  func torn() async throws {
    let workspace = try await TestWorkspace.demo()
    try await workspace.propose("NL-10001", to: "BY")
    let text = try workspace.folder.read("workspace/journal.jsonl")
    try workspace.folder.write(text + "{\"seq\":2,\"at\":\"20", to: "workspace/journal.jsonl")
    let verified = try await workspace.strata("journal", "verify")
    #expect(verified.code == 1, "\(verified)")
    try await workspace.propose("NL-10002", to: "AY")
    #expect(workspace.journal.count == 2)
    #expect(try await workspace.strata("journal", "verify").code == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: workspace.root)
    #expect(files.contains { $0.contains("torn") }, "\(files)")
  }

  @Test("A flipped byte: exit 4, and the workbench opens to look only")
  func flipped() async throws {
    let workspace = try await TestWorkspace.demo()
    for item in ["NL-10001", "NL-10002", "NL-10005"] {
      try await workspace.propose(item, to: "AZ")
    }
    let path = workspace.root + "/journal.jsonl"
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let place = bytes.count / 2
    bytes[place] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(try await workspace.strata("journal", "verify").code == 4)

    let terminal = try workspace.open()
    try await terminal.wait(for: "journal.*(damaged|read-only)|(damaged|read-only).*journal")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Members")
    try await terminal.press("c")
    try await terminal.wait(for: "damaged|read-only")
    try await terminal.press("q")
    #expect(try await terminal.waitForExit() == .exited(0))
    #expect(Array(try Data(contentsOf: URL(fileURLWithPath: path))) == bytes)
  }
}
