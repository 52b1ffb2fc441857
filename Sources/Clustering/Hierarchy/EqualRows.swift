/// Points at the same place, found by sorting: they merge first under any linkage, at height 0.
/// O(n log n) comparisons of rows.
struct EqualRows {
  /// The first row at each place, in rising order, and how many rows lie there.
  private(set) var firsts: [Int32] = []
  private(set) var sizes: [Double] = []
  /// Every other row with the first at its place.
  private(set) var pairs: [PointPair] = []

  init(_ points: FeatureMatrix) {
    let (count, width) = (points.count, points.width)
    var first = [Int32](repeating: 0, count: count)
    points.values.withUnsafeBufferPointer { values in
      let order = (0..<count).sorted { one, other in
        for feature in 0..<width {
          let (left, right) = (
            values[one &* width &+ feature], values[other &* width &+ feature]
          )
          if left != right { return left < right }
        }
        return one < other
      }
      var leader = 0
      for (place, row) in order.enumerated() {
        let isSame =
          place > 0
          && (0..<width).allSatisfy { values[row * width + $0] == values[leader * width + $0] }
        if !isSame { leader = row }
        first[row] = Int32(truncatingIfNeeded: leader)
      }
    }
    var place = [Int](repeating: 0, count: count)
    for row in 0..<count {
      let leader = Int(first[row])
      if leader == row {
        place[row] = firsts.count
        firsts.append(first[row])
        sizes.append(1)
      } else {
        sizes[place[leader]] += 1
        pairs.append(
          PointPair(one: first[row], other: Int32(truncatingIfNeeded: row), distance: 0))
      }
    }
  }

  /// One point for each place.
  func places(of points: FeatureMatrix) -> FeatureMatrix {
    guard !pairs.isEmpty else { return points }
    let width = points.width
    var values: [Double] = []
    values.reserveCapacity(firsts.count * width)
    for row in firsts { values += points.values[Int(row) * width..<(Int(row) + 1) * width] }
    return FeatureMatrix(values: values, count: firsts.count, names: points.names)
  }
}
