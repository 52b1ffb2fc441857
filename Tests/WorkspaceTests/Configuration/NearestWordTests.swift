import Testing

@testable import Workspace

@Suite("The word that somebody may have meant")
struct NearestWordTests {
  @Test(
    "Slips of the hand are found, other words are not",
    arguments: [
      ("revenu", "revenue"), ("reveneu", "revenue"), ("REVENUE", "revenue"),
      ("qantity", "quantity"),
      ("cut", "cuts"), ("bounadry", "boundary"), ("colour", nil), ("x", nil), ("", nil),
    ] as [(String, String?)])
  func nearest(_ word: String, _ expected: String?) {
    let words = ["revenue", "quantity", "cuts", "boundary", "classes"]
    #expect(NearestWord.to(word, among: words) == expected)
  }
}
