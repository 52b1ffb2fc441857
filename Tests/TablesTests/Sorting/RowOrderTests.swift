import Tables
import Testing

@Suite("Rows in the order of a column")
struct RowOrderTests {
  private func rows(_ count: Int) -> [UInt32] { (0..<UInt32(count)).map { $0 } }

  @Test("Numbers: ascending and descending, equal values stay, missing ones come last")
  func numbers() {
    let column = ColumnData.number(
      Column(
        [3, -1, 0, .nan, -0.0, 3, 7],
        validity: Validity([true, true, true, true, true, true, false])))
    #expect(RowOrder.sorted(rows(7), by: column) == [1, 2, 4, 0, 5, 3, 6])
    #expect(RowOrder.sorted(rows(7), by: column, descending: true) == [0, 5, 2, 4, 1, 3, 6])
  }

  @Test("Long columns are sorted as short ones", arguments: [100, 257, 5_000])
  func long(count: Int) {
    var state: UInt64 = 42
    let values: [Int64] = (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(bitPattern: state) >> 40
    }
    let expected = rows(count).sorted {
      let left = values[Int($0)]
      let right = values[Int($1)]
      return left != right ? left < right : $0 < $1
    }
    #expect(RowOrder.sorted(rows(count), by: .integer(Column(values))) == expected)
    let numbers = ColumnData.number(Column(values.map(Double.init)))
    #expect(RowOrder.sorted(rows(count), by: numbers) == expected)
  }

  @Test("Texts: by bytes, also beyond the first eight")
  func texts() {
    let column = ColumnData.text(
      TextColumn(["lamp desk small", "lamp desk", "Lamp", "lamp desk big", nil, "lamp desk\u{0}"]))
    #expect(RowOrder.sorted(rows(6), by: column) == [2, 1, 5, 3, 0, 4])
    #expect(RowOrder.sorted(rows(6), by: column, descending: true) == [0, 3, 5, 1, 2, 4])
  }

  @Test("Categories: in the order of their values' list; a broken code counts as missing")
  func categories() {
    let column = ColumnData.category(
      CategoryColumn(codes: Column([2, 0, 9, 1]), values: ["A", "B", "C"]))
    #expect(RowOrder.sorted(rows(4), by: column) == [1, 3, 0, 2])
  }

  @Test("Only the given rows, from any order")
  func subset() {
    let column = ColumnData.date(Column([5, 4, 3, 2, 1]))
    #expect(RowOrder.sorted([0, 4, 2], by: column) == [4, 2, 0])
  }

  @Test("A cancelled sort gives nothing")
  func cancelled() {
    let column = ColumnData.integer(Column((0..<1_000).map { Int64($0 % 7) }))
    #expect(RowOrder.sorted(rows(1_000), by: column, isCancelled: { true }) == nil)
  }
}
