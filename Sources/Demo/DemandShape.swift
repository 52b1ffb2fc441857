/// How an item's demand runs over the months.
enum DemandShape: UInt8, CaseIterable {
  case smooth, seasonal, erratic, intermittent, lumpy, new, discontinued

  /// How likely each is for the most popular items and for the least, in the order of the cases.
  static let popular = [0.36, 0.18, 0.30, 0.05, 0.05, 0.02, 0.04]
  static let rare = [0.08, 0.06, 0.26, 0.24, 0.26, 0.05, 0.05]

  /// The shape of an item: `popularity` runs from 1 (best seller) to 0, `draw` from 0 to below 1.
  static func drawn(popularity: Double, draw: Double) -> DemandShape {
    var left = draw
    for shape in allCases {
      let index = Int(shape.rawValue)
      left -= rare[index] + (popular[index] - rare[index]) * popularity
      if left < 0 { return shape }
    }
    return .smooth
  }

  /// How calm the quantities on the lines are: see `Randomness.factor(calm:)`.
  var calm: Double {
    switch self {
    case .smooth: 3
    case .seasonal: 2
    case .erratic: 0.2
    case .intermittent: 1
    case .lumpy: 0.1
    case .new, .discontinued: 1.5
    }
  }

  /// A year in the lamp trade, from November: twelve cosines of 30° steps.
  static let year = [
    1, 0.8660254037844387, 0.5, 0, -0.5, -0.8660254037844387,
    -1, -0.8660254037844387, -0.5, 0, 0.5, 0.8660254037844387,
  ]
}
