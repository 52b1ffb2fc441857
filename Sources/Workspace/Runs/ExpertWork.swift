import Clustering
import Settings
import Tables

/// Classes and rules of experts applied to the clusters of a run.
struct ExpertWork {
  let record: ExpertRecord
  /// Faults of the rules and what was passed over, in sentences.
  let notes: [String]
  /// The class of each item after the rules, and the names of the rules that moved it; in the order
  /// of `ItemColumns.ofExperts`.
  let columns: [ColumnData]

  /// Applies rules to a partition of the rows `chosen` of the items. `id` names a member. Takes
  /// memory for every item that a rule is about. O(items x rules).
  init(
    _ experts: ClusterExperts, _ items: Table, _ chosen: [Int], _ partition: Partition,
    id: (Int) -> String
  ) {
    let by = Self.values(items[experts.classesBy], chosen)
    let order = ClusterClasses(partition, byFallingMeanOf: by, count: experts.classes.count)
    let means = ClusterClasses.means(of: by, partition)
    var places = [Int32](repeating: -1, count: items.rowCount)
    for (place, row) in chosen.enumerated() { places[row] = Int32(truncatingIfNeeded: place) }
    var rules: [ExpertRule] = []
    var outcomes: [ExpertRecord.RuleOutcome] = []
    for (source, rule) in experts.rules.enumerated() {
      let grade = (experts.classes.firstIndex(of: rule.class) ?? 0) + 1
      var (inside, outside) = (0, 0)
      for (row, isMet) in ClusteredItems.rows(of: items, where: rule.filter).enumerated()
      where isMet {
        guard places[row] >= 0 else {
          outside += 1
          continue
        }
        inside += 1
        rules.append(
          ExpertRule(row: Int(places[row]), kind: rule.kind, class: grade, source: source))
      }
      outcomes.append(.init(name: rule.name, items: inside, leftOut: outside, broken: 0))
    }
    let weights = Self.values(items["revenue"], chosen).map { $0.isNaN ? 0 : $0 }
    let ruled = RuledClusters(partition, order, rules: rules, weights: weights)
    for rule in ruled.disagreements.flatMap(\.broken) { outcomes[rule.source].broken += 1 }
    let contradictions = Self.contradictions(ruled, experts, id)
    record = ExpertRecord(
      clusters: order.classes.enumerated().map { cluster, grade in
        .init(cluster: cluster + 1, class: experts.classes[grade - 1], mean: means[cluster])
      },
      sizes: experts.classes.indices.map { grade in ruled.classes.count { $0 == grade + 1 } },
      rules: outcomes, disagreements: ruled.disagreements.count,
      raised: ruled.disagreements.count(where: \.isRaised), undecided: ruled.undecided.count,
      contradictions: contradictions)
    notes = Self.notes(record, experts)
    columns = Self.columns(experts, ruled, rules, places)
  }

  private static func values(_ column: ColumnData?, _ rows: [Int]) -> [Double] {
    let column = NumberColumn(column)
    return rows.map { column.value($0) ?? .nan }
  }

  private static func contradictions(
    _ ruled: RuledClusters, _ experts: ClusterExperts, _ id: (Int) -> String
  ) -> [ExpertRecord.Contradiction] {
    var found: [ExpertRecord.Contradiction] = []
    var places: [[Int]: Int] = [:]
    for case .contradiction(let row, let rules) in ruled.faults {
      let sources = rules.map(\.source)
      let place = places[sources] ?? found.count
      if place == found.count {
        places[sources] = place
        found.append(.init(rules: sources.map { experts.rules[$0].name }, items: 0, examples: []))
      }
      found[place].items += 1
      if found[place].examples.count < 5 { found[place].examples.append(id(row)) }
    }
    return found
  }

  private static func notes(_ record: ExpertRecord, _ experts: ClusterExperts) -> [String] {
    var notes: [String] = []
    let (clusters, classes) = (record.clusters.count, experts.classes.count)
    if clusters > classes {
      let last = SettingsValue.shorten(experts.classes[classes - 1])
      notes.append(
        "\(clusters) clusters for \(classes) classes: the \(clusters - classes + 1) of the lowest mean "
          + "are all \(last).")
    } else if clusters < classes {
      let rest = experts.classes.suffix(classes - clusters).map(SettingsValue.shorten)
      notes.append(
        "\(clusters == 1 ? "1 cluster" : "\(clusters) clusters") for \(classes) classes: no cluster "
          + "stands for \(rest.joined(separator: " or ")).")
    }
    for rule in record.rules where rule.items == 0 {
      notes.append(
        "The rule \"\(SettingsValue.shorten(rule.name))\" matches no item that was clustered"
          + (rule.leftOut == 0 ? "." : ", but \(rule.leftOut) without a cluster."))
    }
    for contradiction in record.contradictions {
      let rules = contradiction.rules.map { "\"\(SettingsValue.shorten($0))\"" }
      let examples = contradiction.examples.map(SettingsValue.shorten).joined(separator: ", ")
      notes.append(
        "The rules \(rules.joined(separator: " and ")) leave no class for "
          + "\(contradiction.items == 1 ? "1 item" : "\(contradiction.items) items"), and none of them "
          + "is applied there: \(examples)\(contradiction.items > 5 ? ", ..." : "").")
    }
    return notes
  }

  private static func columns(
    _ experts: ClusterExperts, _ ruled: RuledClusters, _ rules: [ExpertRule], _ places: [Int32]
  ) -> [ColumnData] {
    var moved: [Int: [Int]] = [:]
    for disagreement in ruled.disagreements {
      moved[disagreement.row] = disagreement.broken.map(\.source)
    }
    let undecided = Set(ruled.undecided)
    for rule in rules
    where rule.kind == .pin && undecided.contains(rule.row) && ruled.classes[rule.row] > 0 {
      moved[rule.row, default: []].append(rule.source)
    }
    // Most rules move many items: each combination of names is kept once, in the order of sources.
    let combinations = Set(moved.values).sorted { $0.lexicographicallyPrecedes($1) }
    let codes = Dictionary(
      combinations.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    return [
      RowColumns.categories(places.count, experts.classes) { row in
        guard places[row] >= 0 else { return nil }
        let grade = ruled.classes[Int(places[row])]
        return grade > 0 ? Int32(grade - 1) : nil
      },
      RowColumns.categories(
        places.count,
        combinations.map { $0.map { experts.rules[$0].name }.joined(separator: ", ") }
      ) { row in
        places[row] < 0 ? nil : moved[Int(places[row])].flatMap { codes[$0] }
      },
    ]
  }
}
