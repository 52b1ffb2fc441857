import Clustering
import Workspace

/// How clusters and their figures read.
enum ClusterWords {
  /// Deviations from the mean of all that are worth an arrow, and two: those that are worth a word in
  /// a cluster's name.
  static let least = 0.5
  static let strong = 2.0

  /// Which side of the mean of all, and how far, without a colour: `↑↑`, `↓`, nothing near it.
  static func arrows(_ deviation: Double) -> String {
    guard deviation.isFinite, abs(deviation) >= least else { return "" }
    let arrow = deviation > 0 ? "↑" : "↓"
    return abs(deviation) >= strong ? arrow + arrow : arrow
  }

  /// The step of the heat ramp, 0...7: the middle for the mean of all, the ends from two and a third
  /// deviations on.
  static func heat(_ deviation: Double) -> Int {
    guard deviation.isFinite else { return 3 }
    return Int(min(7, max(0, (3.5 + deviation * 1.5).rounded())))
  }

  /// `+1.8 σ`, `−0.4 σ`.
  static func deviation(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let text = Figures.decimal(value, places: 1)
    return (value > 0 && text != "0.0" ? "+" : "") + text + " σ"
  }

  /// A feature's value in its own unit, with as many figures as tell clusters apart: seven characters
  /// for what is usual.
  static func value(_ value: Double, of feature: String) -> String {
    let size = abs(value)
    if feature == "share" || feature == "cumulative_share" {
      return Columns.text(value, in: feature)
    }
    if size >= 99_999.5 { return Figures.compact(value) }
    return Figures.decimal(value, places: size >= 999.5 ? 0 : size >= 99.95 ? 1 : 2)
  }

  static func silhouette(_ value: Double?) -> String {
    value.map { Figures.decimal($0, places: 2) } ?? "–"
  }

  /// A bar of a silhouette, 0...1, of so many cells, filled up with spaces; nothing for negative ones.
  static func bar(_ silhouette: Double?, width: Int) -> String {
    let bar = Bars.text(silhouette ?? 0, width: width)
    return bar + String(repeating: " ", count: max(0, width - bar.count))
  }

  /// `3`, and a word for noise.
  static func number(_ cluster: ClusterRecord) -> String {
    cluster.cluster == 0 ? "–" : String(cluster.cluster)
  }

  static func name(_ cluster: ClusterRecord) -> String {
    cluster.cluster == 0 ? "noise" : cluster.name
  }

  /// `cluster 3`, `noise`.
  static func title(_ cluster: ClusterRecord) -> String {
    cluster.cluster == 0 ? "Noise" : "Cluster \(cluster.cluster)"
  }

  /// What a cluster was in the run before: `412 items, 93 % alike`, `part of 2`, `new`.
  static func origin(_ origin: ClusterHistory.Origin) -> RichLine {
    switch origin {
    case .same(let size, let similarity):
      RichLine([
        Span(Figures.count(size, "item")),
        Span(", \(Figures.percent(similarity, places: 0)) alike", .dim),
      ])
    case .part(let whole): RichLine("part of \(whole)", .accent)
    case .new: RichLine("new", .accent)
    }
  }

  /// What a cluster of another cut is in the run: `cluster 2, as it is`, `part of cluster 2`.
  static func origin(_ origin: ClusterTree.Origin) -> RichLine {
    switch origin {
    case .whole(let number): RichLine("cluster \(number), as it is")
    case .part(let whole): RichLine("part of cluster \(whole)", .accent)
    case .several(let numbers):
      RichLine("clusters \(numbers.map(String.init).joined(separator: ", ")) together", .accent)
    }
  }

  /// A height of a tree, with as many figures as tell cuts apart.
  static func height(_ value: Double) -> String {
    let size = abs(value)
    if size >= 99_999.5 || (size > 0 && size < 0.001) { return Figures.compact(value) }
    return Figures.decimal(value, places: size >= 99.95 ? 1 : size >= 0.995 ? 2 : 3)
  }

  /// `4 clusters hold from 12.1 to 20.9, the widest gap`.
  static func holding(_ cut: ClusterTree.Cut) -> String {
    let count = Figures.count(cut.clusters.count, "cluster")
    let verb = cut.clusters.count == 1 ? "holds" : "hold"
    let (low, high) = (cut.heights.lowerBound, cut.heights.upperBound)
    guard high.isFinite else { return "\(count) \(verb) from \(height(low)) up" }
    guard high > low else { return "\(count) at no height: two merges are equally high" }
    return "\(count) \(verb) from \(height(low)) to \(height(high))\(gap(cut))"
  }

  /// `12.1 to 20.9, the widest gap`.
  static func heights(_ cut: ClusterTree.Cut) -> String {
    let (low, high) = (cut.heights.lowerBound, cut.heights.upperBound)
    guard high.isFinite else { return "\(height(low)) and up" }
    return high > low ? "\(height(low)) to \(height(high))\(gap(cut))" : "none: merges are level"
  }

  private static func gap(_ cut: ClusterTree.Cut) -> String {
    switch cut.rank {
    case 1: ", the widest gap"
    case 2: ", second widest"
    case 3: ", third widest"
    default: ""
    }
  }

  /// The same in a clustering of these sizes; of one that only sets few items apart, how many.
  static func structure(_ silhouette: Double, of sizes: [Int]) -> String {
    SetApart.count(sizes).map { "\(Figures.count($0, "item")) set apart" } ?? structure(silhouette)
  }

  /// How strong a structure a mean silhouette speaks for (Kaufman and Rousseeuw 1990).
  static func structure(_ silhouette: Double) -> String {
    switch silhouette {
    case 0.705...: "strong structure"
    case 0.505...: "reasonable structure"
    case 0.255...: "weak structure"
    default: "hardly any structure"
    }
  }
}
