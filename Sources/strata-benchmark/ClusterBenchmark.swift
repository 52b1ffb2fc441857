import Clustering
import Glibc

/// Clustering, beside what a user of Python would pick: the same points, the same result.
///
/// Times are those of the algorithm alone, for ours and for the peers.
struct ClusterBenchmark {
  private let bench: Bench
  private static let clusters = 8

  init(_ bench: Bench) { self.bench = bench }

  func run() throws {
    let (few, many) = (ScatteredPoints(count: 20_000), ScatteredPoints(count: 200_000))
    let report = Report(
      "Clustering: 8 features, 8 groups (algorithm alone)", ["median", "best", "peer", "ratio"])
    try means(many, report)
    try silhouettes(few, report)
    try sweep(few, report)
    for points in [few, ScatteredPoints(count: 40_000)] { try hierarchy(points, report) }
    for points in [few, many] { try densities(points, report) }
    if bench.peers == nil {
      report.note("No peers: --peers names the folder of cluster.py.")
    }
  }

  // MARK: The methods

  private func means(_ scattered: ScatteredPoints, _ report: Report) throws {
    var inertia = 0.0
    let samples = try Samples.of(bench.runs) {
      inertia = try KMeans(k: Self.clusters, starts: 10).cluster(scattered.points).inertia
    }
    let peer = try peer("lloyd:init=10", scattered)
    row("k-means, ten starts", scattered, samples, peer, report)
    report.note(
      "inertia \(Report.decimal(inertia, 1))\(peer.map { ", peer \($0["inertia"])" } ?? "")")
  }

  private func silhouettes(_ scattered: ScatteredPoints, _ report: Report) throws {
    let partition = try KMeans(k: Self.clusters).cluster(scattered.points).partition
    let samples = try Samples.of(bench.runs) { _ = try Silhouette(scattered.points, partition) }
    row("exact silhouettes", scattered, samples, try peer("sil", scattered), report)
  }

  private func sweep(_ scattered: ScatteredPoints, _ report: Report) throws {
    let samples = try Samples.of(bench.runs) {
      _ = try ClusterCountSweep(
        scattered.points, original: scattered.points, counts: 2...12, method: KMeans(k: 2))
    }
    row(
      "k = 2..12 with all indices and the gap", scattered, samples,
      try peer("ksweep:init=10", scattered), report)
  }

  private func hierarchy(_ scattered: ScatteredPoints, _ report: Report) throws {
    let samples = try Samples.of(bench.runs) {
      _ = try Agglomeration.hierarchy(of: scattered.points, linkage: .ward)
    }
    row(
      "Ward", scattered, samples, try peer("ward_fcv:m=\(scattered.points.count)", scattered),
      report)
  }

  private func densities(_ scattered: ScatteredPoints, _ report: Report) throws {
    let eps = try DistanceCurve(scattered.points, minPoints: 16).knee ?? 1
    let dbscan = try Dbscan.Parameters(eps: eps, minPoints: 16)
    let first = try Samples.of(bench.runs) {
      _ = try DistanceCurve(scattered.points, minPoints: 16)
      _ = try Dbscan(scattered.points, dbscan)
    }
    // The peer keeps all neighbours and does not survive 200,000 points.
    let isSmall = scattered.points.count <= 20_000
    row(
      "DBSCAN and its distances", scattered, first,
      isSmall ? try peer("dbscan", scattered) : nil, report)
    let hdbscan = try Hdbscan.Parameters(
      minClusterSize: max(50, scattered.points.count / 200), minSamples: 16)
    let second = try Samples.of(bench.runs) { _ = try Hdbscan(scattered.points, hdbscan) }
    row(
      "HDBSCAN", scattered, second,
      try peer(isSmall ? "hdbscan_sk" : "hdbscan", scattered), report)
  }

  // MARK: The peers

  private func row(
    _ name: String, _ scattered: ScatteredPoints, _ samples: Samples, _ peer: PeerAnswer?,
    _ report: Report
  ) {
    let seconds = peer.flatMap { Double($0["fit_s"]) }
    report.row(
      "\(name), \(scattered.points.count)",
      [
        Report.time(samples.median), Report.time(samples.best),
        seconds.map { Report.time($0) } ?? "–",
        seconds.map { Report.ratio(samples.median, to: $0) } ?? "–",
      ])
  }

  /// What cluster.py says of an algorithm; nil where no peers were named or it fails.
  private func peer(_ algorithm: String, _ scattered: ScatteredPoints) throws -> PeerAnswer? {
    guard let peers = bench.peers else { return nil }
    let folder = "\(bench.cache)/cluster"
    try scattered.write(to: folder)
    let child = try Child.run([
      "sh", "-c", "cd \"$1\" && exec python3 \"$2\"/cluster.py \"$3\" \"$4\"", "sh", folder, peers,
      algorithm, "\(scattered.points.count)",
    ])
    guard child.status == 0, let line = child.output.split(separator: "\n").last else {
      print("  cluster.py \(algorithm): \(child.output.split(separator: "\n").last ?? "no answer")")
      return nil
    }
    return PeerAnswer(line: String(line))
  }
}

/// A line of JSON without nesting, as the peers' script prints it.
private struct PeerAnswer {
  let line: String

  /// The text of a number; empty where there is none.
  subscript(name: String) -> String {
    let parts = line.split(separator: "\"\(name)\": ", maxSplits: 1)
    guard line.contains("\"\(name)\": "), let rest = parts.last else { return "" }
    return String(rest.prefix { $0 != "," && $0 != "}" })
  }
}
