/// Points without any structure: uniform over a box around given points.
struct ReferencePoints: Sendable {
  /// How the box lies.
  enum Box: Sendable {
    /// Along the principal components, so that correlated features are no structure by themselves.
    case components
    /// Along the components or along the features, whichever encloses less: the components of a
    /// square may point to its corners.
    case tighter
  }

  /// Nil for a box along the features.
  private let components: PrincipalComponents?
  private let lows: [Double]
  private let highs: [Double]
  private let names: [String]

  init(around points: FeatureMatrix, box: Box) {
    let components = PrincipalComponents(points)
    let along = Self.sides(
      (0..<points.width).map { component in
        (0..<points.count).map { components.place(of: $0, in: points, along: component) }
      })
    let plain = Self.sides(
      (0..<points.width).map { feature in
        (0..<points.count).map { points[$0, feature] }
      })
    let isPlain = box == .tighter && Self.isSmaller(plain, than: along)
    self.components = isPlain ? nil : components
    lows = (isPlain ? plain : along).map(\.lowerBound)
    highs = (isPlain ? plain : along).map(\.upperBound)
    names = points.names
  }

  private static func sides(_ columns: [[Double]]) -> [ClosedRange<Double>] {
    columns.map { column in
      // Sums of enormous numbers may be no numbers.
      guard let low = column.min(), let high = column.max(), low <= high else { return 0...0 }
      return low...high
    }
  }

  /// Compares the boxes' contents side by side, for a product of many sides may leave the range of
  /// numbers.
  private static func isSmaller(
    _ one: [ClosedRange<Double>], than other: [ClosedRange<Double>]
  ) -> Bool {
    func length(_ side: ClosedRange<Double>) -> Double { side.upperBound - side.lowerBound }
    let (first, second) = (one.map(length).sorted(), other.map(length).sorted())
    return zip(first, second).reduce(1.0) { $0 * ($1.1 > 0 ? $1.0 / $1.1 : 1) } < 1
  }

  /// Some of them.
  func draw(_ count: Int, _ random: inout SeededRandom) -> FeatureMatrix {
    var values: [Double] = []
    values.reserveCapacity(count * names.count)
    for _ in 0..<count {
      let place = lows.indices.map { lows[$0] + random.uniform() * (highs[$0] - lows[$0]) }
      values += components?.point(at: place) ?? place
    }
    return FeatureMatrix(values: values, count: count, names: names)
  }
}
