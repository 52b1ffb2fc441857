/// The known name that a mistyped one most resembles: a column, a field, a key, a command.
public enum NearestName {
  /// The candidate with the fewest edits, where these are few for its length; the first of
  /// equals. A name that differs only in case always counts. O(candidates × length²), names over
  /// 64 bytes left out.
  public static func match(_ name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate.utf8.count <= 64 {
      let letters = Array(candidate.lowercased().utf8)
      let distance = edits(wanted, letters)
      // Of a single letter an edit leaves nothing.
      let shorter = min(wanted.count, letters.count)
      guard distance <= (shorter > 1 ? max(1, shorter / 3) : 0) else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Insertions, deletions, replacements and exchanges of neighbours (optimal string alignment).
  static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        var best = min(
          previous[column] + (left[row] == right[column] ? 0 : 1),
          previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
