import Query
import Segmentation
import Tables
import TestSupport
import Testing

@testable import Workspace

@Suite("A snapshot is the run joined with the overrides that hold")
struct SnapshotTests {
  let folder: TemporaryFolder
  let run: Run

  init() throws {
    folder = try TemporaryFolder()
    run = try Sample.run(Sample.workspace(folder), Sample.ingested(names: true))
  }

  private func override(_ item: String, _ to: String) -> OverrideInForce {
    OverrideInForce(id: "OV-\(item.count)", item: item, to: to)
  }

  private func texts(_ snapshot: Snapshot, _ column: String) -> [String?] {
    guard case .category(let column)? = snapshot.column(named: column) else { return [] }
    return (0..<column.count).map(column.value)
  }

  @Test("Without overrides the matrix is the model's, and effective is recommended")
  func plain() {
    let snapshot = Snapshot(run: run, overrides: [])
    let matrix = snapshot.matrix()
    #expect(matrix == run.modelMatrix)
    #expect(matrix.inside.count == 4)
    #expect(matrix.inside.total(.revenue) == 1000)
    #expect(matrix.share(of: matrix.cell(row: 0, column: 0)) == 0.85)
    #expect(matrix.total(row: 0).count == 2)
    #expect(matrix.total(column: 2).count == 1)
    #expect(matrix.everything.count == 6)
    #expect(texts(snapshot, "effective") == texts(snapshot, "recommended"))
    #expect(texts(snapshot, "override") == [nil, nil, nil, nil, nil, nil])
    #expect(texts(snapshot, "current") == [nil, nil, nil, nil, nil, nil])
  }

  @Test("An override moves its item's count, totals and demand, and is counted")
  func moved() throws {
    let snapshot = Snapshot(run: run, overrides: [override("wick", "AX")])
    let matrix = snapshot.matrix()
    let ax = try #require(matrix["AX"])
    let cx = try #require(matrix["CX"])
    #expect((ax.count, cx.count) == (3, 0))
    #expect((ax.overridden, cx.overridden) == (1, 0))
    #expect(ax.totals[.revenue] == ExactValue(units: 89_000, scale: 2))
    #expect(ax.demand == [16, 18, 15, 15])
    #expect(cx.demand == [0, 0, 0, 0])
    #expect(snapshot.segment(of: 3) == "AX")
    #expect(snapshot.recommended(of: 3) == "CX")
    #expect(texts(snapshot, "override") == [nil, nil, nil, "AX", nil, nil])
    #expect(texts(snapshot, "effective")[3] == "AX")
    #expect(snapshot.rows(in: "AX") == [0, 1, 3])
    #expect(snapshot.rows(in: "CX") == [])
    #expect(snapshot.with(overrides: false).matrix() == run.modelMatrix)
  }

  @Test("An override can bring an item in from outside")
  func fromOutside() throws {
    let matrix = Snapshot(run: run, overrides: [override("ghost", "BY")]).matrix()
    #expect(matrix["BY"]?.count == 1)
    #expect(matrix["no-demand"]?.count == 0)
    #expect(matrix.inside.count == 5)
    #expect(matrix.everything.count == 6)
  }

  @Test("Every override is marked: agrees, contradicts, item gone, segment gone")
  func status() {
    let snapshot = Snapshot(
      run: run,
      overrides: [
        override("bulb", "AX"), override("wick", "AX"), override("gone", "AX"),
        override("back", "QQ"),
      ])
    #expect(snapshot.overrideStatus(ofItem: "bulb") == .agrees)
    #expect(snapshot.overrideStatus(ofItem: "wick") == .contradicts(recommended: "CX"))
    #expect(snapshot.overrideStatus(ofItem: "gone") == .itemGone)
    #expect(snapshot.overrideStatus(ofItem: "back") == .segmentGone)
    #expect(snapshot.overrideStatus(ofItem: "ghost") == nil)
    #expect(snapshot.applied.count == 2)
    #expect(snapshot.matrix()["AX"]?.overridden == 2)
    #expect(snapshot.matrix()["AX"]?.count == 3)
  }

  @Test("The effect of moving items is what the matrix then says, for every item and segment")
  func effects() throws {
    let snapshot = Snapshot(run: run, overrides: [override("wick", "BY")])
    for row in 0..<run.count {
      for segment in snapshot.segments {
        let changes = snapshot.effect(ofMoving: [UInt32(row)], to: segment)
        let was = snapshot.segment(of: row)
        guard was != segment else {
          #expect(changes.isEmpty)
          continue
        }
        let others = snapshot.overrides.filter { $0.item != run.id(row) }
        let after = Snapshot(run: run, overrides: others + [override(run.id(row), segment)])
          .matrix()
        #expect(changes.map(\.segment) == [segment, was])
        for change in changes {
          let expected = try #require(after[change.segment])
          #expect(change.before == snapshot.matrix()[change.segment])
          #expect(change.after.count == expected.count)
          #expect(change.after.totals == expected.totals)
          #expect(change.after.demand == expected.demand)
          if run.recommended?.value(row) != segment {
            #expect(change.after.overridden == expected.overridden)
          }
        }
      }
    }
    #expect(snapshot.effect(ofMoving: [0, 0, 1, 999], to: "CZ").first?.after.count == 2)
    #expect(snapshot.effect(ofMoving: [0], to: "nowhere").isEmpty)
  }

  @Test("Queries see every column, those that people decide as well")
  func queries() throws {
    let snapshot = Snapshot(run: run, overrides: [override("wick", "AX")])
    func ids(_ text: String) throws -> [String] {
      let query = try Query(text, schema: snapshot.schema)
      return (snapshot.rows(matching: query) ?? []).map { run.id(Int($0)) }
    }
    #expect(try ids("effective = AX") == ["bulb", "lamp, brass", "wick"])
    #expect(try ids("override is not missing") == ["wick"])
    #expect(try ids("current is missing and abc = A") == ["bulb", "lamp, brass"])
    #expect(try ids("name ~ 'of wick'") == ["wick"])
    #expect(try ids("revenue < 0") == ["back"])
    #expect(try ids("state = no-demand") == ["ghost"])
    #expect(snapshot.schema.names == snapshot.columnNames)
    #expect(snapshot.table.names == snapshot.columnNames)
    #expect(snapshot.table.rowCount == 6)
  }
}
