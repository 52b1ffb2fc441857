import Testing

@testable import Segmentation

@Suite("Why an item is where it is")
struct TraceTests {
  private func explainer(
    _ measures: ItemMeasures, _ model: SegmentModel
  ) throws -> (Explainer, SegmentationResult) {
    let result = try segment(measures, by: model)
    return (try Explainer(result, of: measures), result)
  }

  @Test("The steps repeat the result's figures and name the options in force")
  func steps() throws {
    let measures = SegmentationTests.large(300, seed: 15)
    for boundary in Pareto.Boundary.allCases {
      let model = Samples.model(Samples.pareto(boundary: boundary))
      let (explainer, result) = try explainer(measures, model)
      for item in stride(from: 0, to: 300, by: 13) {
        let trace = explainer.trace(of: item)
        #expect(trace.segment == result.segmentName(item))
        #expect(
          trace.dimensions.map(\.assigned) == (0..<3).map { result.className(item, dimension: $0) })
        guard case .pareto(let abc) = trace.dimensions[0],
          case .variability(let xyz) = trace.dimensions[1],
          case .pattern(let pattern) = trace.dimensions[2]
        else {
          Issue.record("steps out of order")
          return
        }
        #expect(abc.rank == Int(result.figures.rank[item]))
        #expect(abc.share == result.figures.share[item])
        #expect(abc.cumulativeAfter == result.figures.cumulativeShare[item])
        #expect(abc.options.boundary == boundary)
        #expect(xyz.cv == result.figures.cv[item])
        #expect(xyz.mean == result.figures.mean[item])
        #expect(xyz.deviation == result.figures.deviation[item])
        #expect(pattern.adi == result.figures.adi[item])
        #expect(pattern.cv2 == result.figures.cv2[item])
      }
    }
  }

  @Test("A value that the trace names moves the item when all is segmented again")
  func movesHold() throws {
    let measures = SegmentationTests.large(60, seed: 16)
    for boundary in Pareto.Boundary.allCases {
      let model = Samples.model(Samples.pareto(boundary: boundary))
      let (explainer, result) = try explainer(measures, model)
      for item in stride(from: 0, to: 60, by: 7) {
        guard case .pareto(let step) = explainer.trace(of: item).dimensions[0] else { continue }
        for move in step.moves {
          let direction: Int64 = move.relativeChange < 0 ? 1 : -1
          let there = try #require(Int64(exactly: move.value.units))
          for (value, expected) in [
            (there, move.to), (there + direction, result.className(item, dimension: 0)),
          ] {
            var changed = measures
            changed.totals[.revenue]?.units[item] = value
            let again = try segment(changed, by: model)
            #expect(again.className(item, dimension: 0) == expected)
          }
        }
      }
    }
  }

  @Test("Online Retail's 22502: one more month without demand makes it AZ")
  func wickerBasket() throws {
    let months: [Int64] = [176, 234, 178, 309, 265, 503, 197, 42, 29, 7, 0, 0, 0]
    let (explainer, _) = try explainer(Samples.measures(demand: [months]), Samples.model())
    let trace = explainer.trace(of: 0)
    guard case .variability(let step) = trace.dimensions[1],
      case .pattern(let pattern) = trace.dimensions[2]
    else {
      Issue.record("steps out of order")
      return
    }
    #expect(step.assigned == "Y")
    #expect((step.cv - 0.9975).magnitude < 0.000_05)
    #expect(step.nearestCut == ExactRatio(10, over: 10))
    #expect((step.distance + 0.0025).magnitude < 0.000_05)
    #expect(step.moves.contains(.init(to: "Z", change: .emptyPeriods(1))))
    #expect(pattern.assigned == "erratic")
    #expect(pattern.acrossInterval == "lumpy")
    #expect(pattern.acrossVariation == "smooth")
    #expect((pattern.intervalDistance + 0.0152).magnitude < 0.000_05)
    #expect(trace.lines.contains("  to Z: 1 more period without demand"))
  }

  @Test("Outside the matrix the reason stands in the first step, and nothing moves")
  func outside() throws {
    let measures = Samples.measures(
      revenue: ExactColumn(units: [-250, 10, 10, 10], scale: 2),
      demand: [[1, 1], [2, -2], [0, 1], [1, 1]], firstBuckets: [0, 0, 1, 0])
    let (explainer, _) = try explainer(measures, Samples.model(minimumHistory: 2))
    let reasons = (0..<4).map { explainer.trace(of: $0).state.reason }
    #expect(
      reasons == [
        .below(.revenue, total: ExactValue(units: -250, scale: 2)), .nothingSold, .tooYoung,
        .takesPart,
      ])
    guard case .pareto(let step) = explainer.trace(of: 0).dimensions[0] else { return }
    #expect(step.rank == nil)
    #expect(step.moves.isEmpty)
    #expect(
      explainer.trace(of: 0).lines[1]
        == "state negative: revenue is below zero: -2.50 (history 2, min_history 2)")
  }

  @Test("The lines name every option in force")
  func lines() throws {
    let (explainer, _) = try explainer(
      Samples.revenues([5000, 3300, 1700], scale: 2), Samples.model())
    #expect(
      explainer.trace(of: 2).lines == [
        "item-10002: BX",
        "state active: takes part (history 1, min_history switched off)",
        "abc B: revenue 17.00, rank 3 of 3, share 17 %, cumulative 83 % -> 100 % of 100.00",
        "  options: measure revenue, cuts 0.8, 0.95, boundary crossing, ties together",
        "  to A: at revenue 20.76, 22.12 % more",
        "  to C: at revenue 4.36, 74.35 % less",
        "xyz X: CV 0, mean 1, deviation 0, 1 of 1 periods with demand",
        "  options: measure quantity, cuts 0.5, 1, deviation population, zero_fill horizon",
        "  100 % under the cut 0.5",
        "  to Y: 1 more period without demand",
        "pattern smooth: ADI 1, CV² 0, 1 of 1 periods with demand",
        "  options: measure quantity, adi periods-per-demand, cut 1.32, CV² cut 0.49, "
          + "deviation population, zero_fill horizon",
        "  to intermittent: ADI 24.24 % under the cut 1.32",
        "  to erratic: CV² 100 % under the cut 0.49",
      ])
  }

  @Test("Measures of another run are refused")
  func mismatch() throws {
    let result = try segment(Samples.revenues([3, 2, 1]), by: Samples.model())
    #expect(throws: SegmentationError.self) {
      _ = try Explainer(result, of: Samples.revenues([3, 2]))
    }
    #expect(try result.explain(item: 0, of: Samples.revenues([3, 2, 1])).id == "item-10000")
  }
}
