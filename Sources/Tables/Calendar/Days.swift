/// Days since 1970-01-01 in the proleptic Gregorian calendar, and back.
///
/// Formulas: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), and, for the way
/// back, C. Neri and L. Schneider, "Euclidean affine functions and their application to calendar
/// algorithms", Software: Practice and Experience 53 (2023). No tables, no branches that depend on
/// the data, exact over the whole range of `Int32`.
public enum Days {
  /// Years that a date may have.
  public static let years = 1...9999
  /// The days of those years: 0001-01-01 to 9999-12-31.
  public static let range: ClosedRange<Int32> = -719_162...2_932_896

  /// The day's number; nil unless the year is within `years` and the day is in the calendar.
  @inlinable
  public static func from(year: Int, month: Int, day: Int) -> Int32? {
    guard years.contains(year), month >= 1, month <= 12, day >= 1,
      day <= length(ofMonth: month, year: year)
    else { return nil }
    return unchecked(year: year, month: month, day: day)
  }

  /// As `from`, for a date that is known to be in the calendar.
  @inlinable
  public static func unchecked(year: Int, month: Int, day: Int) -> Int32 {
    // Years begin in March, so that the leap day is the last.
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468)
  }

  /// Days in a month, 1...12.
  @inlinable
  public static func length(ofMonth month: Int, year: Int) -> Int {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    // 31 in months 1, 3, 5, 7, 8, 10, 12.
    return 30 | (month ^ (month >> 3))
  }

  /// Whether February has 29 days.
  @inlinable
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The date of a day.
  @inlinable
  public static func civil(_ days: Int32) -> (year: Int, month: Int, day: Int) {
    // Shifted by a whole number of 400-year eras, so that all of Int32 is positive.
    let eras: Int64 = 14_700
    let shifted = UInt64(bitPattern: Int64(days) &+ 719_468 &+ eras &* 146_097)
    let centuryPart = 4 &* shifted &+ 3
    let century = centuryPart / 146_097
    let yearPart = 4 &* ((centuryPart % 146_097) / 4) &+ 3
    let product = 2_939_745 &* yearPart
    let yearOfCentury = product >> 32
    let dayOfYear = (product & 0xFFFF_FFFF) / 2_939_745 / 4
    let monthPart = 2_141 &* dayOfYear &+ 197_913
    let month = Int(truncatingIfNeeded: monthPart >> 16)
    let day = Int(truncatingIfNeeded: (monthPart & 0xFFFF) / 2_141) &+ 1
    let year = Int(truncatingIfNeeded: 100 &* century &+ yearOfCentury) &- 400 &* Int(eras)
    return dayOfYear >= 306 ? (year &+ 1, month &- 12, day) : (year, month, day)
  }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  @inlinable
  public static func weekday(_ days: Int32) -> Int {
    let remainder = (Int(days) + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The ISO 8601 week: it begins on Monday and belongs to the year of its Thursday.
  public static func isoWeek(_ days: Int32) -> (year: Int, week: Int) {
    let thursday = Int(days) - weekday(days) + 4
    let clamped = Int32(clamping: thursday)
    let year = civil(clamped).year
    let start = Int(unchecked(year: year, month: 1, day: 1))
    return (year, (Int(clamped) - start) / 7 + 1)
  }

  /// The day as `yyyy-MM-dd`.
  public static func text(_ days: Int32) -> String {
    let (year, month, day) = civil(days)
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Reads `yyyy-MM-dd`: the day's number; nil for any other text, for days that are not in the
  /// calendar and for years outside `years`.
  public static func parse(_ text: String) -> Int32? {
    var numbers = (year: 0, month: 0, day: 0)
    var place = 0
    for byte in text.utf8 {
      let digit = Int(byte) - 0x30
      switch place {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 0...9 where !(0...9).contains(digit): return nil
      case 0...3: numbers.year = numbers.year * 10 + digit
      case 5...6: numbers.month = numbers.month * 10 + digit
      case 8...9: numbers.day = numbers.day * 10 + digit
      default: return nil
      }
      place += 1
    }
    guard place == 10 else { return nil }
    return from(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  /// A number with zeros before it.
  public static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}
