import Glibc
import Workspace

/// Order lines to a finished run: the whole process of `strata run`, and its stages.
struct LinesBenchmark {
  private let bench: Bench

  init(_ bench: Bench) { self.bench = bench }

  /// A program's runs over the file.
  private struct Measured {
    var wall = Samples()
    var processor = Samples()
    var peak = 0

    mutating func add(_ child: Child) {
      wall.add(child.seconds)
      processor.add(child.processorSeconds)
      peak = max(peak, child.peakBytes)
    }
  }

  func run() throws {
    let file = try bench.orderLines()
    let root = try bench.emptyFolder("lines")
    let made = try Child.run([bench.program, "init", root, "--from", file])
    guard made.status == 0 else { throw BenchmarkError("strata init: \(made.output)") }

    var strata = Measured()
    var stages: [String: Samples] = [:]
    var peers = bench.peers.map { Peer.all(in: $0) } ?? []
    var measured = [Measured](repeating: Measured(), count: peers.count)
    var notes: [String] = []
    // In turn, so that whatever else the machine does meets all alike.
    for _ in 0..<bench.runs {
      let child = try runStrata(root)
      strata.add(child)
      for (stage, seconds) in try stageTimes(root) {
        stages[stage, default: Samples()].add(seconds)
      }
      for index in peers.indices.reversed() {
        do {
          measured[index].add(try peers[index].run(file, into: "\(bench.cache)/peer"))
        } catch {
          notes.append("\(error)")
          peers.remove(at: index)
          measured.remove(at: index)
        }
      }
    }
    let count = try Workspace.open(root).requireActiveRun().manifest.sources
      .reduce(0) { $0 + $1.read }
    let report = Report(
      "Order lines to a finished run: \(count) lines, \(bench.runs) runs each",
      ["median", "best", "processor", "memory"])
    report.row("strata run", Self.figures(strata))
    for (stage, samples) in stages.sorted(by: { $0.value.median > $1.value.median }) {
      report.row("  \(stage)", [Report.time(samples.median), Report.time(samples.best)])
    }
    for (peer, measure) in zip(peers, measured) { report.row(peer.name, Self.figures(measure)) }
    for (peer, measure) in zip(peers, measured) {
      report.row(
        "strata : \(peer.name)",
        [
          Report.ratio(strata.wall.median, to: measure.wall.median),
          Report.ratio(strata.wall.best, to: measure.wall.best),
          Report.ratio(strata.processor.median, to: measure.processor.median),
          Report.ratio(Double(strata.peak), to: Double(measure.peak)),
        ])
    }
    for note in notes { report.note(note) }
    if bench.peers == nil { report.note("No peers: name their folder with --peers.") }
  }

  private func runStrata(_ root: String) throws -> Child {
    // Without its run, so that each is computed and written anew.
    _ = try Child.run(["rm", "-rf", "--", "\(root)/runs"])
    let child = try Child.run([bench.program, "run", "-w", root])
    guard child.status == 0 else { throw BenchmarkError("strata run: \(child.output)") }
    return child
  }

  private func stageTimes(_ root: String) throws -> [String: Double] {
    try Workspace.open(root).requireActiveRun().log?.seconds ?? [:]
  }

  private static func figures(_ measured: Measured) -> [String] {
    [
      Report.time(measured.wall.median), Report.time(measured.wall.best),
      Report.time(measured.processor.median), Report.megabytes(measured.peak),
    ]
  }
}
