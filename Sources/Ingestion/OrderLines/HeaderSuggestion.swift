/// Finds the header that was perhaps meant.
enum HeaderSuggestion {
  /// The nearest of the headers, if it is near enough: the same but for letter case, spaces and
  /// punctuation, or no more than a third of its letters off.
  static func nearest(to name: String, in headers: [String]) -> String? {
    let wanted = letters(name)
    guard !wanted.isEmpty else { return nil }
    let near = headers.prefix(1_000).filter { !$0.isEmpty }.map { header in
      (header, distance(wanted, letters(header)))
    }.min { $0.1 < $1.1 }
    guard let near, near.1 * 3 <= wanted.count else { return nil }
    return near.0
  }

  private static func letters(_ text: String) -> [Character] {
    Array(text.lowercased().filter { $0.isLetter || $0.isNumber }.prefix(64))
  }

  /// Levenshtein's distance.
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (i, left) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in other.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (left == right ? 0 : 1))
        diagonal = above
      }
    }
    return row[other.count]
  }
}
