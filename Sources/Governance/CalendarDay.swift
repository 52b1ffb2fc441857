import Journal
import Tables

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
    guard let days = Days.parse(text) else { return nil }
    self.days = Int(days)
  }

  /// As it is read; days before the year 1 and after the year 9999 are moved to the edge.
  public var description: String {
    Days.text(min(max(Int32(clamping: days), Days.range.lowerBound), Days.range.upperBound))
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.days < right.days
  }
}
