extension ClusteringError {
  /// What was found, in a sentence; several conflicts one a line.
  public var message: String { message { "row \($0 + 1)" } }

  /// The same; `name` says what a row is called.
  public func message(row name: (Int) -> String) -> String {
    switch self {
    case .tooFewPoints(let points, let clusters):
      points == 1
        ? "There is one different point only, for \(clusters) clusters."
        : "There are \(points) different points for \(clusters) clusters."
    case .tooFewNeighbours(let points, let needed):
      "A dense neighbourhood has \(needed) points here, and there are \(points) in all."
    case .emptyClusters(let found, let clusters):
      "Only \(found) of \(clusters) clusters \(found == 1 ? "has" : "have") points."
    case .constantFeatures(let features): Self.sameEverywhere(features) + "."
    case .winsorisedAway(let feature):
      "Drawn in to its quantiles, feature \(feature) has the same value everywhere."
    case .notFinite(let feature, let row):
      "Feature \(feature) has no number in \(name(row))."
    case .outsideLogarithm(let feature, let row, let value):
      "Feature \(feature) is \(value) in \(name(row)), which has no logarithm."
    case .noQuartileSpread(let feature):
      "Half of the values of feature \(feature) are the same, so its quartiles are too."
    case .parameter(let parameter, let found, let expected):
      "\(parameter) is \(found); expected \(expected)."
    case .noKnee(let minPoints):
      "The distances to neighbour \(minPoints) rise evenly: no radius suggests itself."
    case .fewerThanTwoClusters(0): "All points are noise: there is no cluster."
    case .fewerThanTwoClusters: "There is only one cluster."
    case .incomparable(let one, let other):
      "\(name(one)) and \(name(other)) have no feature with a value in both: nothing can be compared."
    case .tooLarge(let method, let points, let bytes):
      "\(method) of \(points) points needs \(bytes / 1_000_000) MB."
    case .constraints(let conflicts):
      conflicts.map { $0.message(name: name) }.joined(separator: "\n")
    case .cancelled: "Stopped."
    }
  }

  /// What to do about it; empty where nothing is wrong.
  public var remedy: String {
    switch self {
    case .tooFewPoints: "Ask for fewer clusters, or take features that tell more points apart."
    case .tooFewNeighbours: "Ask for fewer points (min-points; of hdbscan also min-size)."
    case .emptyClusters: "Ask for fewer: nothing speaks for as many."
    case .constantFeatures(let features):
      features.count == 1
        ? "Leave it out: it tells no points apart." : "Leave them out: they tell no points apart."
    case .winsorisedAway: "Winsorise less, or split zero from the rest."
    case .notFinite: "Fill the value in or leave the row out; Strata invents none."
    case .outsideLogarithm: "Choose yeo-johnson or z-score, which take negative values."
    case .noQuartileSpread: "Choose z-score or quantile for it, or split zero from the rest."
    case .parameter: "Change it."
    case .noKnee: "Give the radius, eps, or take hdbscan, which needs none."
    case .fewerThanTwoClusters(0):
      "Raise eps, or ask for fewer points or a smaller size of a cluster."
    case .fewerThanTwoClusters: "Ask for more clusters, or lower eps; or there is no structure."
    case .incomparable: "Leave out what lacks so much, or take a feature that all have."
    case .tooLarge: "Take a sample, or ward, single or k-means, whose memory grows with the points."
    case .constraints(let conflicts):
      conflicts.map(\.remedy).reduce(into: [String]()) { remedies, remedy in
        if !remedies.contains(remedy) { remedies.append(remedy) }
      }.joined(separator: " ")
    case .cancelled: ""
    }
  }

  /// A sentence without its full stop.
  static func sameEverywhere(_ features: [String]) -> String {
    features.count == 1
      ? "Feature \(features[0]) has the same value everywhere"
      : "Features \(list(features)) have each the same value everywhere"
  }

  /// At most ten names.
  private static func list(_ names: [String]) -> String {
    names.prefix(10).joined(separator: ", ")
      + (names.count > 10 ? " and \(names.count - 10) more" : "")
  }

  /// Whether it was asked for in vain: a number that was chosen does not fit the points that there are,
  /// however their values lie. Otherwise their values stand in the way.
  public var isUsage: Bool {
    switch self {
    case .tooFewPoints, .tooFewNeighbours, .emptyClusters, .parameter, .tooLarge, .constraints: true
    case .constantFeatures, .winsorisedAway, .notFinite, .outsideLogarithm, .noQuartileSpread,
      .noKnee, .fewerThanTwoClusters, .incomparable, .cancelled:
      false
    }
  }
}
