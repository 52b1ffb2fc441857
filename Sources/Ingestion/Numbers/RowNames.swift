/// Numbers that name rows and measure nothing: the row numbers that R and pandas write in front of a
/// table, the numbers of customers.
///
/// Taken for a feature they would decide the clusters, and nobody would notice.
enum RowNames {
  /// The last words of names of such columns. R and pandas write no name at all.
  private static let words: Set<String> = [
    "id", "ids", "index", "key", "row", "nr", "no", "sku", "code", "number",
  ]
  /// Names of such columns that say what a row is. In the plural, or with a word before them, they may
  /// well be measures: `orders`, `minimum order`.
  private static let things: Set<String> = [
    "article", "customer", "item", "material", "order", "product",
  ]

  /// Whether a file's first column names its rows, by its name and by its values: whole numbers, each
  /// only once. O(values).
  static func areNames(_ values: [Double], column name: String) -> Bool {
    let words = HeaderName(name).words
    let isName =
      words.last.map { Self.words.contains($0) || words.count == 1 && things.contains($0) }
      ?? name.allSatisfy(\.isWhitespace)
    // `Unnamed: 0` is what pandas calls a column without a name when it reads one.
    guard isName || name.lowercased().hasPrefix("unnamed:") else { return false }
    var seen: Set<Double> = []
    return values.count > 2
      && values.allSatisfy { $0 == $0.rounded() && seen.insert($0).inserted }
  }
}
