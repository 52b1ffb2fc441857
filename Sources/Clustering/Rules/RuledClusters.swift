/// Clusters with the rules of experts applied, and every item where the two disagree.
public struct RuledClusters: Sendable, Equatable {
  /// An item whose cluster's class its rules do not allow.
  public struct Disagreement: Sendable, Equatable {
    /// The item, from 0.
    public let row: Int
    /// Its cluster, from 1, and the class that the cluster stands for.
    public let cluster: Int32
    public let algorithm: Int
    /// The class nearest to it that the rules allow.
    public let expert: Int
    /// The rules that are broken, in the order in which they were given.
    public let broken: [ExpertRule]
    /// How much depends on the item, such as its revenue.
    public let weight: Double
    /// How many classes the two are apart.
    public var steps: Int { abs(algorithm - expert) }
    /// Whether the experts want a better class than the algorithm.
    public var isRaised: Bool { expert < algorithm }
  }

  /// A fault of the rules themselves.
  public enum Fault: Sendable, Equatable {
    /// A rule names an item that is not there.
    case unknownRow(ExpertRule, points: Int)
    /// A rule names a class that is not there.
    case unknownClass(ExpertRule, classes: Int)
    /// No class keeps to all rules of an item; none of them is applied.
    case contradiction(row: Int, [ExpertRule])
  }

  /// Worst first: by falling steps, then by falling weight, then by row.
  public let disagreements: [Disagreement]
  /// The class of each item after the rules; 0 for noise without a pin.
  public let classes: [Int]
  /// Items that are noise and have rules, rising: the algorithm says nothing to disagree with.
  public let undecided: [Int]
  /// All faults, by item.
  public let faults: [Fault]

  /// Applies rules to clusters. Several rules of one item hold together. O(items + rules log
  /// rules).
  public init(
    _ partition: Partition, _ order: ClusterClasses, rules: [ExpertRule], weights: [Double]
  ) {
    let count = partition.labels.count
    precondition(weights.count == count && order.classes.count == partition.clusterCount)
    var classes = partition.labels.map { $0 > 0 ? order.classes[Int($0) - 1] : 0 }
    var (faults, sound) = ([Fault](), [Int]())
    for (place, rule) in rules.enumerated() {
      if rule.row < 0 || rule.row >= count {
        faults.append(.unknownRow(rule, points: count))
      } else if rule.class < 1 || rule.class > order.count {
        faults.append(.unknownClass(rule, classes: order.count))
      } else {
        sound.append(place)
      }
    }
    sound.sort { (rules[$0].row, $0) < (rules[$1].row, $1) }
    var (disagreements, undecided) = ([Disagreement](), [Int]())
    let all = rules
    var next = 0
    while next < sound.count {
      let row = all[sound[next]].row
      let end = sound[next...].firstIndex { all[$0].row != row } ?? sound.count
      let rules = sound[next..<end].map { all[$0] }
      next = end
      let ranges = rules.map { $0.allowed(of: order.count) }
      let best = ranges.map(\.lowerBound).max() ?? 1
      let worst = ranges.map(\.upperBound).min() ?? order.count
      guard best <= worst else {
        faults.append(.contradiction(row: row, rules))
        continue
      }
      let own = classes[row]
      guard own > 0 else {
        undecided.append(row)
        if rules.contains(where: { $0.kind == .pin }) { classes[row] = best }
        continue
      }
      classes[row] = min(max(own, best), worst)
      guard classes[row] != own else { continue }
      disagreements.append(
        Disagreement(
          row: row, cluster: partition.labels[row], algorithm: own, expert: classes[row],
          broken: rules.filter { !$0.allowed(of: order.count).contains(own) },
          weight: weights[row]))
    }
    self.disagreements = disagreements.sorted { one, other in
      one.steps != other.steps
        ? one.steps > other.steps
        : one.weight != other.weight ? one.weight > other.weight : one.row < other.row
    }
    self.classes = classes
    self.undecided = undecided
    self.faults = faults
  }
}
