/// How far the clusters of one window of time are those of the next.
public struct WindowAgreement: Sendable, Equatable {
  /// Two windows, one after the other.
  public struct Step: Sendable, Equatable {
    public let from: String
    public let to: String
    /// Items of both, of the first only, and of the second only.
    public let shared: Int
    public let left: Int
    public let entered: Int
    /// The adjusted Rand index on the shared items, noise as a cluster of its own; nil with fewer
    /// than two.
    public let adjustedRand: Double?
  }

  /// One fewer than windows.
  public let steps: [Step]
  /// The mean of the steps' indices; nil where there is none.
  public var mean: Double? {
    let values = steps.compactMap(\.adjustedRand)
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
  /// The step of least agreement.
  public var weakest: Step? {
    steps.filter { $0.adjustedRand != nil }
      .min { ($0.adjustedRand ?? 1) < ($1.adjustedRand ?? 1) }
  }

  /// Compares windows in their order. O(items) a window.
  public init(_ windows: [NamedPartition]) {
    steps = zip(windows, windows.dropFirst()).map { one, other in
      let items = SharedItems(one, other)
      let agreement =
        items.pairs.count < 2
        ? nil : Agreement(items.pairs.map(\.0), items.pairs.map(\.1)).adjustedRand
      return Step(
        from: one.name, to: other.name, shared: items.pairs.count, left: items.left,
        entered: items.entered, adjustedRand: agreement)
    }
  }
}
