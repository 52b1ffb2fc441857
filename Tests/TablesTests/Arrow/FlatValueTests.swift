import Testing

@testable import Tables

@Suite struct FlatValueTests {
  private func root(_ value: FlatValue) throws -> FlatTable {
    let bytes = value.message
    #expect(bytes.count % 8 == 0)
    return try FlatTable(rootOf: SharedBytes(copying: bytes), in: 0..<bytes.count)
  }

  @Test func everyKindOfFieldComesBack() throws {
    let table = try root(
      .table([
        .byte(7), .long(-1 << 40), nil, .short(-3), .text("Größe"), .int(1 << 30),
        .table([.int(5)]), .tables([.table([.byte(1)]), .table([]), .table([.text("z")])]),
        .records(words: 3, [1, 2, 3, 4, 5, 6]),
      ]))
    var allowance = 100
    #expect(try table.scalar(0, UInt8.self) == 7)
    #expect(try table.scalar(1, Int64.self) == -1 << 40)
    #expect(try table.scalar(2, Int32.self, otherwise: 9) == 9)
    #expect(try table.scalar(3, Int16.self) == -3)
    #expect(try table.text(4, allowance: &allowance) == "Größe")
    #expect(allowance == 93)
    #expect(try table.scalar(5, Int32.self) == 1 << 30)
    #expect(try table.table(6)?.scalar(0, Int32.self) == 5)
    #expect(try table.tableCount(7) == 3)
    #expect(try table.table(7, 2).text(0, allowance: &allowance) == "z")
    let records = try table.records(8, words: 3)
    #expect(records.count == 2)
    #expect((0..<2).map { records[$0, 2] } == [3, 6])
    #expect(try table.scalar(40, Int32.self, otherwise: -1) == -1)
    #expect(try table.table(2) == nil)
  }

  @Test func aTextRepeatedTooOftenIsRefused() throws {
    let table = try root(.table([.text("0123456789")]))
    var allowance = 15
    _ = try table.text(0, allowance: &allowance)
    #expect(throws: ArrowFault.self) { _ = try table.text(0, allowance: &allowance) }
  }
}
