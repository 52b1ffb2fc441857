import Testing

@testable import Workbench

@Suite("Charts")
struct ChartTests {
  @Test(
    "Axes end at a round number that the largest value fits under",
    arguments: [
      (0, 1), (1, 1), (1.1, 1.2), (309, 400), (503, 600), (999, 1_000), (1_001, 1_200),
      (0.07, 0.08), (.nan, 1), (.infinity, 1), (-3, 1),
    ])
  func axis(value: Double, top: Double) {
    #expect(abs(Charts.roundedUp(value) - top) < top * 1e-9)
  }

  @Test("One bar a bucket; nothing and less than nothing are dim")
  func bars() {
    let chart = Charts.demand(
      [176, 0, -3, 12_345], labels: ["2010-12", "2011-01", "2011-02", "2011-03"],
      caption: "units a month")
    #expect(chart.bars.map(\.label) == ["D", "J", "F", "M"])
    #expect(chart.bars.map(\.text) == ["176", "·", "−3", "12.3 k"])
    #expect(chart.bars.map(\.value) == [176, 0, 0, 12_345])
    #expect(chart.bars.map(\.isDim) == [false, true, true, false])
    #expect(chart.ticks.map(\.label) == ["0", "8 000", "16.0 k"])
  }
}
