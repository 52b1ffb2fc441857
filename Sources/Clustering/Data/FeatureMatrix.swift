/// Points to be clustered: `count` rows of `width` numbers, row by row in one array.
///
/// Every number is finite, but for Gower's distance and for descriptions of what it compares, where
/// NaN is missing; what comes from outside is checked by `init(rows:names:)` or by the
/// preparation before it gets here.
public struct FeatureMatrix: Sendable, Equatable {
  /// Row after row: `values[row * width + feature]`.
  public var values: [Double]
  /// Number of points.
  public let count: Int
  /// Number of features, at least 1.
  public let width: Int
  /// The features' names, one a column.
  public let names: [String]

  /// A matrix of numbers laid out row by row; `values.count` is `count * names.count`.
  public init(values: [Double], count: Int, names: [String]) {
    precondition(!names.isEmpty && values.count == count * names.count)
    self.values = values
    self.count = count
    width = names.count
    self.names = names
  }

  /// One number.
  public subscript(row: Int, feature: Int) -> Double { values[row * width + feature] }
}

extension FeatureMatrix {
  /// The features that have the same value wherever they have one. O(points x features).
  public var constantFeatures: [String] {
    (0..<width).filter { feature in
      let present = (0..<count).lazy.map { self[$0, feature] }.filter { !$0.isNaN }
      guard let first = present.first else { return true }
      return present.allSatisfy { $0 == first }
    }.map { names[$0] }
  }

  /// A sentence that names them; nil where there are none. `rows` is what points are called.
  public func constantNote(of rows: String) -> String? {
    let names = constantFeatures
    guard !names.isEmpty else { return nil }
    return ClusteringError.sameEverywhere(names)
      + ", and \(names.count == 1 ? "tells" : "tell") no \(rows) apart."
  }

  /// Throws where a value is no finite number.
  func checkFinite() throws(ClusteringError) {
    guard let place = values.firstIndex(where: { !$0.isFinite }) else { return }
    throw .notFinite(feature: names[place % width], row: place / width)
  }
}
