import Clustering
import Ingestion
import Workbench

/// The rows of a file made ready to be clustered.
struct ClusterInput {
  /// What rows are called; without a column of ids their numbers in the file.
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
  /// How much each feature counts in Gower's distance; nil: all alike.
  let weights: [Double]?
  /// Of the features that are numbers, as they stand in the file.
  let correlations: Correlations
  /// Rows that a condition left out; nil without one.
  let leftOut: Int?

  /// What of a file is read.
  struct Request {
    var file: String
    /// The column that names the rows.
    var id: String?
    /// Names with commas between them.
    var features: String?
    /// Which rows, as a query.
    var condition: String?

    /// The features by name; nil for all that there are.
    fileprivate func featureNames() throws -> [String]? {
      guard let names = features?.commaSeparated else { return nil }
      guard !names.isEmpty else {
        throw Failure("--features: found nothing; expected names of columns.", code: 2)
      }
      let repeated = Set(names.filter { name in names.count(where: { $0 == name }) > 1 })
      guard repeated.isEmpty else {
        throw Failure(
          "--features: \(repeated.sorted().map(Narration.shown).joined(separator: ", ")) stands there "
            + "more than once, and would count as often.", remedy: "Name each column once.", code: 2
        )
      }
      return names
    }
  }

  /// Reads and prepares a file, and says what was left out and what counts twice.
  init(_ request: Request, _ options: PreparationOptions) throws {
    let names = try request.featureNames()
    hasIDs = request.id != nil
    let selection: ConditionOutcome?
    if options.distance == .gower {
      let table = try Self.attempt { () throws(NumberTableError) in
        try MixedTable.read(
          request.file, id: request.id, columns: names, categories: options.codes,
          where: request.condition)
      }
      Self.say(rowNames: table.rowNames)
      Self.say("Neither numbers nor categories", table.passedOver.map(Narration.shown))
      Self.say(codes: table.codes, .gower)
      let mixed = MixedFeatures(
        names: table.names,
        columns: table.columns.map { column in
          switch column {
          case .numbers(let numbers): .numbers(numbers)
          case .texts(let codes, let values): .categories(codes: codes, values: values)
          }
        }, count: table.count)
      let prepared = mixed.prepared()
      (ids, selection) = (table.ids, table.selection)
      (points, original, scaled) = (prepared.points, prepared.original, prepared.scaled)
      categories = prepared.categories
      weights = try options.weights(of: prepared.points.names)
      correlations = Correlations(mixed.numbers)
    } else {
      let table = try Self.attempt { () throws(NumberTableError) in
        try NumberTable.read(
          request.file, id: request.id, columns: names, where: request.condition)
      }
      Self.say(rowNames: table.rowNames)
      Self.say("Not numbers", table.passedOver.map(Self.shown))
      Self.say(codes: table.codes, options.distance)
      let features = FeatureMatrix(values: table.values, count: table.count, names: table.names)
      try options.check(features)
      let called = Self.called(table.ids, areIDs: hasIDs)
      let prepared = try attemptClustering(row: called) { () throws(ClusteringError) in
        try options.preparation.apply(features)
      }
      for note in prepared.notes { Narration.say(note) }
      (ids, selection) = (table.ids, table.selection)
      (points, original, scaled) = (prepared.points, prepared.original, prepared.points)
      (categories, weights) = ([], nil)
      correlations = Correlations(features)
    }
    leftOut = selection?.leftOut
    if let selection { Self.say(selection) }
    Self.sayNumbersAsNames(original.names)
    if let note = points.constantNote(of: "rows") { Narration.say(note) }
    Self.say(correlations.warnings(of: "rows"), other: "pairs of features that rank the rows alike")
    if hasIDs { Self.sayRepeated(ids) }
  }

  /// What people call a row, by its place.
  var called: (Int) -> String { Self.called(ids, areIDs: hasIDs) }

  private static func called(_ ids: [String], areIDs: Bool) -> (Int) -> String {
    { areIDs ? Narration.shown(ids[$0]) : "row \(ids[$0])" }
  }

  // MARK: What is said

  /// A column with the first value that is no number.
  private static func shown(_ fault: NumberTableError.Fault) -> String {
    "\(Narration.shown(fault.column)) (line \(fault.line): \"\(Narration.shown(fault.found))\""
      + (fault.isAmbiguous ? "; expected \(fault.expected))" : ")")
  }

  private static func say(_ selection: ConditionOutcome) {
    Narration.say(
      "\(Figures.count(selection.leftOut, "row")) left out, for which the condition does not hold.")
    for fault in selection.asTexts {
      Narration.say(
        "The condition compares \(Narration.shown(fault.column)) as text, for line \(fault.line) has "
          + "\"\(Narration.shown(fault.found))\", which is no number.")
    }
  }

  /// A file without a header loses its first row to the names, and nobody would notice.
  private static func sayNumbersAsNames(_ names: [String]) {
    guard names.allSatisfy({ Double($0) != nil }) else { return }
    let shown = names.prefix(5).map(Narration.shown).joined(separator: ", ")
    Narration.say(
      "The first line is taken for the names of columns: \(shown)\(names.count > 5 ? ", …" : ""). "
        + "If it is a row, put a line with names above it.")
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

  /// Codes that are compared as amounts, and how they are not.
  private static func say(codes names: [String], _ distance: DistanceMeasure) {
    guard !names.isEmpty else { return }
    let shown = names.map(Narration.shown)
    let (looks, them, asWhat) =
      names.count == 1
      ? ("looks like a code, and is", "it", "a category")
      : ("look like codes, and are", "them", "categories")
    let gower = distance == .gower ? "" : "--distance gower "
    Narration.say(
      "\(shown.joined(separator: ", ")) \(looks) compared by size: leave \(them) out by naming the "
        + "others with --features, or compare \(them) as \(asWhat) with \(gower)--categories "
        + "\(shown.joined(separator: ",")).")
  }

  private static func say(_ what: String, _ columns: [String]) {
    guard !columns.isEmpty else { return }
    let most = 20
    let more = columns.count > most ? " and \(Figures.whole(columns.count - most)) more" : ""
    Narration.say(
      "\(what), and left out: \(columns.prefix(most).joined(separator: ", "))\(more).")
  }

  /// The first of many sentences.
  private static func say(_ sentences: [String], other: String) {
    let most = 10
    for sentence in sentences.prefix(most) { Narration.say(sentence) }
    if sentences.count > most {
      Narration.say("And \(Figures.whole(sentences.count - most)) more \(other).")
    }
  }

  private static func attempt<Table>(_ read: () throws(NumberTableError) -> Table) throws -> Table {
    do throws(NumberTableError) {
      return try read()
    } catch {
      let remedy = error.remedy.isEmpty ? nil : error.remedy
      throw Failure(error.message, remedy: remedy, code: error.isUsage ? 2 : 3)
    }
  }
}
