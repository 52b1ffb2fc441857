import Segmentation
import Testing

@Suite("What cannot be segmented is refused, all faults at once")
struct SegmentationErrorTests {
  private func faults(
    _ measures: ItemMeasures, _ model: SegmentModel
  ) -> [SegmentationError.Fault] {
    do throws(SegmentationError) {
      _ = try segment(measures, by: model)
      return []
    } catch {
      return error.faults
    }
  }

  @Test("A model's faults")
  func model() {
    var model = Samples.model(
      Samples.pareto([ExactRatio(95, over: 100), ExactRatio(80, over: 100)]))
    model.columns = "zyx"
    model.minimumHistory = -1
    model.dimensions[1] = Dimension(
      name: "abc",
      kind: .variability(
        Variability(
          measure: .quantity, classes: ["X", "X"], cuts: [ExactRatio(-1, over: 2)],
          deviation: .sample)))
    let found = faults(Samples.revenues([1]), model)
    #expect(
      found == [
        .unknownDimension(side: "columns", name: "zyx", known: ["abc", "abc", "pattern"]),
        .cutsNotRising(
          dimension: "abc", before: ExactRatio(95, over: 100), after: ExactRatio(80, over: 100)),
        .duplicateDimension("abc"),
        .badClasses(dimension: "abc", classes: ["X", "X"]),
        .cutOutOfRange(dimension: "abc", cut: ExactRatio(-1, over: 2), allowed: "0 or more"),
        .negativeHistory(-1),
      ])
    #expect(SegmentationError(found).description.split(separator: "\n").count == 6)
  }

  @Test("Cuts and classes must fit together, shares lie between 0 and 1")
  func cuts() {
    let one = ExactRatio(11, over: 10)
    let pareto = Pareto(
      measure: .revenue, classes: ["A"], cuts: [one], boundary: .crossing, ties: .split)
    #expect(
      faults(Samples.revenues([1]), Samples.model(pareto)) == [
        .cutCount(dimension: "abc", cuts: 1, classes: 1),
        .cutOutOfRange(dimension: "abc", cut: one, allowed: "a share between 0 and 1"),
      ])
    let many = Pareto(
      measure: .revenue, classes: (0..<256).map { "c\($0)" },
      cuts: (1...255).map { ExactRatio($0, over: 256) }, boundary: .crossing, ties: .split)
    #expect(
      faults(Samples.revenues([1]), Samples.model(many)) == [
        .tooManyClasses(dimension: "abc", count: 256)
      ])
  }

  @Test("Two segments of one name, or one that is called like a state")
  func ambiguous() {
    func model(_ rows: [String], _ columns: [String]) -> SegmentModel {
      let cuts = [ExactRatio(1, over: 2)]
      return SegmentModel(
        dimensions: [
          Dimension(
            name: "r",
            kind: .pareto(
              Pareto(
                measure: .revenue, classes: rows, cuts: cuts, boundary: .crossing, ties: .split))),
          Dimension(
            name: "c",
            kind: .variability(
              Variability(measure: .quantity, classes: columns, cuts: cuts, deviation: .sample))),
        ], rows: "r", columns: "c")
    }
    #expect(
      faults(Samples.revenues([1]), model(["a-b", "a"], ["c", "b-c"])) == [
        .ambiguousSegment("a-b-c")
      ])
    #expect(
      faults(Samples.revenues([1]), model(["no", "yes"], ["demand", "supply"])) == [
        .ambiguousSegment("no-demand")
      ])
  }

  @Test("Measures that are missing or of the wrong length")
  func measures() {
    var measures = Samples.revenues([1, 2, 3])
    measures.totals[.revenue] = nil
    measures.totals[.orderLines] = ExactColumn(units: [1], scale: 0)
    measures.demand[.quantity] = nil
    measures.firstBucket = []
    measures.lastSale.append(9)
    let found = faults(measures, Samples.model())
    #expect(
      found == [
        .lengthDiffers(of: "first buckets", found: 0, expected: 3),
        .lengthDiffers(of: "last sales", found: 4, expected: 3),
        .lengthDiffers(of: "totals of order_lines", found: 1, expected: 3),
        .missingTotals(.revenue, neededBy: "the dimension 'abc'"),
        .missingDemand(.quantity, neededBy: "the dimension 'xyz'"),
        .missingDemand(.quantity, neededBy: "the dimension 'pattern'"),
      ])
    measures = Samples.revenues([1, 2, 3])
    measures.demand[.quantity] = DemandTable(units: [1, 2], buckets: 2, scale: 13)
    #expect(
      faults(measures, Samples.model()) == [
        .lengthDiffers(of: "buckets of quantity", found: 2, expected: 1),
        .lengthDiffers(of: "demand of quantity", found: 2, expected: 6),
        .scaleOutOfRange(of: "demand of quantity", scale: 13),
      ])
  }

  @Test("No items are no fault")
  func empty() throws {
    let result = try segment(Samples.revenues([]), by: Samples.model())
    #expect(result.count == 0)
    #expect(result.matrix.everything.count == 0)
  }
}
