import Tables
import TestSupport
import Testing

/// Sorting and counting of texts, against the standard library's sort and dictionary.
@Suite("Texts in order and by frequency")
struct TextSortTests {
  /// How texts are made: from few parts, so that long beginnings agree; zeros, gaps, empty texts.
  enum Shape: CaseIterable {
    case words, numbers, zeros, equal, long, bytes

    func text(_ random: inout SeededGenerator) -> String? {
      switch self {
      case .words:
        if Int.random(in: 0..<20, using: &random) == 0 { return nil }
        let parts = ["Aurora", "Ønsk", "desk lamp", "LED", "mk", "ceiling light", ""]
        return (0..<Int.random(in: 0..<5, using: &random))
          .map { _ in parts[Int.random(in: 0..<7, using: &random)] }.joined(separator: " ")
      case .numbers: return "ITEM-0000-\(Int.random(in: 0..<50_000, using: &random))"
      case .zeros:
        return String(
          decoding: (0..<Int.random(in: 0..<20, using: &random)).map { _ in
            UInt8.random(in: 0...20, using: &random) == 0 ? UInt8(1) : 0
          }, as: UTF8.self)
      case .equal: return "the same text in every row"
      case .long:
        return String(repeating: "x", count: 3_000)
          + String(Int.random(in: 0..<9, using: &random))
      case .bytes:
        return String(
          (0..<Int.random(in: 0..<3, using: &random)).map { _ in
            Character(Unicode.Scalar(UInt8.random(in: 0...255, using: &random)))
          })
      }
    }
  }

  private func texts(_ shape: Shape, _ count: Int) -> [String?] {
    var random = SeededGenerator(seed: UInt64(count))
    return (0..<count).map { _ in shape.text(&random) }
  }

  private func expected(
    _ rows: [UInt32], _ texts: [String?], descending: Bool
  ) -> [UInt32] {
    let bytes = texts.map { $0.map { Array($0.utf8) } }
    let places = rows.indices.filter { bytes[Int(rows[$0])] != nil }.sorted { left, right in
      let first = bytes[Int(rows[left])] ?? []
      let second = bytes[Int(rows[right])] ?? []
      if first == second { return left < right }
      return first.lexicographicallyPrecedes(second) != descending
    }
    return places.map { rows[$0] } + rows.filter { bytes[Int($0)] == nil }
  }

  @Test("As the standard library sorts bytes", arguments: Shape.allCases, [0, 1, 40, 700])
  func order(shape: Shape, count: Int) {
    let texts = texts(shape, shape == .long ? count / 20 : count)
    let column = ColumnData.text(TextColumn(texts))
    var random = SeededGenerator(seed: 7)
    let rows = (0..<UInt32(texts.count)).map { $0 }
    for rows in [rows, rows.shuffled(using: &random), Array(rows.prefix(texts.count / 2))] {
      for descending in [false, true] {
        #expect(
          RowOrder.sorted(rows, by: column, descending: descending)
            == expected(rows, texts, descending: descending))
      }
    }
  }

  /// Each row once, each no earlier than the one before it: the order, without sorting again.
  private func expectOrder(_ sorted: [UInt32]?, _ texts: [[UInt8]?], descending: Bool) {
    guard let sorted else {
      Issue.record("The sort gave nothing.")
      return
    }
    #expect(Set(sorted).count == texts.count && sorted.count == texts.count)
    let wrong = zip(sorted, sorted.dropFirst()).first { left, right in
      guard let first = texts[Int(left)] else { return texts[Int(right)] != nil || left > right }
      guard let second = texts[Int(right)] else { return false }
      if first == second { return left > right }
      return first.lexicographicallyPrecedes(second) == descending
    }
    #expect(wrong == nil)
  }

  @Test("So many rows that two threads share them", arguments: [Shape.words, .numbers, .equal])
  func manyRows(shape: Shape) {
    let texts = texts(shape, 34_000)
    let rows = (0..<UInt32(texts.count)).map { $0 }
    let column = ColumnData.text(TextColumn(texts))
    let bytes = texts.map { $0.map { Array($0.utf8) } }
    for descending in [false, true] {
      let sorted = RowOrder.sorted(rows, by: column, descending: descending)
      expectOrder(sorted, bytes, descending: descending)
    }
    expectCounts(texts, rows, limit: 200)
  }

  @Test("Numbers on two threads, with many that are equal", arguments: [3, 1_000, 1 << 40])
  func manyNumbers(different: Int64) {
    var random = SeededGenerator(seed: 3)
    let values = (0..<34_000).map { _ in Int64.random(in: -different...different, using: &random) }
    let rows = (0..<UInt32(values.count)).map { $0 }
    let sorted = rows.sorted { left, right in
      let first = values[Int(left)]
      let second = values[Int(right)]
      return first != second ? first < second : left < right
    }
    #expect(RowOrder.sorted(rows, by: .integer(Column(values))) == sorted)
  }

  @Test("Counts are a dictionary's", arguments: Shape.allCases, [0, 1, 300])
  func counts(shape: Shape, count: Int) {
    let texts = texts(shape, shape == .long ? count / 20 : count)
    var random = SeededGenerator(seed: 11)
    let rows = (0..<UInt32(texts.count)).map { $0 }
    for limit in [0, 1, 200, 100_000] {
      expectCounts(texts, rows, limit: limit)
      expectCounts(texts, rows.shuffled(using: &random), limit: limit)
    }
  }

  private func expectCounts(_ texts: [String?], _ rows: [UInt32], limit: Int) {
    var counts: [[UInt8]: (row: UInt32, count: Int)] = [:]
    var missing = 0
    for row in rows {
      guard let text = texts[Int(row)] else {
        missing += 1
        continue
      }
      counts[Array(text.utf8), default: (row, 0)].count += 1
    }
    let expected = counts.values
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.row < $1.row }.prefix(limit)
    let found = TextFrequencies(TextColumn(texts), among: rows, limit: limit)
    #expect(found.missingCount == missing)
    #expect(found.entries.map(\.row) == expected.map(\.row))
    #expect(found.entries.map(\.count) == expected.map(\.count))
  }

  @Test("Damaged offsets end neither the sort nor the count")
  func damaged() {
    let column = TextColumn(
      blob: Column([UInt8]("abcdef".utf8)), offsets: Column([0, 2, -5, 900, 3, 6]))
    let rows: [UInt32] = [0, 1, 2, 3, 4, 9]
    #expect(RowOrder.sorted(rows, by: .text(column))?.count == 6)
    #expect(TextFrequencies(column, among: rows, limit: 9).missingCount == 1)
  }
}
