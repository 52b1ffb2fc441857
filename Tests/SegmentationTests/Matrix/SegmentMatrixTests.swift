import Segmentation
import Testing

@Suite("The matrix")
struct SegmentMatrixTests {
  private let measures = Samples.measures(
    revenue: ExactColumn(units: [7000, 2000, 1000, 500, -100], scale: 2),
    demand: [[2, 2], [1, 3], [0, 2], [0, 0], [1, 1]])

  @Test("Counts and exact totals by cell, row, column and state add up")
  func totals() throws {
    let matrix = try segment(measures, by: Samples.model()).matrix
    #expect(matrix.rows == ["A", "B", "C"])
    #expect(matrix.columns == ["X", "Y", "Z"])
    #expect(matrix.cell(row: 0, column: 0).count == 2)
    #expect(matrix.cell(row: 0, column: 0).totals[.revenue] == ExactValue(units: 9000, scale: 2))
    #expect(matrix.cell(row: 1, column: 1).count == 1)
    #expect(matrix.total(row: 0).total(.revenue) == 90)
    #expect(matrix.total(column: 1).total(.quantity) == 2)
    #expect(matrix.inside.count == 3)
    #expect(matrix.inside.total(.revenue) == 100)
    #expect(matrix.outside[.noDemand]?.count == 1)
    #expect(matrix.outside[.negative]?.total(.revenue) == -1)
    #expect(matrix.outside[.new]?.count == 0)
    #expect(matrix.everything.count == 5)
    #expect(matrix.everything.total(.revenue) == 104)
    #expect(matrix.share(of: matrix.total(row: 0), by: .revenue) == 0.9)
    #expect(matrix.share(of: matrix.total(row: 0), by: .grossMargin).isNaN)
  }

  @Test("Moving items one by one is the matrix counted anew")
  func moving() throws {
    let result = try segment(measures, by: Samples.model())
    var segments = (0..<result.count).map { result.segment($0) }
    var matrix = result.matrix
    let targets: [Segment] = [
      .cell(row: 2, column: 2), .outside(.new), .cell(row: 0, column: 0), .cell(row: 1, column: 0),
      .cell(row: 0, column: 1),
    ]
    for (item, target) in targets.enumerated() {
      matrix = matrix.moving(item, of: measures, from: segments[item], to: target)
      segments[item] = target
      let counted = SegmentMatrix(naming: result.naming, measures: measures) { segments[$0] }
      #expect(matrix == counted)
    }
    #expect(matrix.everything == result.matrix.everything)
  }

  @Test("A segment that the matrix does not have is left out, not a crash")
  func unknownSegment() throws {
    let result = try segment(measures, by: Samples.model())
    let strange = Segment.cell(row: 200, column: 200)
    let moved = result.matrix.moving(0, of: measures, from: result.segment(0), to: strange)
    #expect(moved.everything.count == 4)
    #expect(result.naming.name(of: strange) == "??")
    #expect(result.matrix[strange].count == 0)
    #expect(result.matrix[.outside(.active)].count == 0)
  }
}

@Suite("Names of segments")
struct SegmentNamingTests {
  @Test("Joined as AX where all names are one character, else with a hyphen")
  func names() {
    let short = SegmentNaming(rows: ["A", "B"], columns: ["X", "Y"])
    #expect(short.cellNames == ["AX", "AY", "BX", "BY"])
    let long = SegmentNaming(rows: ["A", "B"], columns: ["smooth", "lumpy"])
    #expect(long.name(of: .cell(row: 1, column: 0)) == "B-smooth")
    #expect(long.name(of: .outside(.noDemand)) == "no-demand")
    let umlaut = SegmentNaming(rows: ["Ä"], columns: ["X"])
    #expect(umlaut.cellNames == ["ÄX"])
  }

  @Test("Every name is read back; case matters only where it must")
  func parsing() {
    let naming = SegmentNaming(rows: ["A", "a", "B"], columns: ["X", "Y"])
    for row in 0..<3 {
      for column in 0..<2 {
        let segment = Segment.cell(row: UInt8(row), column: UInt8(column))
        #expect(naming.segment(named: naming.name(of: segment)) == segment)
      }
    }
    #expect(naming.segment(named: "bx") == .cell(row: 2, column: 0))
    #expect(naming.segment(named: "ax") == nil)
    #expect(naming.segment(named: "New") == .outside(.new))
    #expect(naming.segment(named: "active") == nil)
    #expect(naming.segment(named: "") == nil)
    #expect(naming.segment(named: "AXX") == nil)
  }
}
