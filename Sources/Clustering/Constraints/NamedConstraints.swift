/// Constraints as people state them, with rows by name.
public struct NamedConstraints: Sendable, Equatable {
  /// Two names.
  public struct Pair: Sendable, Equatable {
    public let one: String
    public let other: String

    public init(_ one: String, _ other: String) {
      self.one = one
      self.other = other
    }
  }

  /// The fewest rows of a cluster; nil for any number.
  public var minimumSize: Int?
  /// The most rows of a cluster; nil for any number.
  public var maximumSize: Int?
  /// What lies in one cluster.
  public var mustLink: [Pair]
  /// What lies in different clusters.
  public var cannotLink: [Pair]

  public init(
    minimumSize: Int? = nil, maximumSize: Int? = nil, mustLink: [Pair] = [],
    cannotLink: [Pair] = []
  ) {
    self.minimumSize = minimumSize
    self.maximumSize = maximumSize
    self.mustLink = mustLink
    self.cannotLink = cannotLink
  }

  /// Whether nothing is constrained.
  public var isEmpty: Bool {
    minimumSize == nil && maximumSize == nil && mustLink.isEmpty && cannotLink.isEmpty
  }

  /// The names that pairs mention, each once, in order.
  public var names: [String] {
    var seen: Set<String> = []
    return (mustLink + cannotLink).flatMap { [$0.one, $0.other] }
      .filter { seen.insert($0).inserted }
  }

  /// The constraints of rows by `row`. Pairs with a name that has no row are left out.
  public func constraints(row: (String) -> Int?) -> ClusterConstraints {
    func pairs(_ pairs: [Pair]) -> [ClusterConstraints.Pair] {
      pairs.compactMap { pair in
        guard let one = row(pair.one), let other = row(pair.other) else { return nil }
        return ClusterConstraints.Pair(one, other)
      }
    }
    return ClusterConstraints(
      minimumSize: minimumSize ?? 1, maximumSize: maximumSize, mustLink: pairs(mustLink),
      cannotLink: pairs(cannotLink))
  }
}
