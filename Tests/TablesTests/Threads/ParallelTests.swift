import Synchronization
import Tables
import Testing

@Suite("Work in parts on all cores")
struct ParallelTests {
  @Test("Every part is done once", arguments: [0, 1, 2, 3, 64, 1000])
  func forEach(count: Int) {
    let seen = Mutex([Int](repeating: 0, count: count))
    Parallel.forEach(count) { part in seen.withLock { $0[part] += 1 } }
    #expect(seen.withLock { $0 } == [Int](repeating: 1, count: count))
  }

  @Test("Parts write to the memory that they share")
  func sharing() {
    var squares = [Int](repeating: 0, count: 500)
    squares.withUnsafeMutableBufferPointer { squares in
      Parallel.forEach(500, sharing: squares) { part, squares in squares[part] = part * part }
    }
    #expect(squares == (0..<500).map { $0 * $0 })
  }

  @Test(
    "Stretches of rows cover all of them, and begin where the number of rows says",
    arguments: [(0, 4), (1, 4), (4, 4), (5, 4), (4095, 64), (10, 1)])
  func stretches(count: Int, rows: Int) {
    let made = Parallel.map(of: count, rows: rows) { $0 }
    #expect(made.flatMap(Array.init) == Array(0..<count))
    #expect(made.dropLast().allSatisfy { $0.count == rows })
    let numbers = Mutex<[Int: Range<Int>]>([:])
    Parallel.forParts(of: count, rows: rows) { part, range in
      numbers.withLock { $0[part] = range }
    }
    #expect(
      numbers.withLock { $0 }
        == Dictionary(uniqueKeysWithValues: made.enumerated().map { ($0, $1) }))
  }

  @Test("Both results come back, whatever they are, also from within a part")
  func both() {
    let results = Parallel.map(of: 20, rows: 1) { range in
      let (text, number) = Parallel.both({ "\(range.lowerBound)" }, { Int?.none })
      return number == nil ? text : ""
    }
    #expect(results == (0..<20).map(String.init))
  }
}
