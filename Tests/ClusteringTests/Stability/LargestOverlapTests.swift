import Testing

@testable import Clustering

@Suite("Pairing by the largest overlap")
struct LargestOverlapTests {
  @Test("All shapes up to four by four: the best of all pairings")
  func exhaustive() {
    var random = SeededRandom(seed: 4)
    for rows in 1...4 {
      for columns in 1...4 {
        for _ in 0..<60 {
          let table = (0..<rows).map { _ in
            (0..<columns).map { _ in Int.random(in: 0...5, using: &random) }
          }
          let pairs = LargestOverlap.pairs(table)
          let used = pairs.compactMap(\.self)
          #expect(Set(used).count == used.count && used.count == min(rows, columns))
          let sum = pairs.enumerated().reduce(0) { total, pair in
            total + (pair.element.map { table[pair.offset][$0] } ?? 0)
          }
          #expect(sum == best(table, row: 0, used: []))
        }
      }
    }
  }

  private func best(_ table: [[Int]], row: Int, used: Set<Int>) -> Int {
    guard row < table.count else { return 0 }
    var most = best(table, row: row + 1, used: used)
    for (column, entry) in table[row].enumerated() where !used.contains(column) {
      most = max(most, entry + best(table, row: row + 1, used: used.union([column])))
    }
    return most
  }

  @Test("Two hundred shuffled clusters find each other")
  func many() {
    let places = (0..<200).map { $0 * 77 % 200 }
    let table = places.map { place in (0..<200).map { $0 == place ? 9 : ($0 * place) % 7 } }
    #expect(LargestOverlap.pairs(table) == places)
    #expect(LargestOverlap.pairs([]).isEmpty)
    #expect(LargestOverlap.pairs([[], []]) == [nil, nil])
  }
}
