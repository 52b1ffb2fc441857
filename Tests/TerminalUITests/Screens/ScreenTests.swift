import Testing
import Workbench

@testable import TerminalUI

@Suite struct ScreenTests {
  private static let sizes = [Size(80, 24), Size(120, 40), Size(200, 60)]

  @Test(arguments: Fixtures.all.map(\.name)) func looksAsRecorded(_ name: String) throws {
    let view = try #require(Fixtures.all.first { $0.name == name }?.view)
    let look = try Looks.dark()
    for size in Self.sizes {
      let canvas = ScreenPainter.draw(view, size: size, look: look).canvas
      var text = canvas.text
      if size.width < 200 { text += "-- inks\n" + canvas.inks + "-- surfaces\n" + canvas.surfaces }
      try expectSnapshot(text, "Screens/\(name)-\(size.width)")
    }
    let ascii = ScreenPainter.draw(view, size: Size(80, 24), look: Looks.ascii).canvas
    try expectSnapshot(ascii.text, "Screens/\(name)-ascii")
  }

  @Test(arguments: Fixtures.all.map(\.name)) func standsAtEverySize(_ name: String) throws {
    let view = try #require(Fixtures.all.first { $0.name == name }?.view)
    let look = try Looks.dark()
    for width in [0, 1, 20, 79, 80, 81, 97, 109, 110, 111, 133, 200, 400] {
      for height in [0, 1, 10, 23, 24, 25, 29, 33, 47, 100] {
        let frame = ScreenPainter.draw(view, size: Size(width, height), look: look)
        let bounds = frame.canvas.bounds
        if let cursor = frame.cursor, !bounds.isEmpty { #expect(bounds.contains(cursor)) }
        #expect(frame.hits.allSatisfy { $0.area.intersection(bounds) == $0.area })
        if width >= 80, height >= 24 {
          // The run is seen at every size.
          #expect(frame.canvas.text.contains("run 3f9c21a07be4"))
        }
      }
    }
  }

  @Test func everyCellOfTheMatrixCanBeHit() throws {
    let look = try Looks.dark()
    for size in Self.sizes {
      let frame = ScreenPainter.draw(Fixtures.matrix, size: size, look: look)
      for row in 0..<3 {
        for column in 0..<3 {
          let target = HitTarget.matrix(.cell(row: row, column: column))
          let region = try #require(frame.hits.first { $0.target == target })
          #expect(frame.hit(at: Point(region.area.x, region.area.y)) == target)
        }
      }
      for target: HitTarget in [
        .matrix(.row(2)), .matrix(.column(0)), .matrix(.all), .matrix(.outside(2)),
        .action("help"), .crumb(1),
      ] {
        #expect(frame.hits.contains { $0.target == target })
      }
    }
  }

  @Test func everySelectionIsSeen() throws {
    var selections: [MatrixView.Selection] = [.all, .outside(0), .outside(2), .row(1), .column(2)]
    for row in 0..<3 { for column in 0..<3 { selections.append(.cell(row: row, column: column)) } }
    for look in [try Looks.dark(), Looks.plain] {
      var seen: Set<Canvas> = []
      for selection in selections {
        var view = Fixtures.matrix
        view.body = .matrix(Fixtures.matrixView(selection))
        let frame = ScreenPainter.draw(view, size: Size(80, 24), look: look)
        #expect(frame.cursor != nil)
        seen.insert(frame.canvas)
      }
      #expect(seen.count == selections.count)
    }
  }

  @Test func aLargeMatrixShowsWhatIsSelected() throws {
    let look = try Looks.dark()
    let heads = (0..<40).map { MatrixView.Head(name: "K\($0)", label: "", rule: "") }
    let cell = MatrixView.Cell(value: "1 %", detail: "1 item", weight: 0.5)
    for (row, column) in [(0, 0), (39, 39), (20, 3), (5, 31)] {
      var matrix = Fixtures.matrixView(.cell(row: row, column: column))
      matrix.rows = heads
      matrix.columns = heads
      matrix.cells = Array(repeating: Array(repeating: cell, count: 40), count: 40)
      matrix.rowTotals = Array(repeating: cell, count: 40)
      matrix.columnTotals = matrix.rowTotals
      var view = Fixtures.matrix
      view.body = .matrix(matrix)
      let frame = ScreenPainter.draw(view, size: Size(80, 24), look: look)
      #expect(frame.hits.contains { $0.target == .matrix(.cell(row: row, column: column)) })
      #expect(frame.canvas.text.contains("K\(column)"))
    }
  }

  @Test func theSelectedRowIsAlwaysSeen() throws {
    let look = try Looks.dark()
    guard case .table(var table, let side) = Fixtures.members.body else { return }
    for selected in [0, 3, 17, 30, 59] {
      table.selected = selected
      var view = Fixtures.members
      view.body = .table(table, side: side)
      let frame = ScreenPainter.draw(view, size: Size(80, 24), look: look)
      #expect(frame.hits.contains { $0.target == .tableRow(selected) })
      let row = try #require(frame.cursor?.y)
      #expect(frame.canvas[1, row].style.surface == .selection)
    }
  }

  @Test func tableRowsSayHowManyAreSeen() throws {
    let look = try Looks.dark()
    for size in Self.sizes {
      let frame = ScreenPainter.draw(Fixtures.members, size: size, look: look)
      let rows = frame.hits.count { if case .tableRow = $0.target { true } else { false } }
      #expect(rows == min(ScreenRegions.tableRows(size), 60))
    }
  }

  @Test func theFocusedFieldIsSeenWhereNotAllFit() throws {
    let look = try Looks.dark()
    guard case .form(var form, let side) = Fixtures.challenge.body else { return }
    form.fields += (0..<30).map {
      FormField(label: "field \($0)", content: .line(text: "x", cursor: 1, placeholder: ""))
    }
    for focus in form.fields.indices {
      form.focus = focus
      var view = Fixtures.challenge
      view.body = .form(form, side: side)
      let frame = ScreenPainter.draw(view, size: Size(80, 24), look: look)
      #expect(frame.hits.contains { $0.target == .field(focus) })
    }
  }

  @Test func thePanelStandsInFrontWhereThereIsNoRoomForBoth() throws {
    let look = try Looks.dark()
    var view = Fixtures.matrix
    view.isPanelInFront = true
    let narrow = ScreenPainter.draw(view, size: Size(80, 24), look: look).canvas.text
    #expect(narrow.contains("PARTY BUNTING"))
    #expect(!narrow.contains("Revenue share"))
    let wide = ScreenPainter.draw(view, size: Size(120, 40), look: look).canvas.text
    #expect(wide.contains("PARTY BUNTING") && wide.contains("Revenue share"))
  }

  @Test func hostileTextNeitherShiftsNorCommands() throws {
    let look = try Looks.dark()
    let hostile = "\u{1B}]0;x\u{7}\u{202E}日本\u{301}\u{301}\u{301}\u{301}\u{301}👨‍👩‍👧\r\n\u{9B}31m"
    guard case .table(var table, let side) = Fixtures.members.body else { return }
    for index in table.rows.indices {
      table.rows[index].cells = table.rows[index].cells.map { Span(hostile + $0.text, $0.tone) }
    }
    var view = Fixtures.members
    view.body = .table(table, side: side)
    view.header.crumbs = [hostile]
    view.message = RichLine(hostile)
    let canvas = ScreenPainter.draw(view, size: Size(120, 40), look: look).canvas
    for scalar in canvas.text.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar.properties.generalCategory != .format)
    }
    for line in canvas.text.split(separator: "\n") { #expect(String(line).displayWidth <= 120) }
  }
}
