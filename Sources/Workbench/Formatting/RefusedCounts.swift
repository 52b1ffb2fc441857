/// Numbers of clusters that could not be had, in sentences: neighbours with the same reason in one.
public enum RefusedCounts {
  /// `refusals` rise by number.
  public static func sentences(_ refusals: [(k: Int, reason: String)]) -> [String] {
    var groups: [(range: ClosedRange<Int>, reason: String)] = []
    for (k, reason) in refusals {
      if let last = groups.last, last.reason == reason, last.range.upperBound == k - 1 {
        groups[groups.count - 1].range = last.range.lowerBound...k
      } else {
        groups.append((k...k, reason))
      }
    }
    return groups.map { range, reason in
      let numbers =
        range.count == 1
        ? "\(range.lowerBound) is" : "\(range.lowerBound) to \(range.upperBound) are"
      return "k = \(numbers) left out: \(reason)"
    }
  }
}
