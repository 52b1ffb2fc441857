/// Rows that belong together taken as one unit each, and which units have to lie apart.
struct LinkedUnits {
  /// The unit of each row; units are numbered by their first row.
  let unitOfRow: [Int]
  /// The rows of each unit, rising.
  let rows: [[Int]]
  /// The units that each unit has to lie apart from, rising, none twice.
  let apart: [[Int]]
  /// Pairs that have to lie apart and share a unit.
  let contradictions: [ClusterConstraints.Pair]

  /// All rows of the pairs are in 0..<count.
  init(count: Int, _ constraints: ClusterConstraints) {
    var sets = DisjointSets(count: count)
    for pair in constraints.mustLink { sets.join(sets.find(pair.one), sets.find(pair.other)) }
    var unitOfRoot: [Int: Int] = [:]
    var (unitOfRow, rows) = ([Int](), [[Int]]())
    unitOfRow.reserveCapacity(count)
    for row in 0..<count {
      let root = sets.find(row)
      let unit = unitOfRoot[root] ?? rows.count
      if unit == rows.count {
        unitOfRoot[root] = unit
        rows.append([])
      }
      rows[unit].append(row)
      unitOfRow.append(unit)
    }
    var neighbours = [Set<Int>](repeating: [], count: rows.count)
    var contradictions: [ClusterConstraints.Pair] = []
    for pair in constraints.cannotLink {
      let (one, other) = (unitOfRow[pair.one], unitOfRow[pair.other])
      if one == other {
        contradictions.append(pair)
      } else {
        neighbours[one].insert(other)
        neighbours[other].insert(one)
      }
    }
    self.unitOfRow = unitOfRow
    self.rows = rows
    apart = neighbours.map { $0.sorted() }
    self.contradictions = contradictions
  }

  /// Units of several rows and those that lie apart from others; the rest is free.
  var constrained: [Int] {
    rows.indices.filter { rows[$0].count > 1 || !apart[$0].isEmpty }
  }

  /// The units' means, weighted by `sizes`.
  func means(of points: FeatureMatrix) -> FeatureMatrix {
    guard rows.count < points.count else { return points }
    let width = points.width
    var values: [Double] = []
    values.reserveCapacity(rows.count * width)
    for unit in rows {
      for feature in 0..<width {
        values.append(unit.reduce(0) { $0 + points[$1, feature] } / Double(unit.count))
      }
    }
    return FeatureMatrix(values: values, count: rows.count, names: points.names)
  }

  /// More than `k` units of which each lies apart from every other, if they are found in so many
  /// steps: first those of most neighbours.
  func clique(above k: Int, steps: Int = 100_000) -> [Int]? {
    let candidates = apart.indices.filter { apart[$0].count >= k }
      .sorted { apart[$0].count > apart[$1].count }
    var place = [Int](repeating: -1, count: apart.count)
    for (index, unit) in candidates.enumerated() { place[unit] = index }
    var left = steps
    func extend(_ clique: [Int], _ possible: [Int]) -> [Int]? {
      if clique.count > k { return clique }
      for (index, unit) in possible.enumerated() {
        guard clique.count + possible.count - index > k, left > 0 else { return nil }
        left -= 1 + apart[unit].count / 16
        let own = Set(apart[unit])
        let next = possible[(index + 1)...].filter { own.contains($0) }
        if let found = extend(clique + [unit], next) { return found }
      }
      return nil
    }
    for unit in candidates where left > 0 {
      let later = apart[unit].filter { place[$0] > place[unit] }.sorted { place[$0] < place[$1] }
      if let found = extend([unit], later) { return found.sorted() }
    }
    return nil
  }
}
