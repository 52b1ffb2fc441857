extension GowerDistance {
  /// How many items differ from each other, counted up to `limit`: each of them has a distance above 0
  /// from all others of them, and every further item has none from one of them at least.
  ///
  /// Where values are missing, no distance is no equality: an item with gaps can be like two that
  /// differ. Items are therefore taken from the fullest on, so that one with gaps counts only if it
  /// differs from all that say more. What is counted are different items for certain; whether others
  /// would be more (a largest independent set) takes too long to know. O(items x features) without
  /// gaps; else besides O(different items with gaps x count x features).
  func differentItems(upTo limit: Int) -> Int {
    let telling = weights.indices.filter { weights[$0] > 0 }
    var known: Set<[UInt64]> = []
    var found: [Int] = []
    var gapped: [(row: Int, gaps: Int)] = []
    for row in 0..<count where found.count < limit {
      var gaps = 0
      let key = telling.map { feature -> UInt64 in
        let value = values[row * width + feature]
        guard value.isNaN else { return value.bitPattern }
        gaps += 1
        return .max
      }
      guard known.insert(key).inserted else { continue }
      if gaps == 0 { found.append(row) } else { gapped.append((row, gaps)) }
    }
    gapped.sort { ($0.gaps, $0.row) < ($1.gaps, $1.row) }
    for (row, _) in gapped where found.count < limit {
      if found.allSatisfy({ distance(row, $0) > 0 }) { found.append(row) }
    }
    return found.count
  }
}
