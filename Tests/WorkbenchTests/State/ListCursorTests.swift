import TestSupport
import Testing
import Workbench

@Suite("List cursor")
struct ListCursorTests {
  @Test("A page overlaps by one row; the ends hold")
  func pages() {
    var cursor = ListCursor()
    cursor.move(.page(1), count: 100, capacity: 10)
    #expect(cursor.selected == 9 && cursor.first == 0)
    cursor.move(.page(1), count: 100, capacity: 10)
    #expect(cursor.selected == 18 && cursor.first == 9)
    cursor.move(.bottom, count: 100, capacity: 10)
    #expect(cursor.selected == 99 && cursor.first == 90)
    cursor.move(.by(5), count: 100, capacity: 10)
    #expect(cursor.selected == 99)
    cursor.move(.top, count: 100, capacity: 10)
    #expect(cursor.selected == 0 && cursor.first == 0)
  }

  @Test("The selection is in the list and in the window, whatever happens", arguments: 0..<30)
  func always(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var cursor = ListCursor(selected: Int.random(in: -5...50, using: &random), first: 7)
    for _ in 0..<200 {
      let count = Int.random(in: 0...40, using: &random)
      let capacity = Int.random(in: 0...12, using: &random)
      let moves: [ListCursor.Move] = [
        .by(1), .by(-3), .page(2), .page(-1), .top, .bottom, .to(17), .to(-4),
      ]
      cursor.move(
        moves.randomElement(using: &random) ?? .top, count: count, capacity: capacity)
      #expect((0..<max(1, count)).contains(cursor.selected))
      #expect(cursor.first <= cursor.selected)
      #expect(cursor.selected < cursor.first + max(1, capacity))
      #expect(cursor.first <= max(0, count - max(1, capacity)))
    }
  }
}
