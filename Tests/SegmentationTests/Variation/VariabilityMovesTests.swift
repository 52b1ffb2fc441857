import TestSupport
import Testing

@testable import Segmentation

@Suite("XYZ: what would move an item")
struct VariabilityMovesTests {
  /// The smallest change in one bucket that makes the class better or worse, by trying all.
  private func smallest(_ search: VariabilityMoves, better: Bool, limit: Int64) -> Int64? {
    guard let current = search.classIndex(search.values) else { return nil }
    for size in 1...limit {
      for period in search.values.indices {
        for change in [-size, size] {
          var changed = search.values
          changed[period] += change
          guard let index = search.classIndex(changed) else { continue }
          if better ? index < current : index > current { return size }
        }
      }
    }
    return nil
  }

  @Test(
    "Every short series: no smaller change exists, and each does what it says",
    arguments: Deviation.allCases)
  func exhaustive(_ deviation: Deviation) {
    let rule = VariabilityRule(Samples.variability(deviation))
    for length in 2...4 {
      for series in Samples.series(length, over: (length == 4 ? 0 : -2)...3) {
        let search = VariabilityMoves(rule: rule, values: series)
        let moves = search.all()
        guard let current = search.classIndex(series) else {
          #expect(moves.isEmpty)
          continue
        }
        for better in [true, false] {
          let found = moves.compactMap { move -> Int64? in
            guard case .bucket(_, let change) = move.change else { return nil }
            guard better ? move.index < current : move.index > current else { return nil }
            return Int64(change.magnitude)
          }
          let expected = smallest(search, better: better, limit: 14)
          if let expected {
            #expect(found == [expected], "\(series), better \(better)")
          } else {
            #expect(found.allSatisfy { $0 > 14 }, "\(series), better \(better)")
          }
        }
        verify(moves, of: search)
      }
    }
  }

  /// Recomputes the class that each move says.
  private func verify(_ moves: [VariabilityMoves.Move], of search: VariabilityMoves) {
    let current = search.classIndex(search.values)
    for move in moves {
      switch move.change {
      case .bucket(let period, let change):
        var changed = search.values
        changed[period] = Int64(truncatingIfNeeded: Int128(changed[period]) + change)
        #expect(search.classIndex(changed) == move.index)
      case .emptyPeriods(let count):
        #expect(search.classIndex(search.values, more: count) == move.index)
        #expect(count == 1 || search.classIndex(search.values, more: count - 1) == current)
      }
      #expect(move.index != current)
    }
  }

  @Test("Longer series of large and of returned demands do what they say")
  func random() {
    var random = SeededGenerator(seed: 13)
    for bits: Int64 in [4, 12, 30, 55, 62] {
      for deviation in Deviation.allCases {
        let rule = VariabilityRule(Samples.variability(deviation))
        let series = (0..<8).map { _ in Int64.random(in: -9...(1 << bits), using: &random) }
        let search = VariabilityMoves(rule: rule, values: series)
        verify(search.all(), of: search)
      }
    }
  }

  @Test("A series that cannot move says so, and the largest numbers do no harm")
  func extremes() {
    let rule = VariabilityRule(Samples.variability())
    for series: [Int64] in [
      [.max, .max], [.max, 0, 0], [.min, .max], [0, 0], [1], [.max, .max, .max, .max - 1, 1],
    ] {
      let search = VariabilityMoves(rule: rule, values: series)
      verify(search.all(), of: search)
    }
    #expect(VariabilityMoves(rule: rule, values: [0, 0]).all().isEmpty)
    #expect(VariabilityMoves(rule: rule, values: []).all().isEmpty)
  }
}
