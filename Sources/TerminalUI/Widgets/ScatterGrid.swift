import Workbench

/// The points of a scatter, cell by cell.
struct ScatterGrid {
  let width: Int
  private(set) var cells: [Cell]

  /// The points of one cell.
  struct Cell {
    private(set) var count = 0
    /// Points of the selected cluster.
    private(set) var lit = 0
    /// The cluster that has more than half of the points, where one has; else one of theirs.
    private(set) var cluster: Int32 = 0
    private var lead = 0
    private var dots: UInt32 = 0
    private var litDots: UInt32 = 0

    /// The bits of braille, by row and column.
    private static let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

    /// The vote is that of Boyer and Moore (1991): a cluster's points outweigh all others.
    mutating func add(column: Int, row: Int, cluster other: Int32, isLit: Bool) {
      let bit = Self.bits[row * 2 + column]
      count += 1
      dots |= bit
      if lead == 0 { cluster = other }
      lead += cluster == other ? 1 : -1
      if isLit {
        lit += 1
        litDots |= bit
      }
    }

    /// The lit dots where there are any: a cell has one colour.
    var braille: String {
      Unicode.Scalar(0x2800 + (lit > 0 ? litDots : dots)).map { String(Character($0)) } ?? ""
    }
  }

  /// Linear in the points and the cells.
  init(_ plot: ScatterPlot, width: Int, height: Int) {
    self.width = width
    cells = [Cell](repeating: Cell(), count: width * height)
    for index in plot.x.indices
    where index < plot.y.count && index < plot.clusters.count {
      let column = Self.dot(plot.x[index], of: width * 2)
      let row = height * 4 - 1 - Self.dot(plot.y[index], of: height * 4)
      let cluster = plot.clusters[index]
      cells[row / 4 * width + column / 2].add(
        column: column % 2, row: row % 4, cluster: cluster, isLit: cluster == plot.selected)
    }
  }

  /// Which of `count` dots a share of the way lies on.
  static func dot(_ share: Float, of count: Int) -> Int {
    guard share.isFinite else { return 0 }
    return min(count - 1, max(0, Int(min(1, max(0, share)) * Float(count))))
  }

  /// How often cells of two clusters lie close to each other, the lower number first.
  func neighbours() -> [Pair: Int] {
    let reach = [(1, 0), (2, 0), (3, 0)] + [1, 2].flatMap { y in (-3...3).map { ($0, y) } }
    var found: [Pair: Int] = [:]
    for (place, cell) in cells.enumerated() where cell.count > 0 {
      for (x, y) in reach where (0..<width).contains(place % width + x) {
        let other = place + y * width + x
        guard other < cells.count, cells[other].count > 0, cells[other].cluster != cell.cluster
        else { continue }
        found[Pair(cell.cluster, cells[other].cluster), default: 0] += 1
      }
    }
    return found
  }

  /// Two clusters.
  struct Pair: Hashable {
    let one: Int32
    let other: Int32

    init(_ one: Int32, _ other: Int32) {
      (self.one, self.other) = (min(one, other), max(one, other))
    }
  }
}
