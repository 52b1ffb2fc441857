import Testing

@testable import Query

@Suite("The nearest known name") struct NearestTests {
  @Test("is found for small slips, and for them only")
  func slips() {
    let names = ["id", "revenue", "quantity", "order_lines", "cumulative_share"]
    #expect(Nearest.match("revenu", among: names) == "revenue")
    #expect(Nearest.match("REVENUE", among: names) == "revenue")
    #expect(Nearest.match("qauntity", among: names) == "quantity")
    #expect(Nearest.match("orderlines", among: names) == "order_lines")
    #expect(Nearest.match("cumulativ_shre", among: names) == "cumulative_share")
    #expect(Nearest.match("lamp", among: names) == nil)
    #expect(Nearest.match("", among: names) == nil)
    #expect(Nearest.match(String(repeating: "x", count: 10_000), among: names) == nil)
  }

  @Test("counts edits as optimal string alignment does")
  func edits() {
    #expect(Nearest.edits(Array("kitten".utf8), Array("sitting".utf8)) == 3)
    #expect(Nearest.edits(Array("ca".utf8), Array("abc".utf8)) == 3)
    #expect(Nearest.edits(Array("ab".utf8), Array("ba".utf8)) == 1)
    #expect(Nearest.edits([], Array("abc".utf8)) == 3)
    #expect(Nearest.edits([], []) == 0)
  }
}
