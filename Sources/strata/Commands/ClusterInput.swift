import Clustering
import Ingestion
import Workbench

/// The rows of a file made ready to be clustered.
struct ClusterInput {
  /// What rows are called; without a column of ids their numbers.
  let ids: [String]
  let hasIDs: Bool
  /// As they are clustered.
  let points: FeatureMatrix
  /// What clusters are described by, in the file's units; and scaled, the points but for Gower's
  /// distance.
  let original: FeatureMatrix
  let scaled: FeatureMatrix
  /// The features that are categories.
  let categories: Set<Int>
  /// Of the features that are numbers, as they stand in the file.
  let correlations: Correlations

  /// Reads and prepares a file, and says what was left out and what counts twice.
  init(
    _ file: String, id: String?, features: String?, _ options: PreparationOptions
  ) throws {
    let names = features.map(\.commaSeparated)
    if let names, names.isEmpty {
      throw Failure("--features: found nothing; expected names of columns.", code: 2)
    }
    hasIDs = id != nil
    if options.distance == .gower {
      let table = try Self.attempt { () throws(NumberTableError) in
        try MixedTable.read(file, id: id, columns: names, categories: options.codes)
      }
      Self.say(rowNames: table.rowNames)
      Self.say("Neither numbers nor categories", table.passedOver.map(Narration.shown))
      let mixed = MixedFeatures(
        names: table.names,
        columns: table.columns.map { column in
          switch column {
          case .numbers(let numbers): .numbers(numbers)
          case .texts(let codes, let values): .categories(codes: codes, values: values)
          }
        }, count: table.count)
      let prepared = mixed.prepared()
      ids = table.ids
      (points, original, scaled) = (prepared.points, prepared.original, prepared.scaled)
      categories = prepared.categories
      correlations = Correlations(mixed.numbers)
    } else {
      let table = try Self.attempt { () throws(NumberTableError) in
        try NumberTable.read(file, id: id, columns: names)
      }
      Self.say(rowNames: table.rowNames)
      Self.say(
        "Not numbers",
        table.passedOver.map {
          "\(Narration.shown($0.column)) (line \($0.line): \"\(Narration.shown($0.found))\")"
        })
      let features = FeatureMatrix(values: table.values, count: table.count, names: table.names)
      try options.check(features)
      let prepared = try attemptClustering { () throws(ClusteringError) in
        try options.preparation.apply(features)
      }
      for note in prepared.notes { Narration.say(note) }
      ids = table.ids
      (points, original, scaled) = (prepared.points, prepared.original, prepared.points)
      categories = []
      correlations = Correlations(features)
    }
    for warning in correlations.warnings(of: "rows") { Narration.say(warning) }
    if hasIDs { Self.sayRepeated(ids) }
  }

  /// Two rows of one name are most likely a slip; they are clustered as two all the same.
  private static func sayRepeated(_ ids: [String]) {
    var seen: Set<String> = []
    var repeated: [String] = []
    for id in ids where !seen.insert(id).inserted {
      if repeated.count < 5, !repeated.contains(id) { repeated.append(id) }
    }
    let count = ids.count - seen.count
    guard count > 0 else { return }
    Narration.say(
      "\(count) more \(count == 1 ? "row has" : "rows have") the id of another one, such as "
        + "\(repeated.map(Narration.shown).joined(separator: ", ")): each row is clustered by itself."
    )
  }

  private static func say(rowNames name: String?) {
    guard let name else { return }
    guard !name.isEmpty else {
      return Narration.say("The first column, without a name, names the rows, and is left out.")
    }
    let shown = Narration.shown(name)
    Narration.say(
      "\(shown) names the rows, and is left out: --id \(shown) shows it, --features takes it.")
  }

  private static func say(_ what: String, _ columns: [String]) {
    guard !columns.isEmpty else { return }
    Narration.say(
      "\(what), and left out: \(columns.joined(separator: ", ")).")
  }

  private static func attempt<Table>(_ read: () throws(NumberTableError) -> Table) throws -> Table {
    do throws(NumberTableError) {
      return try read()
    } catch {
      throw Failure(error.message, remedy: error.remedy, code: error.isUsage ? 2 : 3)
    }
  }
}
