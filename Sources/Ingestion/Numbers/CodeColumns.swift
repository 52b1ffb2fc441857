/// Numbers that stand for classes and measure nothing: channels 1 and 2, regions 1 to 3.
///
/// Taken for a measure they put region 3 farther from 1 than from 2, which says nothing. Only looks
/// can tell, so an amount of few values, such as a number of orders, is rather let pass than doubted.
enum CodeColumns {
  /// The last words of names of such columns.
  private static let classes: Set<String> = [
    "brand", "category", "channel", "class", "cluster", "code", "country", "depot", "family",
    "group", "plant", "region", "segment", "site", "status", "store", "supplier", "type",
    "warehouse", "zone",
  ]
  /// The last words of names of amounts, beside all plurals: `orders`, `lead time in days`.
  private static let amounts: Set<String> = ["count", "qty", "quantity"]

  /// So many codes at most under a name of classes, and under any other one.
  private static let mostNamed = 20
  private static let most = 7

  /// Whether a column holds codes: whole numbers, few and each again and again. Under a name that
  /// says nothing they also run from 1 without a gap, in ten rows each on average, and the rarest
  /// in a twentieth of all: counts thin out. What is missing is passed over. O(values).
  static func areCodes(_ values: [Double], column name: String) -> Bool {
    let last = HeaderName(name).words.last ?? ""
    guard !amounts.contains(last), classes.contains(last) || !isPlural(last) else { return false }
    var rows: [Double: Int] = [:]
    for value in values where value.isFinite {
      guard value == value.rounded() else { return false }
      rows[value, default: 0] += 1
      if rows.count > mostNamed { return false }
    }
    let count = rows.values.reduce(0, +)
    guard rows.count > 1, count >= 2 * rows.count else { return false }
    if classes.contains(last) { return true }
    return rows.count <= most && count >= 10 * rows.count
      && rows.allSatisfy { 1...Double(rows.count) ~= $0.key && $0.value * 20 >= count }
  }

  private static func isPlural(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is")
  }
}

extension NumberTable {
  /// The columns whose numbers are codes of classes by their looks. O(values).
  public var codes: [String] {
    names.enumerated().filter { column, name in
      let numbers = (0..<count).map { values[$0 * names.count + column] }
      return CodeColumns.areCodes(numbers, column: name)
    }.map(\.element)
  }
}

extension MixedTable {
  /// The columns of numbers that are codes of classes by their looks. O(values).
  public var codes: [String] {
    zip(names, columns).compactMap { name, column in
      guard case .numbers(let values) = column, CodeColumns.areCodes(values, column: name) else {
        return nil
      }
      return name
    }
  }
}
