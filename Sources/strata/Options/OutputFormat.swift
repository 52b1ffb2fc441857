import ArgumentParser

/// How rows are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people: aligned, thousands apart.
  case table
  /// For spreadsheets and scripts.
  case csv
  /// For programs: an array of objects.
  case json
}

/// `--format`, wherever rows are printed.
struct FormatOptions: ParsableArguments {
  @Option(name: .long, help: "table, csv or json.")
  var format: OutputFormat = .table
}
