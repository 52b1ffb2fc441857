import Tables

/// What was read of a source so far, and the report on it.
struct SourceReading {
  let source: SourcePreparation
  private(set) var tally = LineTally()
  private var files: [FileReport] = []
  private var lines: [LineTally.Place: Int] = [:]
  /// The widest header, for reasons that name it.
  private var width = 0

  init(_ source: SourcePreparation) { self.source = source }

  /// Adds a file's lines.
  mutating func add(_ outcome: OrderLineFile.Outcome, number: Int) {
    tally.add(outcome.tally)
    lines.merge(outcome.lines) { one, _ in one }
    width = max(width, source.files[number].header.names.count)
    files.append(
      FileReport(
        path: source.files[number].path, bytes: outcome.bytes, sha256: outcome.sha256))
  }

  /// The report. `window` is the horizon where only the end of reading showed it.
  func report(window: ClosedRange<Int>?, note: String?) -> SourceReport {
    var kept = tally.kept
    var fates = tally.fates
    if let window {
      // Lines before the window were taken until a later bucket showed that they are before it.
      // Which of them were, depends on the threads; so none is shown.
      let before = tally.keptByBucket.reduce(0) {
        window.contains($1.key) ? $0 : $0 + $1.value
      }
      kept -= before
      var horizon = fates[.leftOut(.horizon), default: LineTally.Count()]
      horizon.lines += before
      horizon.examples = []
      fates[.leftOut(.horizon)] = horizon.lines > 0 ? horizon : nil
    }
    let dateFormat = source.dateFormats.map(\.pattern).joined(separator: " or ")
    var leftOut: [LineCount] = []
    var refused: [LineCount] = []
    for (fate, count) in fates {
      let line = LineCount(
        reason: fate.reason(width: width, dateFormat: dateFormat), count: count.lines,
        examples: count.examples.map { example in
          LineExample(
            file: example.place.file, line: lines[example.place] ?? 0, found: example.found)
        })
      if case .refused = fate { refused.append(line) } else { leftOut.append(line) }
    }
    let dialect = source.files.first?.dialect ?? CSVDialect()
    var notes: [String] = []
    if tally.repaired > 0 {
      let subject = tally.repaired == 1 ? "1 line has bytes" : "\(tally.repaired) lines have bytes"
      notes.append(
        "\(subject) that are not UTF-8 in a field that is used; they were replaced by \u{FFFD}. "
          + "Set encoding = \"latin-1\" if that is how the file is written.")
    }
    if let note { notes.append(note) }
    return SourceReport(
      name: source.source.name, files: files,
      delimiter: String(decoding: [dialect.delimiter], as: UTF8.self),
      encoding: dialect.encoding == .utf8 ? .utf8 : .latin1, decimal: source.decimal,
      dateFormat: dateFormat, read: tally.read, kept: kept, leftOut: leftOut.sorted(),
      refused: refused.sorted(), notes: notes)
  }
}

extension [LineCount] {
  /// Most frequent first, then by the reason's words.
  fileprivate func sorted() -> [LineCount] {
    sorted { one, other in
      one.count == other.count ? one.reason < other.reason : one.count > other.count
    }
  }
}
