/// Where one is in a list of rows, of which the screen shows a window.
public struct ListCursor: Sendable, Equatable {
  /// Index of the selected row.
  public private(set) var selected = 0
  /// Index of the first row on the screen.
  public private(set) var first = 0

  public init(selected: Int = 0, first: Int = 0) {
    self.selected = max(0, selected)
    self.first = max(0, first)
  }

  /// What moves the cursor.
  public enum Move: Sendable { case by(Int), page(Int), top, bottom, to(Int) }

  /// Moves and scrolls as little as keeps the selection on the screen.
  public mutating func move(_ move: Move, count: Int, capacity: Int) {
    let page = max(1, capacity - 1)
    switch move {
    case .by(let step): selected = clamped(selected, plus: step, count)
    case .page(let pages): selected = clamped(selected, plus: pages * page, count)
    case .top: selected = 0
    case .bottom: selected = max(0, count - 1)
    case .to(let index): selected = clamped(index, plus: 0, count)
    }
    settle(count: count, capacity: capacity)
  }

  /// Brings the selection into the list and the window around it, after either changed.
  public mutating func settle(count: Int, capacity: Int) {
    selected = clamped(selected, plus: 0, count)
    let height = max(1, capacity)
    if selected < first { first = selected }
    if selected >= first + height { first = selected - height + 1 }
    first = min(first, max(0, count - height))
  }

  private func clamped(_ index: Int, plus step: Int, _ count: Int) -> Int {
    min(max(0, index + step), max(0, count - 1))
  }
}
