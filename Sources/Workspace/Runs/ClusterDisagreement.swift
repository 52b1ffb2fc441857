import Tables

/// An item that people put into another class than its cluster stands for.
public struct ClusterDisagreement: Sendable, Equatable {
  /// Its row in the run.
  public let row: Int
  /// Its cluster, and the class that this stands for.
  public let cluster: Int
  public let algorithm: String
  /// The class nearest to that one which the rules allow.
  public let expert: String
  /// How many classes the two are apart, and whether people want the better one.
  public let steps: Int
  public let isRaised: Bool
  /// Its revenue; 0 where there is none.
  public let weight: Double
  /// The names of the rules that do not allow its cluster's class.
  public let rules: String
}

extension Run {
  /// Where people disagree with the clusters of a clustering, worst first: by falling steps, then by
  /// falling weight, then in rank order. Empty where clusters stand for no classes. O(items).
  public func disagreements(with clustering: RunClustering) -> [ClusterDisagreement] {
    guard let classes = clustering.recipeClasses else { return [] }
    let places = Dictionary(classes.enumerated().map { ($1, $0) }) { first, _ in first }
    var weights: Column<Double>?
    if case .number(let revenue)? = items["revenue"] { weights = revenue }
    let found = (0..<clustering.labels.count).compactMap { row -> ClusterDisagreement? in
      guard let expert = clustering.classes?.value(row), let label = clustering.labels.value(row),
        let own = clustering.expertClass(ofCluster: Int(clamping: label)), own != expert,
        let (from, to) = places[own].flatMap({ from in places[expert].map { (from, $0) } })
      else { return nil }
      return ClusterDisagreement(
        row: row, cluster: Int(clamping: label), algorithm: own, expert: expert,
        steps: abs(from - to), isRaised: to < from, weight: weights?.value(row)?.defined ?? 0,
        rules: clustering.movedBy?.value(row) ?? "")
    }
    return found.sorted { one, other in
      one.steps != other.steps
        ? one.steps > other.steps
        : one.weight != other.weight ? one.weight > other.weight : one.row < other.row
    }
  }

  /// What people say of an item's cluster, by clustering: only those whose rules moved it.
  public func expertMoves(ofRow row: Int) -> [ExpertMove] {
    clusterings.compactMap { clustering in
      guard let rules = clustering.movedBy?.value(row), let name = clustering.classes?.value(row)
      else { return nil }
      let label = clustering.labels.value(row).map { Int(clamping: $0) } ?? 0
      return ExpertMove(
        clustering: clustering.name, cluster: label,
        from: clustering.expertClass(ofCluster: label), to: name, rules: rules,
        reasons: clustering.reasons(ofRules: rules))
    }
  }
}

/// What the rules of a clustering did to one item.
public struct ExpertMove: Sendable, Equatable {
  public let clustering: String
  /// Its cluster; 0 is noise.
  public let cluster: Int
  /// The class that the cluster stands for; nil for noise.
  public let from: String?
  /// The class that the item has.
  public let to: String
  /// The names of the rules that moved it, and why they say so, as far as they do.
  public let rules: String
  public let reasons: [String]
}

extension RunClustering {
  /// The classes that clusters stand for, best first; nil where there are none.
  public var recipeClasses: [String]? {
    record.experts == nil ? nil : record.recipe.experts?.classes
  }

  /// The class that a cluster stands for; nil for noise, and where clusters stand for none.
  public func expertClass(ofCluster number: Int) -> String? {
    record.experts?.clusters.first { $0.cluster == number }?.class
  }

  /// The reasons of rules whose names stand in the column `NAME_rule`, joined by commas.
  fileprivate func reasons(ofRules names: String) -> [String] {
    let rules = record.recipe.experts?.rules ?? []
    // A name may have a comma in it: a rule is meant where all of it stands there.
    return rules.filter { ", \(names), ".contains(", \($0.name), ") }.compactMap(\.because)
  }
}
