/// A feature that is mostly zero, split in two: whether there is anything, and how much.
///
/// A mean between zero and the rest describes nobody; apart, both parts can be scaled.
public struct TwoParts: Sendable, Equatable {
  /// The share of zeros from which a feature counts as inflated with them.
  public static let inflated = 0.2
  /// Behind the name of a feature: the part that says whether there is anything.
  public static let whether = "?"

  /// Why a feature cannot be split.
  public enum Refusal: Error, Sendable, Equatable {
    case noZeros
    /// What is not zero is the same everywhere, or there is none.
    case oneAmount
  }

  /// 1 where the value is not zero, else 0.
  let presence: [Double]
  /// The rows that are not zero, rising, and their values.
  private let rows: [Int]
  let amounts: [Double]

  /// Whether zeros are many.
  var isInflated: Bool {
    Double(presence.count - amounts.count) >= Self.inflated * Double(presence.count)
  }

  init(_ values: [Double]) throws(Refusal) {
    rows = values.indices.filter { values[$0] != 0 }
    amounts = rows.map { values[$0] }
    guard rows.count < values.count else { throw .noZeros }
    guard let first = amounts.first, amounts.contains(where: { $0 != first }) else {
      throw .oneAmount
    }
    presence = values.map { $0 == 0 ? 0 : 1 }
  }

  /// How much, from the scaled amounts: zeros are put at the mean of what is not zero, so that they
  /// lie neither above nor below the others.
  func placed(_ scaled: [Double]) -> [Double] {
    let mean = scaled.reduce(0, +) / Double(scaled.count)
    var placed = [Double](repeating: mean, count: presence.count)
    for (row, value) in zip(rows, scaled) { placed[row] = value }
    return placed
  }
}
