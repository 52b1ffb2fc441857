import Testing

@testable import Workbench

@Suite("Where the branches of a tree lie")
struct DendrogramLayoutTests {
  /// Five items: 2 and 3 merge at 10, 1 joins them at 20, 4 and 5 merge at 30, all at 100.
  private func plot(
    clusters: [Int] = [1, 2], cut: ClosedRange<Double> = 30...100, selected: Int = 0
  ) -> DendrogramPlot {
    func branch(_ height: Double, _ children: [Int] = [], cluster: Int? = nil)
      -> DendrogramPlot.Branch
    {
      .init(height: height, children: children, size: "1", cluster: cluster)
    }
    return DendrogramPlot(
      branches: [
        branch(100, [1, 2]), branch(20, [5, 6]), branch(30, [3, 4]), branch(0), branch(0),
        branch(10, [7, 8]), branch(0), branch(0), branch(0),
      ], joins: [0, 2, 1, 5],
      clusters: clusters.map { .init(number: "\($0)", name: "", branch: $0) }, cut: cut,
      selected: selected)
  }

  private func place(_ layout: DendrogramLayout, _ branch: Int) throws -> DendrogramLayout.Place {
    try #require(layout.places.first { $0.branch == branch })
  }

  @Test("Heights go from left to right, a merge lies between its two")
  func whole() throws {
    let layout = DendrogramLayout(plot(), lines: 12, width: 54)
    #expect(layout.leaves == [7, 8, 6, 3, 4])
    #expect(layout.places.count == 9)
    let root = try place(layout, 0)
    #expect(root.start == 50 && root.end == 53 && root.span == 1...3 && root.line == 2)
    let first = try place(layout, 1)
    #expect(first.start == 10 && first.end == 50 && first.span == 0...2 && first.line == 1)
    let pair = try place(layout, 5)
    #expect(pair.start == 5 && pair.end == 10 && pair.span == 0...1 && pair.line == 0)
    let leaf = try place(layout, 8)
    #expect(leaf.start == 0 && leaf.end == 5 && leaf.span == nil && leaf.line == 1)
    // The cut stands in the middle of the heights that it holds for.
    #expect(layout.cut == 33)
    #expect(layout.ticks.map(\.label) == ["0", "20", "40", "60", "80", "100"])
    #expect(layout.ticks.map(\.column) == [0, 10, 20, 30, 40, 50])
  }

  @Test("With fewer lines the highest merges are shown")
  func few() throws {
    for (lines, leaves) in [(1, [1, 2]), (2, [1, 2]), (3, [1, 3, 4]), (4, [5, 6, 3, 4])] {
      let layout = DendrogramLayout(plot(), lines: lines, width: 54)
      #expect(layout.leaves == leaves)
      #expect(layout.places.count == 2 * leaves.count - 1)
    }
  }

  @Test("Every cluster has a line, also where there are fewer")
  func clusters() {
    let layout = DendrogramLayout(
      plot(clusters: [3, 4, 5, 6], cut: 10...20), lines: 1, width: 54)
    #expect(layout.leaves == [5, 6, 3, 4])
    #expect(layout.cut > 5 && layout.cut <= 10)
  }

  @Test("One cluster is cut right of the highest merge")
  func one() {
    let layout = DendrogramLayout(
      plot(clusters: [0], cut: 100...Double.infinity), lines: 9, width: 54)
    #expect(layout.cut == 52)
  }

  @Test("Where all merges are high, the scale begins at a round number")
  func high() throws {
    var plot = plot()
    for index in plot.branches.indices where !plot.branches[index].children.isEmpty {
      plot.branches[index].height = 80 + plot.branches[index].height / 5
    }
    let layout = DendrogramLayout(plot, lines: 9, width: 54)
    #expect(try place(layout, 5).start == 28)
    #expect(try place(layout, 0).start == 50 && place(layout, 7).start == 0)
    #expect(layout.ticks.map(\.label) == ["60", "70", "80", "90", "100"])
  }

  @Test("Branches lie inside the rectangle whatever their heights are")
  func odd() {
    for heights in [
      [0, 0, 0, 0], [.infinity, 1, 1, 1], [.nan, .nan, .nan, .nan], [1e308, 1e-308, 0, 0],
      [.leastNonzeroMagnitude, .leastNonzeroMagnitude, 0, 0], [1e308, 1e308, 1e308, 9e307],
      [-1, -2, -3, -4],
    ] {
      var plot = plot(cut: min(0, heights[3].isNaN ? 0 : heights[3])...Double.infinity)
      for (index, join) in plot.joins.enumerated() { plot.branches[join].height = heights[index] }
      for (lines, width) in [(0, 0), (1, 1), (3, 5), (40, 200)] {
        let layout = DendrogramLayout(plot, lines: lines, width: width)
        for place in layout.places {
          #expect(place.start >= 0 && place.start <= max(1, width))
          #expect(layout.leaves.indices.contains(place.line))
        }
        #expect((0...max(1, width)).contains(layout.cut))
      }
    }
    let empty = DendrogramPlot(branches: [], joins: [], clusters: [], cut: 0...1, selected: 0)
    #expect(DendrogramLayout(empty, lines: 5, width: 9).leaves.isEmpty)
  }
}
