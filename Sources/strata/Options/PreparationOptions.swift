import ArgumentParser
import Clustering
import Workspace

/// How features are made ready, for `strata cluster`.
struct PreparationOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      ClusterCommand.words(FeatureScale.self) + " Without it z-score.", valueName: "scale"))
  var scale: FeatureScale?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Draw in the values of either end to this quantile, before scaling: 0.01.",
      valueName: "share"))
  var winsorise: Double?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Split features in whether there is anything and how much; all: those with many zeros.",
      valueName: "a,b,...|all"))
  var splitZeros: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      ClusterCommand.words(DistanceMeasure.self)
        + " For k-medoids, average, complete and single; gower takes texts and missing values too.",
      valueName: "distance"))
  var distance: DistanceMeasure = .euclidean
  @Option(
    name: .long,
    help: ArgumentHelp(
      "For gower: columns of numbers that are names of categories.", valueName: "a,b,..."))
  var categories: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "For gower: how much features count; 1 where nothing is said.", valueName: "a=2,b=0.5"))
  var weights: String?

  /// Refuses what does not go with a distance.
  func validate(_ method: ClusteringMethod) throws {
    if categories != nil, distance != .gower {
      throw ValidationError("--categories goes with --distance gower.")
    }
    if weights != nil, distance != .gower {
      throw ValidationError("--weights goes with --distance gower.")
    }
    _ = try namedWeights()
    guard distance != .euclidean else { return }
    let option = "--distance \(distance.rawValue)"
    guard method.takesDistances else {
      throw ValidationError(
        "\(option): \(method.rawValue) rests on straight distances; take k-medoids, average, "
          + "complete or single.")
    }
    let given = [
      ("--scale", scale != nil), ("--winsorise", winsorise != nil),
      ("--split-zeros", splitZeros != nil),
    ].filter(\.1).map(\.0)
    if distance == .gower, let first = given.first {
      throw ValidationError("\(first): the distance of Gower has a scale of its own; leave it out.")
    }
  }

  func validate() throws {
    if let winsorise, !(winsorise > 0 && winsorise < 0.5) {
      throw ValidationError("--winsorise \(winsorise): expected a share above 0 and below 0.5.")
    }
    if splitZeros != nil, chosen.isEmpty {
      throw ValidationError("--split-zeros: found nothing; expected names of features, or all.")
    }
  }

  var preparation: FeaturePreparation {
    FeaturePreparation(
      scale: scale ?? .zScore, winsorise: winsorise,
      split: splitZeros == nil ? .none : chosen == ["all"] ? .inflated : .features(chosen))
  }

  /// Columns whose numbers are names.
  var codes: [String] { (categories ?? "").commaSeparated }

  private var chosen: [String] { (splitZeros ?? "").commaSeparated }

  /// Refuses features that are not there.
  func check(_ features: FeatureMatrix) throws {
    if case .features(let names) = preparation.split {
      let unknown = names.filter { !features.names.contains($0) }
      guard unknown.isEmpty else {
        throw Failure(
          "--split-zeros: \(unknown.map(Narration.shown).joined(separator: ", ")) "
            + "\(unknown.count == 1 ? "is no feature" : "are no features").",
          remedy: "Expected all, or some of \(features.names.joined(separator: ", ")).", code: 2)
      }
    }
  }
}

extension FeatureScale: ExpressibleByArgument {}
extension DistanceMeasure: ExpressibleByArgument {}
