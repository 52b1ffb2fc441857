import TestSupport
import Testing

@testable import Query

@Suite("Ranges of characters as bytes") struct Utf8RangesTests {
  @Test("take exactly the encodings of their scalars")
  func exact() {
    var random = SeededGenerator(seed: 3)
    let edges: [UInt32] = [
      0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0xFFFF, 0x10000,
      0x10FFFF,
    ]
    var ranges: [ClosedRange<UInt32>] = []
    for low in edges { for high in edges where low <= high { ranges.append(low...high) } }
    for _ in 0..<50 {
      let pair = [
        UInt32.random(in: 0...0x10FFFF, using: &random), .random(in: 0...0x10FFFF, using: &random),
      ]
      ranges.append((pair.min() ?? 0)...(pair.max() ?? 0))
    }
    for range in ranges {
      let sequences = Utf8Ranges.sequences(range)
      var probes = edges + [range.lowerBound, range.upperBound]
      for value in probes { probes += [value &+ 1, value &- 1] }
      for _ in 0..<20 { probes.append(.random(in: 0...0x10FFFF, using: &random)) }
      for value in probes {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let bytes = Array(String(Character(scalar)).utf8)
        let isTaken = sequences.contains { sequence in
          sequence.count == bytes.count
            && zip(sequence, bytes).allSatisfy { $0.low <= $1 && $1 <= $0.high }
        }
        #expect(isTaken == range.contains(value), "\(value) in \(range)")
      }
    }
  }
}
