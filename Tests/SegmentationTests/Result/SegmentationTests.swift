import Segmentation
import TestSupport
import Testing

@Suite("A whole segmentation")
struct SegmentationTests {
  /// Enough cells for several threads.
  static func large(_ count: Int, seed: UInt64) -> ItemMeasures {
    var random = SeededGenerator(seed: seed)
    let demand = (0..<count).map { _ in
      (0..<12).map { _ in max(0, Int64.random(in: -20...60, using: &random)) }
    }
    let revenue = (0..<count).map { _ in Int64.random(in: 0...100_000, using: &random) }
    return Samples.measures(revenue: ExactColumn(units: revenue, scale: 2), demand: demand)
  }

  @Test("Several threads give what one item at a time gives")
  func threads() throws {
    let measures = Self.large(20_000, seed: 14)
    let result = try segment(measures, by: Samples.model())
    let again = try segment(measures, by: Samples.model())
    #expect(result.classes == again.classes)
    #expect(result.figures.cv.map(\.bitPattern) == again.figures.cv.map(\.bitPattern))
    for item in stride(from: 0, to: measures.count, by: 397) {
      let series = Array(try #require(measures.demand[.quantity]).units[item * 12..<item * 12 + 12])
      let alone = try segment(Samples.measures(demand: [series]), by: Samples.model())
      #expect(alone.classes[1][0] == result.classes[1][item])
      #expect(alone.classes[2][0] == result.classes[2][item])
      #expect(alone.figures.cv[0].bitPattern == result.figures.cv[item].bitPattern)
      #expect(alone.figures.adi[0].bitPattern == result.figures.adi[item].bitPattern)
    }
  }

  @Test("Several dimensions of a kind, of several measures, side by side")
  func manyDimensions() throws {
    var measures = Samples.measures(
      revenue: ExactColumn(units: [10, 80, 10], scale: 0), demand: [[1, 1], [0, 9], [2, 3]])
    measures.demand[.revenue] = DemandTable(units: [0, 10, 40, 40, 5, 5], buckets: 2, scale: 0)
    var model = Samples.model()
    model.dimensions.append(
      Dimension(name: "units", kind: .pareto(Samples.pareto(measure: .quantity))))
    var byRevenue = Samples.variability()
    byRevenue.measure = .revenue
    model.dimensions.append(Dimension(name: "xyz-revenue", kind: .variability(byRevenue)))
    let result = try segment(measures, by: model)
    func classes(_ dimension: Int) -> [String?] {
      (0..<3).map { result.className($0, dimension: dimension) }
    }
    #expect(classes(0) == ["B", "A", "B"])
    #expect(classes(1) == ["X", "Y", "X"])
    #expect(classes(3) == ["B", "A", "A"])
    #expect(classes(4) == ["Y", "X", "X"])
    // Shown figures are of the first dimension of each kind.
    #expect(result.figures.rank == [2, 1, 3])
    #expect(result.figures.mean == [1, 4.5, 2.5])
  }

  @Test("Totals beyond 64 bits are summed, shared and shown")
  func wideTotals() throws {
    let result = try segment(
      Samples.revenues([.max, .max, .max, .max]),
      by: Samples.model(Samples.pareto([ExactRatio(1, over: 2)], .upTo, .split)))
    #expect(result.figures.cumulativeShare == [0.25, 0.5, 0.75, 1])
    #expect((0..<4).map { result.className($0, dimension: 0) } == ["A", "A", "B", "B"])
    #expect(result.matrix.inside.totals[.revenue]?.units == 4 * Int128(Int64.max))
    #expect(result.matrix.inside.total(.revenue) == 0x1p65)
  }

  @Test("A result is put together again only from parts that fit")
  func parts() throws {
    let result = try segment(Samples.revenues([3, 2, 1]), by: Samples.model())
    let again = try SegmentationResult(
      model: result.model, states: result.states, classes: result.classes,
      figures: result.figures, matrix: result.matrix)
    #expect(again.segmentName(0) == result.segmentName(0))
    #expect(throws: SegmentationError.self) {
      _ = try SegmentationResult(
        model: result.model, states: [], classes: result.classes, figures: result.figures,
        matrix: result.matrix)
    }
  }
}
