extension Correlations {
  /// Two features, and how they rank the points.
  public struct Pair: Sendable, Equatable {
    /// Places in `names`, the lower first.
    public let one: Int
    public let other: Int
    public let pearson: Double
    public let spearman: Double
  }

  /// From this magnitude of Spearman's on two features say the same.
  public static let alike = 0.9

  /// Of fewer points nothing is said: of five, one pair of features in twelve ranks them so by chance
  /// alone; of six, one in sixty.
  public static let leastPoints = 6

  /// All pairs, the strongest rank correlation first; those without one, as of a constant feature,
  /// last.
  public var pairs: [Pair] {
    let width = names.count
    let pairs = names.indices.flatMap { one in
      (one + 1..<max(width, one + 1)).map { other in
        Pair(
          one: one, other: other, pearson: pearson[one * width + other],
          spearman: spearman[one * width + other])
      }
    }
    func strength(_ pair: Pair) -> Double { pair.spearman.isNaN ? -1 : pair.spearman.magnitude }
    return pairs.enumerated().sorted { one, other in
      let (left, right) = (strength(one.element), strength(other.element))
      return left != right ? left > right : one.offset < other.offset
    }.map(\.element)
  }

  /// What features say twice, a sentence a pair, the strongest first; `things` are what the points
  /// are: `items`.
  public func warnings(of things: String) -> [String] {
    guard count >= Self.leastPoints else { return [] }
    return pairs.filter { $0.spearman.magnitude >= Self.alike }.map { pair in
      let way = pair.spearman > 0 ? "alike" : "the other way round"
      return "\(names[pair.one]) and \(names[pair.other]) rank the \(things) \(way) "
        + "(\(Recommendation.rounded(pair.spearman))): together they count twice."
    }
  }
}
