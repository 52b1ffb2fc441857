import Clustering
import Tables
import Workbench

/// How features go together, two a row, the strongest first.
struct CorrelationReport {
  private let correlations: Correlations

  init(_ correlations: Correlations) { self.correlations = correlations }

  func print(_ format: OutputFormat) throws {
    let pairs = correlations.pairs
    func numbers(_ values: [Double]) -> ColumnData {
      .number(Column(values, validity: Validity(values.map { !$0.isNaN })))
    }
    try RowPrinter(format: format).print(
      Table([
        ("feature", .text(TextColumn(pairs.map { correlations.names[$0.one] }))),
        ("other", .text(TextColumn(pairs.map { correlations.names[$0.other] }))),
        ("spearman", numbers(pairs.map(\.spearman))),
        ("pearson", numbers(pairs.map(\.pearson))),
      ]))
    if pairs.isEmpty {
      Narration.say("One column of numbers only: there is nothing that it could go together with.")
    }
    for warning in correlations.warnings(of: "rows") { Narration.say(warning) }
  }

  /// `{"features": [...], "pearson": [[...]], "spearman": [[...]]}`; NaN becomes null.
  var json: String {
    let width = correlations.names.count
    func rows(_ table: [Double]) -> String {
      let rows = (0..<width).map { row in
        let numbers = table[row * width..<(row + 1) * width].map { JSONText.number($0) }
        return "[" + numbers.joined(separator: ", ") + "]"
      }
      return "[" + rows.joined(separator: ", ") + "]"
    }
    let names = correlations.names.map(JSONText.quoted).joined(separator: ", ")
    return "{\"features\": [\(names)], \"pearson\": \(rows(correlations.pearson)), "
      + "\"spearman\": \(rows(correlations.spearman))}"
  }
}
