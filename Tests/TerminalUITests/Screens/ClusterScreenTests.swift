import Testing
import Workbench

@testable import TerminalUI

@Suite struct ClusterScreenTests {
  @Test func aHeatCellSaysItsSideWithoutColour() throws {
    let text = ScreenPainter.draw(Fixtures.clusters, size: Size(200, 60), look: Looks.ascii)
      .canvas.text
    for words in ["# ↑↑ 52.8 k", ".    ↓ 0.61", "%    ↑ 7.31"] {
      #expect(text.contains(words))
    }
  }

  @Test func spareColumnsGiveWayToFeatures() throws {
    let look = try Looks.dark()
    let narrow = ScreenPainter.draw(Fixtures.clusters, size: Size(80, 24), look: look).canvas.text
    #expect(!narrow.contains("share") && narrow.contains("CV") && narrow.contains("ADI"))
    let wide = ScreenPainter.draw(Fixtures.clusters, size: Size(200, 60), look: look).canvas.text
    #expect(wide.contains("share") && wide.contains("lines"))
  }

  @Test func everyClusterOfThePlotCanBeHit() throws {
    let look = try Looks.dark()
    for size in [Size(80, 24), Size(120, 40)] {
      let frame = ScreenPainter.draw(Fixtures.silhouettes, size: size, look: look)
      for index in 0..<3 { #expect(frame.hits.contains { $0.target == .tableRow(index) }) }
    }
  }

  @Test func theSelectedClusterIsLitInEveryLook() throws {
    guard case .plot(var plot, let side) = Fixtures.scatter.body,
      case .scatter(var scatter) = plot.content
    else { return }
    for look in [try Looks.dark(), Looks.plain, Looks.ascii] {
      var seen: Set<Canvas> = []
      for selected in 1...3 {
        scatter.selected = Int32(selected)
        plot.content = .scatter(scatter)
        var view = Fixtures.scatter
        view.body = .plot(plot, side: side)
        seen.insert(ScreenPainter.draw(view, size: Size(80, 24), look: look).canvas)
      }
      #expect(seen.count == 3)
    }
  }

  @Test func oddPointsAndManyClustersAreDrawn() throws {
    let look = try Looks.dark()
    let odd: [Float] = [.nan, .infinity, -.infinity, -3, 7, 0, 1]
    let plot = ScatterPlot(
      x: odd, y: odd.reversed(), clusters: [0, 1, 2], selected: .max, xLabel: "", yLabel: "")
    var canvas = Canvas(Size(40, 12))
    canvas.scatter(plot, in: canvas.bounds, look: look)
    let parts = (0..<99).map {
      SilhouettePlot.Part(
        label: "\($0)", values: [1, .nan, -1, -.infinity], text: "", weight: .max)
    }
    for height in [0, 1, 2, 3, 12, 300] {
      for selected in [0, 50, 98, 99] {
        let silhouettes = SilhouettePlot(parts: parts, mean: .nan, selected: selected)
        var canvas = Canvas(Size(60, height))
        let places = canvas.silhouettes(silhouettes, in: canvas.bounds, look: look)
        #expect(height < 2 || places.contains { $0.index == min(selected, 98) })
      }
    }
  }

  @Test func theCutAndTheSelectedBranchAreSeenInEveryLook() throws {
    for look in [try Looks.dark(), Looks.plain, Looks.ascii] {
      var seen: Set<Canvas> = []
      for clusters in 1...12 {
        for selected in [0, clusters - 1] {
          var canvas = Canvas(Size(76, 30))
          let plot = Fixtures.treePlot(clusters: clusters, selected: selected)
          let places = canvas.dendrogram(plot, in: canvas.bounds, look: look)
          #expect(places.map(\.index).sorted() == Array(0..<clusters))
          seen.insert(canvas)
        }
      }
      #expect(seen.count == 23)
    }
  }

  @Test func moreClustersThanLinesShowTheSelectedOne() throws {
    let look = try Looks.dark()
    for height in [0, 1, 2, 3, 4, 9, 300] {
      for selected in [0, 20, 39, 40, -1] {
        for width in [0, 39, 40, 200] {
          var canvas = Canvas(Size(width, height))
          let plot = Fixtures.treePlot(clusters: 40, selected: selected)
          let places = canvas.dendrogram(plot, in: canvas.bounds, look: look)
          guard width >= 40, height >= 3, (0..<40).contains(selected) else { continue }
          #expect(places.contains { $0.index == selected })
        }
      }
    }
  }

  @Test func barsStandAtEverySizeAndWhateverTheirValues() throws {
    let look = try Looks.dark()
    var plot = Fixtures.stabilityPlot
    plot.rows = [0, -1, 2, .nan, .infinity, -.infinity].flatMap { value in
      plot.rows.map { .init(label: $0.label, value: value, cells: $0.cells) }
    }
    for selected in [nil, 0, 17, 99] {
      plot.selected = selected
      for width in [0, 39, 40, 60, 200] {
        for height in [0, 2, 3, 4, 40] {
          var canvas = Canvas(Size(width, height))
          let places = canvas.bars(plot, in: canvas.bounds, look: look)
          guard width >= 40, height >= 3, let selected, selected < 18 else { continue }
          #expect(places.contains { $0.index == selected })
        }
      }
    }
  }
}
