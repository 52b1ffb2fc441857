extension Hierarchy {
  /// The correlation between the points' Euclidean distances and the heights at which they meet in
  /// the tree (Sokal and Rohlf 1962): how well the tree tells the distances; above about 0.75 well.
  ///
  /// Nil where it is undefined: fewer than three points, or all distances or heights equal.
  /// O(n²·width) time, linear memory.
  public func copheneticCorrelation(
    of points: FeatureMatrix, monitor: WorkMonitor = .silent
  ) throws(ClusteringError) -> Double? {
    precondition(points.count == pointCount)
    guard pointCount >= 3 else { return nil }
    let order = leafOrder
    let width = points.width
    var rows: [Double] = []
    rows.reserveCapacity(pointCount * width)
    for row in order { rows += points.values[row * width..<(row + 1) * width] }
    let spans = spans(in: order)
    // Heights are taken off their mean only at the end; both are of one order of magnitude.
    var (distances, squares, products) = (0.0, 0.0, 0.0)
    var (heights, heightSquares) = (0.0, 0.0)
    for (index, merge) in merges.enumerated() {
      if index % 64 == 0 { try monitor.check() }
      let (left, right) = (spans[merge.left], spans[merge.right])
      let pairs = Double(left.count) * Double(right.count)
      let (sum, square) = Self.sums(rows, width, left, right)
      distances += sum
      squares += square
      products += sum * merge.height
      heights += pairs * merge.height
      heightSquares += pairs * merge.height * merge.height
    }
    let count = Double(pointCount) * Double(pointCount - 1) / 2
    let spread = squares - distances * distances / count
    let heightSpread = heightSquares - heights * heights / count
    guard spread > squares * 1e-14, heightSpread > heightSquares * 1e-14 else { return nil }
    return (products - distances * heights / count) / (spread * heightSpread).squareRoot()
  }

  /// Where each cluster's points lie in the leaf order.
  private func spans(in order: [Int]) -> [Range<Int>] {
    var spans = [Range<Int>](repeating: 0..<0, count: pointCount)
    for (place, row) in order.enumerated() { spans[row] = place..<place + 1 }
    for merge in merges {
      let (left, right) = (spans[merge.left], spans[merge.right])
      spans.append(
        min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound))
    }
    return spans
  }

  /// The sum of distances, and of their squares, between all points of two spans.
  private static func sums(
    _ rows: [Double], _ width: Int, _ left: Range<Int>, _ right: Range<Int>
  ) -> (Double, Double) {
    rows.withUnsafeBufferPointer { rows in
      var (sum, squares) = (0.0, 0.0)
      for one in left {
        for other in right {
          var square = 0.0
          for feature in 0..<width {
            let gap = rows[one &* width &+ feature] - rows[other &* width &+ feature]
            square += gap * gap
          }
          sum += square.squareRoot()
          squares += square
        }
      }
      return (sum, squares)
    }
  }
}
