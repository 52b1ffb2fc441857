import Testing
import Workspace

@testable import Workbench

@Suite("Clusters over time: windows, and drift since the run before")
struct ClusterTimeTests {
  private func screen(_ desk: Desk) throws -> ClustersScreen {
    guard case .clusters(let screen) = desk.state.stack.top else {
      throw PathScript.Fault(description: desk.screen)
    }
    return screen
  }

  private func bars(_ desk: Desk) throws -> BarPlot {
    guard case .plot(let plot, _) = desk.state.view.body, case .bars(let bars) = plot.content
    else { throw PathScript.Fault(description: desk.screen) }
    return bars
  }

  @Test("One bar a step from window to window, the weakest marked; parts are shown as they come")
  func windows() throws {
    let desk = try Desk.clustered()
    try desk.press("K V V")
    #expect(try screen(desk).face == .windows)
    let windows = try #require(try screen(desk).studies.windows)
    #expect(windows.windows.count == windows.total && desk.state.study == nil)
    let plot = try bars(desk)
    #expect(plot.rows.count == windows.total - 1)
    #expect(plot.rows.map(\.label) == windows.windows.dropFirst().map { "from \($0.first) on" })
    let marked = plot.rows.filter { $0.cells.first?.tone == .warning }
    #expect(marked.count == 1)
    #expect(desk.screen.contains("windows of time · \(windows.total) of \(windows.total)"))
    #expect(desk.screen.contains("weakest"))
    // There are no members to go to, and that is said.
    try desk.press("enter")
    #expect(desk.message.contains("of all clusters together"))
    // Nor is a cluster selected whose query could be copied.
    try desk.press("y")
    #expect(desk.message.contains("the other views have a query to copy"))
    #expect(desk.terminal.isEmpty)
  }

  @Test("Drift: index, test and chance by feature, shares of clusters, advice and reasons")
  func drift() throws {
    let desk = try Desk.clusteredAgain()
    try desk.press("K V")
    #expect(try screen(desk).face == .drift)
    let drift = try #require(try screen(desk).studies.drift)
    let part = try #require(drift.parts.first { $0.clustering == "profile" })
    let plot = try bars(desk)
    #expect(plot.rows.dropLast().map(\.value) == part.report.entries.map(\.index.value))
    #expect(plot.borders.map(\.value) == [0.1, 0.25])
    #expect(desk.screen.contains("advice: keep"))
    #expect(desk.screen.contains("Nothing moved so far that it matters: keep the clusters."))
    #expect(desk.screen.contains("It was made in another way before"))
    #expect(plot.rows.last?.label == "clusters" && plot.rows.last?.cells[1].text == "not compared")
  }

  @Test("Where the run before had no such clustering, that is said")
  func first() throws {
    let desk = try Desk.clustered()
    try desk.press("K V")
    #expect(try screen(desk).studies.drift != nil)
    #expect(desk.screen.contains("The run before has no clustering of this name."))
  }
}
