/// Numbers that name rows and measure nothing: the row numbers that R and pandas write in front of a
/// table, the numbers of customers.
///
/// Taken for a feature they would decide the clusters, and nobody would notice.
enum RowNames {
  /// The last words of names of such columns; the empty one is what R and pandas write.
  private static let words: Set<String> = [
    "", "id", "ids", "index", "key", "row", "nr", "no", "#", "sku", "code", "number",
  ]
  /// Names of such columns that say what a row is. In the plural, or with a word before them, they may
  /// well be measures: `orders`, `minimum order`.
  private static let things: Set<String> = [
    "article", "customer", "item", "material", "order", "product",
  ]

  /// Whether a file's first column names its rows, by its name and by its values: whole numbers, each
  /// only once. O(values).
  static func areNames(_ values: [Double], column name: String) -> Bool {
    let words = Self.words(of: name)
    // What pandas calls a column without a name when it reads one.
    guard
      words.first == "unnamed:" || Self.words.contains(words.last ?? "")
        || words.count == 1 && things.contains(words[0])
    else { return false }
    var seen: Set<Double> = []
    return values.count > 2
      && values.allSatisfy { $0 == $0.rounded() && seen.insert($0).inserted }
  }

  /// The words of a name in lower case: `order_no`, `Order No` and `OrderNo` alike.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var isInWord = false
    var before: Character = " "
    for character in name {
      let isWord = !" _-.".contains(character)
      if isWord, !isInWord || before.isLowercase && character.isUppercase { words.append("") }
      if isWord { words[words.count - 1] += character.lowercased() }
      (isInWord, before) = (isWord, character)
    }
    return words
  }
}
