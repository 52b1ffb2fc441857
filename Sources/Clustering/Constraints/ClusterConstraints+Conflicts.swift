extension ClusterConstraints {
  /// All that contradicts itself, the number of points or that of clusters; empty where nothing
  /// does.
  ///
  /// What a search alone can tell, whether groups fit into the sizes at all, is not among it.
  /// O(points + pairs), and a bounded search for rows that all lie apart.
  public func conflicts(points count: Int, clusters k: Int) -> [ConstraintConflict] {
    let unknown = (mustLink + cannotLink).flatMap { [$0.one, $0.other] }
      .filter { $0 < 0 || $0 >= count }
    let strange = Array(Set(unknown)).sorted().map {
      ConstraintConflict.unknownRow($0, points: count)
    }
    // Without those rows nothing can be said of the groups.
    guard strange.isEmpty else { return strange + sizeConflicts(points: count, clusters: k) }
    return sizeConflicts(points: count, clusters: k)
      + linkConflicts(LinkedUnits(count: count, self), clusters: k)
  }

  private func sizeConflicts(points count: Int, clusters k: Int) -> [ConstraintConflict] {
    var conflicts: [ConstraintConflict] = []
    if minimumSize < 0 { conflicts.append(.size(found: minimumSize)) }
    if let maximumSize, maximumSize < 1 { conflicts.append(.size(found: maximumSize)) }
    if let maximumSize, maximumSize >= 1, minimumSize > maximumSize {
      conflicts.append(.minimumAboveMaximum(minimum: minimumSize, maximum: maximumSize))
    }
    // Divided, for products may be too large.
    if minimumSize > 0, minimumSize > count / k {
      conflicts.append(.tooFewRows(minimum: minimumSize, clusters: k, points: count))
    }
    if let maximumSize, maximumSize >= 1, maximumSize < (count + k - 1) / k {
      conflicts.append(.tooLittleRoom(maximum: maximumSize, clusters: k, points: count))
    }
    return conflicts
  }

  private func linkConflicts(_ units: LinkedUnits, clusters k: Int) -> [ConstraintConflict] {
    var conflicts: [ConstraintConflict] = []
    if let maximumSize, maximumSize >= 1 {
      conflicts += units.rows.filter { $0.count > maximumSize }
        .map { .groupAboveMaximum(rows: $0, maximum: maximumSize) }
    }
    conflicts += units.contradictions.map { .apartAndTogether(chain: chain($0)) }
    if units.rows.count < k, units.unitOfRow.count >= k {
      conflicts.append(.tooFewGroups(groups: units.rows.count, clusters: k))
    }
    if let clique = units.clique(above: k) {
      conflicts.append(.tooManyApart(rows: Self.rows(clique, units, self), clusters: k))
    }
    return conflicts
  }

  /// The shortest chain of pairs that puts both rows of a pair together.
  private func chain(_ pair: Pair) -> [Int] {
    var neighbours: [Int: [Int]] = [:]
    for link in mustLink {
      neighbours[link.one, default: []].append(link.other)
      neighbours[link.other, default: []].append(link.one)
    }
    var (from, queue, next) = ([pair.one: pair.one], [pair.one], 0)
    while next < queue.count, from[pair.other] == nil {
      let row = queue[next]
      next += 1
      for neighbour in neighbours[row] ?? [] where from[neighbour] == nil {
        from[neighbour] = row
        queue.append(neighbour)
      }
    }
    var (chain, row) = ([pair.other], pair.other)
    while row != pair.one, let before = from[row] {
      chain.append(before)
      row = before
    }
    return chain.reversed()
  }

  /// A row of each unit, one that a pair names where that is enough.
  private static func rows(
    _ clique: [Int], _ units: LinkedUnits, _ constraints: ClusterConstraints
  ) -> [Int] {
    let named = Set(constraints.cannotLink.flatMap { [$0.one, $0.other] })
    return clique.map { unit in
      units.rows[unit].first { named.contains($0) } ?? units.rows[unit][0]
    }.sorted()
  }
}
