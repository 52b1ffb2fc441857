/// Features of which some are categories and some numbers may be missing, for Gower's distance.
public struct MixedFeatures: Sendable, Equatable {
  /// One feature of all points.
  public enum Column: Sendable, Equatable {
    /// NaN is missing.
    case numbers([Double])
    /// Places in `values`; a negative one is missing.
    case categories(codes: [Int32], values: [String])
  }

  /// The features' names, one a column.
  public let names: [String]
  public let columns: [Column]
  /// Number of points.
  public let count: Int

  /// Columns of equal length, at least one.
  public init(names: [String], columns: [Column], count: Int) {
    precondition(!names.isEmpty && names.count == columns.count)
    self.names = names
    self.columns = columns
    self.count = count
  }

  /// Of a category so many values, the most frequent, describe clusters.
  public static let describedValues = 12

  /// Features made ready.
  public struct Prepared: Sendable, Equatable {
    /// As they are compared: numbers as shares of their range, categories as codes, NaN missing.
    public let points: FeatureMatrix
    /// The features that are categories.
    public let categories: Set<Int>
    /// What clusters are described by: numbers in their own units; of a category `name = value`, 1
    /// where it is and else 0, for its most frequent values. NaN is missing.
    public let original: FeatureMatrix
    /// The same with numbers as shares of their range.
    public let scaled: FeatureMatrix
  }

  /// Prepares them. O(points x columns).
  public func prepared() -> Prepared {
    var compared: [[Double]] = []
    var described: [(name: String, own: [Double], scaled: [Double])] = []
    var categories: Set<Int> = []
    for (feature, name) in names.enumerated() {
      switch columns[feature] {
      case .numbers(let numbers):
        let shares = GowerDistance.shares(numbers)
        compared.append(shares)
        described.append((name, numbers.map { $0.isFinite ? $0 : .nan }, shares))
      case .categories(let codes, let values):
        categories.insert(feature)
        compared.append(codes.map { $0 < 0 ? .nan : Double($0) })
        for code in Self.frequent(codes, values.count) {
          let isIt = codes.map { $0 < 0 ? Double.nan : Int($0) == code ? 1 : 0 }
          described.append(("\(name)\(Self.isValue)\(values[code])", isIt, isIt))
        }
      }
    }
    // Where all is missing throughout, a description is empty and still a column.
    if described.isEmpty {
      let nothing = [Double](repeating: .nan, count: count)
      described = [(names[0], nothing, nothing)]
    }
    let describedNames = described.map(\.name)
    return Prepared(
      points: FeatureMatrix(columns: compared, count: count, names: names), categories: categories,
      original: FeatureMatrix(columns: described.map(\.own), count: count, names: describedNames),
      scaled: FeatureMatrix(columns: described.map(\.scaled), count: count, names: describedNames))
  }

  /// The features that are numbers and nowhere missing; without any, a feature that tells nothing.
  public var numbers: FeatureMatrix {
    let whole = names.indices.compactMap { feature -> (name: String, values: [Double])? in
      guard case .numbers(let numbers) = columns[feature], numbers.allSatisfy(\.isFinite) else {
        return nil
      }
      return (names[feature], numbers)
    }
    guard !whole.isEmpty else {
      return FeatureMatrix(
        values: [Double](repeating: 0, count: count), count: count, names: [names[0]])
    }
    return FeatureMatrix(columns: whole.map(\.values), count: count, names: whole.map(\.name))
  }

  /// Between the name of a category and its value.
  static let isValue = " = "

  /// The most frequent codes, as they are numbered.
  private static func frequent(_ codes: [Int32], _ values: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: values)
    for code in codes where code >= 0 { counts[Int(code)] += 1 }
    return counts.indices.filter { counts[$0] > 0 }
      .sorted { (-counts[$0], $0) < (-counts[$1], $1) }.prefix(describedValues).sorted()
  }
}

extension FeatureMatrix {
  /// Columns of equal length laid out row by row.
  init(columns: [[Double]], count: Int, names: [String]) {
    var values: [Double] = []
    values.reserveCapacity(count * columns.count)
    for row in 0..<count { for column in columns { values.append(column[row]) } }
    self.init(values: values, count: count, names: names)
  }

  /// The features without a missing number; without any, a feature that tells nothing.
  public var complete: FeatureMatrix {
    let whole = (0..<width).filter { feature in
      (0..<count).allSatisfy { !self[$0, feature].isNaN }
    }
    guard whole.count < width else { return self }
    guard !whole.isEmpty else {
      return FeatureMatrix(
        values: [Double](repeating: 0, count: count), count: count, names: [names[0]])
    }
    return FeatureMatrix(
      columns: whole.map { feature in (0..<count).map { self[$0, feature] } }, count: count,
      names: whole.map { names[$0] })
  }
}
