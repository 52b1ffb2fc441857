import ArgumentParser
import Clustering

/// What clusters have to keep to, for `strata cluster`.
struct ConstraintOptions: ParsableArguments {
  @Option(
    name: .long, help: "The fewest rows of a cluster, for k-means and HDBSCAN (there else 5).")
  var minSize: Int?
  @Option(name: .long, help: "The most rows of a cluster, for k-means.")
  var maxSize: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Two rows that belong in one cluster, for k-means; by --id, or by number. Repeatable.",
      valueName: "A,B"), transform: LinkedPair.init(written:))
  var mustLink: [LinkedPair] = []
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Two rows that belong in different clusters, for k-means. Repeatable.", valueName: "A,B"),
    transform: LinkedPair.init(written:))
  var cannotLink: [LinkedPair] = []

  /// Whether nothing is constrained.
  var isEmpty: Bool { named.isEmpty }

  /// The constraints of k-means; the smallest size is one only there.
  private var named: NamedConstraints {
    NamedConstraints(
      minimumSize: minSize, maximumSize: maxSize, mustLink: mustLink.map(\.pair),
      cannotLink: cannotLink.map(\.pair))
  }

  /// What the method has no use for, and sizes that make no sense, a sentence each.
  func faults(_ method: ClusteringMethod) -> [String] {
    var faults = method.useless([
      (.minSize, minSize != nil), (.maxSize, maxSize != nil), (.mustLink, !mustLink.isEmpty),
      (.cannotLink, !cannotLink.isEmpty),
    ])
    if let minSize, minSize < 1 {
      faults.append("--min-size \(minSize): expected 1 or more.")
    }
    if let maxSize, maxSize < max(1, minSize ?? 1) {
      faults.append(
        "--max-size \(maxSize): expected \(max(1, minSize ?? 1)) or more"
          + (minSize == nil ? "." : ", which is the smallest size."))
    }
    return faults
  }

  /// The constraints with the rows that `ids` name; nil where there are none. Throws all names that no row
  /// or several have.
  func rows(_ ids: [String], _ method: ClusteringMethod) throws -> ClusterConstraints? {
    guard method == .kMeans, !named.isEmpty else { return nil }
    let names = Set(named.names)
    var rows: [String: [Int]] = [:]
    for (row, id) in ids.enumerated() where names.contains(id) {
      rows[id, default: []].append(row)
    }
    let faults = named.names.compactMap { name -> String? in
      let shown = Narration.shown(name)
      let found = rows[name] ?? []
      if found.isEmpty { return "There is no row \"\(shown)\"." }
      guard found.count > 1 else { return nil }
      let places = found.prefix(5).map { String($0 + 1) }.joined(separator: ", ")
      return "\"\(shown)\" stands in rows \(places)\(found.count > 5 ? " and others" : "")."
    }
    guard faults.isEmpty else {
      throw Failure(
        faults.joined(separator: "\n"),
        remedy: "Pairs name rows by the column of --id, and without it by their number from 1.",
        code: 2)
    }
    return named.constraints { rows[$0]?.first }
  }
}

/// Two names with a comma between them; a name that has one itself stands in double quotes, as in
/// CSV.
struct LinkedPair {
  let pair: NamedConstraints.Pair

  /// Throws where it is no pair.
  init(written text: String) throws {
    let list = NameList(text)
    guard list.isClosed, list.names.count == 2, !list.names.contains("") else {
      throw ValidationError(
        "expected two names with a comma between them, as A,B; a name with a comma stands in double "
          + "quotes.")
    }
    pair = NamedConstraints.Pair(list.names[0], list.names[1])
  }
}
