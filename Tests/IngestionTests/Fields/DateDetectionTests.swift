import Ingestion
import Tables
import Testing

@Suite("Date detection")
struct DateDetectionTests {
  private func patterns(_ samples: [String]) -> [String]? {
    guard case .found(let formats) = DateDetection.detect(samples: samples) else { return nil }
    return formats.map(\.pattern)
  }

  @Test(
    "Formats that extracts have",
    arguments: [
      (["2010-12-01 08:26:00", "2011-12-09 12:50:00"], ["yyyy-MM-dd"]),
      (["1996-07-04 00:00:00.000"], ["yyyy-MM-dd"]),
      (["2016-01-01T08:00:00Z"], ["yyyy-MM-dd"]),
      (["13/04/2021", "03/04/2021"], ["dd/MM/yyyy"]),
      (["4/13/2021", "3/4/2021"], ["M/d/yyyy"]),
      (["4/1/2016 21:05", "1/13/2016 9:05"], ["M/d/yyyy"]),
      (["31.12.2020"], ["dd.MM.yyyy"]),
      (["2-Jun-06", "14-Nov-06"], ["d-MMM-yy"]),
      (["02-Jun-06", "14-Nov-06"], ["dd-MMM-yy"]),
      (["Jan 5, 2016"], ["MMM d, yyyy"]),
      (["5 January 2016"], ["d MMMM yyyy"]),
      (["Tue, 5 Jan 2016"], ["EEE, d MMM yyyy"]),
      (["20160131", "20160201"], ["yyyyMMdd"]),
      (["1998-01", "1998-02"], ["yyyy-MM"]),
      (["201601"], ["yyyyMM"]),
      (["Jan 2016"], ["MMM yyyy"]),
      (["2016/1/5"], ["yyyy/M/d"]),
      (["", " ", "2010-12-01"], ["yyyy-MM-dd"]),
      (["NULL", "2010-12-01", "2010-12-02"], ["yyyy-MM-dd"]),
    ] as [([String], [String])])
  func found(samples: [String], expected: [String]) {
    #expect(patterns(samples) == expected)
  }

  @Test("Mixed separators take their order from whichever value shows it")
  func mixedSeparators() throws {
    let samples = ["01-01-2016", "01-02-2016", "1/13/2016"]
    guard case .found(let formats) = DateDetection.detect(samples: samples) else {
      return #expect(Bool(false))
    }
    #expect(formats.map(\.pattern) == ["MM-dd-yyyy", "M/d/yyyy"])
    #expect(formats.compactMap { $0.parse("01-02-2016") }.map(Days.text) == ["2016-01-02"])
  }

  @Test("A column as the delivery history has it")
  func deliveries() {
    let samples =
      ["Pre-PQ Process", "11/23/12", "5/3/13", "05/03/2013", "2-Jun-06"]
      + Array(repeating: "5/3/13", count: 5)
    #expect(patterns(samples) == ["M/d/yy", "d-MMM-yy", "MM/dd/yyyy"])
  }

  @Test("Nothing that tells the order stops with both readings")
  func ambiguous() {
    #expect(
      DateDetection.detect(samples: ["03/04/2021", "05/06/2021"])
        == .ambiguous(
          first: "3 April 2021 (dd/MM/yyyy)", second: "4 March 2021 (MM/dd/yyyy)",
          example: "03/04/2021"))
    let contradiction = DateDetection.detect(samples: ["13/1/2016", "1/13/2016", "1/2/2016"])
    #expect(
      contradiction
        == .ambiguous(
          first: "day first, as 13/1/2016 must be", second: "month first, as 1/13/2016 must be",
          example: "1/2/2016"))
  }

  @Test("One slip in a thousand does not change the order")
  func slip() {
    var samples = Array(repeating: "4/13/2021", count: 999)
    samples.append("13/4/2021")
    #expect(patterns(samples) == ["M/d/yyyy"])
  }

  @Test(
    "What is no date column says which value is none",
    arguments: [
      ["85123A", "71053"], ["hello"], ["12.5", "13.1"], ["10248"], [""], [],
    ])
  func none(samples: [String]) {
    #expect(DateDetection.detect(samples: samples) == .none(example: samples.first ?? ""))
  }
}
