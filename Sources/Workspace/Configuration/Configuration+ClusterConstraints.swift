import Clustering
import Settings

extension Configuration {
  /// What the clusters of a `[[clustering]]` have to keep to.
  static func constraints(
    _ reader: inout ConfigurationReader, _ method: ClusteringMethod?, minSize: Int
  ) -> NamedConstraints {
    let most = reader.integer("max_size", in: 1...1_000_000_000, or: 1_000_000_000)
    let constraints = NamedConstraints(
      minimumSize: method == .kMeans && reader.has("min_size") ? minSize : nil,
      maximumSize: reader.has("max_size") ? most : nil,
      mustLink: Self.pairs("must_link", &reader), cannotLink: Self.pairs("cannot_link", &reader))
    guard method == .kMeans else { return constraints }
    if let least = constraints.minimumSize, least > most {
      reader.fault("max_size", expected: "at least min_size, which is \(least)")
    }
    return constraints
  }

  private static func pairs(
    _ key: String, _ reader: inout ConfigurationReader
  ) -> [NamedConstraints.Pair] {
    guard let found = reader.value(key) else { return [] }
    let pairs = found.listValue?.compactMap { pair -> NamedConstraints.Pair? in
      guard let names = pair.listValue?.compactMap(\.textValue), names.count == 2,
        pair.listValue?.count == 2, !names.contains("")
      else { return nil }
      return NamedConstraints.Pair(names[0], names[1])
    }
    guard let pairs, !pairs.isEmpty, pairs.count == found.listValue?.count else {
      reader.fault(key, expected: "pairs of ids in quotes: [[\"A\", \"B\"], [\"A\", \"C\"]]")
      return []
    }
    return pairs
  }
}
