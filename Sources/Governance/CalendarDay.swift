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
    var place = 0
    var numbers: (year: Int, month: Int, day: Int) = (0, 0, 0)
    for byte in text.utf8 {
      let digit = Int(byte) - 48
      switch place {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      case 0...9:
        guard (0...9).contains(digit) else { return nil }
        if place < 4 {
          numbers.year = numbers.year * 10 + digit
        } else if place < 7 {
          numbers.month = numbers.month * 10 + digit
        } else {
          numbers.day = numbers.day * 10 + digit
        }
      default: return nil
      }
      place += 1
    }
    guard place == 10,
      let days = Civil.day(year: numbers.year, month: numbers.month, day: numbers.day)
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
