/// How far two partitions of the same points agree.
public struct Agreement: Sendable, Equatable {
  /// What Steinley, "Properties of the Hubert-Arabie adjusted Rand index", Psychological Methods 9
  /// (2004), makes of an adjusted Rand index.
  public enum Band: String, Sendable, CaseIterable {
    /// Up to 0.65.
    case poor
    /// Above 0.65.
    case moderate
    /// Above 0.8.
    case good
    /// Above 0.9.
    case excellent

    public init(_ adjustedRand: Double) {
      self =
        adjustedRand > 0.9
        ? .excellent : adjustedRand > 0.8 ? .good : adjustedRand > 0.65 ? .moderate : .poor
    }
  }

  /// Points by cluster of the first partition and cluster of the second, noise as cluster 0.
  private let table: [[Int]]
  private let total: Int

  /// Compares labels point by point.
  public init(_ one: [Int32], _ other: [Int32]) {
    precondition(one.count == other.count)
    let rows = Int(one.max() ?? 0) + 1
    let columns = Int(other.max() ?? 0) + 1
    var table = [[Int]](repeating: [Int](repeating: 0, count: columns), count: rows)
    for (first, second) in zip(one, other) { table[Int(first)][Int(second)] += 1 }
    self.table = table
    total = one.count
  }

  /// The adjusted Rand index (Hubert and Arabie 1985): 1 for equal partitions, about 0 for what
  /// chance gives, below 0 for less. 1 where both partitions are trivial in the same way.
  public var adjustedRand: Double {
    func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
    let columns = table.first?.count ?? 0
    let both = table.reduce(0) { $0 + $1.reduce(0) { $0 + pairs($1) } }
    let first = table.reduce(0) { $0 + pairs($1.reduce(0, +)) }
    let second = (0..<columns).reduce(0.0) { sum, column in
      sum + pairs(table.reduce(0) { $0 + $1[column] })
    }
    let all = pairs(total)
    guard all > 0 else { return 1 }
    let expected = first * second / all
    let most = (first + second) / 2
    return most == expected ? 1 : (both - expected) / (most - expected)
  }

  /// For each cluster of the first partition, the Jaccard similarity to the cluster of the second
  /// that is most like it; the first is that of cluster 1.
  public var bestJaccard: [Double] {
    let columns = table.first?.count ?? 0
    let sizes = (0..<columns).map { column in table.reduce(0) { $0 + $1[column] } }
    return table.indices.dropFirst().map { row in
      let own = table[row].reduce(0, +)
      return (1..<max(columns, 1)).map { column in
        let shared = table[row][column]
        let union = own + sizes[column] - shared
        return union == 0 ? 0 : Double(shared) / Double(union)
      }.max() ?? 0
    }
  }

  /// How many points a cluster of the first partition shares with one of the second.
  public func shared(_ one: Int, _ other: Int) -> Int { table[one][other] }
}
