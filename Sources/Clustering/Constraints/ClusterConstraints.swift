/// What clusters have to keep to, whatever the distances say: sizes, and rows that belong together
/// or apart. Rows count from 0.
public struct ClusterConstraints: Sendable, Equatable {
  /// Two rows.
  public struct Pair: Sendable, Hashable {
    public let one: Int
    public let other: Int

    public init(_ one: Int, _ other: Int) {
      self.one = one
      self.other = other
    }
  }

  /// The fewest rows of a cluster; no cluster is ever empty.
  public var minimumSize: Int
  /// The most rows of a cluster; nil for any number.
  public var maximumSize: Int?
  /// Rows that lie in one cluster. Pairs that share a row make one group.
  public var mustLink: [Pair]
  /// Rows that lie in different clusters.
  public var cannotLink: [Pair]

  public init(
    minimumSize: Int = 1, maximumSize: Int? = nil, mustLink: [Pair] = [], cannotLink: [Pair] = []
  ) {
    self.minimumSize = minimumSize
    self.maximumSize = maximumSize
    self.mustLink = mustLink
    self.cannotLink = cannotLink
  }
}
