/// Which number of clusters the indices speak for, and why; or that nothing speaks for clusters.
public struct Recommendation: Sendable, Equatable {
  /// An index that names a number of clusters.
  public enum Index: String, Sendable, CaseIterable {
    case silhouette
    case calinskiHarabasz = "Caliński-Harabasz"
    case daviesBouldin = "Davies-Bouldin"
    case gap = "gap"
    case elbow
  }

  /// The recommended k; nil where there is no structure.
  public let k: Int?
  /// What each index names; an index that names none is left out, and a gap of 1 is in.
  public let votes: [Index: Int]
  /// Sentences, the weightiest first.
  public let reasons: [String]

  /// Below this mean silhouette Kaufman and Rousseeuw, "Finding groups in data" (1990), see no
  /// substantial structure.
  public static let leastSilhouette = 0.25
  /// Above this they see a reasonable one.
  public static let fairSilhouette = 0.5
  /// Above this they see a strong one.
  public static let strongSilhouette = 0.7

  /// Counts votes: the k that most indices name, of equal ones that of the better silhouette.
  ///
  /// There is no structure where no silhouette exceeds 0.25; or where none exceeds 0.5, and the
  /// statistic of Hopkins does not speak for clusters or the gap statistic names 1.
  /// An index that no row has names none. A recommended number that only sets few points apart is
  /// called that. `partitions` are those of the rows. `remark` ends the reasons: what could not be
  /// compared.
  init(
    rows: [ClusterCountSweep.Row], partitions: [Partition], elbow: Int?, gap: GapStatistic?,
    hopkins: Hopkins?, remark: String? = nil
  ) {
    var votes: [Index: Int] = [:]
    let best = rows.max { $0.silhouette < $1.silhouette }
    // An index says nothing where there is only one number of clusters to choose from.
    if rows.count > 1 {
      votes[.silhouette] = best?.k
      // With every point a cluster both are at their best, whatever the data.
      let telling = rows.filter { $0.largest > 1 }
      votes[.calinskiHarabasz] = Self.highest(telling, \.calinskiHarabasz)
      votes[.daviesBouldin] = Self.highest(telling) { row in row.daviesBouldin.map { -$0 } }
      votes[.elbow] = elbow
    }
    if let gap, gap.choice == 1 || rows.contains(where: { $0.k == gap.choice }) {
      votes[.gap] = gap.choice
    }
    self.votes = votes
    let highest = best?.silhouette ?? 0
    var doubts: [String] = []
    if highest <= Self.leastSilhouette {
      doubts.append(
        "The best mean silhouette is \(Self.rounded(highest)), and up to 0.25 speaks for none.")
    }
    if let hopkins, !hopkins.speaksForClusters, highest <= Self.fairSilhouette {
      doubts.append(
        "The statistic of Hopkins is \(Self.rounded(hopkins.value)), and up to "
          + "\(Self.rounded(hopkins.threshold)) is what points without structure give.")
    }
    if votes[.gap] == 1, highest <= Self.fairSilhouette {
      doubts.append(
        "The gap statistic names 1: no number of clusters is tighter than in points without "
          + "structure.")
    }
    guard doubts.isEmpty else {
      (k, reasons) = (nil, doubts + [remark].compactMap(\.self))
      return
    }
    let counted = rows.map { row in (row, votes.values.filter { $0 == row.k }.count) }
    let chosen = counted.max { ($0.1, $0.0.silhouette) < ($1.1, $1.0.silhouette) }?.0
    k = chosen?.k
    reasons =
      (chosen.map { chosen in
        let sizes = zip(rows, partitions).first { $0.0.k == chosen.k }?.1.sizes ?? []
        return Self.reasons(for: chosen, sizes, votes, isOnly: rows.count == 1)
      } ?? []) + [remark].compactMap(\.self)
  }

  /// The first k of the highest value; nil where no row has one.
  private static func highest(
    _ rows: [ClusterCountSweep.Row], _ value: (ClusterCountSweep.Row) -> Double?
  ) -> Int? {
    var best: (k: Int, value: Double)?
    for row in rows {
      guard let value = value(row) else { continue }
      if best.map({ $0.value < value }) ?? true { best = (row.k, value) }
    }
    return best?.k
  }

  private static func reasons(
    for chosen: ClusterCountSweep.Row, _ sizes: [Int], _ votes: [Index: Int], isOnly: Bool
  ) -> [String] {
    let names = Index.allCases.filter { votes[$0] == chosen.k }.map(\.rawValue)
    let others = Index.allCases.compactMap { index in
      votes[index].flatMap { $0 == chosen.k ? nil : "\(index.rawValue) \($0)" }
    }
    let count = votes.count == 1 ? "" : " (\(names.count) of \(votes.count))"
    let apart = SetApart.count(sizes)
    var reasons: [String] = []
    if let apart {
      reasons.append(
        "It only sets \(apart == 1 ? "1 point" : "\(apart) points") apart from the other "
          + "\(chosen.largest), which stay in one cluster: draw in what lies far out, or leave it "
          + "out, and compare anew.")
    }
    reasons.append(
      names.isEmpty
        ? isOnly ? "There is no other to compare it with." : "It has the best silhouette."
        : "Named by \(names.joined(separator: ", "))\(count).")
    let largest = Dictionary(grouping: votes.values) { $0 }.values.map(\.count).max() ?? 0
    if largest == 1, votes.count > 1 {
      reasons.append("No two of them agree, so the silhouette decides.")
    }
    if !others.isEmpty { reasons.append("Otherwise named: \(others.joined(separator: ", ")).") }
    reasons.append(
      "Its mean silhouette is \(rounded(chosen.silhouette))"
        + (apart != nil
          ? ", which says how far out these lie."
          : chosen.silhouette > fairSilhouette
            ? ", which speaks for a \(chosen.silhouette > strongSilhouette ? "strong" : "reasonable")"
              + " structure."
            : ", which speaks for weak clusters: look at them before you rely on them."))
    reasons.append(
      "Three questions of yes or no tell \(Int((chosen.fidelity * 100).rounded())) % of the "
        + "points' clusters.")
    return reasons
  }

  /// With two decimals, and the minus of sentences.
  static func rounded(_ value: Double) -> String {
    // Squares of enormous numbers may have left the range of numbers.
    guard value.isFinite, value.magnitude < 1e15 else { return "no number" }
    let whole = Int((value.magnitude * 100).rounded())
    let cents = whole % 100
    return (value < 0 && whole > 0 ? "−" : "") + "\(whole / 100)." + (cents < 10 ? "0" : "")
      + "\(cents)"
  }
}
