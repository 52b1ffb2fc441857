import Clustering
import Tables

/// The features of items in their own units.
enum ItemFeatures: Sendable {
  /// Numbers, all finite.
  case numbers(FeatureMatrix)
  /// For Gower's distance: categories too, and values may be missing.
  case mixed(MixedFeatures)

  var count: Int {
    switch self {
    case .numbers(let numbers): numbers.count
    case .mixed(let mixed): mixed.count
    }
  }

  /// Columns of items as mixed features; a column that is none of numbers is one of categories.
  static func mixed(_ items: Table, _ features: [String], _ rows: [Int]) -> MixedFeatures {
    MixedFeatures(
      names: features,
      columns: features.map { name in
        if case .category(let column)? = items[name] {
          return .categories(
            codes: rows.map { column.code($0).map { Int32(truncatingIfNeeded: $0) } ?? -1 },
            values: column.values)
        }
        let numbers = NumberColumn(items[name])
        return .numbers(rows.map { numbers.value($0) ?? .nan })
      }, count: rows.count)
  }
}

extension ColumnData {
  /// Whether a row has a number or a category.
  func isPresent(_ row: Int) -> Bool {
    if case .category(let column) = self { return column.code(row) != nil }
    return NumberColumn(self).value(row) != nil
  }
}
