import Clustering
import Query
import Tables

/// The items that take part in a clustering, their features, and who does not and why.
struct ClusteredItems {
  /// Rows of the run's items, rising.
  let rows: [Int]
  /// Their features in their own units.
  let features: ItemFeatures
  /// States first, then the condition, then missing features.
  let leftOut: [ClusteringRecord.LeftOut]

  /// Takes the items that take part, meet the condition, and whose features are all there; for
  /// Gower's distance one of them is enough. O(items x features).
  init(_ items: Table, _ clustering: ClusteringConfiguration) {
    let features = clustering.features
    let isMixed = clustering.recipe.distance == .gower
    let admission = ClusterAdmission(items, clustering)
    let columns = isMixed ? [] : features.map { NumberColumn(items[$0]) }
    var refused = [Int](repeating: 0, count: admission.reasons.count)
    var rows: [Int] = []
    var values: [Double] = []
    for row in 0..<items.rowCount {
      if let reason = admission.reason(row) {
        refused[reason] += 1
        continue
      }
      rows.append(row)
      for column in columns { values.append(column.value(row) ?? .nan) }
    }
    self.rows = rows
    self.features =
      isMixed
      ? .mixed(ItemFeatures.mixed(items, features, rows))
      : .numbers(FeatureMatrix(values: values, count: rows.count, names: features))
    leftOut = zip(admission.reasons, refused).filter { $0.1 > 0 }.map {
      ClusteringRecord.LeftOut(reason: $0.0, count: $0.1)
    }
  }
}

extension ClusteredItems {
  /// Whether the condition holds, by row; nowhere where it is none, as in a run that was tampered
  /// with.
  static func rows(of items: Table, where text: String) -> [Bool] {
    var isMet = [Bool](repeating: false, count: items.rowCount)
    let dimensions = items.names.filter { !ItemColumns.reserved.contains($0) }
    let schema = ItemColumns.measuredSchema(dimensions: dimensions)
    guard let query = try? Query(text, schema: schema) else { return isMet }
    for row in query.rows(of: items) { isMet[Int(row)] = true }
    return isMet
  }

  /// The features of rows that are known to take part; nil where one has not what is needed, as in a
  /// run that was tampered with. O(rows x features).
  static func features(
    _ items: Table, _ clustering: ClusteringConfiguration, rows: [Int]
  ) -> ItemFeatures? {
    let features = clustering.features
    guard clustering.recipe.distance != .gower else {
      guard features.allSatisfy({ items[$0] != nil }) else { return nil }
      return .mixed(ItemFeatures.mixed(items, features, rows))
    }
    let columns = features.map { NumberColumn(items[$0]) }
    var values: [Double] = []
    values.reserveCapacity(rows.count * features.count)
    for row in rows {
      for column in columns {
        guard let value = column.value(row) else { return nil }
        values.append(value)
      }
    }
    return .numbers(FeatureMatrix(values: values, count: rows.count, names: features))
  }
}
