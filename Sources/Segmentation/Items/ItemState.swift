/// Whether an item takes part in the matrix, and if not, why.
///
/// The states outside the matrix are tried in the order `negative`, `noDemand`, `new`: an item
/// that is both below zero and too young is `negative`, since that is what a person must look at
/// first. Items in these states take no part in ranking, shares and cuts and have no classes, but
/// they keep their figures where those are defined, and are counted and totalled by state.
///
/// `noCluster` is another matter: it comes last, and only where the matrix asks for classes that
/// are given from outside. Its items take part in every dimension that the model decides itself.
public enum ItemState: UInt8, CaseIterable, Sendable, Codable {
  /// In the matrix.
  case active
  /// Fewer buckets since the first sale than the model's minimum history.
  case new
  /// A quantity of zero over the horizon, or no bucket with demand above zero in a measure that
  /// a dimension varies by.
  case noDemand
  /// Below zero over the horizon: the quantity, or a measure that a pareto dimension ranks by.
  case negative
  /// Takes part, but has no class in a dimension of the matrix whose classes were given.
  case noCluster

  /// The name in files and on screen: `active`, `new`, `no-demand`, `negative`, `no-cluster`.
  public var name: String {
    switch self {
    case .active: "active"
    case .new: "new"
    case .noDemand: "no-demand"
    case .negative: "negative"
    case .noCluster: "no-cluster"
    }
  }

  /// The state of that name, nil where there is none.
  public init?(name: some StringProtocol) {
    guard let state = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = state
  }

  /// Whether items in this state are ranked and classed by the dimensions that the model decides.
  public var takesPart: Bool { self == .active || self == .noCluster }

  /// The states outside the matrix of every model; `SegmentModel.outside` has those of one.
  public static let outside: [ItemState] = [.new, .noDemand, .negative]
}
