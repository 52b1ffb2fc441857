import Testing

@testable import Tables

@Suite("The nearest known name") struct NearestNameTests {
  @Test("is found for small slips, and for them only")
  func slips() {
    let names = ["id", "revenue", "quantity", "order_lines", "cumulative_share"]
    #expect(NearestName.match("revenu", among: names) == "revenue")
    #expect(NearestName.match("REVENUE", among: names) == "revenue")
    #expect(NearestName.match("qauntity", among: names) == "quantity")
    #expect(NearestName.match("orderlines", among: names) == "order_lines")
    #expect(NearestName.match("cumulativ_shre", among: names) == "cumulative_share")
    #expect(NearestName.match("lamp", among: names) == nil)
    #expect(NearestName.match("", among: names) == nil)
    #expect(NearestName.match(String(repeating: "x", count: 10_000), among: names) == nil)
  }

  @Test(
    "is none where other words were meant",
    arguments: [
      ("reveneu", "revenue"), ("cut", "cuts"), ("bounadry", "boundary"), ("colour", nil),
      ("x", nil),
    ] as [(String, String?)])
  func otherWords(_ word: String, _ expected: String?) {
    let words = ["revenue", "quantity", "cuts", "boundary", "classes"]
    #expect(NearestName.match(word, among: words) == expected)
  }

  @Test("is none of the other single letters, which all are one edit away")
  func letters() {
    #expect(NearestName.match("Q", among: ["A", "B", "C"]) == nil)
    #expect(NearestName.match("b", among: ["A", "B", "C"]) == "B")
  }

  @Test("counts edits as optimal string alignment does")
  func edits() {
    #expect(NearestName.edits(Array("kitten".utf8), Array("sitting".utf8)) == 3)
    #expect(NearestName.edits(Array("ca".utf8), Array("abc".utf8)) == 3)
    #expect(NearestName.edits(Array("ab".utf8), Array("ba".utf8)) == 1)
    #expect(NearestName.edits([], Array("abc".utf8)) == 3)
    #expect(NearestName.edits([], []) == 0)
  }
}
