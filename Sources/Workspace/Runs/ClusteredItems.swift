import Clustering
import Query
import Segmentation
import Tables

/// The items that take part in a clustering, their features, and who does not and why.
struct ClusteredItems {
  /// Rows of the run's items, rising.
  let rows: [Int]
  /// Their features in their own units, all finite.
  let points: FeatureMatrix
  /// States first, then the condition, then missing features.
  let leftOut: [ClusteringRecord.LeftOut]

  /// Takes the items that take part, meet the condition, and whose features are all there.
  /// O(items x features).
  init(_ items: Table, _ clustering: ClusteringConfiguration) {
    let features = clustering.features
    let columns = features.map { NumberColumn(items[$0]) }
    var states: CategoryColumn?
    if case .category(let column)? = items["state"] { states = column }
    var rows: [Int] = []
    var values: [Double] = []
    let isMet = clustering.filter.map { Self.rows(of: items, where: $0) }
    var unmet = 0
    var outside = [Int](repeating: 0, count: ItemState.allCases.count)
    var missing = [Int](repeating: 0, count: features.count)
    for row in 0..<items.rowCount {
      let state = states?.code(row) ?? 0
      guard ItemState(rawValue: UInt8(clamping: state))?.takesPart == true else {
        if outside.indices.contains(state) { outside[state] += 1 }
        continue
      }
      if let isMet, !isMet[row] {
        unmet += 1
        continue
      }
      let start = values.count
      for (feature, column) in columns.enumerated() {
        guard let value = column.value(row) else {
          missing[feature] += 1
          values.removeLast(values.count - start)
          break
        }
        values.append(value)
      }
      if values.count > start { rows.append(row) }
    }
    self.rows = rows
    points = FeatureMatrix(values: values, count: rows.count, names: features)
    leftOut =
      (ItemState.allCases.map { (reason: $0.name, count: outside[Int($0.rawValue)]) }
      + [(reason: "outside where", count: unmet)]
      + features.indices.map { (reason: "no \(features[$0])", count: missing[$0]) })
      .filter { $0.count > 0 }
      .map { ClusteringRecord.LeftOut(reason: $0.reason, count: $0.count) }
  }
}

extension ClusteredItems {
  /// Whether the condition holds, by row; nowhere where it is none, as in a run that was tampered
  /// with.
  private static func rows(of items: Table, where text: String) -> [Bool] {
    var isMet = [Bool](repeating: false, count: items.rowCount)
    let dimensions = items.names.filter { !ItemColumns.reserved.contains($0) }
    let schema = ItemColumns.measuredSchema(dimensions: dimensions)
    guard let query = try? Query(text, schema: schema) else { return isMet }
    for row in query.rows(of: items) { isMet[Int(row)] = true }
    return isMet
  }

  /// The features of rows that are known to have them all; nil where one has not, as in a run that
  /// was tampered with. O(rows x features).
  static func points(_ items: Table, features: [String], rows: [Int]) -> FeatureMatrix? {
    let columns = features.map { NumberColumn(items[$0]) }
    var values: [Double] = []
    values.reserveCapacity(rows.count * features.count)
    for row in rows {
      for column in columns {
        guard let value = column.value(row) else { return nil }
        values.append(value)
      }
    }
    return FeatureMatrix(values: values, count: rows.count, names: features)
  }
}
