import Foundation
import Governance
import TestSupport
import Testing

@testable import Workspace

@Suite("A workspace is found and opened")
struct WorkspaceTests {
  @Test("The folder that is named, or none")
  func named() throws {
    let folder = try TemporaryFolder("with space and ü")
    #expect(throws: WorkspaceError.self) { try Workspace.locate(folder.path) }
    #expect(throws: WorkspaceError.self) { try Workspace.open(folder.path) }
    try folder.write(Sample.toml, to: "strata.toml")
    #expect(try Workspace.locate(folder.path) == folder.path)
    #expect(try Workspace.open(folder.path).configuration.name == "sample")
  }

  @Test("A folder below is not the workspace when it is named")
  func below() throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.toml, to: "strata.toml")
    try folder.write("x", to: "data/x.csv")
    let error = #expect(throws: WorkspaceError.self) {
      try Workspace.locate("\(folder.path)/data")
    }
    #expect(error?.exitCode == 2)
    #expect(error?.remedy?.contains("strata init") == true)
  }

  @Test("A workspace without a name is called like its folder")
  func folderName() throws {
    let folder = try TemporaryFolder("nameless")
    try folder.write(
      Sample.toml.replacingOccurrences(of: "name = \"sample\"", with: ""), to: "strata.toml")
    let name = try Workspace.open(folder.path).configuration.name
    #expect(folder.path.hasSuffix("/" + name))
  }

  @Test("A wrong configuration comes with all its faults and exit code 2")
  func faults() throws {
    let folder = try TemporaryFolder()
    try folder.write("format = 2\nfoo = 1\n", to: "strata.toml")
    let error = #expect(throws: WorkspaceError.self) { try Workspace.open(folder.path) }
    guard case .configuration(let faults)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.exitCode == 2)
    #expect(faults.faults.count >= 4)
  }

  @Test("People and reasons of the file rule what may be written; overrides show in a snapshot")
  func governance() throws {
    let folder = try TemporaryFolder()
    let text =
      Sample.toml + """

        [people]
        planner-a = ["planner"]
        board-a = ["board"]
        [governance]
        reasons = ["contract"]
        """
    let workspace = try Sample.workspace(folder, text)
    let run = try Sample.run(workspace)
    var recorder = try workspace.recorder(for: run)
    #expect(recorder.rules.segments == run.naming.cellNames)
    #expect(recorder.rules.reasons == ["contract"])
    #expect(throws: GovernanceError.self) {
      try recorder.propose(
        ProposalRequest(
          item: "wick", run: run.name, from: "CX", to: "AX", reason: "contract",
          because: "The contract names it as a critical item."), as: "stranger")
    }
    _ = try recorder.propose(
      ProposalRequest(
        item: "wick", run: run.name, from: "CX", to: "AX", reason: "contract",
        because: "The contract names it as a critical item."), as: "planner-a")
    #expect(Snapshot(run: run, ledger: recorder.ledger).applied.isEmpty)
    let id = try #require(recorder.ledger.open.first?.id)
    _ = try recorder.approve(id, comment: "Agreed.", as: "board-a")
    let snapshot = Snapshot(run: run, ledger: recorder.ledger)
    #expect(snapshot.segment(of: 3) == "AX")
    // The next run remembers what held, not what the model said.
    let next = try Sample.run(workspace, Sample.ingested(sha256: "77"))
    #expect(next.current?.value(3) == "AX")
    #expect(next.log?.churn?.moved == 0)
  }
}
