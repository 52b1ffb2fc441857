import Query
import TerminalUI
import Workbench
import Workspace

/// A key to its finished frame, and a question to its answer.
struct KeysBenchmark {
  private let bench: Bench

  init(_ bench: Bench) { self.bench = bench }

  /// Keys of a screen, by the names that key tables use.
  private static let scripts: [(name: String, keys: [String])] = [
    ("matrix: cells and totals", ["right", "down", "right", "down", "left", "up", "m", "o", "o"]),
    ("members: rows and pages", ["down", "down", "pagedown", "pagedown", "up", "pageup", "end"]),
    ("members: first and last, marks", ["home", "space", "down", "space", "end", "home"]),
    ("item: next and previous", ["]", "]", "]", "[", "]"]),
  ]

  func run() throws {
    let workspace = try bench.itemWorkspace()
    let session = try BenchmarkSession(workspace)
    let report = Report(
      "Keys: \(bench.scale.items) items, 120 × 40, key to finished frame (work: processor time)",
      ["p50", "p99", "p50 work", "p99 work"])
    var all = Samples()
    var allWork = Samples()
    for (index, script) in Self.scripts.enumerated() {
      if index == 1 { try goToAllMembers(session) }
      if index == 3 { _ = session.press(KeyStroke(.enter)) }
      var times = Samples()
      var work = Samples()
      for _ in 0..<60 {
        for key in script.keys {
          let answer = session.press(try KeyStroke(key))
          times.add(answer.frame)
          work.add(answer.frameProcessor)
          all.add(answer.frame)
          allWork.add(answer.frameProcessor)
        }
      }
      report.row(script.name, Self.figures(times, work))
    }
    report.row("all of them", Self.figures(all, allWork))
    try clusters(report)
    try typing(session, report)
    try onTerminal(workspace, report)
    try questions(workspace)
  }

  /// The views of a clustering that start no work of their own, from row to row.
  private func clusters(_ report: Report) throws {
    let session = try BenchmarkSession(try bench.clusterWorkspace())
    let opening = session.press(.character("K"))
    var times = Samples()
    var work = Samples()
    for _ in 0..<20 {
      for step in [["down", "v"], ["down", "v"], ["up", "v"], ["up", "V", "V", "V"]] {
        for key in step {
          let answer = session.press(try KeyStroke(key))
          times.add(answer.frame)
          work.add(answer.frameProcessor)
        }
      }
    }
    report.row("clusters: rows and views", Self.figures(times, work))
    if let whole = opening.whole {
      report.row("  until the first of them is whole", [Report.time(whole)])
    }
  }

  private static func figures(_ times: Samples, _ work: Samples? = nil) -> [String] {
    [times, work].compactMap(\.self).flatMap {
      [Report.time($0.median), Report.time($0.percentile(0.99))]
    }
  }

  /// The last row and column of the matrix are totals: together, all items.
  private func goToAllMembers(_ session: BenchmarkSession) throws {
    _ = session.press(KeyStroke(.home))
    for key in [Key.right, .down] {
      for _ in 0..<20 { _ = session.press(KeyStroke(key)) }
    }
    _ = session.press(KeyStroke(.enter))
  }

  /// A filter as it is typed: the frame of each key, and the frame with its rows.
  private func typing(_ session: BenchmarkSession, _ report: Report) throws {
    _ = session.press(KeyStroke(.escape))
    var frames = Samples()
    var work = Samples()
    var answers = Samples()
    for text in ["abc = A and cv > 1.2", "revenue > 1000", "glove blue"] {
      _ = session.press(.character("/"))
      for character in text {
        let answer = session.press(.character(character))
        frames.add(answer.frame)
        work.add(answer.frameProcessor)
        if let whole = answer.whole { answers.add(whole) }
      }
      _ = session.press(KeyStroke(.escape))
    }
    report.row("filter as it is typed", Self.figures(frames, work))
    report.row("  with the rows found", Self.figures(answers))
  }

  private func onTerminal(_ workspace: Workspace, _ report: Report) throws {
    let terminal = try PseudoTerminal([bench.program, "-w", workspace.root])
    defer { _ = terminal.end() }
    _ = try terminal.firstScreen()
    var times = Samples()
    for _ in 0..<15 {
      for keys in ["l", "j", "h", "k"] { times.add(try terminal.type(keys).seconds) }
    }
    report.row("matrix, on a terminal, to the last byte", Self.figures(times))
    _ = try terminal.type("\r")
    times = Samples()
    for _ in 0..<15 {
      for keys in ["j", "j", "\u{6}", "\u{2}"] { times.add(try terminal.type(keys).seconds) }
    }
    report.row("members, on a terminal, to the last byte", Self.figures(times))
  }

  private func questions(_ workspace: Workspace) throws {
    let snapshot = Snapshot(run: try workspace.requireActiveRun(), overrides: [])
    let report = Report(
      "Questions: \(bench.scale.items) items, to all rows in order", ["median", "best", "work"])
    func row(_ name: String, _ body: () -> Void) {
      body()  // Once before: columns that are made on first use are made.
      var times = Samples()
      var work = Samples()
      for _ in 0..<max(bench.runs, 7) {
        let watch = Stopwatch()
        body()
        work.add(watch.processorSeconds)
        times.add(watch.seconds)
      }
      report.row(
        name,
        [Report.time(times.median), Report.time(times.best), Report.time(work.median)])
    }
    func ask(_ filter: String, _ sort: SortOrder?) {
      let request = ListRequest(scope: "", filter: filter, sort: sort, withOverrides: true)
      _ = request.answer(from: snapshot)
    }
    let columns = ["cv", "order_lines", "last_sale", "abc", "effective", "id", "name"]
      .filter { snapshot.column(named: $0) != nil }
    for column in columns {
      row("sort by \(column)") { ask("", SortOrder(column: column, isDescending: false)) }
    }
    for filter in [
      "cv > 1.2", "abc = A and cv > 1.2", "id ~ '7.*3$'", "adi between 1.1 and 1.3", "glove",
    ] { row("filter \(filter)") { ask(filter, nil) } }
    let rows = Array(0..<UInt32(clamping: snapshot.count))
    for column in columns {
      guard let values = snapshot.column(named: column) else { continue }
      row("frequencies of \(column)") {
        _ = Frequencies.count(values, named: column, among: rows)
      }
    }
  }
}
