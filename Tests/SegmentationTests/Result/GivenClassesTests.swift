import Testing

@testable import Segmentation

@Suite("Classes that are given from outside")
struct GivenClassesTests {
  /// Six items by falling revenue, the last below zero; rows wait for their classes.
  private let measures = Samples.revenues([600, 300, 60, 30, 10, -5])

  private var model: SegmentModel {
    var model = Samples.model()
    model.dimensions.append(Dimension(name: "group", kind: .given(classes: [])))
    model.rows = "group"
    return model
  }

  private let given = GivenClasses(
    dimension: "group", classes: ["1", "2"], codes: [1, 0, 0, 255, 1, 0])

  @Test("Before they are given the matrix has no rows, and all else is decided")
  func open() throws {
    let result = try segment(measures, by: model)
    let usual = try segment(measures, by: Samples.model())
    #expect(result.naming.cellNames == [])
    #expect(result.states == usual.states)
    #expect(Array(result.classes.prefix(3)) == usual.classes)
    #expect(result.classes[3] == [255, 255, 255, 255, 255, 255])
    #expect(result.matrix[.outside(.negative)].count == 1)
    #expect(result.matrix.inside.count == 0)
  }

  @Test("They make the matrix; an item without one leaves it and keeps its ranks and classes")
  func giving() throws {
    let before = try segment(measures, by: model)
    let result = try before.giving([given], of: measures)
    #expect((0..<6).map(result.segmentName) == ["2X", "1X", "1X", "no-cluster", "2X", "negative"])
    #expect(result.naming.rows == ["1", "2"])
    #expect(result.naming.outside == [.new, .noDemand, .negative, .noCluster])
    #expect(result.naming.segment(named: "no-cluster") == .outside(.noCluster))
    #expect(result.matrix.cells.map(\.count) == [2, 0, 0, 2, 0, 0])
    #expect(result.matrix[.outside(.noCluster)].total(.revenue) == 30)
    #expect(result.matrix.everything.count == 6)
    #expect(result.figures.rank == [1, 2, 3, 4, 5, 0])
    #expect(result.className(3, dimension: 0) == before.className(3, dimension: 0))
    #expect(result.className(3, dimension: 3) == nil)
    // One that takes no part stays where it was, whatever class it was given.
    #expect(result.className(5, dimension: 3) == nil)
  }

  @Test("Given again they replace those before")
  func again() throws {
    let once = try segment(measures, by: model).giving([given], of: measures)
    let other = GivenClasses(dimension: "group", classes: ["7"], codes: [0, 0, 0, 0, 255, 0])
    let twice = try once.giving([other], of: measures)
    #expect((0..<6).map(twice.segmentName) == ["7X", "7X", "7X", "7X", "no-cluster", "negative"])
  }

  @Test("Names of several characters, and both sides given")
  func names() throws {
    var model = model
    model.dimensions.append(Dimension(name: "other", kind: .given(classes: [])))
    model.columns = "other"
    let many = GivenClasses(
      dimension: "group", classes: (1...12).map(String.init), codes: [11, 0, 0, 0, 0, 0])
    let second = GivenClasses(
      dimension: "other", classes: ["1", "2"], codes: [0, 1, 255, 0, 0, 0])
    let result = try segment(measures, by: model).giving([many, second], of: measures)
    #expect(
      (0..<6).map(result.segmentName) == ["12-1", "12", "no-cluster", "11", "11", "negative"])
  }

  @Test("A model without such a dimension in its matrix does not know the state")
  func usual() throws {
    #expect(Samples.model().outside == [.new, .noDemand, .negative])
    var beside = model
    beside.rows = "abc"
    let result = try segment(measures, by: beside).giving([given], of: measures)
    #expect(result.states == [.active, .active, .active, .active, .active, .negative])
    #expect(result.className(3, dimension: 3) == nil)
    #expect(result.naming.segment(named: "no-cluster") == nil)
    #expect(result.matrix.outside[.noCluster] == nil)
  }

  @Test("All faults at once: what waits for no classes, names alike, lengths")
  func faults() throws {
    let result = try segment(measures, by: model)
    let error = #expect(throws: SegmentationError.self) {
      try result.giving(
        [
          GivenClasses(dimension: "abc", classes: ["1"], codes: []),
          GivenClasses(dimension: "group", classes: ["1", "1"], codes: [0]),
        ], of: measures)
    }
    #expect(
      error?.faults == [
        .notGiven(dimension: "abc"),
        .lengthDiffers(of: "classes of group", found: 1, expected: 6),
        .ambiguousSegment("1X"), .ambiguousSegment("1Y"), .ambiguousSegment("1Z"),
        .badClasses(dimension: "group", classes: ["1", "1"]),
      ])
    let many = GivenClasses(
      dimension: "group", classes: (1...256).map(String.init), codes: [0, 0, 0, 0, 0, 0])
    #expect(throws: SegmentationError([.tooManyClasses(dimension: "group", count: 256)])) {
      try result.giving([many], of: measures)
    }
  }

  @Test("The trace says the class, or that there is none")
  func trace() throws {
    let result = try segment(measures, by: model).giving([given], of: measures)
    let explainer = try Explainer(result, of: measures)
    let inside = explainer.trace(of: 1)
    #expect(inside.dimensions.last == .given(GivenStep(dimension: "group", assigned: "1")))
    #expect(inside.segment == "1X")
    let outside = explainer.trace(of: 3)
    #expect(outside.state.reason == .noClass(dimension: "group"))
    #expect(outside.state.state == .noCluster)
    guard case .pareto(let abc) = outside.dimensions[0] else {
      Issue.record("steps out of order")
      return
    }
    #expect(abc.rank == 4 && abc.ranked == 5)
    #expect(
      outside.lines.contains(
        "state no-cluster: no class in group (history 1, min_history switched off)"))
  }

  @Test("What is known of a class stands in the trace of one item among ranked ones")
  func membership() throws {
    let step = GivenStep(
      dimension: "group", assigned: "2", meaning: "high revenue", distance: 0.5,
      next: .init(name: "1", meaning: "low revenue", distance: 2))
    let result = try segment(measures, by: model).giving([given], of: measures)
    let ranked = RankedItems(result.model) {
      result.states[$0].takesPart
    } units: {
      measures.totals[$0]?.units
    }
    let one = Samples.revenues([600])
    let trace = try Explainer(one, at: 0, among: ranked, given: [step]).trace(of: 0)
    #expect(trace.segment == "2X")
    #expect(trace.dimensions.last == .given(step))
    #expect(step.margin == 1.5)
    #expect(
      trace.lines.suffix(2) == [
        "group 2: high revenue, 0.5 from its middle", "  next 1: low revenue, 2 away",
      ])
    let none = GivenStep(dimension: "group", assigned: nil)
    let outside = try Explainer(
      Samples.revenues([30]), at: 3, among: ranked, given: [none]
    ).trace(of: 0)
    #expect(outside.segment == "no-cluster")
    let whole = try Explainer(result, of: measures).trace(of: 3)
    #expect(outside.dimensions[0] == whole.dimensions[0])
  }
}
