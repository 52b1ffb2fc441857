import Testing

@testable import Tables

@Suite struct TextColumnTests {
  private func column(_ text: String, _ offsets: [Int32]) -> TextColumn {
    TextColumn(blob: Column(Array(text.utf8)), offsets: Column(offsets))
  }

  @Test func textsAndGaps() {
    let column = TextColumn(["a", nil, "", "Größe"])
    #expect(column.count == 4)
    #expect((0..<4).map { column.value($0) } == ["a", nil, "", "Größe"])
    #expect(column[1] == "")
    #expect(column.firstDamagedRow == nil)
    #expect(TextColumn([]).count == 0)
  }

  @Test func aDamagedOffsetIsAnEmptyText() {
    let cases: [(offsets: [Int32], texts: [String], damaged: Int?)] = [
      ([0, 2, 3], ["ab", "c"], nil),
      ([0, 2, 1, 3], ["ab", "", "bc"], 1),
      ([0, 2, 99, 3], ["ab", "", ""], 1),
      ([-1, 2, 3], ["", "c"], 0),
      ([0, .min, 3], ["", ""], 0),
      ([.min, .max, 3], ["", ""], 0),
      ([0, 3, 4], ["abc", ""], 1),
      ([.max, .max], [""], 0),
      ([7], [], nil),
    ]
    for (offsets, texts, damaged) in cases {
      let column = column("abc", offsets)
      #expect((0..<column.count).map { column[$0] } == texts, "\(offsets)")
      #expect(column.firstDamagedRow == damaged, "\(offsets)")
    }
  }

  @Test func loopsNeverSeeADamagedOffset() {
    let extremes: [Int32] = [.min, -1, 0, 1, 2, 3, 4, .max]
    for first in extremes {
      for second in extremes {
        for third in extremes {
          let column = column("abc", [first, second, third])
          column.withBlob { bytes, offsets in
            #expect(offsets.count == 3)
            #expect(offsets[0] >= 0 && offsets[0] <= offsets[1] && offsets[1] <= offsets[2])
            #expect(Int(offsets[2]) <= bytes.count)
            if column.firstDamagedRow == nil {
              #expect(Array(offsets) == [first, second, third])
            }
          }
        }
      }
    }
    column("abc", [9]).withBlob { #expect(Array($1) == [0] && $0.count == 3) }
  }

  @Test func aCodeOutsideTheValuesIsMissing() {
    let column = CategoryColumn(codes: Column([0, 2, -1, .min, .max, 1]), values: ["A", "B"])
    #expect((0..<6).map { column.value($0) } == ["A", nil, nil, nil, nil, "B"])
  }
}
