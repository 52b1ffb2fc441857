import Segmentation
import Testing

@Suite("ABC: published answers")
struct ParetoExamplesTests {
  /// Ten items, published with SAP HANA's ABC analysis, in hundredths.
  static let hana: [Int64] = [1540, 20040, 28040, 10090, 4040, 2560, 1840, 1050, 9615, 940]
  static let seventyNinety = [ExactRatio(70, over: 100), ExactRatio(90, over: 100)]

  @Test(
    "SAP HANA's ten items under the five boundary rules",
    arguments: [
      // R matman and OCA 13.0; R inventorize; Business Central; SAP HANA itself.
      (Pareto.Boundary.upTo, "CAABCCCCBC"), (.below, "CAABCCCCBC"), (.crossing, "CAAABCCCBC"),
      (.refill, "CAAABBCCBC"),
    ])
  func hana(_ boundary: Pareto.Boundary, _ expected: String) throws {
    for ties in Pareto.Ties.allCases {
      let pareto = Samples.pareto(Self.seventyNinety, boundary, ties)
      #expect(try Samples.classes(Self.hana, scale: 2, pareto) == expected)
    }
  }

  @Test("R tsutils: 20/30/50 of ten items are 2, 3 and 5")
  func count() throws {
    let cuts = [ExactRatio(20, over: 100), ExactRatio(50, over: 100)]
    let classes = try Samples.classes(Self.hana, scale: 2, Samples.pareto(cuts, .count))
    #expect(classes == "CAABBCCCBC")
  }

  @Test("SAP HANA's ten items have the published cumulative shares")
  func cumulative() throws {
    let result = try segment(
      Samples.revenues(Self.hana, scale: 2), by: Samples.model(Samples.pareto(Self.seventyNinety)))
    let published = [
      35.1577, 60.2846, 72.9359, 84.9915, 90.0570, 93.2669, 95.5739, 97.5049, 98.8214, 100,
    ]
    for (item, rank) in result.figures.rank.enumerated() {
      let share = result.figures.cumulativeShare[item] * 100
      #expect((share - published[Int(rank) - 1]).magnitude < 0.000_05)
    }
    #expect(result.figures.rank == [8, 2, 1, 3, 5, 6, 7, 9, 4, 10])
    #expect(result.figures.cumulativeShare[9] == 1)
  }

  @Test("Seven items at 70/90, up-to")
  func sevenItems() throws {
    let units: [Int64] = [27000, 24000, 18000, 16000, 6000, 5000, 4000]
    #expect(try Samples.classes(units, Samples.pareto(Self.seventyNinety, .upTo)) == "AAABCCC")
  }

  @Test("50/33/17 at 70/20/10: crossing and up-to disagree")
  func crossingAndUpTo() throws {
    let units: [Int64] = [50, 33, 17]
    #expect(try Samples.classes(units, Samples.pareto(Self.seventyNinety, .crossing)) == "AAB")
    #expect(try Samples.classes(units, Samples.pareto(Self.seventyNinety, .upTo)) == "ABC")
  }

  @Test("SAP IBP: identical values are always assigned to the same segment")
  func tiesTogether() throws {
    let units: [Int64] = [10, 10, 10, 10]
    let half = [ExactRatio(5, over: 10)]
    #expect(try Samples.classes(units, Samples.pareto(half, .upTo, .together)) == "AAAA")
    #expect(try Samples.classes(units, Samples.pareto(half, .upTo, .split)) == "AABB")
    #expect(try Samples.classes([60, 20, 20], Samples.pareto(half, .upTo, .together)) == "BBB")
  }

  @Test("A share of exactly 80 % is decided by the rule")
  func exactlyOnTheCut() throws {
    // 0.1 ten times: the eighth item reaches exactly 80 %, which doubles put at 0.7999999999999999.
    let tenths = [Int64](repeating: 1, count: 10)
    let cut = [ExactRatio(80, over: 100)]
    func classes(_ boundary: Pareto.Boundary) throws -> String {
      try Samples.classes(tenths, scale: 1, Samples.pareto(cut, boundary, .split))
    }
    #expect(try classes(.upTo) == "AAAAAAAABB")
    #expect(try classes(.below) == "AAAAAAABBB")
    #expect(try classes(.crossing) == "AAAAAAAABB")
    #expect(try classes(.refill) == "AAAAAAAABB")
  }

  @Test(
    "Class sizes of `count` are rounded to the nearest, halves to even, the last takes the rest")
  func countRounding() throws {
    let cuts = [ExactRatio(20, over: 100), ExactRatio(50, over: 100)]
    func sizes(_ count: Int64) throws -> [Int] {
      let classes = try Samples.classes(Array(1...count), Samples.pareto(cuts, .count))
      return ["A", "B", "C"].map { name in classes.count { String($0) == name } }
    }
    // R's round(n * prc): 1.4 and 2.1, 2.4 and 3.6, 3 and 4.5, 1 and 1.5.
    #expect(try sizes(7) == [1, 2, 4])
    #expect(try sizes(12) == [2, 4, 6])
    #expect(try sizes(15) == [3, 4, 8])
    #expect(try sizes(5) == [1, 2, 2])
    #expect(try sizes(1) == [0, 0, 1])
  }

  @Test("Without a total there are no shares: all are in the last class, none is dropped")
  func nothingToShare() throws {
    for boundary in Pareto.Boundary.allCases where boundary != .count {
      #expect(try Samples.classes([0, 0], Samples.pareto(boundary: boundary)) == "CC")
    }
    let result = try segment(Samples.revenues([0, 0]), by: Samples.model())
    #expect(result.figures.rank == [1, 2])
    #expect(result.figures.share.allSatisfy { $0.isNaN })
  }
}

extension Samples {
  static func pareto(boundary: Pareto.Boundary) -> Pareto {
    pareto([ExactRatio(80, over: 100), ExactRatio(95, over: 100)], boundary)
  }
}
