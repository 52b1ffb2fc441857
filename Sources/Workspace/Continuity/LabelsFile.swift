import Clustering

/// `labels.json`: the numbers that a run's clusters keep from the run before. History, and no part of
/// the run.
struct LabelsFile: Sendable, Equatable, Codable {
  var format: Int
  /// The run that was active before.
  var before: String
  /// The clusterings that both runs have under one name.
  var clusterings: [Clustering]

  static let currentFormat = 1
  /// Numbers above are those of a file that was tampered with.
  static let mostNumber = 1 << 30

  /// The clusters of one clustering.
  struct Clustering: Sendable, Equatable, Codable {
    var name: String
    /// The number that each cluster of `clusters.json` has now: the first is that of cluster 1.
    var numbers: [Int]
    /// The highest number that was ever given in this clustering.
    var highest: Int
    /// Items that took part in both runs, in the one before only, and in this one only.
    var shared: Int
    var left: Int
    var entered: Int
    /// The clusters that go on one of the run before, by rising number.
    var continued: [Continued]
    /// What became of the others.
    var events: [Event]

    /// Whether every cluster is shown by its own number.
    var isIdentity: Bool { numbers == Array(1..<numbers.count + 1) }
  }

  /// A cluster that goes on one of the run before, under the same number.
  struct Continued: Sendable, Equatable, Codable {
    var cluster: Int
    /// Its items in the run before.
    var size: Int
    /// Jaccard's similarity on the items of both runs.
    var similarity: Double
  }

  /// A split, a merge, a death or a birth.
  struct Event: Sendable, Equatable, Codable {
    enum Kind: String, Sendable, Codable { case split, merge, death, birth }

    var kind: Kind
    /// Clusters of the run before; none for a birth.
    var from: [Int]
    /// Clusters of this run; none for a death.
    var to: [Int]
  }
}

extension LabelsFile.Event {
  /// Nil for a cluster that went on.
  init?(_ event: ClusterMatching.Event) {
    switch event {
    case .split(let one, let parts):
      self.init(kind: .split, from: [Int(one)], to: parts.map(Int.init))
    case .merge(let several, let one):
      self.init(kind: .merge, from: several.map(Int.init), to: [Int(one)])
    case .death(let one): self.init(kind: .death, from: [Int(one)], to: [])
    case .birth(let one): self.init(kind: .birth, from: [], to: [Int(one)])
    case .continuation: return nil
    }
  }

  /// Nil where the file was tampered with.
  var event: ClusterMatching.Event? {
    guard (from + to).allSatisfy({ (1...LabelsFile.mostNumber).contains($0) }) else { return nil }
    let (one, other) = (from.map { Int32(clamping: $0) }, to.map { Int32(clamping: $0) })
    switch (kind, one.count, other.count) {
    case (.split, 1, 2...): return .split(one[0], into: other)
    case (.merge, 2..., 1): return .merge(one, into: other[0])
    case (.death, 1, 0): return .death(one[0])
    case (.birth, 0, 1): return .birth(other[0])
    default: return nil
    }
  }
}

extension LabelsFile.Clustering {
  /// The history of a clustering with so many clusters; nil where the file does not fit it.
  func history(of clusters: Int, before: String) -> ClusterHistory? {
    let numbers = Set(numbers)
    let known = events.compactMap(\.event)
    guard self.numbers.count == clusters, numbers.count == clusters,
      numbers.allSatisfy({ (1...LabelsFile.mostNumber).contains($0) }),
      (numbers.max() ?? 0) <= highest, highest <= LabelsFile.mostNumber,
      Set(continued.map(\.cluster)).count == continued.count,
      continued.allSatisfy({
        numbers.contains($0.cluster) && $0.size >= 0 && (0...1).contains($0.similarity)
      }), known.count == events.count
    else { return nil }
    let inOthers = known.reduce(into: Set<Int32>()) { told, event in
      switch event {
      case .split(let one, _): told.insert(one)
      case .merge(let several, _): told.formUnion(several)
      default: break
      }
    }
    let wentOn = continued.filter { !inOthers.contains(Int32(clamping: $0.cluster)) }
    return ClusterHistory(
      before: before,
      events: known
        + wentOn.map {
          .continuation(Int32(clamping: $0.cluster), similarity: $0.similarity)
        }, highest: highest,
      continued: Dictionary(
        continued.map { ($0.cluster, .init(size: $0.size, similarity: $0.similarity)) }
      ) { first, _ in first })
  }
}
