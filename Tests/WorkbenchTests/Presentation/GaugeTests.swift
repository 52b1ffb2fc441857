import Testing

@testable import Workbench

@Suite("Nearest boundaries")
struct GaugeTests {
  private func gauges(_ id: String) throws -> [PanelView.Gauge] {
    let desk = try Desk()
    let row = try #require(desk.state.data?.snapshot.run.row(ofItem: id))
    return desk.state.gauges(row)
  }

  @Test("Far inside, on the boundary, and past it")
  func places() throws {
    let steady = try gauges("NL-10001")
    #expect(steady.map(\.label) == ["abc", "xyz", "pattern"])
    #expect(steady[0].text == "far inside" && !steady[0].isNear && steady[0].position == 0)
    // CV exactly 1.0 and 0.5: on the boundary, still inside.
    let yz = try gauges("NL-10006")
    #expect(yz[1].text == "0.00 % to Z" && yz[1].isNear && yz[1].position == 1)
    let xy = try gauges("NL-10007")
    #expect(xy[1].text == "0.00 % to Y" && xy[1].isNear && xy[1].position == 1)
    let rare = try gauges("NL-10002")
    #expect(rare[0].text.hasSuffix("past 95 %") && rare[1].text.hasSuffix("past Y"))
  }

  @Test("Every gauge is within its line, and items outside the matrix have none")
  func bounds() throws {
    let desk = try Desk()
    for row in 0..<60 {
      for gauge in desk.state.gauges(row) {
        #expect((0...1).contains(gauge.position), "\(row) \(gauge)")
        #expect(!gauge.text.isEmpty && !gauge.text.contains("–"))
      }
    }
    #expect(try gauges("NL-10003").isEmpty && gauges("NL-10004").isEmpty)
    #expect(desk.state.gauges(-1).isEmpty && desk.state.gauges(1_000).isEmpty)
  }

  @Test("An item's own centre against the next cluster's: the border is where both are as near")
  func clusters() throws {
    let desk = try Desk.clustered()
    let run = try #require(desk.state.data?.snapshot.run)
    let clustering = try #require(run.clustering(named: "profile"))
    var seen = 0
    for row in 0..<run.count {
      let step = try #require(run.clusterSteps(row).first { $0.dimension == "profile" })
      guard let gauge = desk.state.gauge(step), let own = clustering.distances.value(row),
        let next = clustering.secondBest.value(row)
      else { continue }
      seen += 1
      // k-means gives every item to the nearest centre.
      #expect((0...1).contains(gauge.position) && (step.margin ?? -1) >= 0)
      #expect(gauge.text.hasPrefix(Figures.decimal(own, places: 2) + ", "))
      #expect(gauge.text.contains(", \(next) at "))
    }
    #expect(seen == clustering.record.items)
    try desk.press("enter enter")
    #expect(desk.screen.contains(" at "))
    #expect(run.clusterSteps(-1).isEmpty && run.clusterSteps(run.count).isEmpty)
  }
}
