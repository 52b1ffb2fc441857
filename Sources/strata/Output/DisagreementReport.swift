import Tables
import Workbench
import Workspace

/// Where experts disagree with the clusters of one clustering: what `--disagreements` prints.
struct DisagreementReport {
  let clustering: RunClustering
  let run: Run
  let limit: Int?

  func print(_ format: OutputFormat) throws {
    guard let experts = clustering.record.experts else {
      throw Failure(
        "The clusters of \(clustering.name) stand for no classes, so nobody can disagree with them.",
        remedy:
          "Add classes = [\"A\", \"B\", \"C\"] and a [[clustering.rule]] to it, then `strata run` "
          + "(docs/FORMATS.md).", code: 2)
    }
    let all = run.disagreements(with: clustering)
    try RowPrinter(format: format).print(table(limit.map { Array(all.prefix($0)) } ?? all))
    guard format == .table else { return }
    for line in ExpertWords(experts).lines { Narration.say(line) }
  }

  private func table(_ rows: [ClusterDisagreement]) -> Table {
    Table([
      ("id", .text(TextColumn(rows.map { run.id($0.row) }))),
      ("cluster", .integer(Column(rows.map { Int64($0.cluster) }))),
      ("class", .text(TextColumn(rows.map(\.algorithm)))),
      ("expert", .text(TextColumn(rows.map(\.expert)))),
      ("steps", .integer(Column(rows.map { Int64($0.steps) }))),
      ("weight", .number(Column(rows.map(\.weight)))),
      ("rules", .text(TextColumn(rows.map(\.rules)))),
    ])
  }
}

/// What classes and rules came to, in sentences.
struct ExpertWords {
  let record: ExpertRecord

  init(_ record: ExpertRecord) { self.record = record }

  /// The classes of clusters, then how many disagree, then each rule.
  var lines: [String] {
    var lines = ["classes: \(classes)", disagreement]
    for rule in record.rules {
      let left = rule.leftOut == 0 ? "" : ", \(Figures.whole(rule.leftOut)) more without a cluster"
      lines.append(
        "rule \(rule.name): \(Figures.count(rule.items, "item"))\(left), "
          + "\(Figures.whole(rule.broken)) moved")
    }
    return lines
  }

  private var classes: String {
    record.clusters.map { "cluster \($0.cluster) is \($0.class)" }.joined(separator: ", ")
  }

  /// `12 items disagree, 9 of them for the better`.
  private var disagreement: String {
    guard record.disagreements > 0 else { return "rules: no item disagrees with its cluster" }
    var text =
      "rules: \(Figures.count(record.disagreements, "item disagrees", "items disagree")) with "
      + (record.disagreements == 1 ? "its cluster" : "their clusters")
      + ", \(Figures.whole(record.raised)) for a better class"
    if record.undecided > 0 { text += "; \(Figures.whole(record.undecided)) are noise" }
    return text
  }
}
