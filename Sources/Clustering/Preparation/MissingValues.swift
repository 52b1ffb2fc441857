/// Points of which some numbers are missing, as NaN: the whole ones, and what was left out. Nothing
/// is invented.
public struct MissingValues: Sendable, Equatable {
  /// The rows whose every number is finite, rising.
  public let rows: [Int]
  /// The points of these rows.
  public let points: FeatureMatrix
  /// How many numbers each feature lacks.
  public let missing: [Int]

  /// Leaves out the rows that lack a number. `values.count` is a multiple of `names.count`.
  public init(values: [Double], names: [String]) {
    precondition(!names.isEmpty && values.count.isMultiple(of: names.count))
    let width = names.count
    var (rows, kept) = ([Int](), [Double]())
    var missing = [Int](repeating: 0, count: width)
    for row in 0..<values.count / width {
      let numbers = values[row * width..<(row + 1) * width]
      for (feature, number) in numbers.enumerated() where !number.isFinite { missing[feature] += 1 }
      guard numbers.allSatisfy(\.isFinite) else { continue }
      rows.append(row)
      kept += numbers
    }
    self.rows = rows
    self.missing = missing
    points = FeatureMatrix(values: kept, count: rows.count, names: names)
  }
}
