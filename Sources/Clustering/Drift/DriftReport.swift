/// How far features and clusters, or segments, moved between two runs, and what that asks for.
public struct DriftReport: Sendable, Equatable {
  /// What the points are divided into.
  public enum Groups: String, Sendable, CaseIterable {
    case clusters
    /// Classes with cuts, whose model a person made.
    case segments
  }

  /// A feature's finite values in both runs, in any order.
  public struct Sample: Sendable, Equatable {
    public let feature: String
    public let before: [Double]
    public let after: [Double]

    public init(feature: String, before: [Double], after: [Double]) {
      self.feature = feature
      self.before = before
      self.after = after
    }
  }

  /// What to do.
  public enum Advice: String, Sendable, CaseIterable, Comparable {
    /// Nothing moved so far that it matters, beyond chance.
    case keep
    /// Something moved moderately.
    case watch
    /// Something moved far: what was said of the groups before may hold no longer.
    case refit

    public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

    private var rank: Int { self == .keep ? 0 : self == .watch ? 1 : 2 }
  }

  /// One feature, or the groups' shares.
  public struct Entry: Sendable, Equatable {
    /// The feature's name; nil for the shares of groups.
    public let feature: String?
    public let index: StabilityIndex
    /// Nil for the shares of groups, and where a run has no points.
    public let test: KolmogorovSmirnov?
    /// What the index exceeds once in twenty times where nothing moved: by Yurdakul (2018) it is
    /// then about 1/n + 1/m times a chi-squared variable of bins - 1 degrees of freedom, here by
    /// its normal approximation. Nil where a run has no points.
    public let chanceBound: Double?
    /// Whether the index says more than chance does, and the test agrees at 5 % where there is one. The
    /// index counts what crossed a border, however little it moved: where values stand on a grid that
    /// became another one, such as periods per demand of a longer horizon, it is large by itself.
    public var isBeyondChance: Bool {
      guard let chanceBound, index.value > chanceBound else { return false }
      return test.map { $0.significance < 0.05 } ?? true
    }
  }

  /// The largest index first.
  public let entries: [Entry]
  public let advice: Advice
  /// Sentences, the weightiest first.
  public let reasons: [String]
  /// The advice in a sentence.
  public let counsel: String

  /// Compares the features of two runs, best in their original units, in bins of as many points
  /// each before; and the groups of items, by label. Clusters have to be given by the earlier model
  /// or matched to it: then a death or birth counts as a large move. Noise counts as a cluster.
  /// Without labels there is no entry of shares. O(points log points) a feature.
  public init(
    _ samples: [Sample], labelsBefore: [Int32] = [], labelsAfter: [Int32] = [],
    of groups: Groups = .clusters, bins: Int = 10
  ) {
    precondition(bins > 1)
    var entries = samples.map { sample in
      Self.entry(
        sample.feature,
        StabilityIndex(before: sample.before, after: sample.after, bins: bins),
        KolmogorovSmirnov(sample.before, sample.after), sample.before.count, sample.after.count)
    }
    if !labelsBefore.isEmpty || !labelsAfter.isEmpty {
      let numbers = Set(labelsBefore).union(labelsAfter).sorted()
      func counts(_ labels: [Int32]) -> [Int] {
        var counts: [Int32: Int] = [:]
        for label in labels { counts[label, default: 0] += 1 }
        return numbers.map { counts[$0] ?? 0 }
      }
      let index = StabilityIndex(before: counts(labelsBefore), after: counts(labelsAfter))
      entries.append(Self.entry(nil, index, nil, labelsBefore.count, labelsAfter.count))
    }
    self.entries = entries.sorted { $0.index.value > $1.index.value }
    let moved = self.entries.filter(\.isBeyondChance)
    advice =
      moved.contains { $0.index.band == .major }
      ? .refit : moved.contains { $0.index.band == .moderate } ? .watch : .keep
    reasons = Self.reasons(self.entries, groups)
    counsel = Self.counsel(advice, groups)
  }

  /// The same of two matrices with the same features.
  public init(
    before: FeatureMatrix, after: FeatureMatrix, labelsBefore: [Int32] = [],
    labelsAfter: [Int32] = [], bins: Int = 10
  ) {
    precondition(before.names == after.names)
    self.init(
      before.names.indices.map { feature in
        Sample(
          feature: before.names[feature],
          before: (0..<before.count).map { before[$0, feature] },
          after: (0..<after.count).map { after[$0, feature] })
      }, labelsBefore: labelsBefore, labelsAfter: labelsAfter, bins: bins)
  }

  private static func entry(
    _ feature: String?, _ index: StabilityIndex, _ test: KolmogorovSmirnov?, _ one: Int,
    _ other: Int
  ) -> Entry {
    let bound = index.expectedByChance.map { expected in
      expected + 1.645 * (2 * expected * (1 / Double(one) + 1 / Double(other))).squareRoot()
    }
    return Entry(feature: feature, index: index, test: test, chanceBound: bound)
  }

  private static func reasons(_ entries: [Entry], _ groups: Groups) -> [String] {
    func words(_ entry: Entry) -> String {
      "\(entry.feature ?? "the shares of \(groups)") (PSI \(rounded(entry.index.value)))"
    }
    func list(_ entries: [Entry]) -> String { entries.map(words).joined(separator: ", ") }
    let notable = entries.filter { $0.index.band != .stable }
    let major = notable.filter { $0.isBeyondChance && $0.index.band == .major }
    let moderate = notable.filter { $0.isBeyondChance && $0.index.band == .moderate }
    let doubtful = notable.filter { !$0.isBeyondChance }
    let untested = doubtful.filter { entry in
      entry.chanceBound.map { entry.index.value > $0 } ?? false
    }
    let chance = doubtful.filter { !untested.contains($0) }
    var reasons: [String] = []
    if !major.isEmpty { reasons.append("Moved far: \(list(major)).") }
    if !moderate.isEmpty { reasons.append("Moved moderately: \(list(moderate)).") }
    if !chance.isEmpty { reasons.append("No more than chance gives: \(list(chance)).") }
    if !untested.isEmpty {
      reasons.append(
        "Moved by the index, but not by the test of Kolmogorov and Smirnov (p of 0.05 or more), and so "
          + "not counted: \(list(untested)).")
    }
    return reasons
  }

  private static func counsel(_ advice: Advice, _ groups: Groups) -> String {
    switch (advice, groups) {
    case (.keep, _): "Nothing moved so far that it matters: keep the \(groups)."
    case (.watch, _): "Keep the \(groups), and compare again after the next run."
    case (.refit, .clusters):
      "Refit: choose features and number of clusters anew, and review what rests on those before."
    case (.refit, .segments):
      "Refit: look at the cuts of the segments again, for they may fit no longer."
    }
  }

  private static func rounded(_ value: Double) -> String {
    guard value < 1_000 else { return "1000 or more" }
    let whole = Int((value * 1_000).rounded())
    let digits = String(whole % 1_000)
    return "\(whole / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
