import Testing
import Workspace

@testable import Workbench

@Suite("The stability of clusters, as it is found")
struct ClusterStabilityTests {
  private func screen(_ desk: Desk) throws -> ClustersScreen {
    guard case .clusters(let screen) = desk.state.stack.top else {
      throw PathScript.Fault(description: desk.screen)
    }
    return screen
  }

  private func plot(_ desk: Desk) throws -> BarPlot {
    guard case .plot(let plot, _) = desk.state.view.body, case .bars(let bars) = plot.content
    else { throw PathScript.Fault(description: desk.screen) }
    return bars
  }

  @Test("One bar a cluster, by the numbers of the run, once all draws are made")
  func complete() throws {
    let desk = try Desk.clustered()
    try desk.press("K [ V V V")
    #expect(try screen(desk).face == .stability)
    let clustering = try #require(desk.state.clustering(screen(desk)))
    let stability = try #require(try screen(desk).studies.stability)
    #expect(stability.isComplete && desk.state.study == nil)
    #expect(desk.screen.contains("stability · 100 of 100 draws"))
    let bars = try plot(desk)
    #expect(bars.rows.count == clustering.count)
    for (row, cluster) in zip(bars.rows, clustering.clusters) {
      #expect(row.label == "\(cluster.cluster)  \(cluster.name)")
      #expect(row.value == stability.cluster(cluster.cluster)?.mean)
    }
    #expect(desk.screen.contains("other samples"))
    // Noise has no bar, and nothing is said of it.
    #expect(stability.cluster(0) == nil)
  }

  @Test("Parts are shown; a stopped look keeps them, and fewer draws never take their place")
  func partial() throws {
    let desk = try Desk.clustered()
    try desk.press("K [ V V V")
    let whole = try #require(try screen(desk).studies.stability)
    guard case .clusters(var shown) = desk.state.stack.top else { return }
    shown.studies.stability = nil
    desk.state.stack.top = .clusters(shown)
    let effects = desk.state.update(.tick(desk.state.now))
    guard case .study(let request, let ticket)? = effects.last else {
      throw PathScript.Fault(description: "\(effects)")
    }
    #expect(request.kind == .stability)
    var part = whole
    part.wanted = whole.made + 66
    _ = desk.state.update(.studied(.stability(part), ticket: ticket))
    #expect(desk.screen.contains("of 166 draws · x stops"))
    #expect(desk.state.study != nil)
    #expect(desk.state.update(.key(.character("x"))) == [.stopStudy])
    #expect(desk.screen.contains("stopped, x begins again"))
    #expect(try plot(desk).rows.count == whole.numbers.count)
    let again = desk.state.update(.key(.character("x")))
    guard case .study(_, let next)? = again.last else {
      throw PathScript.Fault(description: "\(again)")
    }
    #expect(next != ticket)
    #expect(desk.state.update(.key(KeyStroke(.escape))).contains(.stopStudy))
  }
}
