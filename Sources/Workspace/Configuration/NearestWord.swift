/// The word that somebody may have meant.
enum NearestWord {
  /// The candidate with the fewest changed letters, if few enough differ to be a slip of the
  /// hand: a third of the word, at least one letter. Ties go to the earlier candidate.
  static func to(_ word: String, among candidates: [String]) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let lowered = word.lowercased()
    let limit = max(1, word.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let found = distance(Array(lowered), Array(candidate.lowercased()))
      if found <= limit, found < (best?.distance ?? .max) { best = (candidate, found) }
    }
    return best?.word
  }

  /// Damerau's distance with adjacent swaps: insertions, deletions, replacements, swaps.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      for j in right.indices {
        var cost = min(
          previous[j + 1] + 1, current[j] + 1, previous[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
