import Glibc
import TerminalUI
import Workbench
import Workspace

/// Start to the first full screen.
struct OpenBenchmark {
  private let bench: Bench
  private static let least = 15

  init(_ bench: Bench) { self.bench = bench }

  func run() throws {
    let workspace = try bench.itemWorkspace()
    let report = Report(
      "Open a workspace: \(bench.scale.items) items, 120 × 40",
      ["median", "best", "processor", "memory"])
    let command = [bench.program, "-w", workspace.root]
    let strata = try screens(command)
    report.row("strata, start to first screen", Self.figures(strata))
    let start = try screens([bench.program, "--version"])
    report.row("  of this, a start that opens nothing", Self.figures(start))
    try stages(workspace, report)
    try less(workspace, strata.times, report)
  }

  private func screens(_ command: [String]) throws -> Screens {
    var times = Samples()
    var work = Samples()
    var peak = 0
    for _ in 0..<max(bench.runs, Self.least) {
      let terminal = try PseudoTerminal(command)
      times.add(try terminal.firstScreen().seconds)
      let usage = terminal.end()
      work.add(usage.processorSeconds)
      peak = max(peak, usage.peakBytes)
    }
    return Screens(times: times, work: work, peak: peak)
  }

  /// First screens of a program: seconds, processor time of the process, its peak of memory.
  private struct Screens {
    let times: Samples
    let work: Samples
    let peak: Int
  }

  /// The parts in this process, where everything is loaded.
  private func stages(_ workspace: Workspace, _ report: Report) throws {
    let count = max(bench.runs, Self.least)
    func row(_ name: String, _ body: () throws -> Void) rethrows {
      let samples = try Samples.of(count, body)
      report.row("  \(name)", [Report.time(samples.median), Report.time(samples.best)])
    }
    try row("strata.toml") { _ = try Workspace.open(workspace.root) }
    try row("the active run") { _ = try workspace.requireActiveRun() }
    let run = try workspace.requireActiveRun()
    row("matrix and first rows") { _ = Opened(Snapshot(run: run, overrides: [])) }
    let session = try BenchmarkSession(workspace)
    row("one frame") { session.draw() }
  }

  private func less(_ workspace: Workspace, _ strata: Samples, _ report: Report) throws {
    let table = "\(bench.cache)/items-\(bench.scale.items).csv"
    if access(table, R_OK) != 0 {
      let script = "exec \"$0\" items -w \"$1\" --format csv > \"$2\""
      let made = try Child.run(["sh", "-c", script, bench.program, workspace.root, table])
      guard made.status == 0 else { throw BenchmarkError("strata items: \(made.output)") }
    }
    do {
      let less = try screens(["less", "-S", table])
      report.row("less -S on the same items as CSV", Self.figures(less))
      report.row(
        "strata : less",
        [
          Report.ratio(strata.median, to: less.times.median),
          Report.ratio(strata.best, to: less.times.best),
        ])
    } catch {
      report.note("less could not be run: \(error)")
    }
  }

  private static func figures(_ measured: Screens) -> [String] {
    [
      Report.time(measured.times.median), Report.time(measured.times.best),
      Report.time(measured.work.median), Report.megabytes(measured.peak),
    ]
  }
}
