import Tables
import Testing

@testable import Segmentation

@Suite("One item's trace among ranked items")
struct RankedItemsTests {
  /// The measures of one item alone.
  private func one(_ item: Int, of measures: ItemMeasures) -> ItemMeasures {
    ItemMeasures(
      ids: TextColumn([measures.ids[item]]), names: nil,
      totals: measures.totals.mapValues { ExactColumn(units: [$0.units[item]], scale: $0.scale) },
      demand: measures.demand.mapValues { table in
        DemandTable(
          units: Array(table.units[item * table.buckets..<(item + 1) * table.buckets]),
          buckets: table.buckets, scale: table.scale)
      },
      firstSale: [measures.firstSale[item]], lastSale: [measures.lastSale[item]],
      firstBucket: [measures.firstBucket[item]], calendar: measures.calendar)
  }

  private func ranked(_ result: SegmentationResult, _ measures: ItemMeasures) -> RankedItems {
    RankedItems(result.model) {
      result.states[$0] == .active
    } units: {
      measures.totals[$0]?.units
    }
  }

  @Test("It is the trace of an explainer of all items", arguments: Pareto.Boundary.allCases)
  func same(boundary: Pareto.Boundary) throws {
    var measures = SegmentationTests.large(60, seed: 21)
    for item in stride(from: 0, to: 60, by: 17) { measures.totals[.revenue]?.units[item] = -5 }
    for item in stride(from: 3, to: 60, by: 10) { measures.totals[.revenue]?.units[item] = 700 }
    for ties in Pareto.Ties.allCases {
      var options = Samples.pareto(boundary: boundary)
      options.ties = ties
      let result = try segment(measures, by: Samples.model(options))
      let whole = try Explainer(result, of: measures)
      let ranked = ranked(result, measures)
      for item in 0..<60 {
        let single = try Explainer(one(item, of: measures), at: item, among: ranked)
        // As texts, since figures that are not defined differ from themselves.
        #expect(String(describing: single.trace(of: 0)) == "\(whole.trace(of: item))")
      }
    }
  }

  @Test("An item that takes part and is not ranked is refused")
  func unranked() throws {
    let measures = SegmentationTests.large(20, seed: 3)
    let result = try segment(measures, by: Samples.model())
    let ranked = RankedItems(result.model) { _ in
      false
    } units: {
      measures.totals[$0]?.units
    }
    let item = try #require((0..<20).first { result.states[$0] == .active })
    #expect(throws: SegmentationError.self) {
      _ = try Explainer(one(item, of: measures), at: item, among: ranked)
    }
  }
}
