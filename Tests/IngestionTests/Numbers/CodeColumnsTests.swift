import Testing

@testable import Ingestion

@Suite("Columns of codes")
struct CodeColumnsTests {
  /// So many rows of each value, from the first on.
  private static func rows(_ counts: Int..., from first: Int = 1) -> [Double] {
    counts.enumerated().flatMap {
      [Double](repeating: Double(first + $0.offset), count: $0.element)
    }
  }

  @Test(
    "Few whole numbers, each again and again",
    arguments: [
      ("Channel", rows(298, 142)), ("Region", rows(77, 47, 316)), ("x", rows(77, 47, 316)),
      ("store_type", [0, 10, 30, 30, 0, 10]), ("status", [7, 9, 9, 7]),
      ("class", [1, .nan, 2, 2, 1]),
    ])
  func codes(name: String, values: [Double]) {
    #expect(CodeColumns.areCodes(values, column: name))
  }

  @Test(
    "Amounts are none, though they be few whole numbers",
    arguments: [
      ("orders", rows(40, 30, 20)), ("number of orders", rows(40, 30, 20)),
      ("quantity", rows(40, 30, 20)), ("lead_time_weeks", rows(40, 30, 20)),
      // Counts thin out, begin with none, or leave gaps.
      ("x", rows(300, 90, 30, 8, 2)), ("x", rows(40, 30, 20, from: 0)), ("pack", [6, 12, 24, 6]),
      // Too few rows to tell, too many values, fractions, one value, each only once.
      ("x", rows(3, 3, 3)), ("x", rows(20, 20, 20, 20, 20, 20, 20, 20)),
      ("type", [1, 1.5, 1, 1.5]), ("type", [3, 3, 3]), ("type", [1, 2, 3]),
      ("code", (0..<100).map { Double($0 % 25) }),
    ])
  func amounts(name: String, values: [Double]) {
    #expect(!CodeColumns.areCodes(values, column: name))
  }
}
