/// Whether an item takes part in the matrix, and if not, why.
///
/// The states outside the matrix are tried in the order `negative`, `noDemand`, `new`: an item
/// that is both below zero and too young is `negative`, since that is what a person must look at
/// first. Items outside take no part in ranking, shares and cuts and have no classes, but they
/// keep their figures where those are defined, and are counted and totalled by state.
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

  /// The name in files and on screen: `active`, `new`, `no-demand`, `negative`.
  public var name: String {
    switch self {
    case .active: "active"
    case .new: "new"
    case .noDemand: "no-demand"
    case .negative: "negative"
    }
  }

  /// The state of that name, nil where there is none.
  public init?(name: some StringProtocol) {
    guard let state = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = state
  }

  /// The states whose items stand outside the matrix.
  public static let outside: [ItemState] = [.new, .noDemand, .negative]
}
