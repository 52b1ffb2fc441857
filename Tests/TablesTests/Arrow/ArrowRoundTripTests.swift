import Foundation
import Testing

@testable import Tables

@Suite struct ArrowRoundTripTests {
  @Test func randomTablesComeBackAsTheyWere() throws {
    var sample = TableSample(seed: 11)
    for round in 0..<60 {
      let rows = round < 20 ? round : sample.below(200)
      let table = sample.table(rows: rows, columns: sample.below(10))
      let back = try withTemporaryFile { path in
        try ArrowFile.write(table, to: path)
        return try ArrowFile.read(path: path)
      }
      #expect(back.names == table.names)
      #expect(back.shown == table.shown)
      #expect(back.metadata.map(\.key) == table.metadata.map(\.key))
      #expect(back.metadata.map(\.value) == table.metadata.map(\.value))
    }
  }

  @Test func sameTableGivesSameBytes() throws {
    let tables = (0..<2).map { _ in
      var sample = TableSample(seed: 5)
      return sample.table(rows: 100, columns: 12)
    }
    #expect(try arrowBytes(tables[0]) == arrowBytes(tables[1]))
  }

  @Test func whatStandsUnderAMissingValueDoesNotMatter() throws {
    let gaps = Validity([true, false, true])
    let files = try [7, 8].map { hidden in
      try arrowBytes(
        Table([
          ("units", .integer(Column([1, hidden, 3], validity: gaps))),
          ("kept", .boolean(Column([1, UInt8(hidden - 7), 0], validity: gaps))),
          (
            "class",
            .category(
              CategoryColumn(
                codes: Column([0, Int32(hidden), 0], validity: gaps), values: ["A"]))
          ),
        ]))
    }
    #expect(files[0] == files[1])
  }

  @Test func everyBufferBeginsAtAMultipleOf64() throws {
    var sample = TableSample(seed: 3)
    let file = SharedBytes(copying: try arrowBytes(sample.table(rows: 33, columns: 14)))
    let footer = try ArrowFooter(of: file)
    for block in footer.batches + footer.dictionaries {
      #expect(block.body.lowerBound % 64 == 0)
    }
    var batch = try ArrowBatch.records(in: file, try #require(footer.batches.first))
    while let buffer = try? batch.takeBuffer() { #expect(buffer.lowerBound % 64 == 0) }
  }

  @Test func valuesAreReadInPlace() throws {
    let file = SharedBytes(copying: try arrowBytes(Table([("n", .integer(Column([1, 2, 3])))])))
    guard case .integer(let column)? = try ArrowFile.table(of: file)["n"] else {
      Issue.record("no integer column")
      return
    }
    column.withUnsafeBufferPointer { values in
      let start = UnsafeRawPointer(values.baseAddress)
      let place = start.flatMap { start in file.buffer.baseAddress.map { start - $0 } }
      #expect(place.map(file.buffer.indices.contains) == true)
    }
  }

  @Test func moreRowsThanTheSinkHolds() throws {
    let count = 200_000
    let table = Table([
      ("n", .integer(Column((0..<Int64(count)).map { $0 * 3 }))),
      (
        "gaps",
        .integer(
          Column(
            (0..<Int64(count)).map { $0 }, validity: Validity((0..<count).map { $0 % 7 != 0 })))
      ),
    ])
    let back = try ArrowFile.table(of: SharedBytes(copying: try arrowBytes(table)))
    guard case .integer(let all)? = back["n"], case .integer(let some)? = back["gaps"] else {
      Issue.record("columns are missing")
      return
    }
    #expect((0..<count).allSatisfy { all[$0] == Int64($0) * 3 })
    #expect((0..<count).allSatisfy { some.value($0) == ($0 % 7 != 0 ? Int64($0) : nil) })
  }

  @Test func aCodeWithoutValueIsNotWritten() {
    let column = CategoryColumn(codes: Column([0, 3]), values: ["A", "B"])
    let error = #expect(throws: ArrowError.self) {
      try withTemporaryFile { try ArrowFile.write(Table([("class", .category(column))]), to: $0) }
    }
    #expect(error?.message == "Column “class” has code 3 in row 1; it has 2 values.")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsNamed() {
    let error = #expect(throws: ArrowError.self) {
      try ArrowFile.write(Table([("n", .integer(Column([1])))]), to: "/dev/full")
    }
    #expect(error?.message.contains("no space left") == true)
    #expect(error?.remedy == "Free space on that disk and try again.")
  }
}
