import Segmentation
import Testing

@Suite("Items outside the matrix")
struct ItemStateTests {
  private func states(
    revenue: [Int64], demand: [[Int64]], firstBuckets: [Int32]? = nil, minimumHistory: Int = 0
  ) throws -> [ItemState] {
    try segment(
      Samples.measures(
        revenue: ExactColumn(units: revenue, scale: 0), demand: demand, firstBuckets: firstBuckets),
      by: Samples.model(minimumHistory: minimumHistory)
    ).states
  }

  @Test("Each reason by itself")
  func reasons() throws {
    #expect(try states(revenue: [5], demand: [[1, 2]]) == [.active])
    #expect(try states(revenue: [-5], demand: [[1, 2]]) == [.negative])
    #expect(try states(revenue: [5], demand: [[1, -2]]) == [.negative])
    #expect(try states(revenue: [5], demand: [[2, -2]]) == [.noDemand])
    #expect(try states(revenue: [0], demand: [[0, 0]]) == [.noDemand])
    #expect(
      try states(revenue: [5], demand: [[0, 2]], firstBuckets: [1], minimumHistory: 2) == [.new])
  }

  @Test("A revenue of zero with demand takes part: it is the last, not outside")
  func freeGoods() throws {
    #expect(try states(revenue: [0], demand: [[1, 2]]) == [.active])
  }

  @Test("The order is negative, no demand, new")
  func precedence() throws {
    #expect(
      try states(revenue: [-1], demand: [[0, 0]], firstBuckets: [1], minimumHistory: 9)
        == [.negative])
    #expect(
      try states(revenue: [1], demand: [[0, 0]], firstBuckets: [1], minimumHistory: 9)
        == [.noDemand])
  }

  @Test("Minimum history counts the bucket of the first sale, and 0 switches it off")
  func history() throws {
    let demand: [[Int64]] = [[1, 1, 1], [0, 1, 1], [0, 0, 1]]
    func run(_ minimum: Int) throws -> [ItemState] {
      try states(
        revenue: [1, 1, 1], demand: demand, firstBuckets: [0, 1, 2], minimumHistory: minimum)
    }
    #expect(try run(0) == [.active, .active, .active])
    #expect(try run(2) == [.active, .active, .new])
    #expect(try run(3) == [.active, .new, .new])
    #expect(try run(4) == [.new, .new, .new])
  }

  @Test("Who stands outside changes no share, rank or cut, and keeps the figures of its own")
  func noInfluence() throws {
    let inside = try segment(
      Samples.measures(
        revenue: ExactColumn(units: [70, 20, 10], scale: 0), demand: [[1, 2], [3, 4], [5, 6]]),
      by: Samples.model())
    let mixed = try segment(
      Samples.measures(
        revenue: ExactColumn(units: [-900, 70, 500, 20, 10], scale: 0),
        demand: [[1, 2], [1, 2], [4, -4], [3, 4], [5, 6]]),
      by: Samples.model())
    #expect(mixed.states == [.negative, .active, .noDemand, .active, .active])
    let kept = [1, 3, 4]
    #expect(kept.map { mixed.figures.rank[$0] } == inside.figures.rank)
    #expect(kept.map { mixed.figures.share[$0] } == inside.figures.share)
    #expect(kept.map { mixed.figures.cumulativeShare[$0] } == inside.figures.cumulativeShare)
    #expect(kept.map { mixed.segmentName($0) } == (0..<3).map { inside.segmentName($0) })
    for item in [0, 2] {
      #expect(mixed.figures.rank[item] == 0)
      #expect(mixed.figures.share[item].isNaN)
      #expect(mixed.classes.allSatisfy { $0[item] == SegmentationResult.noClass })
      #expect(mixed.className(item, dimension: 0) == nil)
    }
    #expect(mixed.figures.mean[0] == 1.5)
    #expect(mixed.figures.mean[2] == 2)
    #expect(mixed.segmentName(0) == "negative")
    #expect(mixed.segmentName(2) == "no-demand")
  }

  @Test("Names come back")
  func names() {
    for state in ItemState.allCases { #expect(ItemState(name: state.name) == state) }
    #expect(ItemState(name: "gone") == nil)
    #expect(
      ItemState.allCases.map(\.name) == ["active", "new", "no-demand", "negative", "no-cluster"])
  }

  @Test("A first bucket outside the horizon does no harm")
  func hostileBucket() throws {
    for zeroFill in ZeroFill.allCases {
      let measures = Samples.measures(
        demand: [[1, 2], [1, 2], [1, 2]], firstBuckets: [.min, 2, .max])
      let result = try segment(measures, by: Samples.model(minimumHistory: 1, zeroFill: zeroFill))
      #expect(result.states[0] == .active)
      #expect(result.states[2] != .active)
    }
  }
}
