extension ClusteringError {
  /// What was found, in a sentence.
  public var message: String {
    switch self {
    case .tooFewPoints(let points, let clusters):
      "There are \(points) different points for \(clusters) clusters."
    case .constantFeature(let name): "Feature \(name) has the same value everywhere."
    case .notFinite(let feature, let row):
      "Feature \(feature) has no number in row \(row + 1)."
    case .outsideLogarithm(let feature, let row, let value):
      "Feature \(feature) is \(value) in row \(row + 1), which has no logarithm."
    case .noQuartileSpread(let name):
      "Half of the values of feature \(name) are the same, so its quartiles are too."
    case .parameter(let name, let found, let expected): "\(name) is \(found); expected \(expected)."
    case .noKnee(let minPoints):
      "The distances to neighbour \(minPoints) rise evenly: no radius suggests itself."
    case .fewerThanTwoClusters(0): "All points are noise: there is no cluster."
    case .fewerThanTwoClusters: "There is only one cluster."
    case .tooLarge(let method, let points, let bytes):
      "\(method) of \(points) points needs \(bytes / 1_000_000) MB."
    case .cancelled: "Stopped."
    }
  }

  /// What to do about it; empty where nothing is wrong.
  public var remedy: String {
    switch self {
    case .tooFewPoints: "Ask for fewer clusters, or take features that tell more points apart."
    case .constantFeature: "Leave it out: it tells no points apart."
    case .notFinite: "Fill the value in or leave the row out; Strata invents none."
    case .outsideLogarithm: "Choose yeo-johnson or z-score, which take negative values."
    case .noQuartileSpread: "Choose z-score or quantile for it, or split zero from the rest."
    case .parameter: "Change it."
    case .noKnee: "Say which radius with --eps, or take hdbscan, which needs none."
    case .fewerThanTwoClusters(0):
      "Raise eps, or ask for fewer points or a smaller size of a cluster."
    case .fewerThanTwoClusters: "Ask for more clusters, or lower eps; or there is no structure."
    case .tooLarge: "Take a sample, or ward, single or k-means, whose memory grows with the points."
    case .cancelled: ""
    }
  }
}
