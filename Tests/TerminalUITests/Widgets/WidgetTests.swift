import Testing
import Workbench

@testable import TerminalUI

@Suite struct WidgetTests {
  @Test func barsShowEighths() {
    #expect(Bar.text(0, width: 4, glyphs: .unicode).isEmpty)
    #expect(Bar.text(1, width: 4, glyphs: .unicode) == "████")
    #expect(Bar.text(0.5, width: 4, glyphs: .unicode) == "██")
    #expect(Bar.text(0.53, width: 4, glyphs: .unicode) == "██▏")
    #expect(Bar.text(0.0001, width: 4, glyphs: .unicode) == "▏")
    #expect(Bar.text(0.0001, width: 4, glyphs: .ascii) == "#")
    for value in [Double.nan, .infinity, -1] {
      #expect(Bar.text(value, width: 4, glyphs: .unicode).isEmpty)
    }
    for step in 0...100 {
      let text = Bar.text(Double(step) / 100, width: 7, glyphs: .unicode)
      #expect(text.displayWidth <= 7)
    }
  }

  @Test func sparklinesFitAndSurviveOddValues() {
    #expect(Bar.sparkline([0, 1, 2, 4, 8], width: 9, glyphs: .unicode) == "·▁▂▄█")
    #expect(Bar.sparkline([.nan, .infinity, -3, 2], width: 9, glyphs: .unicode) == "···█")
    #expect(Bar.sparkline(Array(repeating: 1, count: 100), width: 10, glyphs: .ascii).count == 10)
    #expect(Bar.sparkline([], width: 9, glyphs: .unicode).isEmpty)
  }

  @Test func heatLevelsRise() {
    #expect(Bar.level(0) == 0)
    #expect(Bar.level(1e-9) == 1)
    #expect(Bar.level(1) == 7)
    #expect(Bar.level(.nan) == 0)
    let levels = (0...100).map { Bar.level(Double($0) / 100) }
    #expect(levels == levels.sorted())
    #expect(Set(levels).count == 8)
  }

  @Test func widgetsAsDrawn() throws {
    let look = try Looks.dark()
    var text = ""
    for (name, look) in [("dark", look), ("plain", Looks.plain), ("ascii", Looks.ascii)] {
      var canvas = Canvas(Size(64, 30))
      let cell = MatrixView.Cell(value: "33.6 %", detail: "337 items", weight: 0.7, overridden: 3)
      canvas.heatCell(cell, in: Rect(0, 0, 17, 5), isSelected: true, look: look)
      canvas.heatCell(cell, in: Rect(18, 0, 17, 3), isSelected: true, look: look)
      canvas.heatCell(cell, in: Rect(36, 0, 17, 2), isSelected: false, look: look)
      canvas.heatCell(cell, in: Rect(36, 3, 24, 1), isSelected: false, look: look)
      canvas.columnChart(
        ChartView(
          title: "", caption: "",
          bars: [3, 8, 0, 5].map { .init(label: "J", value: $0, text: "\(Int($0))") },
          ticks: [(0, "0"), (8, "8")]), in: Rect(0, 6, 30, 9), look: look)
      let gauge = PanelView.Gauge(label: "xyz", position: 0.99, text: "0.25 % to Z", isNear: true)
      canvas.gauge(gauge, in: Rect(32, 6, 30, 1), labelWidth: 6, look: look)
      canvas.gauge(gauge, in: Rect(32, 8, 18, 2), labelWidth: 6, look: look)
      canvas.tabs(["contract", "strategic"], selected: 1, x: 32, y: 11, look: look)
      canvas.progressBar(0.4, in: Rect(32, 13, 20, 1), look: look)
      canvas.progressBar(nil, in: Rect(32, 14, 20, 1), look: look)
      canvas.lineField(
        "cv > 1.2 and nmae ~ lamp and more than fits", cursor: 43, in: Rect(0, 16, 30, 1),
        isFocused: true, fault: 40..<42, look: look)
      canvas.textField(
        "one two three four five six seven eight", cursor: 39, in: Rect(0, 18, 14, 3),
        isFocused: false, look: look)
      canvas.scrollIndicator(
        in: Rect(20, 18, 4, 8), first: 20, visible: 8, total: 40, look: look)
      text +=
        "== \(name)\n" + canvas.text + "-- inks\n" + canvas.inks + "-- surfaces\n"
        + canvas.surfaces
    }
    try expectSnapshot(text, "Widgets/widgets")
  }

  @Test func cursorsStayInTheirFields() throws {
    let look = try Looks.dark()
    let text = "日本 one two three four five six"
    for width in 3...30 {
      for cursor in -1...(text.count + 1) {
        var canvas = Canvas(Size(40, 8))
        let line = canvas.lineField(
          text, cursor: cursor, in: Rect(2, 1, width, 1), isFocused: true, look: look)
        #expect(line.x >= 2 && line.x < 2 + width && line.y == 1)
        let place = canvas.textField(
          text, cursor: cursor, in: Rect(2, 3, width, 3), isFocused: true, look: look)
        #expect(Rect(2, 3, width, 3).contains(place))
      }
    }
  }

  @Test func columnsNeverOverlapAndFit() {
    let heads: [TableView.Head] = [
      .init("id", width: 8), .init("name", width: 30, isFlexible: true),
      .init("revenue", alignment: .right, width: 11), .init("cv", alignment: .right, width: 6),
    ]
    for width in 1...120 {
      for first in 0...5 {
        let columns = TableColumns(heads, width: width, firstColumn: first).columns
        #expect(!columns.isEmpty)
        var end = -2
        for column in columns {
          #expect(column.x >= end + (end < 0 ? 0 : 2))
          end = column.x + column.width
        }
        #expect(end <= max(width, 8))
      }
    }
  }
}
