import Journal

/// A day of the Gregorian calendar, without a time or a zone; written `2027-06-30`.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let days: Int

  /// The day that lies so many days after 1970-01-01.
  public init(days: Int) {
    self.days = days
  }

  /// The day of a moment, in UTC.
  public init(of moment: Journal.Timestamp) {
    days = moment.day
  }

  /// Reads `yyyy-MM-dd`; nil for any other text and for days that do not exist.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { (48...57).contains($0) } }),
      let year = Int(Substring(parts[0])), let month = Int(Substring(parts[1])),
      let day = Int(Substring(parts[2])),
      let days = Civil.day(year: year, month: month, day: day)
    else { return nil }
    self.days = days
  }

  public var description: String {
    let date = Civil.date(ofDay: days)
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.days < right.days
  }
}
