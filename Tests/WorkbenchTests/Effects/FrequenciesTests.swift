import Query
import Tables
import TestSupport
import Testing

@testable import Workbench

@Suite("Frequencies")
struct FrequenciesTests {
  @Test("Classes and texts by how often they occur, what is missing last")
  func texts() {
    let column = TextColumn(["b", "a", "b", nil, "it's", "a", "b"])
    let counts = Frequencies.count(.text(column), named: "name", among: [0, 1, 2, 3, 4, 5, 6])
    #expect(counts.map(\.value) == ["b", "a", "it's", "missing"])
    #expect(counts.map(\.count) == [3, 2, 1, 1])
    #expect(
      counts.map(\.query) == [
        "name = b", "name = a", "name = \(Query.quote("it's"))", "name is missing",
      ])
    #expect(
      Frequencies.count(.text(column), named: "name", among: [0, 1], limit: 1).map(\.count) == [1])
  }

  @Test("Dates by year, the latest first")
  func years() {
    let days: [Int32] = [0, 400, 20_000, -1]
    let counts = Frequencies.count(.date(Column(days)), named: "last_sale", among: [0, 1, 2, 3])
    #expect(counts.map(\.value) == ["2024", "1971", "1970", "1969"])
    #expect(counts.first?.query == "last_sale between 2024-01-01 and 2024-12-31")
  }

  @Test("Numbers that cannot be cut into ranges do no harm")
  func strange() {
    func count(_ values: [Double]) -> [ValueCount] {
      Frequencies.count(
        .number(Column(values)), named: "cv", among: values.indices.map(UInt32.init))
    }
    #expect(count([]).isEmpty)
    #expect(count([.nan, .infinity]).map(\.value) == ["missing"])
    #expect(count([2, 2, 2]).map(\.count) == [3])
    let huge = Double.greatestFiniteMagnitude
    #expect(count([-huge, 0, huge]).map(\.count).reduce(0, +) == 3)
  }

  @Test("The query of each value finds just the rows that it counts", arguments: 0..<20)
  func queries(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...300, using: &random)
    let numbers = (0..<count).map { _ in Double.random(in: -3...9, using: &random) }
    let texts = (0..<count).map { _ in ["a b", "x'y", "é", "1"].randomElement(using: &random) }
    let days = (0..<count).map { _ in Int32.random(in: 10_000...12_000, using: &random) }
    let table = Table([
      ("n", .number(Column(numbers))), ("t", .text(TextColumn(texts))), ("d", .date(Column(days))),
    ])
    let rows = (0..<UInt32(count)).filter { _ in Bool.random(using: &random) }
    for (name, column) in zip(table.names, table.columns) {
      let counts = Frequencies.count(column, named: name, among: rows)
      #expect(counts.map(\.count).reduce(0, +) == rows.count)
      for value in counts {
        let query = try Query(value.query, schema: QuerySchema(table: table))
        #expect(query.rows(of: table, among: rows).count == value.count, "\(value.query)")
      }
    }
  }
}
