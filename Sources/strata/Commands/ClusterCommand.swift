import ArgumentParser
import Clustering
import Workbench

struct ClusterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster",
    abstract: "Cluster the rows of any table of numbers.",
    discussion: """
      Needs no workspace. Clusters are numbered from 1 by falling size; 0 is noise. \
      --k 2..10 compares numbers of clusters and recommends one, or says that there is no structure.
      """)

  @Argument(help: ArgumentHelp("A delimited text file with a header.", valueName: "file.csv"))
  var file: String
  @Option(name: .long, help: "The column that names the rows; without it their numbers from 1.")
  var id: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The number columns, and for Gower's distance texts too; without it all of them.",
      valueName: "a,b,..."))
  var features: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only rows that match, as in docs/QUERY.md: \"region = north and revenue > 0\".",
      valueName: "query"))
  var `where`: String?
  @OptionGroup var preparation: PreparationOptions
  @Option(
    name: [.customLong("method")],
    help: ArgumentHelp(Self.words(ClusteringMethod.self), valueName: "method"))
  var wantedMethod: ClusteringMethod?
  @Option(
    name: .long, help: ArgumentHelp("How many clusters: 4, or 2..10.", valueName: "k"),
    transform: ClusterCounts.init(written:))
  var k: ClusterCounts?
  @Option(name: .long, help: "Starts of k-means and of mixtures; without it 10.")
  var starts: Int?
  @Option(
    name: .long,
    help: "Rows of a batch of k-means, for millions of rows; without it all rows at once.")
  var batch: Int?
  @Option(name: .long, help: "DBSCAN's radius; without it the knee of neighbour distances.")
  var eps: Double?
  @Option(name: .long, help: "Points that make a neighbourhood dense, the point itself counted.")
  var minPoints: Int?
  @OptionGroup var constraints: ConstraintOptions
  @Option(name: .long, help: "The same seed gives the same clusters.")
  var seed: UInt64 = 1
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Cluster so many other samples of the rows too: is each cluster found again?",
      valueName: "draws"))
  var bootstrap: Int?
  @Flag(name: .long, help: "Show how the features go together, two a row, instead of clusters.")
  var correlations = false
  @OptionGroup var output: FormatOptions

  /// The method; validation has seen to it that there is one where it is used.
  private var method: ClusteringMethod { wantedMethod ?? .kMeans }

  static func words<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type
  ) -> String {
    let words = Word.allCases.map(\.rawValue)
    return words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "") + "."
  }

  func validate() throws {
    if correlations { return try refuse(correlationFaults()) }
    guard wantedMethod != nil else {
      throw ValidationError("--method is missing: expected \(Self.words(ClusteringMethod.self))")
    }
    if let bootstrap {
      guard (1...10_000).contains(bootstrap) else {
        throw ValidationError("--bootstrap \(bootstrap): expected 1 to 10000 draws; 100 are usual.")
      }
      if case .range? = k {
        throw ValidationError(
          "--bootstrap: expected one number of clusters; compare numbers first, then ask how stable "
            + "the clusters of one are.")
      }
    }
    if method.needsClusterCount, k == nil {
      throw ValidationError("--method \(method.rawValue) needs --k: a number, or a range as 2..10.")
    }
    if !method.needsClusterCount, let k {
      throw ValidationError(
        "--k \(k.text): \(method.rawValue) finds the number of clusters itself; leave --k out.")
    }
    try refuse(constraints.faults(method) + parameterFaults())
    try preparation.validate(method)
  }

  private func refuse(_ faults: [String]) throws {
    guard faults.isEmpty else { throw ValidationError(faults.joined(separator: "\n")) }
  }

  /// The options that are there and of no use to correlations, which are those of the file's numbers
  /// as they stand.
  private func correlationFaults() -> [String] {
    let isGower = preparation.distance == .gower
    let options = [
      ("--method", wantedMethod != nil), ("--k", k != nil), ("--starts", starts != nil),
      ("--batch", batch != nil), ("--eps", eps != nil), ("--min-points", minPoints != nil),
      ("--min-size", constraints.minSize != nil), ("--max-size", constraints.maxSize != nil),
      ("--must-link", !constraints.mustLink.isEmpty),
      ("--cannot-link", !constraints.cannotLink.isEmpty), ("--bootstrap", bootstrap != nil),
      ("--scale", preparation.scale != nil), ("--winsorise", preparation.winsorise != nil),
      ("--split-zeros", preparation.splitZeros != nil),
      ("--distance manhattan", preparation.distance == .manhattan),
      ("--weights", preparation.weights != nil),
      ("--categories", preparation.categories != nil && !isGower),
    ]
    return options.filter(\.1).map { uselessOption($0.0, to: "--correlations") }
  }

  /// What is wrong with the method's own options, all of it at once.
  private func parameterFaults() -> [String] {
    var faults = method.useless([
      (.starts, starts != nil), (.batch, batch != nil), (.eps, eps != nil),
      (.minPoints, minPoints != nil),
    ])
    let bounds: [(option: String, value: Int?, most: Int)] = [
      ("--starts", starts, 1_000), ("--batch", batch, 1_000_000),
      ("--min-points", minPoints, 1_000_000),
    ]
    for (option, value, most) in bounds {
      guard let value, !(1...most).contains(value) else { continue }
      faults.append("\(option) \(value): expected a whole number from 1 to \(most).")
    }
    if let eps, !(eps > 0 && eps.isFinite) {
      faults.append("--eps \(eps): expected a number above 0.")
    }
    // Batches see each row now and then, so that neither sizes nor pairs nor other starts mean
    // anything to them.
    if batch != nil, starts != nil || !constraints.isEmpty {
      faults.append(
        "--batch goes neither with --starts nor with sizes and pairs: leave one of them out.")
    }
    return faults
  }

  func run() throws {
    var preparation = preparation
    // No scale has to find a spread in features that are not scaled.
    if correlations { preparation.scale = FeatureScale.none }
    let input = try ClusterInput(
      ClusterInput.Request(file: file, id: id, features: features, condition: self.where),
      preparation)
    if correlations {
      try CorrelationReport(input.correlations).print(output.format)
    } else if case .range(let counts)? = k {
      try ClusterSweepReport(
        recipe: recipe(k: counts.lowerBound, input), counts: counts, input: input
      ).print(output.format)
    } else {
      try ClusterReport(recipe: recipe(k: k?.single ?? 0, input), input: input, draws: bootstrap)
        .print(output.format)
    }
  }

  private func recipe(k: Int, _ input: ClusterInput) throws -> ClusteringRecipe {
    var recipe = ClusteringRecipe(
      method: method, k: k, starts: starts ?? 10, batch: batch, eps: eps, minPoints: minPoints,
      minSize: constraints.minSize ?? 5, constraints: try constraints.rows(input.ids, method),
      seed: seed)
    recipe.distance = preparation.distance
    recipe.categories = input.categories
    recipe.weights = input.weights
    return recipe
  }
}

extension ClusteringMethod: ExpressibleByArgument {}

extension ClusteringMethod {
  /// What would be believed to matter: the options that are there and of no use, a sentence each.
  func useless(_ options: [(parameter: Parameter, isThere: Bool)]) -> [String] {
    options.filter { $0.isThere && !$0.parameter.methods.contains(self) }.map {
      let option = "--" + $0.parameter.rawValue.replacing("_", with: "-")
      return uselessOption(option, to: rawValue, remedy: $0.parameter.remedy)
    }
  }
}

/// A sentence for an option that is there although `what` has no use for it.
private func uselessOption(
  _ option: String, to what: String, remedy: String = "leave it out"
) -> String {
  "\(option): \(what) has no use for it; \(remedy)."
}

/// Runs a step of clustering whose errors become failures: what was asked for in vain is wrong
/// usage, what the data do not allow is refused data. `row` says what a row is called.
func attemptClustering<Result>(
  row: (Int) -> String = { "row \($0 + 1)" }, _ step: () throws(ClusteringError) -> Result
) throws -> Result {
  do throws(ClusteringError) {
    return try step()
  } catch {
    throw Failure(error.message(row: row), remedy: error.remedy, code: error.isUsage ? 2 : 3)
  }
}
