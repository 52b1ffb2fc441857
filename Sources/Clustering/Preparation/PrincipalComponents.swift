/// The directions in which points are spread most (Pearson 1901), for a view of them.
///
/// Components are those of the covariance of the points as they are: scale features first. Each
/// component's largest weight is positive, so that pictures do not turn over between runs.
public struct PrincipalComponents: Sendable, Equatable {
  /// Weights, one row a component, in order of falling variance.
  public let weights: [[Double]]
  /// The population variance along each component.
  public let variances: [Double]
  private let means: [Double]

  /// The share of all variance that a component has.
  public func share(_ component: Int) -> Double {
    variances[component] / variances.reduce(0, +)
  }

  /// O(points x features squared + features cubed).
  public init(_ points: FeatureMatrix) {
    let width = points.width
    var means = [Double](repeating: 0, count: width)
    for row in 0..<points.count {
      for feature in 0..<width { means[feature] += points[row, feature] / Double(points.count) }
    }
    var covariance = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    for row in 0..<points.count {
      for one in 0..<width {
        let first = points[row, one] - means[one]
        for other in one..<width {
          covariance[one][other] += first * (points[row, other] - means[other])
        }
      }
    }
    for one in 0..<width {
      for other in one..<width {
        covariance[one][other] /= Double(points.count)
        covariance[other][one] = covariance[one][other]
      }
    }
    let (values, vectors) = Jacobi.eigen(covariance)
    let order = values.indices.sorted { values[$0] > values[$1] }
    self.means = means
    variances = order.map { max(0, values[$0]) }
    weights = order.map { component in
      let vector = (0..<width).map { vectors[$0][component] }
      let largest = vector.max { abs($0) < abs($1) } ?? 0
      return largest < 0 ? vector.map { -$0 } : vector
    }
  }

  /// A point's place along a component.
  public func place(of row: Int, in points: FeatureMatrix, along component: Int) -> Double {
    var sum = 0.0
    for feature in 0..<points.width {
      sum += weights[component][feature] * (points[row, feature] - means[feature])
    }
    return sum
  }

  /// The point that has these places along the components, all of them.
  func point(at places: [Double]) -> [Double] {
    var point = means
    for (weights, place) in zip(weights, places) {
      for feature in point.indices { point[feature] += place * weights[feature] }
    }
    return point
  }
}

/// Eigenvalues of small symmetric tables by Jacobi's rotations (1846).
enum Jacobi {
  /// Eigenvalues, and the vectors as columns. O(size cubed) a sweep, with few sweeps.
  static func eigen(_ table: [[Double]]) -> (values: [Double], vectors: [[Double]]) {
    let size = table.count
    var matrix = table
    var vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
    for _ in 0..<60 {
      var outside = 0.0
      for row in 0..<size { for column in 0..<row { outside += matrix[row][column].magnitude } }
      let whole = (0..<size).reduce(0) { $0 + matrix[$1][$1].magnitude }
      if outside <= whole * 1e-15 { break }
      for one in 0..<size {
        for other in one + 1..<max(size, one + 1) where matrix[one][other] != 0 {
          rotate(&matrix, &vectors, one, other)
        }
      }
    }
    return ((0..<size).map { matrix[$0][$0] }, vectors)
  }

  private static func rotate(
    _ matrix: inout [[Double]], _ vectors: inout [[Double]], _ one: Int, _ other: Int
  ) {
    let ratio = (matrix[other][other] - matrix[one][one]) / (2 * matrix[one][other])
    let tangent =
      (ratio >= 0 ? 1.0 : -1.0) / (ratio.magnitude + (ratio * ratio + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for place in matrix.indices {
      let (first, second) = (matrix[place][one], matrix[place][other])
      matrix[place][one] = cosine * first - sine * second
      matrix[place][other] = sine * first + cosine * second
    }
    for place in matrix.indices {
      let (first, second) = (matrix[one][place], matrix[other][place])
      matrix[one][place] = cosine * first - sine * second
      matrix[other][place] = sine * first + cosine * second
      let (left, right) = (vectors[place][one], vectors[place][other])
      vectors[place][one] = cosine * left - sine * right
      vectors[place][other] = sine * left + cosine * right
    }
  }
}
