import Segmentation
import Tables

/// Which items take part in a clustering, and why the others do not.
///
/// An item has to be of the matrix and to meet the condition, if there is one; then all of its
/// features have to be there, or for Gower's distance one of them.
struct ClusterAdmission {
  /// Every reason that there may be, in the order in which they are asked: states, the condition,
  /// then features.
  let reasons: [String]

  /// The place of the condition's; those of features follow.
  private let condition: Int
  /// By code of a state: the place of its reason; nil for those that take part.
  private let stateReasons: [Int?]
  private let states: CategoryColumn?
  private let isMet: [Bool]?
  /// Numbers, each of which has to be there; empty for Gower's distance.
  private let numbers: [NumberColumn]
  /// Columns of which one has to be there; nil for other distances.
  private let mixed: [ColumnData]?

  /// Asks the condition of all items.
  init(_ items: Table, _ clustering: ClusteringConfiguration) {
    let features = clustering.features
    let isMixed = clustering.recipe.distance == .gower
    let outside = ItemState.allCases.filter { !$0.takesPart }
    condition = outside.count
    reasons =
      outside.map(\.name) + ["outside where"]
      + (isMixed ? ["no feature"] : features.map { "no \($0)" })
    if case .category(let column)? = items["state"] { states = column } else { states = nil }
    stateReasons = (states?.values ?? []).map { name in
      outside.firstIndex { $0.name == name }
    }
    isMet = clustering.filter.map { ClusteredItems.rows(of: items, where: $0) }
    numbers = isMixed ? [] : features.map { NumberColumn(items[$0]) }
    mixed = isMixed ? features.compactMap { items[$0] } : nil
  }

  /// The place among `reasons` of why an item takes no part; nil where it does. O(features).
  func reason(_ row: Int) -> Int? {
    if let code = states?.code(row), stateReasons.indices.contains(code),
      let reason = stateReasons[code]
    {
      return reason
    }
    if let isMet, !isMet[row] { return condition }
    if let mixed { return mixed.contains { $0.isPresent(row) } ? nil : condition + 1 }
    return numbers.firstIndex { $0.value(row) == nil }.map { condition + 1 + $0 }
  }
}
