import Ingestion
import Segmentation
import Tables
import Testing

@Suite("Buckets")
struct BucketSchemeTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Int32 {
    try #require(Days.from(year: year, month: month, day: day))
  }

  @Test("Buckets follow each other without a gap", arguments: BucketKind.allCases)
  func monotone(kind: BucketKind) throws {
    let scheme = BucketScheme(kind)
    var before = scheme.index(ofDay: try day(1899, 12, 31))
    for number in try day(1900, 1, 1)...day(2100, 12, 31) {
      let index = scheme.index(ofDay: number)
      let start = scheme.start(ofBucket: index)
      if index == before {
        guard start < number else { return #expect(Bool(false), "\(Days.text(number))") }
      } else {
        guard index == before + 1, start == number else {
          return #expect(Bool(false), "\(Days.text(number))")
        }
      }
      before = index
    }
  }

  @Test("Months")
  func months() throws {
    let scheme = BucketScheme(.month)
    let first = scheme.index(ofDay: try day(2010, 12, 1))
    let last = scheme.index(ofDay: try day(2011, 12, 9))
    let calendar = scheme.calendar(from: first, through: last)
    #expect(calendar.kind == "month")
    #expect(calendar.count == 13)
    #expect(calendar.labels.first == "2010-12" && calendar.labels.last == "2011-12")
    #expect(calendar.starts.first == (try day(2010, 12, 1)))
    #expect(calendar.starts.last == (try day(2012, 1, 1)))
    #expect(scheme.index(ofDay: 0) == 0)
    #expect(scheme.index(ofDay: -1) == -1)
    #expect(scheme.label(ofBucket: -1) == "1969-12")
    #expect(scheme.label(ofBucket: -12) == "1969-01")
    #expect(scheme.label(ofBucket: -13) == "1968-12")
  }

  @Test("Weeks begin on Monday")
  func weeks() throws {
    let scheme = BucketScheme(.week)
    let sunday = scheme.index(ofDay: try day(2011, 1, 2))
    let monday = scheme.index(ofDay: try day(2011, 1, 3))
    #expect(monday == sunday + 1)
    #expect(scheme.calendar(from: sunday, through: monday).labels == ["2010-W52", "2011-W01"])
    #expect(scheme.start(ofBucket: monday) == (try day(2011, 1, 3)))
  }

  @Test("Days")
  func days() throws {
    let scheme = BucketScheme(.day)
    let first = scheme.index(ofDay: try day(2012, 2, 28))
    let calendar = scheme.calendar(from: first, through: first + 2)
    #expect(calendar.labels == ["2012-02-28", "2012-02-29", "2012-03-01"])
    #expect(calendar.starts.count == 4)
  }

  @Test("An empty horizon has no bucket; far ones do not trap", arguments: BucketKind.allCases)
  func edges(kind: BucketKind) {
    let scheme = BucketScheme(kind)
    #expect(scheme.calendar(from: 5, through: 4).count == 0)
    for index in [Int.min, Int.min + 1, Int.max - 1, Int.max] {
      _ = scheme.start(ofBucket: index)
      _ = scheme.label(ofBucket: index)
    }
    #expect(scheme.calendar(from: .max, through: .max).count == 1)
  }

  @Test("The ends of the number range do not trap")
  func extremes() {
    for day in [Int32.min, .min + 1, -719_469, 0, .max - 1, .max] {
      for kind in BucketKind.allCases {
        let scheme = BucketScheme(kind)
        #expect(!scheme.label(ofBucket: scheme.index(ofDay: day)).isEmpty)
      }
    }
  }
}
