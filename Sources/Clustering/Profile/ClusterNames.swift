/// Names for clusters from what distinguishes them.
///
/// A feature is worth a word where the cluster's centre lies at least half a standard deviation of
/// all points from their mean: `high revenue`, `low cv`; from two deviations on, `very high`. Whether
/// there is anything of a feature that was split, or a value of a category, is `often` or `rarely`.
/// A feature that says the same as one already named (a correlation beyond 0.9) is passed over. A
/// cluster whose centre is near the mean in all features is `near the middle of all`; of several such,
/// each with the side to which it lies.
enum ClusterNames {
  /// Deviations that are worth a word, and two words.
  static let least = 0.5
  static let strong = 2.0
  /// Deviations from here on tell clusters near the middle apart.
  static let slight = 0.1
  /// Correlations from here on say the same twice.
  static let alike = 0.9
  /// Features in a name, unless more are needed to tell two clusters apart.
  static let usual = 2

  /// One name a cluster, no two alike. `together` is the square table of the features' correlations,
  /// row by row.
  static func suggested(
    deviations: [[Double]], features: [String], together: [Double]
  ) -> [String] {
    guard deviations.count > 1 else { return deviations.map { _ in "all" } }
    let words = deviations.map { Self.words($0, features, together, from: least) }
    let isAlone = words.count(where: \.isEmpty) == 1
    var lengths = words.map { min(usual, $0.count) }
    func name(_ cluster: Int) -> String {
      let chosen = words[cluster].prefix(lengths[cluster])
      guard chosen.isEmpty else { return chosen.joined(separator: ", ") }
      let side = isAlone ? nil : Self.words(deviations[cluster], features, together, from: slight)
      return side?.first.map { "near the middle, rather \($0)" } ?? "near the middle of all"
    }
    for _ in 0..<features.count {
      let names = words.indices.map(name)
      for cluster in names.indices where names.count(where: { $0 == names[cluster] }) > 1 {
        lengths[cluster] = min(lengths[cluster] + 1, words[cluster].count)
      }
    }
    var seen: [String: Int] = [:]
    return words.indices.map { cluster in
      let name = name(cluster)
      seen[name, default: 0] += 1
      let number = seen[name] ?? 1
      return number == 1 ? name : "\(name) (\(number))"
    }
  }

  /// The words of one cluster for deviations `from` some magnitude on, the greatest first.
  private static func words(
    _ deviations: [Double], _ features: [String], _ together: [Double], from least: Double
  ) -> [String] {
    let order = deviations.indices.filter { deviations[$0].magnitude >= least }
      .sorted { (-deviations[$0].magnitude, $0) < (-deviations[$1].magnitude, $1) }
    var chosen: [Int] = []
    for feature in order
    where !chosen.contains(where: { together[feature * features.count + $0].magnitude > alike }) {
      chosen.append(feature)
    }
    return chosen.map { feature in
      let deviation = deviations[feature]
      let whether = WhetherFeature(features[feature])
      let name = whether?.name ?? features[feature]
      let words = name.split(separator: "_").joined(separator: " ")
      let ends = whether != nil ? (high: "often ", low: "rarely ") : (high: "high ", low: "low ")
      return (deviation.magnitude >= strong ? "very " : "") + (deviation > 0 ? ends.high : ends.low)
        + (words.isEmpty ? name : words)
    }
  }
}
