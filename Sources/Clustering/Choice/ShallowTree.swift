/// A decision tree of few questions that tells clusters apart, so that they can be said in words:
/// CART (Breiman, Friedman, Olshen and Stone 1984) with Gini's impurity.
///
/// Its fidelity says how much of the clustering such rules catch. O(depth x points x features), and a
/// sort a feature; of more than 20,000 points a sample finds the questions.
public struct ShallowTree: Sendable, Equatable {
  /// A question's answer: a feature at most, or above, a border.
  public struct Condition: Sendable, Equatable {
    public let feature: Int
    public let isAbove: Bool
    public let border: Double
  }

  /// One leaf.
  public struct Rule: Sendable, Equatable {
    public let conditions: [Condition]
    /// The cluster of most points of the leaf; 0 is noise.
    public let cluster: Int
    /// Points of the leaf, and those of them in the cluster.
    public let points: Int
    public let hits: Int
  }

  public let rules: [Rule]
  /// The share of points that lie in the cluster of their leaf, 0...1.
  public let fidelity: Double
  private let names: [String]

  /// Grows a tree over points, best in their original units, and their labels.
  public init(
    _ points: FeatureMatrix, _ partition: Partition, depth: Int = 3, seed: UInt64 = 1
  ) {
    precondition(points.count == partition.labels.count)
    var random = SeededRandom(seed: seed)
    let rows = Self.rows(points.count, &random)
    let grower = TreeGrower(points: points, labels: partition.labels, k: partition.clusterCount)
    let leaves = grower.grow(rows: rows, depth: depth)
    names = points.names
    var counts = leaves.map { _ in [Int](repeating: 0, count: partition.clusterCount + 1) }
    for (row, label) in partition.labels.enumerated() {
      let leaf = leaves.firstIndex { leaf in
        leaf.allSatisfy { (points[row, $0.feature] > $0.border) == $0.isAbove }
      }
      if let leaf { counts[leaf][Int(label)] += 1 }
    }
    rules = zip(leaves, counts).map { conditions, counts in
      let cluster = counts.indices.max { counts[$0] < counts[$1] } ?? 0
      return Rule(
        conditions: conditions, cluster: cluster, points: counts.reduce(0, +),
        hits: counts[cluster])
    }
    fidelity = Double(rules.reduce(0) { $0 + $1.hits }) / Double(max(points.count, 1))
  }

  /// A rule's conditions in words, those of one feature put together: "recency above 90 up to 120",
  /// "region ≠ North".
  public func words(_ rule: Rule, number: (Double) -> String) -> String {
    let features = rule.conditions.map(\.feature)
    let ordered = features.indices.filter { features.firstIndex(of: features[$0]) == $0 }
    let parts = ordered.map { first -> String in
      let own = rule.conditions.filter { $0.feature == features[first] }
      let low = own.filter(\.isAbove).map(\.border).max()
      let high = own.filter { !$0.isAbove }.map(\.border).min()
      if let whether = WhetherFeature(names[features[first]]), let border = low ?? high,
        low == nil || high == nil, border > 0, border < 1
      {
        return whether.words(low != nil)
      }
      return names[features[first]] + (low.map { " above \(number($0))" } ?? "")
        + (high.map { " up to \(number($0))" } ?? "")
    }
    return parts.isEmpty ? "all" : parts.joined(separator: ", ")
  }

  private static func rows(_ count: Int, _ random: inout SeededRandom) -> [Int] {
    let most = 20_000
    guard count > most else { return Array(0..<count) }
    return (0..<most).map { _ in Int.random(in: 0..<count, using: &random) }.sorted()
  }
}

/// Finds the questions of a tree.
private struct TreeGrower {
  let points: FeatureMatrix
  let labels: [Int32]
  let k: Int

  /// The conditions of each leaf.
  func grow(rows: [Int], depth: Int) -> [[ShallowTree.Condition]] {
    let orders = (0..<points.width).map { feature in
      rows.sorted { points[$0, feature] < points[$1, feature] }
    }
    return grow(orders, depth: depth)
  }

  private func grow(_ orders: [[Int]], depth: Int) -> [[ShallowTree.Condition]] {
    guard depth > 0, let split = bestSplit(orders) else { return [[]] }
    func side(_ isAbove: Bool) -> [[ShallowTree.Condition]] {
      let condition = ShallowTree.Condition(
        feature: split.feature, isAbove: isAbove, border: split.border)
      let part = orders.map { order in
        order.filter { (points[$0, split.feature] > split.border) == isAbove }
      }
      return grow(part, depth: depth - 1).map { [condition] + $0 }
    }
    return side(false) + side(true)
  }

  private func bestSplit(_ orders: [[Int]]) -> (feature: Int, border: Double)? {
    guard let any = orders.first, any.count > 1 else { return nil }
    var total = [Int](repeating: 0, count: k + 1)
    for row in any { total[Int(labels[row])] += 1 }
    let whole = total.reduce(0.0) { $0 + Double($1 * $1) } / Double(any.count)
    // The larger the sum of squares over the count, the purer a side.
    var (best, purity): ((feature: Int, border: Double)?, Double) = (nil, whole * (1 + 1e-9))
    for (feature, order) in orders.enumerated() {
      var left = [Int](repeating: 0, count: k + 1)
      var right = total
      var (leftSquares, rightSquares) = (0, total.reduce(0) { $0 + $1 * $1 })
      for place in 0..<order.count - 1 {
        let label = Int(labels[order[place]])
        leftSquares += 2 * left[label] + 1
        left[label] += 1
        rightSquares -= 2 * right[label] - 1
        right[label] -= 1
        let (value, next) = (points[order[place], feature], points[order[place + 1], feature])
        guard value < next else { continue }
        let sum =
          Double(leftSquares) / Double(place + 1)
          + Double(rightSquares) / Double(order.count - place - 1)
        // Between the two values, but never the upper one by rounding.
        let middle = value + (next - value) / 2
        if sum > purity { (best, purity) = ((feature, middle < next ? middle : value), sum) }
      }
    }
    return best
  }
}
