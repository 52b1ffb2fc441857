import Foundation

/// Where the branches of a tree lie in a rectangle of cells: leaves one a line, heights from left to
/// right.
///
/// A pure function of the tree and the rectangle; linear in the branches.
public struct DendrogramLayout: Sendable, Equatable {
  /// A branch that is drawn: a line from where it was made to where it becomes a part of another.
  public struct Place: Sendable, Equatable {
    public var branch: Int
    /// The line that it lies on.
    public var line: Int
    /// The column of its height, and that of the branch that it is a part of.
    public var start: Int
    public var end: Int
    /// The lines of the two that it was made of; nil for a leaf.
    public var span: ClosedRange<Int>?
  }

  /// A number below the tree.
  public struct Tick: Sendable, Equatable {
    public var column: Int
    public var label: String
  }

  /// The branches that are drawn, the root first.
  public let places: [Place]
  /// The places of the leaves' branches, from the first line to the last.
  public let leaves: [Int]
  /// The column of the cut.
  public let cut: Int
  public let ticks: [Tick]

  /// Columns that are kept right of the highest merge, for the cut that leaves one cluster.
  static let stem = 4

  /// Shows as many leaves as there are lines, and at least one a cluster; so there may be more leaves
  /// than lines.
  public init(_ plot: DendrogramPlot, lines: Int, width: Int) {
    let shown = max(lines, plot.clusters.count)
    let split = Set(plot.joins.prefix(max(0, shown - 1)))
    let heights = plot.branches.map(\.height)
    let scale = Scale(
      top: heights.first ?? 0, least: split.map { heights[$0] }.min() ?? 0,
      columns: max(1, width - Self.stem))
    var places = [Place?](repeating: nil, count: plot.branches.count)
    var leaves: [Int] = []
    // Depth first, so that no two branches cross.
    var waiting = plot.branches.isEmpty ? [] : [0]
    while let branch = waiting.popLast() {
      let start = scale.column(heights[branch])
      places[branch] = Place(branch: branch, line: leaves.count, start: start, end: start)
      if split.contains(branch) {
        waiting += plot.branches[branch].children.reversed()
      } else {
        leaves.append(branch)
      }
    }
    // Children stand after their parents.
    for branch in plot.branches.indices.reversed() where split.contains(branch) {
      let children = plot.branches[branch].children
      let between = children.compactMap { places[$0]?.line }
      guard var place = places[branch], let first = between.min(), let last = between.max() else {
        continue
      }
      place.span = first...last
      place.line = (first + last) / 2
      places[branch] = place
      for child in children { places[child]?.end = place.start }
    }
    if !places.isEmpty { places[0]?.end = max(0, width - 1) }
    self.places = places.compactMap(\.self)
    self.leaves = leaves
    cut = scale.column(plot.cut, last: max(0, width - 1))
    ticks = scale.ticks
  }
}

/// Heights on columns.
private struct Scale {
  /// The heights of the first and the last column.
  let low: Double
  let high: Double
  let columns: Int

  /// From 0, or from a round number where all that is shown lies in the upper part.
  init(top: Double, least: Double, columns: Int) {
    high = top.isFinite && top > 0 ? top : 1
    self.columns = columns
    let step = Self.step(high)
    let isHigh = least > high * 0.5 && least.isFinite && step > 0
    low = isHigh ? max(0, (least / step - 0.5).rounded(.down) * step) : 0
  }

  func column(_ height: Double) -> Int {
    let share = (height - low) / (high - low)
    guard share.isFinite else { return columns }
    return min(columns, max(0, Int((share * Double(columns)).rounded())))
  }

  /// The middle of what a cut holds for; right of the highest merge for one cluster.
  func column(_ cut: ClosedRange<Double>, last: Int) -> Int {
    guard cut.upperBound.isFinite else { return min(last, columns + DendrogramLayout.stem / 2) }
    let (left, right) = (column(cut.lowerBound), column(cut.upperBound))
    return min(last, left + (right - left + 1) / 2)
  }

  var ticks: [DendrogramLayout.Tick] {
    let step = Self.step(high - low)
    guard step > 0, step.isFinite else { return [] }
    let first = Int((low / step).rounded(.up))
    return (0..<8).map { Double(first + $0) * step }.filter { $0 <= high }.map {
      DendrogramLayout.Tick(column: column($0), label: Figures.compact($0))
    }
  }

  /// A round step of which three to seven make up a length.
  private static func step(_ length: Double) -> Double {
    let power = pow(10, (log10(length / 3)).rounded(.down))
    return [5.0, 2, 1].map { $0 * power }.first { length / $0 >= 3 } ?? length
  }
}
