import Foundation
import Tables
import Testing

@Suite("Days")
struct DaysTests {
  @Test("Every day of 1900...2100 agrees with Foundation")
  func foundation() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try #require(Days.from(year: 1900, month: 1, day: 1))
    let last = try #require(Days.from(year: 2100, month: 12, day: 31))
    #expect(Int(last) - Int(first) + 1 == 73_414)
    var failures = 0
    for day in first...last {
      let date = Date(timeIntervalSince1970: Double(day) * 86_400)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear], from: date)
      let (year, month, number) = Days.civil(day)
      let week = Days.isoWeek(day)
      let weekday = (parts.weekday.map { ($0 + 5) % 7 + 1 })
      let isSame =
        parts.year == year && parts.month == month && parts.day == number
        && weekday == Days.weekday(day) && parts.weekOfYear == week.week
        && parts.yearForWeekOfYear == week.year
        && Days.from(year: year, month: month, day: number) == day
      if !isSame { failures += 1 }
    }
    #expect(failures == 0)
  }

  @Test("Every day of the years 1...9999 follows the day before")
  func succession() throws {
    var next = try #require(Days.from(year: 1, month: 1, day: 1))
    #expect(next == -719_162)
    var failures = 0
    for year in 1...9999 {
      for month in 1...12 {
        for day in 1...Days.length(ofMonth: month, year: year) {
          if Days.from(year: year, month: month, day: day) != next { failures += 1 }
          if Days.civil(next) != (year, month, day) { failures += 1 }
          next += 1
        }
        let after = Days.length(ofMonth: month, year: year) + 1
        if Days.from(year: year, month: month, day: after) != nil { failures += 1 }
      }
    }
    #expect(failures == 0)
  }

  @Test("A day's text is read back; other texts are no days")
  func texts() throws {
    let first = try #require(Days.parse("0001-01-01"))
    let last = try #require(Days.parse("9999-12-31"))
    #expect(first...last == Days.range)
    for day in stride(from: first, through: last, by: 97) {
      #expect(Days.parse(Days.text(day)) == day)
    }
    #expect(Days.parse("1969-12-31") == -1)
    #expect(Days.parse("2000-02-29") == 11_016)
    #expect(Days.parse("2011-11-30") == 15_308)
    for wrong in [
      "", "2011-11-31", "1900-02-29", "2011-1-1", "2011/11/30", "0000-01-01", "2011-00-10",
      "2011-10-00", "2011-13-01", "+201-01-01", "2011-11-30 ", "12011-11-30", "２011-11-30",
    ] {
      #expect(Days.parse(wrong) == nil, "\(wrong)")
    }
  }

  @Test("What is not in the calendar is no day")
  func invalid() {
    for (year, month, day) in [
      (2023, 2, 29), (1900, 2, 29), (2000, 2, 30), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0),
      (2023, 4, 31), (0, 1, 1), (10_000, 1, 1), (.max, 1, 1), (.min, .min, .min), (2023, 1, .max),
    ] {
      #expect(Days.from(year: year, month: month, day: day) == nil)
    }
    #expect(Days.from(year: 2000, month: 2, day: 29) == 11_016)
    #expect(Days.from(year: 1970, month: 1, day: 1) == 0)
  }

  @Test("The ends of the number range do not trap")
  func extremes() {
    for day in [Int32.min, .min + 1, -719_469, 0, .max - 1, .max] {
      let (year, month, number) = Days.civil(day)
      #expect((1...12).contains(month) && (1...31).contains(number) && abs(year) < 6_000_000)
      #expect((1...7).contains(Days.weekday(day)))
      _ = Days.isoWeek(day)
      _ = Days.text(day)
    }
    #expect(Days.civil(.max) == (5_881_580, 7, 11))
    #expect(Days.civil(.min) == (-5_877_641, 6, 23))
  }

  @Test("ISO weeks at the turn of years")
  func isoWeeks() throws {
    // ISO 8601: the week belongs to the year of its Thursday.
    for (date, year, week) in [
      ((2008, 12, 29), 2009, 1), ((2010, 1, 3), 2009, 53), ((2011, 1, 2), 2010, 52),
      ((2011, 1, 3), 2011, 1), ((2020, 12, 31), 2020, 53), ((2021, 1, 4), 2021, 1),
    ] {
      let day = try #require(Days.from(year: date.0, month: date.1, day: date.2))
      #expect(Days.isoWeek(day) == (year, week))
    }
  }
}
