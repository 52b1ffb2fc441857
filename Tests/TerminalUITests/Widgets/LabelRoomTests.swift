import Testing
import Workbench

@testable import TerminalUI

@Suite("Labels have the room that they need, up to what the rest leaves")
struct LabelRoomTests {
  private let name = "low cv, high order lines, not many"

  @Test("Names in a table: spare columns give way first, then names down to their least")
  func table() {
    let heads: [TableView.Head] = [
      .init("name", width: 30, isFlexible: true, least: 20),
      .init("share", width: 8, isSpare: true), .init("silhouette", width: 10, isSpare: true),
      .init("revenue", width: 10),
    ]
    func shown(_ width: Int) -> [Int] {
      TableColumns(heads, width: width, firstColumn: 0).columns.map { heads[$0.index].width }
    }
    #expect(shown(64) == [30, 8, 10, 10])
    #expect(shown(63) == [30, 10, 10])
    #expect(shown(53) == [30, 10])
    let narrow = TableColumns(heads, width: 36, firstColumn: 0).columns
    #expect(narrow.map(\.width) == [24, 10])
    #expect(TableColumns(heads, width: 31, firstColumn: 0).columns.map(\.width) == [31])
  }

  @Test("Of two flexible columns none takes what only the other needs")
  func sharing() {
    let heads: [TableView.Head] = [
      .init("name", width: 24, isFlexible: true), .init("rule", width: 15, isFlexible: true),
    ]
    #expect(TableColumns(heads, width: 41, firstColumn: 0).columns.map(\.width) == [24, 15])
    #expect(TableColumns(heads, width: 45, firstColumn: 0).columns.map(\.width) == [26, 17])
    #expect(TableColumns(heads, width: 33, firstColumn: 0).columns.map(\.width) == [16, 15])
  }

  @Test("Silhouettes, trees and bars")
  func drawings() throws {
    let look = try Looks.dark()
    var canvas = Canvas(Size(78, 20))
    _ = canvas.silhouettes(
      SilhouettePlot(
        parts: [.init(label: name, values: [0.5], text: "0.50", weight: 1)], mean: 0.5, selected: 0),
      in: canvas.bounds, look: look)
    #expect(canvas.text.contains(name))
    canvas = Canvas(Size(78, 20))
    var tree = Fixtures.treePlot(clusters: 3, selected: 0)
    tree.clusters[1].name = name
    _ = canvas.dendrogram(tree, in: canvas.bounds, look: look)
    #expect(canvas.text.contains(name))
    canvas = Canvas(Size(78, 20))
    let bars = BarPlot(
      heads: ["mean"], rows: [.init(label: name, value: 0.5, cells: [Span("0.50")])], borders: [],
      top: 1)
    _ = canvas.bars(bars, in: canvas.bounds, look: look)
    #expect(canvas.text.contains(name))
  }

  @Test("Labels of gauges are whole where lines and texts leave the room, and stand on one line")
  func gauges() {
    let gauges = ["portfolio_groups", "xyz"].map {
      PanelView.Gauge(label: $0, position: 0.4, text: "0.42, 3 at 1.31", isNear: false)
    }
    let labels = PanelLayout.gaugeLabelWidth(gauges, width: 42)
    #expect(labels == 18)
    #expect(Canvas.gaugeHeight(gauges[0], width: 42, labelWidth: labels) == 1)
    #expect(PanelLayout.gaugeLabelWidth(gauges, width: 30) == 14)
  }
}
