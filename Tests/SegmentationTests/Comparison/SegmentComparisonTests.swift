import Tables
import TestSupport
import Testing

@testable import Segmentation

@Suite("Two runs compared")
struct SegmentComparisonTests {
  private func assignment(_ items: [(String, String)]) -> SegmentAssignment {
    let sorted = items.sorted { Array($0.0.utf8).lexicographicallyPrecedes(Array($1.0.utf8)) }
    var names: [String] = []
    for name in sorted.map(\.1) where !names.contains(name) { names.append(name) }
    return SegmentAssignment(
      ids: TextColumn(sorted.map(\.0)), names: names,
      codes: sorted.map { item in Int32(names.firstIndex(of: item.1) ?? 0) })
  }

  @Test("Moved, stayed, entered, left")
  func counts() {
    let comparison = SegmentComparison(
      before: assignment([("a", "AX"), ("b", "AX"), ("c", "BY"), ("d", "CZ")]),
      after: assignment([("a", "AX"), ("b", "BY"), ("c", "BY"), ("e", "new")]))
    #expect(comparison.segments == ["AX", "BY", "CZ", "new"])
    #expect(comparison.count(from: 0, to: 0) == 1)
    #expect(comparison.count(from: 0, to: 1) == 1)
    #expect(comparison.count(from: 1, to: 1) == 1)
    #expect(comparison.left == [0, 0, 1, 0])
    #expect(comparison.entered == [0, 0, 0, 1])
    #expect(comparison.moved == [.init(before: 1, after: 1, from: 0, to: 1)])
    #expect(comparison.common == 3)
    #expect(comparison.churn == 1.0 / 3)
  }

  @Test("Random assignments agree with a join by dictionary, and turn around")
  func random() {
    var random = SeededGenerator(seed: 17)
    let names = ["AX", "AY", "BX", "new"]
    for _ in 0..<30 {
      func items() -> [String: String] {
        var items: [String: String] = [:]
        for _ in 0..<Int.random(in: 0...40, using: &random) {
          let id = String(Int.random(in: 0...99, using: &random)) + "é"
          items[id] = names[Int.random(in: 0..<names.count, using: &random)]
        }
        return items
      }
      let (before, after) = (items(), items())
      let comparison = SegmentComparison(
        before: assignment(before.map { ($0, $1) }), after: assignment(after.map { ($0, $1) }))
      let moved = before.count { id, segment in after[id].map { $0 != segment } ?? false }
      #expect(comparison.moved.count == moved)
      #expect(comparison.common == before.keys.count { after[$0] != nil })
      #expect(comparison.left.reduce(0, +) == before.keys.count { after[$0] == nil })
      #expect(comparison.entered.reduce(0, +) == after.keys.count { before[$0] == nil })
      let back = SegmentComparison(
        before: assignment(after.map { ($0, $1) }), after: assignment(before.map { ($0, $1) }))
      #expect(back.moved.count == moved)
      #expect(back.entered.reduce(0, +) == comparison.left.reduce(0, +))
    }
  }

  @Test("A result compared with itself has not moved")
  func itself() throws {
    let measures = SegmentationTests.large(200, seed: 18)
    let assignment = try segment(measures, by: Samples.model()).assignment(of: measures)
    let comparison = SegmentComparison(before: assignment, after: assignment)
    #expect(comparison.churn == 0)
    #expect(comparison.common == 200)
  }

  @Test("Nothing in common has no churn rate")
  func nothingInCommon() {
    let comparison = SegmentComparison(
      before: assignment([("a", "AX")]), after: assignment([("b", "AX")]))
    #expect(comparison.churn.isNaN)
  }

  @Test("Codes that name no segment do no harm")
  func strangeCodes() {
    let before = SegmentAssignment(ids: TextColumn(["a", "b"]), names: ["AX"], codes: [7, 0])
    let after = SegmentAssignment(ids: TextColumn(["a", "b"]), names: ["AX"], codes: [0, -1])
    let comparison = SegmentComparison(before: before, after: after)
    #expect(comparison.entered == [1])
    #expect(comparison.left == [1])
    #expect(comparison.common == 0)
  }
}
