/// A screen as a value: a grid of cells. What lies outside of it, or of the region that one draws
/// into, is cut off, so nothing that is drawn can fail.
///
/// Places are absolute: a wide or an odd character never moves what stands to its right.
public struct Canvas: Sendable, Hashable {
  /// Columns and rows.
  public let size: Size
  /// Row after row.
  public private(set) var cells: [Cell]

  /// The most cells a canvas holds: a larger size is cut, so that a terminal that reports nonsense
  /// cannot exhaust the memory.
  static let limit = 1000

  /// An empty screen, at most 1,000 columns and rows.
  public init(_ size: Size, style: Style = .text) {
    self.size = Size(min(size.width, Self.limit), min(size.height, Self.limit))
    cells = Array(
      repeating: Cell(.blank, style), count: self.size.width * self.size.height)
  }

  /// Columns.
  public var width: Int { size.width }
  /// Rows.
  public var height: Int { size.height }
  /// All of it.
  public var bounds: Rect { Rect(0, 0, width, height) }

  /// The cell at a place; a blank one outside.
  public subscript(x: Int, y: Int) -> Cell {
    guard x >= 0, y >= 0, x < width, y < height else { return .blank }
    return cells[y * width + x]
  }

  /// Puts a cluster of one or two columns. A wide one at the last column, and the halves of wide
  /// ones that are overwritten, become spaces.
  mutating func place(_ cluster: Cluster, x: Int, y: Int, style: Style, right: Int) {
    guard x >= 0, y >= 0, y < height, x < min(width, right) else { return }
    let index = y * width + x
    let wide = cluster.width == 2
    separate(index, x)
    guard wide else {
      cells[index] = Cell(cluster, style)
      return
    }
    guard x + 1 < min(width, right) else {
      cells[index] = Cell(.blank, style)
      return
    }
    separate(index + 1, x + 1)
    cells[index] = Cell(cluster, style)
    cells[index + 1] = Cell(.continuation, style)
  }

  /// Blanks the other half of a wide character whose one half is about to be overwritten.
  private mutating func separate(_ index: Int, _ x: Int) {
    if cells[index].cluster.base == 0, x > 0 {
      cells[index - 1].cluster = .blank
    } else if x + 1 < width, cells[index + 1].cluster.base == 0 {
      cells[index + 1].cluster = .blank
    }
  }

  /// Clears a rectangle to spaces in a style.
  public mutating func clear(_ rect: Rect, style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      separate(y * width + area.x, area.x)
      separate(y * width + area.right - 1, area.right - 1)
      for x in area.x..<area.right { cells[y * width + x] = Cell(.blank, style) }
    }
  }

  /// Puts a surface under what stands in a rectangle.
  public mutating func paint(_ rect: Rect, _ surface: Surface) {
    restyle(rect) { $0.surface = surface }
  }

  /// Changes the styles in a rectangle and leaves the text.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      for x in area.x..<area.right { change(&cells[y * width + x].style) }
    }
  }
}
