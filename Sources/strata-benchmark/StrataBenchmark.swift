import ArgumentParser

/// Prints how fast Strata is, beside what a user would pick instead.
@main
struct StrataBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strata-benchmark",
    abstract: "Measure Strata at scale; build it in release mode, and run it on a quiet machine.",
    discussion: """
      Times are medians of whole processes unless a line says otherwise; memory is the peak \
      resident size of the process. Ratios carry over to another machine, times do not.
      """)

  /// What can be measured.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case lines, open, keys, journal, cluster, all
  }

  @Argument(help: "What to measure: lines, open, keys, journal, cluster or all.")
  var part: Part = .all

  @Option(
    help: """
      How much: S is 1 million lines and 20 thousand items, M 10 million and 200 thousand, L 50 \
      million and 1 million. Screens and the record have tens of thousands at S, else a million.
      """)
  var scale: Scale = .medium

  @Option(help: "A folder with p_polars.py, p_duckdb.py and cluster.py, to compare with.")
  var peers: String?

  @Option(help: "Order lines to read instead of those of the demo company.")
  var file: String?

  @Option(help: "How often each process is run.")
  var runs = 3

  @Option(help: "Where made data are kept for the next time (default: a folder in TMPDIR).")
  var cache: String?

  @Option(help: "The program to measure (default: the strata beside this one).")
  var program: String?

  func validate() throws {
    guard (1...99).contains(runs) else {
      throw ValidationError("--runs \(runs): expected 1 to 99.")
    }
  }

  func run() throws {
    let bench = try Bench(
      scale: scale, runs: runs, peers: peers, file: file, cache: cache, program: program)
    Report.machine()
    if part == .lines || part == .all { try LinesBenchmark(bench).run() }
    if part == .open || part == .all { try OpenBenchmark(bench).run() }
    if part == .keys || part == .all { try KeysBenchmark(bench).run() }
    if part == .journal || part == .all { try JournalBenchmark(bench).run() }
    if part == .cluster || part == .all { try ClusterBenchmark(bench).run() }
  }
}
