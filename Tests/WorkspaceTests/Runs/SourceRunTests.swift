import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Workspace

@Suite("From order lines to a run")
struct SourceRunTests {
  /// Lines in the form of UCI Online Retail (CC BY 4.0, doi 10.24432/C5BW33), with its faults:
  /// a cancellation, a price of 0, a service code, codes that differ in case, a name with commas.
  static let lines = """
    InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
    536365,85123A,WHITE HANGING HEART T-LIGHT HOLDER,6,2010-12-01,2.55,17850.0,United Kingdom
    536370,85123a,WHITE HANGING HEART T-LIGHT HOLDER,32,2010-12-14,2.55,12583.0,France
    536401,22423,"REGENCY CAKESTAND, 3 TIER",2,2010-12-20,10.95,15862.0,United Kingdom
    C536379,22423,"REGENCY CAKESTAND, 3 TIER",-1,2010-12-21,10.95,14527.0,United Kingdom
    536414,22139,,56,2011-01-03,0.0,,United Kingdom
    536420,POST,POSTAGE,3,2011-01-04,18.0,12583.0,France
    536477,22423,"REGENCY CAKESTAND, 3 TIER",16,2011-01-11,10.95,16210.0,United Kingdom
    536500,22633,HAND WARMER UNION JACK,6,2011-02-01,1.85,17850.0,United Kingdom
    536501,85123A,WHITE HANGING HEART T-LIGHT HOLDER,many,2011-02-02,2.55,17850.0,United Kingdom
    536502,85123A,WHITE HANGING HEART T-LIGHT HOLDER,30,2011-02-02,2.55,17850.0,United Kingdom
    """

  static func toml(limit: String = "0.5") -> String {
    ConfigurationTests.design
      .replacingOccurrences(of: "min_history = 3", with: "min_history = 0")
      .replacingOccurrences(of: "'^[CA]'\"", with: "'^[CA]' and product ~ '^[0-9]{5}'\"")
      .replacingOccurrences(
        of: "order = \"InvoiceNo\"", with: "order = \"InvoiceNo\"\nname = \"Description\""
      )
      .replacingOccurrences(of: "delimiter = \",\"", with: "refuse_limit = \(limit)")
  }

  private func workspace(_ folder: TemporaryFolder, limit: String = "0.5") throws -> Workspace {
    try folder.write(Self.lines, to: "data/orders.csv")
    try folder.write(Self.toml(limit: limit), to: "strata.toml")
    return try Workspace.open(folder.path)
  }

  @Test("Lines are kept, left out and refused with reasons; items are what remains")
  func whole() throws {
    let folder = try TemporaryFolder()
    let outcome = try workspace(folder).run()
    let run = outcome.run
    #expect(outcome.isNew)
    #expect((0..<run.count).map(run.id) == ["22423", "85123A", "22633"])
    let source = try #require(run.manifest.sources.first)
    #expect(source.read == 10)
    #expect(source.kept == 6)
    #expect(source.leftOut.map(\.count) == [3])
    #expect(source.refused.map(\.count) == [1])
    #expect(source.refused.first?.examples.first?.line == 10)
    #expect(source.files.map(\.path) == ["data/orders.csv"])
    #expect(source.files.map(\.bytes) == [Self.lines.utf8.count])
    guard case .number(let revenue)? = run.items["revenue"],
      case .text(let names)? = run.items["name"]
    else {
      Issue.record("a column has another type")
      return
    }
    #expect((0..<3).map { revenue[$0] } == [197.1, 173.4, 11.1])
    #expect(names[0] == "REGENCY CAKESTAND, 3 TIER")
    #expect(run.calendar.labels == ["2010-12", "2011-01", "2011-02"])
    #expect(run.demand?[1] == [38, 0, 30])
    #expect(try run.trace(ofItem: "85123A")?.segment == run.recommended?.value(1))
  }

  @Test("Any number of threads gives the same bytes")
  func threads() throws {
    var seen: Set<[Data]> = []
    for threads in [1, 2, 4] {
      let folder = try TemporaryFolder()
      let name = try workspace(folder).run(threads: threads).run.name
      seen.insert(
        try ["run.json", "items.arrow", "demand.arrow", "index.arrow"].map {
          try folder.bytes("runs/\(name)/\($0)")
        })
    }
    #expect(seen.count == 1)
  }

  @Test("Too many refused lines stop the run with exit code 3, and nothing is written")
  func refused() throws {
    let folder = try TemporaryFolder()
    let workspace = try workspace(folder, limit: "0.01")
    let error = #expect(throws: WorkspaceError.self) { try workspace.run() }
    #expect(error?.exitCode == 3)
    #expect(error?.remedy?.contains("refuse_limit") == true)
    #expect(try workspace.activeRun() == nil)
  }

  @Test("A missing file and a wrong header are the configuration's fault: exit code 2")
  func usage() throws {
    let folder = try TemporaryFolder()
    let workspace = try workspace(folder)
    let renamed = Self.lines.replacingOccurrences(of: "Quantity", with: "Qty")
    try folder.write(renamed, to: "data/orders.csv")
    #expect(#expect(throws: WorkspaceError.self) { try workspace.run() }?.exitCode == 2)
    try FileManager.default.removeItem(atPath: "\(folder.path)/data/orders.csv")
    #expect(#expect(throws: WorkspaceError.self) { try workspace.run() }?.exitCode == 2)
  }

  @Test("Progress names the stages in order; stopping while reading leaves nothing")
  func progress() throws {
    let folder = try TemporaryFolder()
    let workspace = try workspace(folder)
    let error = #expect(throws: WorkspaceError.self) { try workspace.run(isCancelled: { true }) }
    #expect(error?.exitCode == 130)
    #expect(folder.names("runs").isEmpty)
    let stages = Mutex<[RunStage]>([])
    _ = try workspace.run(progress: { step in stages.withLock { $0.append(step.stage) } })
    let seen = stages.withLock { $0 }
    #expect(Set(seen) == [.reading, .segmenting, .writing])
    #expect(seen.suffix(2) == [.segmenting, .writing])
  }
}
