import Testing

@testable import Query

@Suite("Days in a query") struct CalendarDayTests {
  @Test("run without gaps from the year 1 to the year 9999")
  func allDays() throws {
    var year = 1
    var month = 1
    var day = 1
    let first = try #require(CalendarDay.parse("0001-01-01"))
    let last = try #require(CalendarDay.parse("9999-12-31"))
    #expect(first == -719_162)
    #expect(last == 2_932_896)
    for value in stride(from: first, through: -700_000, by: 1) {
      let text = CalendarDay.text(value)
      #expect(CalendarDay.parse(text) == value)
      let parts = text.split(separator: "-").compactMap { Int($0) }
      #expect(parts == [year, month, day])
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
    for value in stride(from: first, through: last, by: 997) {
      #expect(CalendarDay.parse(CalendarDay.text(value)) == value)
    }
  }

  @Test("are known by examples")
  func examples() {
    #expect(CalendarDay.parse("1970-01-01") == 0)
    #expect(CalendarDay.parse("1969-12-31") == -1)
    #expect(CalendarDay.parse("2000-02-29") == 11_016)
    #expect(CalendarDay.parse("2011-11-30") == 15_308)
    for wrong in [
      "", "2011-11-31", "1900-02-29", "2011-1-1", "2011/11/30", "0000-01-01", "2011-00-10",
      "2011-10-00", "2011-13-01", "+201-01-01", "2011-11-30 ", "12011-11-30", "２011-11-30",
    ] {
      #expect(CalendarDay.parse(wrong) == nil, "\(wrong)")
    }
  }
}
