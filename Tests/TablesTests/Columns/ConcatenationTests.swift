import Testing

@testable import Tables

@Suite struct ConcatenationTests {
  /// However a table's rows are cut, the parts joined again are the table.
  @Test func everyCut() throws {
    let texts: [String?] = ["a", nil, "", "Größe", "漢字"]
    let units: [Int64?] = [1, nil, 3, 4, nil]
    for first in 0...5 {
      for second in first...5 {
        let cuts = [0..<first, first..<second, second..<5]
        let text = try #require(
          ColumnData.concatenating(cuts.map { .text(TextColumn(Array(texts[$0]))) }))
        #expect((0..<5).map { text.shown($0) } == texts.map { $0.map { "“\($0)”" } ?? "-" })
        let number = try #require(
          ColumnData.concatenating(
            cuts.map { cut in
              .integer(
                Column(units[cut].map { $0 ?? 0 }, validity: Validity(units[cut].map { $0 != nil }))
              )
            }))
        #expect((0..<5).map { number.shown($0) } == units.map { $0.map { "\($0)" } ?? "-" })
      }
    }
  }

  @Test func unlikePartsAreRefused() {
    #expect(ColumnData.concatenating([]) == nil)
    #expect(ColumnData.concatenating([.integer(Column([1])), .number(Column([1]))]) == nil)
    let categories = [["A"], ["B"]].map { values in
      ColumnData.category(CategoryColumn(codes: Column([0]), values: values))
    }
    #expect(ColumnData.concatenating(categories) == nil)
    let lists = [1, 2].map { width in
      ColumnData.integerList(ListColumn(width: width, values: Column([1, 2])))
    }
    #expect(ColumnData.concatenating(lists) == nil)
  }

  @Test func damagedTextsJoinWithoutACrash() throws {
    let damaged = TextColumn(blob: Column(Array("abc".utf8)), offsets: Column([0, 1, 99, 3]))
    let joined = try #require(
      ColumnData.concatenating([.text(damaged), .text(TextColumn(["z"]))]))
    #expect((0..<4).map { joined.shown($0) } == ["“a”", "“”", "“”", "“z”"])
  }
}
