extension ClusterConstraints {
  /// The constraints of a sample: of these rows, rising, out of `count`.
  ///
  /// Rows that belong together by way of one that was not drawn still do. Sizes shrink with the
  /// sample, but never below the largest group. O(count + pairs).
  func sampled(_ rows: [Int], of count: Int) -> ClusterConstraints {
    guard !rows.isEmpty, rows.count < count else { return self }
    let units = LinkedUnits(count: count, self)
    // The first place of each unit in the sample, and how many rows of it were drawn.
    var first = [Int](repeating: -1, count: units.rows.count)
    var drawn = [Int](repeating: 0, count: units.rows.count)
    var together: [Pair] = []
    for (place, row) in rows.enumerated() {
      let unit = units.unitOfRow[row]
      drawn[unit] += 1
      if first[unit] < 0 { first[unit] = place } else { together.append(Pair(first[unit], place)) }
    }
    let apart = cannotLink.compactMap { pair -> Pair? in
      let (one, other) = (first[units.unitOfRow[pair.one]], first[units.unitOfRow[pair.other]])
      return one < 0 || other < 0 ? nil : Pair(one, other)
    }
    let share = Double(rows.count) / Double(count)
    let largest = drawn.max() ?? 1
    return ClusterConstraints(
      minimumSize: Int((Double(minimumSize) * share).rounded(.down)),
      maximumSize: maximumSize.map { max(Int((Double($0) * share).rounded(.up)), largest) },
      mustLink: together, cannotLink: apart)
  }
}
