/// Names of time buckets as they stand under an axis or in a sentence.
public enum BucketLabels {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func month(_ label: String) -> (year: Substring, month: Int)? {
    let parts = label.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]), (1...12).contains(number) else {
      return nil
    }
    return (parts[0], number)
  }

  /// `Dec 2010` for `2010-12`; other labels stay.
  public static func long(_ label: String) -> String {
    month(label).map { "\(months[$0.month - 1]) \($0.year)" } ?? label
  }

  /// `D` for `2010-12`, and `W03` for `2011-W03`, `14` for `2011-03-14`.
  public static func short(_ label: String) -> String {
    if let month = month(label) { return String(months[month.month - 1].prefix(1)) }
    return label.split(separator: "-").last.map(String.init) ?? label
  }
}
