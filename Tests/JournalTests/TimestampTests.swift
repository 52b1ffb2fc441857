import Journal
import Testing

struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", 0), ("1969-12-31T23:59:59.999Z", -1),
    ("2026-11-23T22:14:05.123Z", 1_795_472_045_123), ("2000-02-29T12:00:00.000Z", 951_825_600_000),
    ("0000-01-01T00:00:00.000Z", -62_167_219_200_000),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
  ])
  func `text and milliseconds`(text: String, milliseconds: Int64) {
    #expect(Journal.Timestamp(text)?.milliseconds == milliseconds)
    #expect(Journal.Timestamp(milliseconds: milliseconds).description == text)
  }

  @Test func `every day of ten thousand years has its date`() {
    var day = -719_528
    var wrong = 0
    for year in 0...9999 {
      for month in 1...12 {
        for date in [1, Civil.length(ofMonth: month, year: year)] {
          let expected = day + date - 1
          if Civil.day(year: year, month: month, day: date) != expected { wrong += 1 }
          if Civil.date(ofDay: expected) != (year, month, date) { wrong += 1 }
        }
        day += Civil.length(ofMonth: month, year: year)
      }
    }
    #expect(wrong == 0)
    #expect(day == 2_932_897)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T22:14:05Z", "2026-11-23t22:14:05.123Z",
    "2026-02-29T00:00:00.000Z",
    "2026-13-01T00:00:00.000Z", "2026-00-01T00:00:00.000Z", "2026-01-00T00:00:00.000Z",
    "2026-01-01T24:00:00.000Z", "2026-01-01T00:60:00.000Z", "2026-01-01T00:00:60.000Z",
    "2026-01-01T00:00:00.00aZ", "+026-01-01T00:00:00.000Z", "1900-02-29T00:00:00.000Z",
  ])
  func `what is no moment`(text: String) {
    #expect(Journal.Timestamp(text) == nil)
  }

  @Test func `moments outside the range are moved to its edge`() {
    #expect(Journal.Timestamp(milliseconds: .max).description == "9999-12-31T23:59:59.999Z")
    #expect(Journal.Timestamp(milliseconds: .min).description == "0000-01-01T00:00:00.000Z")
    #expect(Journal.Timestamp(milliseconds: -1).day == -1)
    #expect(Journal.Timestamp.now().description > "2025")
  }
}
