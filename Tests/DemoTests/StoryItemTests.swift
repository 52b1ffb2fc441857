import Testing

@testable import Demo

@Suite struct StoryItemTests {
  private func item(_ id: String) throws -> StoryItem {
    try #require(DemoCompany.story.first { $0.id == id })
  }

  @Test func idsFollowEachOther() {
    #expect(
      DemoCompany.story.map(\.id) == (0..<DemoCompany.story.count).map { "NL-\(10_001 + $0)" })
    #expect(DemoCompany.story.allSatisfy { $0.sales.units.count == 36 })
  }

  /// CV = 1 means variance = mean², so n · Σx² = 2 · (Σx)²; CV = 0.5 means 4 · n · Σx² = 5 · (Σx)².
  @Test func boundariesAreExact() throws {
    let one = try item("NL-10006").sales.units
    let half = try item("NL-10007").sales.units
    func squares(_ units: [Int]) -> Int { units.reduce(0) { $0 + $1 * $1 } }
    func square(_ units: [Int]) -> Int { units.reduce(0, +) * units.reduce(0, +) }
    #expect(36 * squares(one) == 2 * square(one))
    #expect(4 * 36 * squares(half) == 5 * square(half))
  }

  @Test func figuresAreAsTold() throws {
    func variation(_ id: String) throws -> Double {
      let units = try item(id).sales.units.map(Double.init)
      let mean = units.reduce(0, +) / 36
      return (units.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 36).squareRoot() / mean
    }
    #expect(try variation("NL-10001") < 0.1)
    #expect(try variation("NL-10002") > 1)
    let contract = try variation("NL-10005")
    #expect(contract > 0.5 && contract < 1)
    #expect(try item("NL-10002").sales.units.count { $0 > 0 } == 5)
    #expect(try item("NL-10004").sales.units.prefix(34).allSatisfy { $0 == 0 })
  }

  @Test func suggestionsCanBeProposed() {
    for item in DemoCompany.story {
      guard let suggestion = item.suggestion else { continue }
      #expect(suggestion.because.count >= 20)
      #expect(["contract", "strategic", "lifecycle"].contains(suggestion.reason))
    }
    #expect(DemoCompany.story.count { $0.suggestion != nil } == 2)
  }

  @Test func aSaleIsTwoLinesUnderOneNumber() throws {
    let lines = try OrderLines(DemoCompany(items: 30, lines: 3_000)).lines
      .filter { $0.product == "NL-10003" }
    #expect(lines.map(\.units) == [80_000, -80_000])
    #expect(lines.map { $0.order.prefix(1) } == ["S", "R"])
    #expect(Set(lines.map { $0.order.dropFirst() }).count == 1)
    #expect(Set(lines.map(\.date)).count == 1)
  }

  @Test func unitsAreSharedOutOverLines() {
    let sales = StoryItem.Sales(units: [0, 1, 7, 12], linesAMonth: 3, cents: 1)
    #expect((0..<4).map { sales.lines(in: $0) } == [0, 1, 3, 3])
    #expect((0..<3).map { sales.units(in: 2, line: $0) } == [3, 2, 2])
  }
}
